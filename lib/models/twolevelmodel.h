// SPDX-License-Identifier: MIT
#pragma once

#include "models/links.h"
#include "models/reconcile.h"
#include "models/rowkey.h"

#include <QAbstractItemModel>
#include <QHash>

#include <memory>
#include <vector>

namespace models {

/// Rows that have rows: a queue with its people, a parking lot with its spaces.
class TwoLevelModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    using QAbstractItemModel::QAbstractItemModel;

    void setLink(const live::LinkState &state);

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;

    QModelIndex indexOf(const RowKey &key) const;

protected:
    /// A row of the first level, at a place in memory that does not move.
    struct Branch {
        virtual ~Branch() = default;
        virtual int size() const = 0;
        RowKey key;
        int row = 0;
    };

    /// Tells the views what happens to the children of one branch, the first of which is `offset`.
    struct Edit {
        TwoLevelModel &model;
        QModelIndex parent;
        int offset = 0;
        enum { None, Removing, Inserting, Moving } doing = None;

        void removing(int row);
        void inserting(int row);
        void moving(int from, int to);
        void done();
        void changed(int row);
    };

    /// The branch that the index is or belongs to; the index must be one of ours.
    const Branch *branchOf(const QModelIndex &index) const;
    Branch *find(const RowKey &key) const;
    const Branch *branchAt(int row) const { return m_branches[size_t(row)].get(); }
    void append(std::unique_ptr<Branch> branch);
    void remove(const Branch &branch);
    void tellChanged(const Branch &branch);
    const Links &links() const { return m_links; }

private:
    std::vector<std::unique_ptr<Branch>> m_branches;
    QHash<RowKey, Branch *> m_index;
    Links m_links;
};

} // namespace models
