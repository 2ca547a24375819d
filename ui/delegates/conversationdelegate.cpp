// SPDX-License-Identifier: MIT
#include "ui/delegates/conversationdelegate.h"

#include "ui/delegates/painting.h"
#include "ui/tabular.h"

namespace ui {

namespace {

    Face faceOf(const models::Conversation &row)
    {
        if (row.isUnknown)
            return face(models::PersonState::Unknown);
        if (row.isEnded)
            return face(models::PersonState::Offline);
        return face(row.call.stage);
    }

} // namespace

ConversationDelegate::ConversationDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{
}

void ConversationDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto row = index.data(models::CallModel::ConversationRole).value<models::Conversation>();
    const Tokens &tokens = m_look.tokens();
    const Mirroring mirroring(*painter, option.rect, option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    if (row.isMine && !row.isUnknown)
        painter->fillRect(option.rect, tokens.accent.fill);
    else if (option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, mixed(tokens.window, tokens.card, 0.7));
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);

    const QRect rect = option.rect.adjusted(m_look.px(14), 0, -m_look.px(14), 0);
    const int side = m_look.px(28);
    drawBadge(*painter, m_look, QRect(rect.left(), rect.center().y() - side / 2 + 1, side, side),
        faceOf(row));

    painter->setFont(m_look.theme.font(Theme::Text::Strong));
    const QString time = callTime(row, m_look.now(row.call.server));
    const int timeWidth = tabularWidth(painter->fontMetrics(), time);
    painter->setPen(tokens.ink);
    drawTabular(*painter, rect, Qt::AlignRight, time);

    const int left = rect.left() + side + m_look.px(10);
    const int width = rect.right() - timeWidth - m_look.px(10) - left;
    const int line = m_look.px(18);
    const int middle = rect.center().y();
    paintTitle(*painter, QRect(left, middle - line + 1, width, line), row);
    painter->setFont(m_look.theme.font(Theme::Text::Small));
    drawText(*painter, QRect(left, middle + 1, width, line), callLine(row), tokens.secondInk);
    if ((option.state & QStyle::State_HasFocus))
        drawFocus(*painter, m_look, option.rect, m_look.px(6));
}

QSize ConversationDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {m_look.px(200), m_look.px(46)};
}

void ConversationDelegate::paintTitle(
    QPainter &painter, const QRect &rect, const models::Conversation &row) const
{
    const Tokens &tokens = m_look.tokens();
    const bool isFaint = row.isUnknown || row.isEnded;
    const QColor &ink = isFaint ? tokens.secondInk : tokens.ink;
    const QString caller = partyTitle(row.call.caller);
    const QString called = calledTitle(row.call);
    if (called.isEmpty()) {
        drawText(painter, rect, caller, ink);
        return;
    }
    const QFontMetrics metrics = painter.fontMetrics();
    const QString towards = arrow();
    const int arrowWidth = metrics.horizontalAdvance(towards);
    // Who is cut: the longer one, down to half of the line.
    const int room = rect.width() - arrowWidth;
    const int wanted = metrics.horizontalAdvance(called);
    const int callerRoom = std::max(room / 2, room - wanted);
    QRect rest = rect;
    rest.setLeft(rest.left()
        + drawText(painter, QRect(rect.topLeft(), QSize(callerRoom, rect.height())), caller, ink));
    drawText(painter, rest, towards, tokens.secondInk);
    rest.setLeft(rest.left() + arrowWidth);
    drawText(painter, rest, called, ink);
}

} // namespace ui
