// SPDX-License-Identifier: MIT
#include "models/callmodel.h"

namespace models {

namespace {

    RowKey keyOf(const Conversation &conversation)
    {
        return {conversation.call.server, conversation.call.id};
    }

    QStringList targetTitles(const pbx::Call &call)
    {
        QStringList titles;
        for (const pbx::Party &target : call.targets)
            titles.append(target.title());
        return titles;
    }

} // namespace

CallModel::CallModel(QObject *parent) : QAbstractListModel(parent) { }

void CallModel::apply(const pbx::Batch &batch)
{
    QList<pbx::Call> fresh;
    for (const auto &news : batch.calls) {
        const int row = m_index.value({batch.server, news.row().id}, -1);
        if (row < 0) {
            if (news.after)
                fresh.append(*news.after);
        } else if (news.after) {
            change(row, Conversation{.call = *news.after});
        } else if (m_isHolding) {
            Conversation ended = m_rows[row];
            ended.isEnded = true;
            change(row, ended);
        } else {
            remove(row);
        }
    }
    append(fresh);
}

void CallModel::setLink(const live::LinkState &state)
{
    if (m_links.set(state))
        reviewAll();
}

void CallModel::setOwn(const RowKey &extension)
{
    m_own = extension;
    reviewAll();
}

void CallModel::setHolding(bool holding)
{
    m_isHolding = holding;
    for (int row = int(m_rows.size()) - 1; !holding && row >= 0; --row) {
        if (m_rows[row].isEnded)
            remove(row);
    }
}

int CallModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant CallModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Conversation &row = m_rows[index.row()];
    switch (role) {
    case ConversationRole:
        return QVariant::fromValue(row);
    case ServerRole:
        return row.call.server;
    case IdRole:
        return row.call.id;
    case StageRole:
        return int(row.call.stage);
    case Qt::DisplayRole:
    case CallerRole:
        return row.call.caller.title();
    case TargetsRole:
        return targetTitles(row.call);
    case TimerRole: {
        const auto running = timer(row.call);
        return running ? QVariant::fromValue(*running) : QVariant();
    }
    case QueueRole:
        return row.call.queue;
    case IsMineRole:
        return row.isMine;
    case IsUnknownRole:
        return row.isUnknown;
    case IsEndedRole:
        return row.isEnded;
    default:
        return {};
    }
}

const Conversation *CallModel::find(const RowKey &key) const
{
    const auto found = m_index.constFind(key);
    return found == m_index.cend() ? nullptr : &m_rows[*found];
}

void CallModel::append(const QList<pbx::Call> &calls)
{
    if (calls.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(calls.size()) - 1);
    for (const pbx::Call &call : calls) {
        m_rows.append(completed(Conversation{.call = call}));
        m_index.insert(keyOf(m_rows.last()), int(m_rows.size()) - 1);
    }
    endInsertRows();
}

void CallModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_index.remove(keyOf(m_rows[row]));
    m_rows.removeAt(row);
    for (int later = row; later < m_rows.size(); ++later)
        m_index[keyOf(m_rows[later])] = later;
    endRemoveRows();
}

void CallModel::change(int row, Conversation next)
{
    next = completed(next);
    if (next == m_rows[row])
        return;
    m_rows[row] = next;
    emit dataChanged(index(row), index(row));
}

void CallModel::reviewAll()
{
    for (int row = 0; row < m_rows.size(); ++row)
        change(row, m_rows[row]);
}

Conversation CallModel::completed(Conversation conversation) const
{
    const pbx::Call &call = conversation.call;
    conversation.isMine
        = !m_own.name.isEmpty() && call.server == m_own.server && call.concerns(m_own.name);
    conversation.isUnknown = !m_links.isUp(call.server);
    conversation.unknownSince = m_links.unknownSince(call.server);
    return conversation;
}

} // namespace models
