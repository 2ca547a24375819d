// SPDX-License-Identifier: MIT
#include "models/conferencemodel.h"

namespace models {

struct ConferenceModel::Node : Branch {
    pbx::Conference room;

    int size() const override { return int(room.users.size()); }
};

ConferenceModel::ConferenceModel(QObject *parent) : TwoLevelModel(parent) { }

void ConferenceModel::apply(const pbx::Batch &batch)
{
    for (const auto &news : batch.conferences) {
        auto *node = static_cast<Node *>(find({batch.server, news.row().name}));
        if (!news.after && node)
            remove(*node);
        else if (news.after && node)
            change(*node, *news.after);
        else if (news.after)
            insert(*news.after);
    }
}

QVariant ConferenceModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &node = static_cast<const Node &>(*branchOf(index));
    switch (role) {
    case RoomRole:
        return QVariant::fromValue(node.room);
    case IsUnknownRole:
        return !links().isUp(node.key.server);
    case UnknownSinceRole: {
        const auto since = links().unknownSince(node.key.server);
        return since ? QVariant::fromValue(*since) : QVariant();
    }
    default:
        break;
    }
    if (!index.parent().isValid())
        return role == Qt::DisplayRole ? QVariant(node.room.name) : QVariant();
    const pbx::ConferenceUser &user = node.room.users[index.row()];
    if (role == UserRole)
        return QVariant::fromValue(user);
    return role == Qt::DisplayRole ? QVariant(user.party.title()) : QVariant();
}

QList<pbx::Conference> ConferenceModel::rooms(const QString &server) const
{
    QList<pbx::Conference> rooms;
    for (int row = 0; row < rowCount(); ++row) {
        const auto &node = static_cast<const Node &>(*branchAt(row));
        if (node.key.server == server)
            rooms.append(node.room);
    }
    return rooms;
}

void ConferenceModel::insert(const pbx::Conference &room)
{
    auto node = std::make_unique<Node>();
    node->key = {room.server, room.name};
    node->room = room;
    append(std::move(node));
}

void ConferenceModel::change(Node &node, const pbx::Conference &room)
{
    if (node.room == room)
        return;
    Edit edit{*this, index(node.row, 0)};
    reconcile(
        node.room.users, room.users, [](const auto &user) { return user.party.uniqueid; }, edit);
    node.room = room;
    tellChanged(node);
}

} // namespace models
