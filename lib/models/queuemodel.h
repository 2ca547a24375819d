// SPDX-License-Identifier: MIT
#pragma once

#include "models/duration.h"
#include "models/twolevelmodel.h"
#include "pbx/batch.h"

namespace models {

/// The queues of all exchanges, and in each first those who wait, by position, then those who
/// answer.
class QueueModel : public TwoLevelModel
{
    Q_OBJECT

public:
    enum class Kind { Queue, Caller, Member };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< models::QueueModel::Kind as int
        QueueRole, ///< pbx::Queue, of children too
        CallerRole, ///< pbx::QueueCaller
        MemberRole, ///< pbx::QueueMember
        TimerRole, ///< models::Timer: the wait, for a queue the longest
        IsUnknownRole,
        UnknownSinceRole
    };

    explicit QueueModel(QObject *parent = nullptr);

    void apply(const pbx::Batch &batch);

    QVariant data(const QModelIndex &index, int role) const override;

    /// How many wait in the queues that can be believed at the moment.
    int waiting() const;

private:
    struct Node;

    void insert(const pbx::Queue &queue);
    void change(Node &node, const pbx::Queue &queue);
    QVariant childData(const Node &node, int row, int role) const;
};

} // namespace models

Q_DECLARE_METATYPE(pbx::Queue)
Q_DECLARE_METATYPE(pbx::QueueCaller)
Q_DECLARE_METATYPE(pbx::QueueMember)
