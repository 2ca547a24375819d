// SPDX-License-Identifier: MIT
#include "ui/delegates/historydelegate.h"

#include "models/historymodel.h"
#include "ui/delegates/painting.h"
#include "ui/historywords.h"
#include "ui/panels/historyrows.h"
#include "ui/tabular.h"

namespace ui {

namespace {

    constexpr int dayHeight = 30;
    constexpr int callHeight = 46;
    constexpr int noteHeight = 20;

    using models::HistoryModel;

} // namespace

HistoryDelegate::HistoryDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{
}

void HistoryDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_look.tokens();
    const Mirroring mirroring(*painter, option.rect, option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    const QRect inner = option.rect.adjusted(m_look.px(14), 0, -m_look.px(14), 0);
    if (index.data(HistoryModel::IsDayRole).toBool()) {
        painter->fillRect(option.rect, tokens.window);
        paintDay(*painter, inner, index);
    } else {
        if (option.state & QStyle::State_Selected)
            painter->fillRect(option.rect, tokens.accent.fill);
        else if (option.state & QStyle::State_MouseOver)
            painter->fillRect(option.rect, mixed(tokens.window, tokens.card, 0.7));
        paintCall(*painter, inner, index);
    }
    painter->fillRect(
        QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), tokens.line);
    if (option.state & QStyle::State_HasFocus)
        drawFocus(*painter, m_look, option.rect, m_look.px(6));
}

QSize HistoryDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const auto call = index.data(HistoryModel::CallRole);
    if (!call.isValid())
        return {m_look.px(200), m_look.px(dayHeight)};
    const bool hasNote = !call.value<desk::LoggedCall>().note.isEmpty();
    return {m_look.px(200), m_look.px(hasNote ? callHeight + noteHeight : callHeight)};
}

void HistoryDelegate::paintDay(QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    painter.setFont(m_look.theme.font(Theme::Text::Heading));
    drawText(painter, rect, index.data(Qt::DisplayRole).toString(), m_look.tokens().secondInk);
}

void HistoryDelegate::paintCall(
    QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const auto call = index.data(HistoryModel::CallRole).value<desk::LoggedCall>();
    const Tokens &tokens = m_look.tokens();
    const QRect upper(rect.left(), rect.top(), rect.width(), m_look.px(callHeight));
    const int side = m_look.px(28);
    const Face sign = face(call);
    drawBadge(
        painter, m_look, QRect(upper.left(), upper.center().y() - side / 2 + 1, side, side), sign);
    const int timeWidth = paintTimes(painter, upper, call);

    const int left = upper.left() + side + m_look.px(10);
    const int width = upper.right() - timeWidth - m_look.px(10) - left;
    const int line = m_look.px(18);
    const int middle = upper.center().y();
    const bool isUnseen = call.isMissed() && !call.isSeen;
    painter.setFont(m_look.theme.font(isUnseen ? Theme::Text::Strong : Theme::Text::Body));
    drawText(painter, QRect(left, middle - line + 1, width, line), titleOf(call),
        isUnseen ? tokens.quiet.ink : tokens.ink);
    painter.setFont(m_look.theme.font(Theme::Text::Small));
    drawText(painter, QRect(left, middle + 1, width, line),
        index.data(HistoryRows::LineRole).toString(), tokens.secondInk);
    if (!call.note.isEmpty()) {
        paintNote(painter,
            QRect(left, upper.bottom() - m_look.px(3), rect.right() - left, m_look.px(noteHeight)),
            call.note);
    }
}

int HistoryDelegate::paintTimes(
    QPainter &painter, const QRect &rect, const desk::LoggedCall &call) const
{
    const Tokens &tokens = m_look.tokens();
    const QString when = models::timeOfDay(call.began);
    const QString length = talkTime(call);
    const int line = m_look.px(18);
    const int middle = rect.center().y();
    painter.setFont(m_look.theme.font(Theme::Text::Body));
    painter.setPen(tokens.ink);
    int width = tabularWidth(painter.fontMetrics(), when);
    drawTabular(
        painter, QRect(rect.left(), middle - line + 1, rect.width(), line), Qt::AlignRight, when);
    painter.setFont(m_look.theme.font(Theme::Text::Small));
    painter.setPen(tokens.secondInk);
    width = std::max(width, tabularWidth(painter.fontMetrics(), length));
    drawTabular(
        painter, QRect(rect.left(), middle + 1, rect.width(), line), Qt::AlignRight, length);
    return width;
}

void HistoryDelegate::paintNote(QPainter &painter, const QRect &rect, const QString &note) const
{
    const int side = m_look.px(14);
    const QRect sign(rect.left(), rect.top(), side, rect.height());
    drawIcon(painter, m_look, sign, QStringLiteral("note"), m_look.tokens().accent.ink, 14);
    painter.setFont(m_look.theme.font(Theme::Text::Small));
    drawText(painter, rect.adjusted(side + m_look.px(6), 0, 0, 0), note.simplified(),
        m_look.tokens().ink);
}

} // namespace ui
