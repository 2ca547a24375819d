// SPDX-License-Identifier: MIT
#include "models/twolevelmodel.h"

namespace models {

void TwoLevelModel::setLink(const live::LinkState &state)
{
    if (!m_links.set(state))
        return;
    for (const auto &branch : m_branches) {
        if (branch->key.server != state.server)
            continue;
        tellChanged(*branch);
        const QModelIndex parent = index(branch->row, 0);
        if (const int rows = branch->size())
            emit dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
    }
}

QModelIndex TwoLevelModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    // A child points to the branch it belongs to, a branch to nothing.
    return createIndex(row, column, parent.isValid() ? branchAt(parent.row()) : nullptr);
}

QModelIndex TwoLevelModel::parent(const QModelIndex &child) const
{
    const auto *branch = static_cast<const Branch *>(child.internalPointer());
    return branch ? createIndex(branch->row, 0) : QModelIndex();
}

int TwoLevelModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_branches.size());
    const bool isBranch = parent.column() == 0 && !parent.internalPointer();
    return isBranch ? branchAt(parent.row())->size() : 0;
}

int TwoLevelModel::columnCount(const QModelIndex &) const { return 1; }

QModelIndex TwoLevelModel::indexOf(const RowKey &key) const
{
    const Branch *branch = find(key);
    return branch ? createIndex(branch->row, 0) : QModelIndex();
}

const TwoLevelModel::Branch *TwoLevelModel::branchOf(const QModelIndex &index) const
{
    const auto *parent = static_cast<const Branch *>(index.internalPointer());
    return parent ? parent : branchAt(index.row());
}

TwoLevelModel::Branch *TwoLevelModel::find(const RowKey &key) const { return m_index.value(key); }

void TwoLevelModel::append(std::unique_ptr<Branch> branch)
{
    const int row = int(m_branches.size());
    beginInsertRows({}, row, row);
    branch->row = row;
    m_index.insert(branch->key, branch.get());
    m_branches.push_back(std::move(branch));
    endInsertRows();
}

void TwoLevelModel::remove(const Branch &branch)
{
    const int row = branch.row;
    beginRemoveRows({}, row, row);
    m_index.remove(branch.key);
    m_branches.erase(m_branches.begin() + row);
    for (size_t later = size_t(row); later < m_branches.size(); ++later)
        m_branches[later]->row = int(later);
    endRemoveRows();
}

void TwoLevelModel::tellChanged(const Branch &branch)
{
    const QModelIndex row = index(branch.row, 0);
    emit dataChanged(row, row);
}

void TwoLevelModel::Edit::removing(int row)
{
    doing = Removing;
    model.beginRemoveRows(parent, offset + row, offset + row);
}

void TwoLevelModel::Edit::inserting(int row)
{
    doing = Inserting;
    model.beginInsertRows(parent, offset + row, offset + row);
}

void TwoLevelModel::Edit::moving(int from, int to)
{
    doing = Moving;
    model.beginMoveRows(parent, offset + from, offset + from, parent, offset + to);
}

void TwoLevelModel::Edit::done()
{
    if (doing == Removing)
        model.endRemoveRows();
    else if (doing == Inserting)
        model.endInsertRows();
    else if (doing == Moving)
        model.endMoveRows();
    doing = None;
}

void TwoLevelModel::Edit::changed(int row)
{
    const QModelIndex index = model.index(offset + row, 0, parent);
    emit model.dataChanged(index, index);
}

} // namespace models
