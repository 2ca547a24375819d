// SPDX-License-Identifier: MIT
#include "models/peoplegroups.h"

#include <algorithm>

namespace models {

QString PeopleGroups::groupOf(const RowKey &person) const
{
    if (!m_chosen.isEmpty())
        return m_chosen.value(person);
    return m_firstQueue.value(person);
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
        if (change.before) {
            for (const pbx::QueueMember &member : change.before->members) {
                const RowKey person{batch.server, member.extension};
                m_memberships[person].remove(queue);
                concerned.insert(person);
            }
        }
        if (change.after) {
            for (const pbx::QueueMember &member : change.after->members) {
                const RowKey person{batch.server, member.extension};
                join(person, queue, member);
                concerned.insert(person);
            }
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

void PeopleGroups::count(const Person &person, int by)
{
    Summary &summary = m_summaries[sectionOf(person)];
    summary.total += by;
    summary.free += person.state == PersonState::Free ? by : 0;
    summary.unknown += person.isUnknown() ? by : 0;
}

QString PeopleGroups::sectionOf(const Person &person)
{
    if (person.isFavourite)
        return QStringLiteral("\u2605");
    return person.extension.server + QLatin1Char('\n') + person.group;
}

} // namespace models
