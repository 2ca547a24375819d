// SPDX-License-Identifier: MIT
#pragma once

#include "models/twolevelmodel.h"
#include "pbx/batch.h"

namespace models {

/// The parking lots of all exchanges, and in each its spaces: taken ones and free ones.
class ParkingModel : public TwoLevelModel
{
    Q_OBJECT

public:
    enum Role {
        ServerRole = Qt::UserRole + 1,
        LotRole, ///< the lot's name
        SpaceRole, ///< the space's number; invalid for a lot
        ParkedRole, ///< pbx::ParkedCall; invalid while the space is free
        UntilRole, ///< pbx::Moment when the call goes back; invalid if it is not known
        IsFreeRole,
        TakenRole, ///< of a lot: how many spaces are taken
        IsUnknownRole,
        UnknownSinceRole
    };

    explicit ParkingModel(QObject *parent = nullptr);

    void apply(const pbx::Batch &batch);

    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Node;
    struct Space {
        int number = 0;
        std::optional<pbx::ParkedCall> parked;
        bool operator==(const Space &) const = default;
    };

    static QList<Space> spacesOf(const pbx::ParkingLot &lot);
    static QVariant spaceData(const Space &space, int role);
    static QVariant lotData(const Node &node, int role);
    void insert(const pbx::ParkingLot &lot);
    void change(Node &node, const pbx::ParkingLot &lot);
};

} // namespace models

Q_DECLARE_METATYPE(pbx::ParkedCall)
