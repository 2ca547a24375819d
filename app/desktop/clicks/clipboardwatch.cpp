// SPDX-License-Identifier: MIT
#include "clicks/clipboardwatch.h"

#include "desk/numbers/numbertext.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace {

constexpr qsizetype longestText = 120;
constexpr qsizetype fewestDigits = 5;

} // namespace

ClipboardWatch::ClipboardWatch(QObject *parent) : QObject(parent)
{
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &ClipboardWatch::look);
}

void ClipboardWatch::setOn(bool isOn) { m_isOn = isOn; }

bool ClipboardWatch::isWorthAnOffer(const QString &text)
{
    if (text.size() > longestText || text.contains(u'\n'))
        return false;
    const auto number = desk::numberIn(text);
    return number && std::ranges::count_if(number->number, [](QChar c) {
        return c.isDigit();
    }) >= fewestDigits;
}

void ClipboardWatch::look()
{
    const QClipboard *const clipboard = QGuiApplication::clipboard();
    if (!m_isOn || clipboard->ownsClipboard())
        return;
    const QString text = clipboard->text();
    if (text != std::exchange(m_last, text) && isWorthAnOffer(text))
        emit noticed(text);
}
