// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/party.h"

#include <QList>

#include <optional>

namespace pbx {

/// A call that waits in a parking space.
struct ParkedCall {
    int space = 0;
    Party caller;
    QString parkedBy; ///< the extension or device that parked it; empty if unknown
    std::optional<Moment> since;
    std::optional<Moment> until; ///< when it goes back to who parked it

    bool operator==(const ParkedCall &) const = default;
};

/// A parking lot: its spaces and who is in them.
struct ParkingLot {
    QString server; ///< the exchange's name
    QString name;
    QList<int> spaces; ///< all of them, in order
    QList<ParkedCall> parked; ///< by space

    bool operator==(const ParkingLot &) const = default;
};

} // namespace pbx
