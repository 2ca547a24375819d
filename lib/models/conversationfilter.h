// SPDX-License-Identifier: MIT
#pragma once

#include "models/callmodel.h"
#include "models/searchtext.h"

#include <QSortFilterProxyModel>

namespace models {

/// The conversations as a list to look at: one's own first, then the others in the order they
/// began, so that a new one never pushes those away that are being looked at.
class ConversationFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    enum class Show { All, Mine };

    explicit ConversationFilter(CallModel &calls, Show show, QObject *parent = nullptr);

    void setSearch(const QString &typed);
    const Conversation &conversation(const QModelIndex &index) const;

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    CallModel &m_calls;
    Show m_show;
    Search m_search;
};

} // namespace models
