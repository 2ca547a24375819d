// SPDX-License-Identifier: MIT
#pragma once

#include "models/extensionmodel.h"
#include "models/searchtext.h"

#include <QSortFilterProxyModel>

namespace models {

/// The people in the order of their groups, favourites first, narrowed by what was typed and by
/// how they stand. Other phones of somebody's are no rows of their own.
class PeopleFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Free, InCalls };
    using Sorting = desk::PeopleArrangement::Sorting;

    explicit PeopleFilter(ExtensionModel &people, QObject *parent = nullptr);

    void setSearch(const QString &typed);
    void setShow(Show show);
    /// Whose people come first; the other exchanges follow by name.
    void setFirstServer(const QString &server);
    /// How people stand in their groups, and the ids of the groups that come first.
    void setOrder(Sorting sorting, const QStringList &sections);
    /// The words for a state that people may search by, each ready to be found.
    void setStateWords(const QHash<PersonState, QStringList> &words);
    Show show() const { return m_show; }
    bool isSearching() const { return !m_search.isEmpty(); }

    /// The groups that somebody is in and those that the operator has made, from first to last,
    /// whether they are shown or not.
    QList<int> sectionsInOrder() const;
    /// Who is in that group, from first to last, whether they are shown or not.
    QList<RowKey> peopleIn(int section) const;
    int sectionOf(const QModelIndex &row) const { return m_people.section(mapToSource(row).row()); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    bool isFound(int row) const;
    bool isBefore(int left, int right) const;
    bool isSectionBefore(int left, int right) const;
    int rankOf(int section) const;

    ExtensionModel &m_people;
    Search m_search;
    Show m_show = Show::All;
    QString m_firstServer;
    Sorting m_sorting = Sorting::Name;
    QStringList m_sections;
    QHash<PersonState, QStringList> m_stateWords;
    mutable QList<int> m_ranks; ///< of the sections; worked out when one is compared that is new
};

} // namespace models
