// SPDX-License-Identifier: MIT
#include "ui/tabular.h"

#include "ui/delegates/painting.h"

#include <QPainter>

namespace ui {

namespace {

    int digitWidth(const QFontMetrics &metrics)
    {
        int widest = 0;
        for (const QChar digit : QStringLiteral("0123456789"))
            widest = std::max(widest, metrics.horizontalAdvance(digit));
        return widest;
    }

    /// Letters that change with their neighbours, or go the other way, cannot stand in cells.
    bool standsInCells(const QString &text)
    {
        constexpr char16_t firstHebrew = 0x0590;
        return std::all_of(
            text.begin(), text.end(), [](QChar sign) { return sign.unicode() < firstHebrew; });
    }

    int cellWidth(const QFontMetrics &metrics, QChar sign, int digit)
    {
        return sign.isDigit() ? digit : metrics.horizontalAdvance(sign);
    }

    /// The blanks before it are on the other side where lines begin at the right.
    QString blanksLast(const QString &text)
    {
        qsizetype blanks = 0;
        while (blanks < text.size() && text[blanks].isSpace())
            ++blanks;
        return text.mid(blanks) + text.left(blanks);
    }

} // namespace

int tabularWidth(const QFontMetrics &metrics, const QString &text)
{
    if (!standsInCells(text))
        return metrics.horizontalAdvance(text);
    const int digit = digitWidth(metrics);
    int width = 0;
    for (const QChar sign : text)
        width += cellWidth(metrics, sign, digit);
    return width;
}

void drawTabular(QPainter &painter, const QRect &rect, Qt::Alignment alignment, const QString &text)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const Upright upright(painter, rect);
    if (!standsInCells(text)) {
        painter.drawText(rect, int(alignment) | Qt::AlignVCenter | Qt::TextSingleLine, text);
        return;
    }
    const int digit = digitWidth(metrics);
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    int x = rect.left();
    if (alignment & (isMirrored ? Qt::AlignLeft : Qt::AlignRight))
        x = rect.right() + 1 - tabularWidth(metrics, text);
    else if (alignment & Qt::AlignHCenter)
        x += (rect.width() - tabularWidth(metrics, text)) / 2;
    for (const QChar sign : isMirrored ? blanksLast(text) : text) {
        const int width = cellWidth(metrics, sign, digit);
        painter.drawText(QRect(x, rect.top(), width, rect.height()),
            Qt::AlignHCenter | Qt::AlignVCenter | Qt::TextDontClip, sign);
        x += width;
    }
}

QSize TimerLabel::sizeHint() const
{
    return {tabularWidth(fontMetrics(), text()), fontMetrics().height()};
}

void TimerLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setFont(font());
    painter.setPen(palette().color(foregroundRole()));
    drawTabular(painter, rect(), alignment(), text());
}

} // namespace ui
