// SPDX-License-Identifier: MIT
#include "models/peoplefilter.h"

#include <algorithm>
#include <numeric>
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

    /// Who needs a look first, who can be reached next, and who cannot at the end.
    int rankOf(PersonState state)
    {
        switch (state) {
        case PersonState::Ringing:
            return 0;
        case PersonState::InCall:
            return 1;
        case PersonState::OnHold:
            return 2;
        case PersonState::Free:
            return 3;
        case PersonState::Paused:
            return 4;
        case PersonState::DoNotDisturb:
            return 5;
        case PersonState::Offline:
            return 6;
        case PersonState::Unknown:
            break;
        }
        return 7;
    }

    /// 99 before 100, and both before what is no number.
    int compareNumbers(const QString &left, const QString &right)
    {
        if (left.size() != right.size())
            return left.size() < right.size() ? -1 : 1;
        return left.compare(right);
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
    m_ranks.clear();
    invalidate();
}

void PeopleFilter::setOrder(Sorting sorting, const QStringList &sections)
{
    m_sorting = sorting;
    m_sections = sections;
    m_ranks.clear();
    invalidate();
}

void PeopleFilter::setStateWords(const QHash<PersonState, QStringList> &words)
{
    m_stateWords = words;
    if (isSearching())
        invalidateRowsFilter();
}

QList<int> PeopleFilter::sectionsInOrder() const
{
    QList<int> sections;
    for (int section = 0; section < m_people.sections().size(); ++section) {
        const PeopleGroups::Section &one = m_people.sections()[section];
        if (one.summary.total > 0 || one.isWanted)
            sections.append(section);
    }
    std::ranges::sort(sections, {}, [this](int section) { return rankOf(section); });
    return sections;
}

bool PeopleFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    const Person &person = m_people.person(row);
    return !person.isOther && isShown(person, m_show) && isFound(row);
}

bool PeopleFilter::isFound(int row) const
{
    if (m_search.isEmpty())
        return true;
    const Person &person = m_people.person(row);
    const QString &name = m_people.foldedName(row);
    if (m_search.matches(name, person.extension.number))
        return true;
    for (const pbx::Extension &other : person.others) {
        if (m_search.matches(name, other.number))
            return true;
    }
    const QStringList &group = m_people.sections()[m_people.section(row)].words;
    return m_search.matches(
        name, person.extension.number, group + m_stateWords.value(person.state));
}

bool PeopleFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const int sectionLeft = m_people.section(left.row());
    const int sectionRight = m_people.section(right.row());
    if (sectionLeft != sectionRight)
        return rankOf(sectionLeft) < rankOf(sectionRight);
    return isBefore(left.row(), right.row());
}

QList<RowKey> PeopleFilter::peopleIn(int section) const
{
    QList<int> rows;
    for (int row = 0; row < m_people.rowCount(); ++row) {
        if (m_people.section(row) == section && !m_people.person(row).isOther)
            rows.append(row);
    }
    std::ranges::sort(rows, [this](int left, int right) { return isBefore(left, right); });
    QList<RowKey> people;
    for (const int row : std::as_const(rows)) {
        const pbx::Extension &one = m_people.person(row).extension;
        people.append({one.server, one.number});
    }
    return people;
}

/// How two of one group stand.
bool PeopleFilter::isBefore(int left, int right) const
{
    const Person &a = m_people.person(left);
    const Person &b = m_people.person(right);
    if (m_sorting == Sorting::Own && m_people.place(left) != m_people.place(right))
        return m_people.place(left) < m_people.place(right);
    if (m_sorting == Sorting::State && a.state != b.state)
        return models::rankOf(a.state) < models::rankOf(b.state);
    if (m_sorting == Sorting::Number) {
        if (const int order = compareNumbers(a.extension.number, b.extension.number))
            return order < 0;
    }
    if (const int byName = m_people.order(left).compare(m_people.order(right)))
        return byName < 0;
    return std::tie(a.extension.number, a.extension.server)
        < std::tie(b.extension.number, b.extension.server);
}

int PeopleFilter::rankOf(int section) const
{
    const auto count = m_people.sections().size();
    if (m_ranks.size() != count) {
        QList<int> order(count);
        std::iota(order.begin(), order.end(), 0);
        std::ranges::sort(
            order, [this](int left, int right) { return isSectionBefore(left, right); });
        m_ranks.resize(count);
        for (int rank = 0; rank < count; ++rank)
            m_ranks[order[rank]] = rank;
    }
    return m_ranks[section];
}

bool PeopleFilter::isSectionBefore(int left, int right) const
{
    const PeopleGroups::Section &a = m_people.sections()[left];
    const PeopleGroups::Section &b = m_people.sections()[right];
    if (a.isFavourites != b.isFavourites)
        return a.isFavourites;
    const auto placeOf = [this](const QString &id) {
        const auto place = m_sections.indexOf(id);
        return place < 0 ? m_sections.size() : place;
    };
    if (const auto places = std::pair(placeOf(a.id), placeOf(b.id)); places.first != places.second)
        return places.first < places.second;
    if (a.isOwn != b.isOwn)
        return a.isOwn;
    if (a.server != b.server) {
        const bool isFirst = a.server == m_firstServer;
        if (isFirst || b.server == m_firstServer)
            return isFirst;
        return a.server < b.server;
    }
    if (a.title.isEmpty() != b.title.isEmpty())
        return b.title.isEmpty();
    return a.title.localeAwareCompare(b.title) < 0;
}

} // namespace models
