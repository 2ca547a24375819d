// SPDX-License-Identifier: MIT
#include "ui/delegates/conferencedelegate.h"

#include "models/conferencemodel.h"
#include "ui/delegates/painting.h"

namespace ui {

using models::ConferenceModel;

ConferenceDelegate::ConferenceDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{
}

void ConferenceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Mirroring mirroring(*painter, option.rect, option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    const bool isHovered = option.state & QStyle::State_MouseOver;
    const bool isSelected = option.state & QStyle::State_Selected;
    if (isHovered || isSelected) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_look.tokens().raised);
        painter->drawRoundedRect(option.rect.adjusted(4, 1, -4, -1), m_look.px(6), m_look.px(6));
    }
    const QRect line = option.rect.adjusted(m_look.px(14), 0, -m_look.px(14), 0);
    if (index.parent().isValid())
        paintUser(*painter, line, index);
    else
        paintRoom(*painter, line, index);
    if (option.state & QStyle::State_HasFocus)
        drawFocus(*painter, m_look, option.rect.adjusted(2, 1, -2, -1), m_look.px(6));
}

QSize ConferenceDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    return {m_look.px(160), m_look.px(index.parent().isValid() ? 28 : 36)};
}

void ConferenceDelegate::paintRoom(
    QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &tokens = m_look.tokens();
    const auto room = index.data(ConferenceModel::RoomRole).value<pbx::Conference>();
    const bool isUnknown = index.data(ConferenceModel::IsUnknownRole).toBool();
    QStringList signs;
    if (isUnknown)
        signs += tr("unknown");
    else
        signs += tr("%n people", nullptr, int(room.users.size()));
    if (!isUnknown && room.isLocked.value_or(false))
        signs += tr("locked");
    if (!isUnknown && room.isRecorded.value_or(false))
        signs += tr("recording");
    painter.setFont(m_look.theme.font(Theme::Text::Small));
    const QString note = signs.join(QStringLiteral(" \u00b7 "));
    const bool isRecorded = room.isRecorded.value_or(false) && !isUnknown;
    const int width = drawText(painter, rect, note,
        isRecorded ? tokens.inCall.ink : tokens.secondInk, Qt::AlignRight | Qt::AlignVCenter);
    painter.setFont(m_look.theme.font(Theme::Text::Heading));
    drawText(painter, rect.adjusted(0, 0, -width - m_look.px(10), 0),
        tr("Conference %1").arg(room.name), isUnknown ? tokens.secondInk : tokens.ink);
}

void ConferenceDelegate::paintUser(
    QPainter &painter, const QRect &rect, const QModelIndex &index) const
{
    const Tokens &tokens = m_look.tokens();
    const auto user = index.data(ConferenceModel::UserRole).value<pbx::ConferenceUser>();
    const bool isUnknown = index.data(ConferenceModel::IsUnknownRole).toBool();
    const bool isMuted = user.isMuted.value_or(false);
    const bool isTalking = !isMuted && user.isTalking.value_or(false);
    const QRect sign(rect.left(), rect.top(), m_look.px(20), rect.height());
    drawIcon(painter, m_look, sign, isMuted ? QStringLiteral("quiet") : QStringLiteral("phone"),
        isTalking && !isUnknown ? tokens.free.ink : tokens.secondInk, 14);
    QString note;
    if (!isUnknown && isMuted)
        note = tr("muted");
    else if (!isUnknown && isTalking)
        note = tr("talking");
    painter.setFont(m_look.theme.font(Theme::Text::Small));
    const int width = drawText(painter, rect, note, isTalking ? tokens.free.ink : tokens.secondInk,
        Qt::AlignRight | Qt::AlignVCenter);
    painter.setFont(m_look.theme.font(Theme::Text::Body));
    QString name = partyTitle(user.party);
    if (user.isAdmin)
        name = tr("%1 (leads)").arg(name);
    drawText(painter, rect.adjusted(m_look.px(26), 0, -width - m_look.px(8), 0), name,
        isUnknown ? tokens.secondInk : tokens.ink);
}

} // namespace ui
