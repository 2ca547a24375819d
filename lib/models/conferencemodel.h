// SPDX-License-Identifier: MIT
#pragma once

#include "models/twolevelmodel.h"
#include "pbx/batch.h"

namespace models {

/// The conference rooms of all exchanges in which somebody is, and in each who is there, in the
/// order they came.
class ConferenceModel : public TwoLevelModel
{
    Q_OBJECT

public:
    enum Role {
        RoomRole = Qt::UserRole + 1, ///< pbx::Conference, of users too
        UserRole, ///< pbx::ConferenceUser; invalid for a room
        IsUnknownRole,
        UnknownSinceRole
    };

    explicit ConferenceModel(QObject *parent = nullptr);

    void apply(const pbx::Batch &batch);

    QVariant data(const QModelIndex &index, int role) const override;

    /// The rooms of one exchange.
    QList<pbx::Conference> rooms(const QString &server) const;

private:
    struct Node;

    void insert(const pbx::Conference &room);
    void change(Node &node, const pbx::Conference &room);
};

} // namespace models

Q_DECLARE_METATYPE(pbx::Conference)
Q_DECLARE_METATYPE(pbx::ConferenceUser)
