// SPDX-License-Identifier: MIT
#include "models/peoplefilter.h"

#include <tuple>

namespace models {

namespace {

    bool isShown(const Person &person, PeopleFilter::Show show)
    {
        switch (show) {
        case PeopleFilter::Show::All:
            return true;
        case PeopleFilter::Show::Free:
            return person.state == PersonState::Free;
        case PeopleFilter::Show::InCalls:
            return person.state == PersonState::InCall || person.state == PersonState::OnHold
                || person.state == PersonState::Ringing;
        }
        return true;
    }

} // namespace

PeopleFilter::PeopleFilter(ExtensionModel &people, QObject *parent)
    : QSortFilterProxyModel(parent), m_people(people)
{
    setSourceModel(&people);
    sort(0);
}

void PeopleFilter::setSearch(const QString &typed)
{
    m_search = Search(typed);
    invalidateRowsFilter();
}

void PeopleFilter::setShow(Show show)
{
    m_show = show;
    invalidateRowsFilter();
}

void PeopleFilter::setFirstServer(const QString &server)
{
    if (server == m_firstServer)
        return;
    m_firstServer = server;
    invalidate();
}

bool PeopleFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Person &person = m_people.person(row);
    return isShown(person, m_show)
        && m_search.matches(m_people.foldedName(row), person.extension.number);
}

bool PeopleFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const Person &a = m_people.person(left.row());
    const Person &b = m_people.person(right.row());
    if (a.isFavourite != b.isFavourite)
        return a.isFavourite;
    if (!a.isFavourite) {
        if (a.extension.server != b.extension.server) {
            const bool isFirst = a.extension.server == m_firstServer;
            if (isFirst || b.extension.server == m_firstServer)
                return isFirst;
            return a.extension.server < b.extension.server;
        }
        if (a.group.isEmpty() != b.group.isEmpty())
            return b.group.isEmpty();
        if (a.group != b.group)
            return a.group.localeAwareCompare(b.group) < 0;
    }
    if (const int byName = m_people.order(left.row()).compare(m_people.order(right.row())))
        return byName < 0;
    return std::tie(a.extension.number, a.extension.server)
        < std::tie(b.extension.number, b.extension.server);
}

} // namespace models
