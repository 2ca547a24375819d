// SPDX-License-Identifier: MIT
#include "models/peoplegroups.h"

#include "models/searchtext.h"

#include <algorithm>

namespace models {

namespace {

    using namespace Qt::Literals::StringLiterals;
    using Members = QList<pbx::QueueMember>;

    QString idOf(const Person &person)
    {
        if (person.isFavourite)
            return u"favourites"_s;
        if (person.isOwnGroup)
            return desk::PeopleArrangement::sectionOf(person.group);
        return u"exchange/"_s + person.extension.server + u'/' + person.group;
    }

} // namespace

void PeopleGroups::setOwnGroups(const QList<desk::PeopleArrangement::Group> &groups)
{
    m_own.clear();
    for (Section &section : m_sections)
        section.isWanted = false;
    for (const auto &group : groups) {
        Person anybody;
        anybody.group = group.name;
        anybody.isOwnGroup = true;
        const int section = sectionOf(anybody);
        m_sections[section].isWanted = true;
        for (const desk::ExtensionId &one : group.people)
            m_own.insert({one.server, one.number}, group.name);
    }
}

void PeopleGroups::place(Person &person) const
{
    const RowKey key{person.extension.server, person.extension.number};
    person.group = m_own.value(key);
    person.isOwnGroup = !person.group.isEmpty();
    if (person.isOwnGroup)
        return;
    const QHash<RowKey, QString> &groups = m_chosen.isEmpty() ? m_firstQueue : m_chosen;
    person.group = groups.value(key);
    for (const pbx::Extension &other : person.others) {
        if (person.group.isEmpty())
            person.group = groups.value({other.server, other.number});
    }
}

std::optional<Pause> PeopleGroups::pauseOf(const RowKey &person) const
{
    const auto found = m_memberships.constFind(person);
    if (found == m_memberships.cend() || found->isEmpty())
        return std::nullopt;
    const bool everywhere = std::all_of(
        found->begin(), found->end(), [](const auto &member) { return member.isPaused; });
    if (!everywhere)
        return std::nullopt;
    return Pause{found->first().pauseReason, found->first().pausedSince};
}

QSet<RowKey> PeopleGroups::apply(const pbx::Batch &batch)
{
    QSet<RowKey> concerned;
    for (const auto &change : batch.queues) {
        const QString &queue = change.row().name;
        const Members before = change.before ? change.before->members : Members();
        const Members after = change.after ? change.after->members : Members();
        // Most changes are of the callers, and leave each member as it is.
        const auto isSame
            = [&](qsizetype i) { return before.size() == after.size() && before[i] == after[i]; };
        for (qsizetype i = 0; i < before.size(); ++i) {
            const RowKey person{batch.server, before[i].extension};
            if (isSame(i))
                continue;
            m_memberships[person].remove(queue);
            concerned.insert(person);
        }
        for (qsizetype i = 0; i < after.size(); ++i) {
            const RowKey person{batch.server, after[i].extension};
            if (isSame(i) && !concerned.contains(person)) // who may be there with two phones
                continue;
            join(person, queue, after[i]);
            concerned.insert(person);
        }
    }
    return concerned;
}

void PeopleGroups::join(const RowKey &person, const QString &queue, const pbx::QueueMember &member)
{
    if (person.name.isEmpty())
        return;
    m_memberships[person].insert(queue, member);
    if (!m_firstQueue.contains(person))
        m_firstQueue.insert(person, queue);
}

void PeopleGroups::count(int section, const Person &person, int by)
{
    if (person.isOther)
        return;
    Summary &summary = m_sections[section].summary;
    summary.total += by;
    summary.free += person.state == PersonState::Free ? by : 0;
    summary.unknown += person.isUnknown() ? by : 0;
}

int PeopleGroups::sectionOf(const Person &person)
{
    const QString id = idOf(person);
    const auto known = m_sectionIndex.constFind(id);
    if (known != m_sectionIndex.cend())
        return *known;
    Section section{.id = id, .isOwn = person.isOwnGroup, .isFavourites = person.isFavourite};
    if (!person.isFavourite) {
        section.title = person.group;
        section.server = person.isOwnGroup ? QString() : person.extension.server;
        section.words = folded(person.group).split(u' ', Qt::SkipEmptyParts);
    }
    m_sections.append(section);
    m_sectionIndex.insert(id, int(m_sections.size()) - 1);
    return int(m_sections.size()) - 1;
}

} // namespace models
