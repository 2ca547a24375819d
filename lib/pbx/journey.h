// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/party.h"

#include <QList>

namespace pbx {

/// A stretch of a call's way. Some are over as they begin: a transfer, a pickup, a forward.
struct JourneyLeg {
    enum class Kind {
        Ringing, ///< `who` rings for `with`
        Talk, ///< `who` talks to `with`
        Hold, ///< `who` has put the other on hold
        Queue, ///< `who` waits in `place`
        Parking, ///< `who` is parked in `place` by `with`
        Conference, ///< `who` is in `place`
        Recording,
        BlindTransfer, ///< `who` sends `with` on to `place`
        AttendedTransfer, ///< `who` leaves `with` to somebody
        Pickup, ///< `who` takes the call that rang at `place`
        Forward, ///< the phone of `who` sends `with` on to `place`
        End ///< `outcome`, by `place`: caller, target, exchange
    };

    Kind kind = Kind::Ringing;
    Party who;
    Party with;
    QString place; ///< a queue, lot and space, room, or number
    std::optional<Moment> from;
    std::optional<Moment> until; ///< nothing while it goes on, or where no time is known
    bool isOver = false;
    QString outcome; ///< how ringing ended (DialStatus in small letters), or the call

    bool operator==(const JourneyLeg &) const = default;
};

/// The way a call has taken so far.
struct Journey {
    QString server; ///< the exchange's name
    QString call; ///< the Call's id
    QList<JourneyLeg> legs; ///< in the order they began
    bool isOver = false;

    bool operator==(const Journey &) const = default;
};

} // namespace pbx
