// SPDX-License-Identifier: MIT
#pragma once

#include "models/queuemodel.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace models {

/// The queues by name, those with nobody in them last, each with those who wait; who answers is
/// shown only where asked for.
class QueueFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit QueueFilter(QueueModel &queues, QObject *parent = nullptr);

    void setMembersShown(const RowKey &queue, bool shown);
    bool areMembersShown(const RowKey &queue) const { return m_opened.contains(queue); }

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    QSet<RowKey> m_opened;
};

} // namespace models
