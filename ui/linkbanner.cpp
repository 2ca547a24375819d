// SPDX-License-Identifier: MIT
#include "ui/linkbanner.h"

#include "ui/linkwords.h"
#include "ui/panels/linkblank.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace ui {

LinkBanner::LinkBanner(const Look &look, const Board &board, QWidget *parent)
    : QFrame(parent), m_look(look), m_board(board), m_text(new QLabel(this)),
      m_button(new QPushButton(this))
{
    setObjectName(QStringLiteral("banner"));
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 6, 12, 6);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_button);
    connect(m_button, &QPushButton::clicked, this, &LinkBanner::pressed);
}

void LinkBanner::review(bool isWanted)
{
    const live::LinkState *link = m_board.worstLink();
    setVisible(isWanted && link && !link->isUp());
    if (isHidden())
        return;
    const LinkWords words = linkWords(*link, m_look.now());
    m_text->setText(words.sentence + QLatin1Char(' ') + words.meaning);
    const auto blank = linkBlank(m_board, m_look.now());
    m_button->setText(blank ? blank->button : QString());
    m_button->setVisible(!m_button->text().isEmpty());
    const bool isBad = words.tone == LinkWords::Tone::Bad;
    const Tint &tint = isBad ? m_look.tokens().quiet : m_look.tokens().ringing;
    const QString sheet
        = QStringLiteral("#banner { background: %1; border: none; } QLabel { color: %2; }")
              .arg(tint.fill.name(), tint.ink.name());
    if (sheet != styleSheet())
        setStyleSheet(sheet);
}

} // namespace ui
