// SPDX-License-Identifier: MIT
#include "models/extensionmodel.h"

#include "models/searchtext.h"

#include <QCollator>

#include <algorithm>

namespace models {

namespace {

    RowKey keyOf(const Person &person)
    {
        return {person.extension.server, person.extension.number};
    }

    template <typename T>
    QVariant orInvalid(const std::optional<T> &value)
    {
        return value ? QVariant::fromValue(*value) : QVariant();
    }

    QCollatorSortKey sortKey(const QString &text)
    {
        QCollator collator;
        collator.setNumericMode(true);
        return collator.sortKey(folded(text));
    }

    /// Which of several calls the tile tells about: the one that rings, else the one that talks.
    int weight(const Talk &talk)
    {
        if (talk.rings)
            return 3;
        if (talk.isAnswered && !talk.isHeldHere)
            return 2;
        return talk.isAnswered ? 1 : 0;
    }

    QString forwardOf(const pbx::Forward &forward)
    {
        if (!forward.always.isEmpty())
            return forward.always;
        return forward.busy.isEmpty() ? forward.unavailable : forward.busy;
    }

    QVariant talkData(const std::optional<Talk> &talk, int role)
    {
        if (!talk)
            return {};
        switch (role) {
        case ExtensionModel::CounterpartRole:
            return talk->counterpart;
        case ExtensionModel::StageRole:
            return int(talk->stage);
        case ExtensionModel::TimerRole:
            return orInvalid(talk->timer);
        case ExtensionModel::IsHeldRole:
            return talk->stage == pbx::Call::Stage::Held || talk->isHeldHere;
        default:
            return {};
        }
    }

    QVariant extensionData(const pbx::Extension &extension, int role)
    {
        switch (role) {
        case ExtensionModel::ServerRole:
            return extension.server;
        case ExtensionModel::NumberRole:
            return extension.number;
        case ExtensionModel::NameRole:
            return extension.name;
        case ExtensionModel::StatusRole:
            return int(extension.status);
        case ExtensionModel::DoNotDisturbRole:
            return orInvalid(extension.doNotDisturb);
        case ExtensionModel::ForwardRole:
            return forwardOf(extension.forward);
        case ExtensionModel::PresenceRole:
            return extension.presence;
        case ExtensionModel::VoicemailRole:
            return extension.voicemail ? QVariant(extension.voicemail->fresh) : QVariant();
        default:
            return {};
        }
    }

} // namespace

ExtensionModel::ExtensionModel(QObject *parent) : QAbstractListModel(parent) { }

void ExtensionModel::apply(const pbx::Batch &batch)
{
    QHash<RowKey, const pbx::Extension *> concerned;
    for (const RowKey &key : m_groups.apply(batch))
        concerned.insert(key, nullptr);
    for (const RowKey &key : takeCalls(batch))
        concerned.insert(key, nullptr);

    QList<pbx::Extension> fresh;
    for (const auto &change : batch.extensions) {
        const RowKey key{batch.server, change.row().number};
        if (!change.after)
            remove(key);
        else if (m_index.contains(key))
            concerned.insert(key, &*change.after);
        else
            fresh.append(*change.after);
    }
    append(fresh);
    review(concerned);
}

void ExtensionModel::setLink(const live::LinkState &state)
{
    if (m_links.set(state))
        reviewAll();
}

void ExtensionModel::setGroups(const QHash<RowKey, QString> &groups)
{
    m_groups.setGroups(groups);
    reviewAll();
}

void ExtensionModel::setFavourites(const QSet<RowKey> &favourites)
{
    m_favourites = favourites;
    reviewAll();
}

int ExtensionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant ExtensionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Person &person = m_rows[index.row()].person;
    switch (role) {
    case Qt::DisplayRole:
        return person.title();
    case PersonRole:
        return QVariant::fromValue(person);
    case StateRole:
        return int(person.state);
    case IsUnknownRole:
        return person.isUnknown();
    case UnknownSinceRole:
        return orInvalid(person.unknownSince);
    case GroupRole:
        return person.group;
    case SectionRole:
        return PeopleGroups::sectionOf(person);
    case IsFavouriteRole:
        return person.isFavourite;
    default:
        break;
    }
    const QVariant own = extensionData(person.extension, role);
    return own.isValid() ? own : talkData(person.talk, role);
}

const Person *ExtensionModel::find(const RowKey &key) const
{
    const auto found = m_index.constFind(key);
    return found == m_index.cend() ? nullptr : &m_rows[*found].person;
}

