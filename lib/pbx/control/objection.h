// SPDX-License-Identifier: MIT
#pragma once

#include <tl/expected.hpp>

namespace pbx {

/// Why a wish makes no action.
enum class Objection {
    NotDialable, ///< not made of what may stand in an Exten
    NoPhone, ///< the phone of who wants it is not known
    PhoneSilent, ///< it would not ring: do-not-disturb is on, or it is not there
    NoContext, ///< where in the dialplan to look the number up is not known
    NoChannel, ///< the call is over
    NotInCall, ///< who wants it is not one of the call's sides
    NobodyThere, ///< there is no other side yet
    NoWayThere, ///< no number is known that leads to that queue, room or mailbox
    NoSuchSpace, ///< the parking lot has no such space, or somebody is in it
    NobodyParked, ///< the space is empty
    NothingConsulted, ///< no consultation is under way
    NotTaken, ///< the exchange's dialect has no such thing
    NotWritable, ///< made of what would mean something to the dialplan
    PhoneCannot ///< the phone is of a kind that cannot be told so from afar
};

template <typename T>
using Asked = tl::expected<T, Objection>;

inline tl::unexpected<Objection> objection(Objection why) { return tl::unexpected(why); }

} // namespace pbx
