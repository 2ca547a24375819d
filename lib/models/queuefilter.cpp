// SPDX-License-Identifier: MIT
#include "models/queuefilter.h"

namespace models {

QueueFilter::QueueFilter(QueueModel &queues, QObject *parent) : QSortFilterProxyModel(parent)
{
    setSourceModel(&queues);
    sort(0);
}

void QueueFilter::setMembersShown(const RowKey &queue, bool shown)
{
    if (shown)
        m_opened.insert(queue);
    else
        m_opened.remove(queue);
    invalidateRowsFilter();
}

bool QueueFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    if (!parent.isValid())
        return true;
    const QModelIndex source = sourceModel()->index(row, 0, parent);
    if (source.data(QueueModel::KindRole).toInt() != int(QueueModel::Kind::Member))
        return true;
    const auto queue = parent.data(QueueModel::QueueRole).value<pbx::Queue>();
    return m_opened.contains({queue.server, queue.name});
}

bool QueueFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    if (left.parent().isValid())
        return left.row() < right.row();
    const auto isServed
        = [](const QModelIndex &queue) { return queue.model()->rowCount(queue) > 0; };
    if (isServed(left) != isServed(right))
        return isServed(left);
    return left.data().toString().localeAwareCompare(right.data().toString()) < 0;
}

} // namespace models