QModelIndex ExtensionModel::indexOf(const RowKey &key) const
{
    const auto found = m_index.constFind(key);
    return found == m_index.cend() ? QModelIndex() : index(*found);
}

const pbx::Call *ExtensionModel::call(const RowKey &key) const
{
    const auto found = m_calls.constFind(key);
    return found == m_calls.cend() ? nullptr : &*found;
}

QSet<RowKey> ExtensionModel::takeCalls(const pbx::Batch &batch)
{
    QSet<RowKey> concerned;
    const auto note = [&](const std::optional<pbx::Call> &call) {
        if (!call)
            return;
        concerned.insert({batch.server, call->caller.extension});
        for (const pbx::Party &target : call->targets)
            concerned.insert({batch.server, target.extension});
    };
    for (const auto &change : batch.calls) {
        note(change.before);
        note(change.after);
        const RowKey key{batch.server, change.row().id};
        if (change.after)
            m_calls.insert(key, *change.after);
        else
            m_calls.remove(key);
    }
    return concerned;
}

void ExtensionModel::append(const QList<pbx::Extension> &extensions)
{
    if (extensions.isEmpty())
        return;
    const int first = int(m_rows.size());
    beginInsertRows({}, first, first + int(extensions.size()) - 1);
    for (const pbx::Extension &extension : extensions) {
        Person person;
        person.extension = extension;
        person = completed(person);
        m_index.insert(keyOf(person), int(m_rows.size()));
        m_groups.count(person, 1);
        m_rows.append(Row{person, folded(person.extension.name), sortKey(person.title())});
    }
    endInsertRows();
}

void ExtensionModel::remove(const RowKey &key)
{
    const int row = m_index.value(key, -1);
    if (row < 0)
        return;
    beginRemoveRows({}, row, row);
    m_groups.count(m_rows[row].person, -1);
    m_index.remove(key);
    m_rows.removeAt(row);
    for (int later = row; later < m_rows.size(); ++later)
        m_index[keyOf(m_rows[later].person)] = later;
    endRemoveRows();
}

Person ExtensionModel::completed(Person person) const
{
    const RowKey key = keyOf(person);
    person.isLinkUp = m_links.isUp(key.server);
    person.unknownSince = m_links.unknownSince(key.server);
    person.group = m_groups.groupOf(key);
    person.isFavourite = m_favourites.contains(key);
    person.pause = m_groups.pauseOf(key);
    person.talk = talkOf(person.extension);
    person.state = personState(person);
    return person;
}

std::optional<Talk> ExtensionModel::talkOf(const pbx::Extension &extension) const
{
    std::optional<Talk> best;
    for (const QString &id : extension.calls) {
        const pbx::Call *known = call({extension.server, id});
        if (!known)
            continue;
        const Talk candidate = talk(*known, extension.number);
        if (!best || weight(candidate) > weight(*best))
            best = candidate;
    }
    return best;
}

void ExtensionModel::review(const QHash<RowKey, const pbx::Extension *> &concerned)
{
    QMap<int, Person> changed;
    for (auto it = concerned.cbegin(); it != concerned.cend(); ++it) {
        const int row = m_index.value(it.key(), -1);
        if (row < 0)
            continue;
        Person next = m_rows[row].person;
        if (it.value())
            next.extension = *it.value();
        next = completed(next);
        if (next != m_rows[row].person)
            changed.insert(row, next);
    }
    // A sorting proxy gets lost when rows have changed that it has not been told of yet.
    for (auto first = changed.cbegin(); first != changed.cend();) {
        auto last = first;
        replace(last.key(), *last);
        for (auto next = std::next(last); next != changed.cend() && next.key() == last.key() + 1;
             last = next++)
            replace(next.key(), *next);
        emit dataChanged(index(first.key()), index(last.key()));
        first = std::next(last);
    }
}

void ExtensionModel::reviewAll()
{
    QHash<RowKey, const pbx::Extension *> all;
    for (auto it = m_index.cbegin(); it != m_index.cend(); ++it)
        all.insert(it.key(), nullptr);
    review(all);
}

void ExtensionModel::replace(int at, const Person &next)
{
    Row &row = m_rows[at];
    if (next.title() != row.person.title()) {
        row.foldedName = folded(next.extension.name);
        row.order = sortKey(next.title());
    }
    m_groups.count(row.person, -1);
    m_groups.count(next, 1);
    row.person = next;
}

} // namespace models
