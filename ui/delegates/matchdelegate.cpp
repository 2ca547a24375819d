// SPDX-License-Identifier: MIT
#include "ui/delegates/matchdelegate.h"

#include "ui/delegates/painting.h"
#include "ui/entermeaning.h"
#include "ui/topbar/matchrows.h"

namespace ui {

namespace {

    using models::DirectoryModel;

    QString iconOf(const QModelIndex &entry)
    {
        const QString icon = entry.data(DirectoryModel::IconRole).toString();
        return icon.isEmpty() ? QStringLiteral("phone") : icon;
    }

} // namespace

MatchDelegate::MatchDelegate(const Look &look, const Board &board, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look), m_board(board)
{
}

void MatchDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_look.tokens();
    const bool isCurrent = option.state & QStyle::State_Selected;
    const Mirroring mirroring(*painter, option.rect, option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    if (isCurrent || (option.state & QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(isCurrent ? tokens.accent.fill : tokens.window);
        painter->drawRoundedRect(option.rect, m_look.px(7), m_look.px(7));
    }
    QRect rect = option.rect.adjusted(m_look.px(8), 0, -m_look.px(10), 0);
    const int side = m_look.px(22);
    const QRect badge(rect.left(), rect.center().y() - side / 2 + 1, side, side);
    const QVariant person = index.data(DirectoryModel::PersonRole);
    if (person.isValid())
        drawBadge(*painter, m_look, badge, face(person.value<models::Person>().state));
    else
        drawIcon(*painter, m_look, badge, iconOf(index), tokens.secondInk, 16);
    rect.setLeft(badge.right() + m_look.px(10));
    painter->setFont(m_look.theme.font(Theme::Text::Small));
    const QString keys = m_board.keymap().text(index.data(DirectoryModel::CommandRole).toString());
    const QString end = isCurrent ? meaningOf(m_board, index, m_intent).sentence : QString();
    // What is in its own title need not be said twice.
    const QString right = end.isEmpty() || end == index.data().toString() ? keys : end;
    rect.setRight(rect.right() - m_look.px(10)
        - drawText(*painter, rect, right, isCurrent ? tokens.accent.ink : tokens.secondInk,
            Qt::AlignRight | Qt::AlignVCenter));
    const QString note = noteOf(index);
    const int line = note.isEmpty() ? rect.height() : rect.height() / 2;
    const QRect first(
        rect.left(), rect.top() + (note.isEmpty() ? 0 : m_look.px(2)), rect.width(), line);
    painter->setFont(m_look.theme.font(Theme::Text::Strong));
    drawText(*painter, first, index.data().toString(), tokens.ink);
    painter->setFont(m_look.theme.font(Theme::Text::Small));
    if (!note.isEmpty())
        drawText(*painter, first.translated(0, line - m_look.px(4)), note, tokens.secondInk);
}

QSize MatchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_look.px(200), m_look.px(rowHeight)};
}

} // namespace ui
