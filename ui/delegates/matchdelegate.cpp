// SPDX-License-Identifier: MIT
#include "ui/delegates/matchdelegate.h"

#include "ui/delegates/painting.h"
#include "ui/entermeaning.h"

namespace ui {

namespace {

    using models::DirectoryModel;
    using Kind = DirectoryModel::Kind;

    QString iconOf(Kind kind)
    {
        if (kind == Kind::Recent)
            return QStringLiteral("history");
        return kind == Kind::Command ? QStringLiteral("right") : QStringLiteral("phone");
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
    const auto kind = Kind(index.data(DirectoryModel::KindRole).toInt());
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
    QString note = index.data(DirectoryModel::NumberRole).toString();
    const QVariant person = index.data(DirectoryModel::PersonRole);
    if (person.isValid()) {
        const Face shown = face(person.value<models::Person>().state);
        drawBadge(*painter, m_look, badge, shown);
        note += QStringLiteral(" \u00b7 ") + shown.word;
    } else {
        drawIcon(*painter, m_look, badge, iconOf(kind), tokens.secondInk, 16);
    }
    rect.setLeft(badge.right() + m_look.px(10));
    painter->setFont(m_look.theme.font(Theme::Text::Small));
    if (isCurrent) {
        const QString sentence = meaningOf(m_board, index, m_intent).sentence;
        rect.setRight(rect.right() - m_look.px(10)
            - drawText(
                *painter, rect, sentence, tokens.accent.ink, Qt::AlignRight | Qt::AlignVCenter));
    }
    painter->setFont(m_look.theme.font(Theme::Text::Strong));
    const int name = drawText(*painter, rect, index.data().toString(), tokens.ink);
    painter->setFont(m_look.theme.font(Theme::Text::Small));
    if (kind != Kind::Number)
        drawText(*painter, rect.adjusted(name + m_look.px(8), 0, 0, 0), note, tokens.secondInk);
}

QSize MatchDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_look.px(200), m_look.px(36)};
}

} // namespace ui
