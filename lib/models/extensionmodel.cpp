// SPDX-License-Identifier: MIT
#include "models/extensionmodel.h"

#include "models/searchtext.h"

#include <algorithm>
#include <limits>

namespace models {

namespace {

    RowKey keyOf(const Person &person)
    {
        return {person.extension.server, person.extension.number};
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

} // namespace

ExtensionModel::ExtensionModel(QObject *parent) : QAbstractListModel(parent)
{
    m_collator.setNumericMode(true);
}

void ExtensionModel::apply(const pbx::Batch &batch)
{
    Concerned concerned;
    for (const RowKey &key : m_groups.apply(batch))
        concerned.insert(key, nullptr);
    for (const RowKey &key : takeCalls(batch))
        concerned.insert(key, nullptr);

    QList<pbx::Extension> fresh;
    QSet<int> gone;
    for (const auto &change : batch.extensions) {
        const RowKey key{batch.server, change.row().number};
        if (!change.after)
            gone.insert(m_index.value(key, -1));
        else if (m_index.contains(key))
            concerned.insert(key, &*change.after);
        else
            fresh.append(*change.after);
    }
    // Whoever has another phone looks different when that comes or goes.
    QList<RowKey> bundled;
    for (const int row : std::as_const(gone)) {
        if (row >= 0)
            bundled += bundleOf(keyOf(m_rows[row].person));
    }
    remove(gone);
    append(fresh);
    for (const pbx::Extension &one : std::as_const(fresh))
        bundled += bundleOf({batch.server, one.number});
    for (const RowKey &key : std::as_const(bundled)) {
        if (!concerned.contains(key))
            concerned.insert(key, nullptr);
    }
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

void ExtensionModel::setArrangement(const desk::PeopleArrangement &arrangement)
{
    m_groups.setOwnGroups(arrangement.groups);
    m_bundles.set(arrangement.phones);
    m_places.clear();
    for (const desk::ExtensionId &one : arrangement.order)
        m_places.insert({one.server, one.number}, int(m_places.size()));
    for (Row &row : m_rows)
        row.place = placeOf(keyOf(row.person));
    reviewAll();
}

void ExtensionModel::setAwaited(const QSet<RowKey> &awaited)
{
    Concerned concerned;
    for (const RowKey &key : m_awaited + awaited)
        concerned.insert(key, nullptr);
    m_awaited = awaited;
    review(concerned);
}

int ExtensionModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
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
        m_index.insert(keyOf(person), int(m_rows.size()));
        m_rows.append(Row{.person = person,
            .foldedName = folded(extension.name),
            .order = m_collator.sortKey(folded(person.title())),
            .place = placeOf(keyOf(person))});
        replace(int(m_rows.size()) - 1, completed(m_rows.last().person));
    }
    endInsertRows();
}

void ExtensionModel::remove(const QSet<int> &rows)
{
    QList<int> going(rows.begin(), rows.end());
    std::sort(going.begin(), going.end(), std::greater());
    for (qsizetype at = 0; at < going.size() && going[at] >= 0;) {
        const int last = going[at];
        int first = last;
        for (++at; at < going.size() && going[at] == first - 1 && first > 0; ++at)
            --first;
        beginRemoveRows({}, first, last);
        for (int row = first; row <= last; ++row) {
            count(m_rows[row], -1);
            m_index.remove(keyOf(m_rows[row].person));
        }
        m_rows.remove(first, last - first + 1);
        for (int later = first; later < m_rows.size(); ++later)
            m_index[keyOf(m_rows[later].person)] = later;
        endRemoveRows();
    }
}

Person ExtensionModel::completed(Person person, const Concerned &news) const
{
    const RowKey key = keyOf(person);
    person.isLinkUp = m_links.isUp(key.server);
    person.unknownSince = m_links.unknownSince(key.server);
    gatherPhones(person, news);
    m_groups.place(person);
    person.isFavourite = m_favourites.contains(key);
    person.isAwaited = m_awaited.contains(key);
    person.pause = m_groups.pauseOf(key);
    for (const pbx::Extension &other : std::as_const(person.others)) {
        if (!person.pause)
            person.pause = m_groups.pauseOf({other.server, other.number});
    }
    person.talk = talkOf(person);
    person.state = personState(person);
    return person;
}

void ExtensionModel::gatherPhones(Person &person, const Concerned &news) const
{
    person.others.clear();
    person.isOther = false;
    if (m_bundles.isEmpty())
        return;
    const RowKey key = keyOf(person);
    const auto main = m_bundles.mainOf(key);
    person.isOther = main && m_index.contains(*main);
    for (const RowKey &other : m_bundles.othersOf(key)) {
        const pbx::Extension *const fresh = news.value(other);
        if (const int row = m_index.value(other, -1); row >= 0)
            person.others.append(fresh ? *fresh : m_rows[row].person.extension);
    }
}

QList<RowKey> ExtensionModel::bundleOf(const RowKey &key) const
{
    if (m_bundles.isEmpty())
        return {};
    QList<RowKey> bundle = m_bundles.othersOf(key);
    if (const auto main = m_bundles.mainOf(key))
        bundle.append(*main);
    return bundle;
}

/// The call of the phone that tells how they stand, else that of any other.
std::optional<Talk> ExtensionModel::talkOf(const Person &person) const
{
    if (person.others.isEmpty())
        return talkOf(person.extension);
    if (const auto leading = talkOf(leadingPhone(person)))
        return leading;
    std::optional<Talk> best = talkOf(person.extension);
    for (const pbx::Extension &other : person.others) {
        const auto candidate = talkOf(other);
        if (candidate && (!best || weight(*candidate) > weight(*best)))
            best = candidate;
    }
    return best;
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

void ExtensionModel::review(Concerned concerned)
{
    for (const RowKey &key : concerned.keys()) {
        if (const auto main = m_bundles.mainOf(key); main && !concerned.contains(*main))
            concerned.insert(*main, nullptr);
    }
    QMap<int, Person> changed;
    for (auto it = concerned.cbegin(); it != concerned.cend(); ++it) {
        const int row = m_index.value(it.key(), -1);
        if (row < 0)
            continue;
        Person next = m_rows[row].person;
        if (it.value())
            next.extension = *it.value();
        next = completed(next, concerned);
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
    Concerned all;
    for (auto it = m_index.cbegin(); it != m_index.cend(); ++it)
        all.insert(it.key(), nullptr);
    review(all);
}

void ExtensionModel::replace(int at, const Person &next)
{
    Row &row = m_rows[at];
    if (next.title() != row.person.title()) {
        row.foldedName = folded(next.extension.name);
        row.order = m_collator.sortKey(folded(next.title()));
    }
    count(row, -1);
    row.person = next;
    row.section = m_groups.sectionOf(next);
    count(row, 1);
}

void ExtensionModel::count(const Row &row, int by)
{
    if (row.section < 0)
        return;
    m_groups.count(row.section, row.person, by);
    m_otherPhones += row.person.isOther ? by : 0;
}

int ExtensionModel::placeOf(const RowKey &key) const
{
    return m_places.value(key, std::numeric_limits<int>::max());
}

} // namespace models
