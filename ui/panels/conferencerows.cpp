// SPDX-License-Identifier: MIT
#include "ui/panels/conferencerows.h"

#include "ui/words.h"

namespace ui {

using models::ConferenceModel;

ConferenceRows::ConferenceRows(ConferenceModel &conferences) { setSourceModel(&conferences); }

QVariant ConferenceRows::data(const QModelIndex &index, int role) const
{
    return role == Qt::AccessibleTextRole ? QVariant(spokenRow(index))
                                          : QIdentityProxyModel::data(index, role);
}

QString ConferenceRows::spokenRow(const QModelIndex &index)
{
    const bool isUnknown = index.data(ConferenceModel::IsUnknownRole).toBool();
    QStringList parts;
    if (index.parent().isValid()) {
        const auto user = index.data(ConferenceModel::UserRole).value<pbx::ConferenceUser>();
        parts += partyTitle(user.party);
        if (isUnknown)
            parts += tr("unknown");
        else if (user.isMuted.value_or(false))
            parts += tr("muted");
        else if (user.isTalking.value_or(false))
            parts += tr("talking");
        return parts.join(QStringLiteral(", "));
    }
    const auto room = index.data(ConferenceModel::RoomRole).value<pbx::Conference>();
    parts += tr("Conference %1").arg(room.name);
    if (isUnknown)
        return parts.first() + QStringLiteral(", ") + tr("unknown");
    parts += tr("%n people", nullptr, int(room.users.size()));
    if (room.isLocked.value_or(false))
        parts += tr("locked");
    if (room.isRecorded.value_or(false))
        parts += tr("recording");
    return parts.join(QStringLiteral(", "));
}

} // namespace ui
