// SPDX-License-Identifier: MIT
#include "desk/peoplearrangement.h"

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    constexpr int longestName = 60;
    const QString ownSections = u"own/"_s;

    template <typename Groups>
    auto groupNamed(Groups &groups, const QString &name)
    {
        return std::ranges::find(groups, name, &PeopleArrangement::Group::name);
    }

    void replace(QStringList &list, const QString &old, const QString &next)
    {
        if (const auto at = list.indexOf(old); at >= 0)
            list[at] = next;
    }

} // namespace

QString PeopleArrangement::sectionOf(const QString &group) { return ownSections + group; }

QString PeopleArrangement::groupOf(const QString &section)
{
    return section.startsWith(ownSections) ? section.mid(ownSections.size()) : QString();
}

bool PeopleArrangement::isFree(const QString &name) const
{
    return !name.isEmpty() && name.size() <= longestName && name == name.simplified()
        && groupNamed(groups, name) == groups.end();
}

void PeopleArrangement::addGroup(const QString &name)
{
    if (isFree(name))
        groups.append({name, {}});
}

void PeopleArrangement::renameGroup(const QString &name, const QString &next)
{
    const auto group = groupNamed(groups, name);
    if (group == groups.end() || !isFree(next))
        return;
    group->name = next;
    replace(sections, sectionOf(name), sectionOf(next));
    replace(folded, sectionOf(name), sectionOf(next));
}

void PeopleArrangement::removeGroup(const QString &name)
{
    groups.removeIf([&name](const Group &group) { return group.name == name; });
    sections.removeAll(sectionOf(name));
    folded.removeAll(sectionOf(name));
}

QString PeopleArrangement::groupOf(const ExtensionId &person) const
{
    const auto group = std::ranges::find_if(
        groups, [&person](const Group &one) { return one.people.contains(person); });
    return group == groups.end() ? QString() : group->name;
}

void PeopleArrangement::put(const ExtensionId &person, const QString &group)
{
    for (Group &one : groups)
        one.people.removeAll(person);
    if (const auto next = groupNamed(groups, group); next != groups.end())
        next->people.append(person);
}

void PeopleArrangement::putInOrder(const QList<ExtensionId> &people)
{
    order.removeIf([&people](const ExtensionId &one) { return people.contains(one); });
    order.append(people);
}

void PeopleArrangement::setFolded(const QString &section, bool isFolded)
{
    folded.removeAll(section);
    if (isFolded)
        folded.append(section);
}

void PeopleArrangement::join(const ExtensionId &main, const QString &number)
{
    if (number.isEmpty() || number == main.number)
        return;
    // Who is a phone of somebody already cannot have phones; who had some brings them along.
    const auto holder = std::ranges::find_if(phones, [&main](const Phones &one) {
        return one.main.server == main.server && one.others.contains(main.number);
    });
    const ExtensionId person = holder == phones.end() ? main : holder->main;
    QStringList joined{number};
    phones.removeIf([&](const Phones &one) {
        const bool isIts = one.main == ExtensionId{person.server, number};
        if (isIts)
            joined += one.others;
        return isIts;
    });
    for (const QString &one : std::as_const(joined))
        part({person.server, one});
    auto known = std::ranges::find(phones, person, &Phones::main);
    if (known == phones.end())
        known = phones.insert(phones.end(), Phones{person, {}});
    known->others += joined;
    known->others.removeAll(person.number);
}

void PeopleArrangement::part(const ExtensionId &phone)
{
    for (Phones &one : phones) {
        if (one.main.server == phone.server)
            one.others.removeAll(phone.number);
    }
    phones.removeIf([](const Phones &one) { return one.others.isEmpty(); });
}

} // namespace desk
