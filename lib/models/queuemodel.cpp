// SPDX-License-Identifier: MIT
#include "models/queuemodel.h"

namespace models {

struct QueueModel::Node : Branch {
    pbx::Queue queue;

    int callers() const { return int(queue.callers.size()); }
    int size() const override { return callers() + int(queue.members.size()); }
};

namespace {

    QVariant orInvalid(const std::optional<pbx::Moment> &start)
    {
        return start ? QVariant::fromValue(Timer{*start, true}) : QVariant();
    }

    std::optional<pbx::Moment> longestWait(const pbx::Queue &queue)
    {
        std::optional<pbx::Moment> longest;
        for (const pbx::QueueCaller &caller : queue.callers) {
            if (caller.since && (!longest || *caller.since < *longest))
                longest = caller.since;
        }
        return longest;
    }

    QVariant callerData(const pbx::QueueCaller &caller, int role)
    {
        switch (role) {
        case Qt::DisplayRole:
            return caller.callerId.name.isEmpty() ? caller.callerId.number : caller.callerId.name;
        case QueueModel::KindRole:
            return int(QueueModel::Kind::Caller);
        case QueueModel::CallerRole:
            return QVariant::fromValue(caller);
        case QueueModel::TimerRole:
            return orInvalid(caller.since);
        default:
            return {};
        }
    }

    QVariant memberData(const pbx::QueueMember &member, int role)
    {
        switch (role) {
        case Qt::DisplayRole:
            return member.name.isEmpty() ? member.interface : member.name;
        case QueueModel::KindRole:
            return int(QueueModel::Kind::Member);
        case QueueModel::MemberRole:
            return QVariant::fromValue(member);
        case QueueModel::TimerRole:
            return member.isPaused ? orInvalid(member.pausedSince) : QVariant();
        default:
            return {};
        }
    }

    QVariant queueData(const pbx::Queue &queue, int role)
    {
        switch (role) {
        case Qt::DisplayRole:
            return queue.name;
        case QueueModel::KindRole:
            return int(QueueModel::Kind::Queue);
        case QueueModel::TimerRole:
            return orInvalid(longestWait(queue));
        default:
            return {};
        }
    }

} // namespace

QueueModel::QueueModel(QObject *parent) : TwoLevelModel(parent) { }

void QueueModel::apply(const pbx::Batch &batch)
{
    for (const auto &news : batch.queues) {
        auto *node = static_cast<Node *>(find({batch.server, news.row().name}));
        if (!news.after && node)
            remove(*node);
        else if (news.after && node)
            change(*node, *news.after);
        else if (news.after)
            insert(*news.after);
    }
}

QVariant QueueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const auto &node = static_cast<const Node &>(*branchOf(index));
    switch (role) {
    case QueueRole:
        return QVariant::fromValue(node.queue);
    case IsUnknownRole:
        return !links().isUp(node.key.server);
    case UnknownSinceRole: {
        const auto since = links().unknownSince(node.key.server);
        return since ? QVariant::fromValue(*since) : QVariant();
    }
    default:
        break;
    }
    return index.parent().isValid() ? childData(node, index.row(), role)
                                    : queueData(node.queue, role);
}

QVariant QueueModel::childData(const Node &node, int row, int role) const
{
    if (row < node.callers())
        return callerData(node.queue.callers[row], role);
    return memberData(node.queue.members[row - node.callers()], role);
}

int QueueModel::waiting() const
{
    int total = 0;
    for (int row = 0; row < rowCount(); ++row) {
        const auto &node = static_cast<const Node &>(*branchAt(row));
        total += links().isUp(node.key.server) ? node.callers() : 0;
    }
    return total;
}

void QueueModel::insert(const pbx::Queue &queue)
{
    auto node = std::make_unique<Node>();
    node->key = {queue.server, queue.name};
    node->queue = queue;
    append(std::move(node));
}

void QueueModel::change(Node &node, const pbx::Queue &queue)
{
    if (node.queue == queue)
        return;
    Edit edit{*this, index(node.row, 0)};
    reconcile(
        node.queue.callers, queue.callers, [](const auto &caller) { return caller.uniqueid; },
        edit);
    edit.offset = node.callers();
    reconcile(
        node.queue.members, queue.members, [](const auto &member) { return member.interface; },
        edit);
    node.queue = queue;
    tellChanged(node);
}

} // namespace models
