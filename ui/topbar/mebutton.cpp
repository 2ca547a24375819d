// SPDX-License-Identifier: MIT
#include "ui/topbar/mebutton.h"

#include "ui/delegates/painting.h"

#include <QStyleOptionButton>
#include <QStylePainter>

namespace ui {

namespace {

    QString initialsOf(const QString &name)
    {
        QString initials;
        for (const QString &word : name.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
            if (initials.size() < 2 && word.at(0).isLetterOrNumber())
                initials += word.at(0).toUpper();
        }
        return initials.isEmpty() ? QStringLiteral("?") : initials;
    }

} // namespace

MeButton::MeButton(const Look &look, Board &board, QWidget *parent)
    : QPushButton(parent), m_look(look), m_board(board)
{
    setProperty("kind", QStringLiteral("me"));
    connect(&board, &Board::ownChanged, this, &MeButton::review);
    connect(&board.people(), &QAbstractItemModel::dataChanged, this, &MeButton::review);
    connect(&board.people(), &QAbstractItemModel::rowsInserted, this, &MeButton::review);
    review();
}

void MeButton::setCompact(bool compact)
{
    m_isCompact = compact;
    updateGeometry();
    update();
}

QSize MeButton::sizeHint() const
{
    if (m_isCompact)
        return minimumSizeHint();
    const QFontMetrics strong(m_look.theme.font(Theme::Text::Heading));
    const QFontMetrics small(m_look.theme.font(Theme::Text::Small));
    const int width = std::max(strong.horizontalAdvance(m_name), small.horizontalAdvance(m_line));
    return {m_look.px(32 + 10 + 14) + std::min(width, m_look.px(200)), m_look.px(42)};
}

QSize MeButton::minimumSizeHint() const { return {m_look.px(46), m_look.px(42)}; }

void MeButton::paintEvent(QPaintEvent *)
{
    QStylePainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QStyleOptionButton option;
    initStyleOption(&option);
    option.text.clear();
    painter.drawControl(QStyle::CE_PushButton, option);

    const Tokens &tokens = m_look.tokens();
    const Mirroring mirroring(painter, rect(), layoutDirection());
    const int side = m_look.px(32);
    const QRect avatar(m_look.px(6), (height() - side) / 2, side, side);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.accent.fill);
    painter.drawRoundedRect(avatar, m_look.px(8), m_look.px(8));
    painter.setFont(m_look.theme.font(Theme::Text::Heading));
    drawText(painter, avatar, m_initials, tokens.accent.ink, Qt::AlignCenter);
    if (m_isCompact)
        return;
    const int line = m_look.px(17);
    const QRect first(avatar.right() + m_look.px(10), height() / 2 - line,
        width() - avatar.right() - m_look.px(14), line);
    drawText(painter, first, m_name, tokens.ink);
    painter.setFont(m_look.theme.font(Theme::Text::Small));
    drawText(painter, first.translated(0, line), m_line, m_look.tint(m_face).ink);
}

void MeButton::review()
{
    const models::Person *me = m_board.me();
    const QString before = m_name + m_line;
    m_face = face(me ? me->state : models::PersonState::Unknown);
    const QString &number = m_board.own().name;
    m_name = me ? me->title() : number.isEmpty() ? tr("Which phone is yours?") : number;
    m_line = number.isEmpty() ? tr("choose it on a tile")
                              : number + QStringLiteral(" \u00b7 ") + m_face.word;
    m_initials = initialsOf(me ? me->title() : QString());
    if (before == m_name + m_line)
        return;
    setAccessibleName(tr("Me: %1, %2").arg(m_name, m_line));
    updateGeometry();
    update();
}

} // namespace ui
