// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/loggedcall.h"
#include "pbx/call.h"
#include "pbx/journey.h"

namespace desk {

/// What is known of a call of `own`'s, and what the log says of it: a pure function of how the call
/// was first seen, how it looked last, and the way it has taken.
struct CallStory {
    enum class End {
        None, ///< it goes on
        Seen,
        Unseen, ///< it is gone, and nobody saw when
        Merged ///< it is one with another of `own`'s calls now
    };

    QString own;
    pbx::Call first; ///< as `own` came into it
    pbx::Call mine; ///< as it was when `own` was last in it
    pbx::Call last;
    pbx::Journey way;
    pbx::Moment began; ///< for `own`
    End end = End::None;
    pbx::Moment endSeen; ///< when it was noticed; for where the way does not say

    LoggedCall told() const;
    /// Whether it is a way into another call only, and nothing to be kept: a parked call was
    /// fetched, a ringing one picked up or transferred.
    bool isPassage() const;
    /// Whether that call has become part of this one: what rang or talked there does so here.
    bool hasTaken(const CallStory &other) const;
};

} // namespace desk
