// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/call.h"
#include "pbx/channel.h"

#include <cstdint>

namespace pbx {

/// How a call has gone so far, for those who tell its story.
struct CallCourse {
    std::optional<Party> caller; ///< of whom the end was seen
    std::optional<Channel::Birth> callerBirth; ///< where it was calling
    std::string cause; ///< of the caller's hangup
    std::string targetCause;
    QString by; ///< who hung up first: caller, target
    bool isByUnknown = false; ///< they had done so before anybody listened
    bool wasUp = false; ///< the caller's channel, be it only to an announcement
    bool wasRefused = false; ///< `by` is a phone that has not answered
    bool wasRinging = false; ///< a phone, until its dial was cancelled
};

/// The channels that make up one call. Channels come in by new ties (a dial, a Local pair, a
/// bridge) and stay until they hang up or are tied to another call: a tie that ends moves nobody.
struct CallGroup {
    std::string id; ///< the Uniqueid of its first channel
    std::uint64_t serial = 0; ///< counts up
    std::optional<Channel::Birth> birth; ///< of its first channel
    std::vector<Channel *> channels;
    std::optional<Moment> since;
    std::optional<Moment> connectedSince;
    bool wasConnected = false;
    std::string queue; ///< the last queue it was in
    Channel *consultant = nullptr; ///< who has begun it with a leg of another call
    CallCourse course;
    bool isDirty = false;
    std::optional<Call> told; ///< what was last handed out
};

/// All channels tied to this one, itself included: over dials, Local pairs and talking bridges. Who
/// consults somebody stays a leg of the call it has left.
std::vector<Channel *> tiedTo(Channel &channel);

/// The call that the channel takes part in now, be it a consultation.
CallGroup *presentCallOf(const Channel &channel);

/// Those who hear each other with this one, looked at through Local pairs; no Local channels.
std::vector<Channel *> talkingWith(Channel &channel);

} // namespace pbx
