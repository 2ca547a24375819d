// SPDX-License-Identifier: MIT
#include "models/parkingmodel.h"

#include <QMap>

namespace models {

struct ParkingModel::Node : Branch {
    QList<Space> spaces;

    int size() const override { return int(spaces.size()); }
    int taken() const
    {
        return int(std::count_if(spaces.begin(), spaces.end(),
            [](const Space &space) { return space.parked.has_value(); }));
    }
};

ParkingModel::ParkingModel(QObject *parent) : TwoLevelModel(parent) { }

void ParkingModel::apply(const pbx::Batch &batch)
{
    for (const auto &news : batch.lots) {
        auto *node = static_cast<Node *>(find({batch.server, news.row().name}));
        if (!news.after && node)
            remove(*node);
        else if (news.after && node)
            change(*node, *news.after);
        else if (news.after)
            insert(*news.after);
    }
}

QVariant ParkingModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &node = static_cast<const Node &>(*branchOf(index));
    switch (role) {
    case ServerRole:
        return node.key.server;
    case LotRole:
        return node.key.name;
    case IsUnknownRole:
        return !links().isUp(node.key.server);
    case UnknownSinceRole: {
        const auto since = links().unknownSince(node.key.server);
        return since ? QVariant::fromValue(*since) : QVariant();
    }
    default:
        break;
    }
    return index.parent().isValid() ? spaceData(node.spaces[index.row()], role)
                                    : lotData(node, role);
}

QVariant ParkingModel::spaceData(const Space &space, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return QString::number(space.number);
    case SpaceRole:
        return space.number;
    case ParkedRole:
        return space.parked ? QVariant::fromValue(*space.parked) : QVariant();
    case UntilRole: {
        const auto until = space.parked ? space.parked->until : std::nullopt;
        return until ? QVariant::fromValue(*until) : QVariant();
    }
    case IsFreeRole:
        return !space.parked;
    default:
        return {};
    }
}

QVariant ParkingModel::lotData(const Node &node, int role)
{
    switch (role) {
    case Qt::DisplayRole:
        return node.key.name;
    case TakenRole:
        return node.taken();
    default:
        return {};
    }
}

QList<ParkingModel::Space> ParkingModel::spacesOf(const pbx::ParkingLot &lot)
{
    QMap<int, Space> byNumber;
    for (const int number : lot.spaces)
        byNumber.insert(number, Space{number, std::nullopt});
    for (const pbx::ParkedCall &parked : lot.parked)
        byNumber.insert(parked.space, Space{parked.space, parked});
    return byNumber.values();
}

void ParkingModel::insert(const pbx::ParkingLot &lot)
{
    auto node = std::make_unique<Node>();
    node->key = {lot.server, lot.name};
    node->spaces = spacesOf(lot);
    append(std::move(node));
}

void ParkingModel::change(Node &node, const pbx::ParkingLot &lot)
{
    const QList<Space> wanted = spacesOf(lot);
    if (wanted == node.spaces)
        return;
    Edit edit{*this, index(node.row, 0)};
    reconcile(
        node.spaces, wanted, [](const Space &space) { return space.number; }, edit);
    tellChanged(node);
}

} // namespace models
