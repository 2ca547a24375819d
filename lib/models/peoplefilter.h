// SPDX-License-Identifier: MIT
#pragma once

#include "models/extensionmodel.h"
#include "models/searchtext.h"

#include <QSortFilterProxyModel>

namespace models {

/// The people in the order of their groups, favourites first, narrowed by what was typed and by
/// how they stand.
class PeopleFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Free, InCalls };

    explicit PeopleFilter(ExtensionModel &people, QObject *parent = nullptr);

    void setSearch(const QString &typed);
    void setShow(Show show);
    /// Whose people come first; the other exchanges follow by name.
    void setFirstServer(const QString &server);
    Show show() const { return m_show; }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    ExtensionModel &m_people;
    Search m_search;
    Show m_show = Show::All;
    QString m_firstServer;
};

} // namespace models
