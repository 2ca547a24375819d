// SPDX-License-Identifier: MIT
#include "ui/panels/spacerows.h"

#include "models/parkingmodel.h"
#include "ui/calldrag.h"
#include "ui/words.h"

namespace ui {

using models::ParkingModel;

SpaceRows::SpaceRows(const Look &look, ParkingModel &parking) : m_look(look)
{
    setSourceModel(&parking);
}

QVariant SpaceRows::data(const QModelIndex &index, int role) const
{
    const bool isSpace = index.parent().isValid();
    if (isSpace && role == Qt::AccessibleTextRole)
        return spokenSpace(index);
    if (isSpace && role == Qt::ToolTipRole) {
        const auto parked = index.data(ParkingModel::ParkedRole).value<pbx::ParkedCall>();
        if (!parked.parkedBy.isEmpty())
            return plainToolTip(tr("Parked by %1").arg(parked.parkedBy));
    }
    return QIdentityProxyModel::data(index, role);
}

Qt::ItemFlags SpaceRows::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QIdentityProxyModel::flags(index);
    return index.data(ParkingModel::ParkedRole).isValid() ? flags | Qt::ItemIsDragEnabled : flags;
}

QStringList SpaceRows::mimeTypes() const { return {calldrag::mimeType()}; }

QMimeData *SpaceRows::mimeData(const QModelIndexList &indexes) const
{
    const QModelIndex &index = indexes.constFirst();
    return calldrag::dataOf({index.data(ParkingModel::ServerRole).toString(),
        index.data(ParkingModel::ParkedRole).value<pbx::ParkedCall>().caller.uniqueid});
}

QString SpaceRows::spokenSpace(const QModelIndex &index) const
{
    const QString space = tr("Parking space %1").arg(index.data().toString());
    if (index.data(ParkingModel::IsUnknownRole).toBool())
        return tr("%1, unknown").arg(space);
    const QVariant parked = index.data(ParkingModel::ParkedRole);
    if (!parked.isValid())
        return tr("%1, free").arg(space);
    const QString who = parked.value<pbx::ParkedCall>().caller.title();
    const QVariant until = index.data(ParkingModel::UntilRole);
    if (!until.isValid())
        return QStringLiteral("%1, %2").arg(space, who);
    const auto left = models::remaining(
        until.value<pbx::Moment>(), m_look.now(index.data(ParkingModel::ServerRole).toString()));
    return tr("%1, %2, %3 left").arg(space, who, models::durationText(left));
}

} // namespace ui
