// SPDX-License-Identifier: MIT
#pragma once

#include "ami/text.h"

#include <cstdint>
#include <memory>
#include <string>
#include <vector>

namespace pbx::cacofonisk {

struct Bridge;

/// A leg of a call as Cacofonisk knows it: described by Newchannel, and changed only by the events
/// that say what changed. What other events tell of a channel in passing is not looked at.
struct Channel {
    enum State { Down = 0, Ringing = 5, Up = 6 };

    std::string uniqueid;
    std::string name;
    std::string linkedid;
    std::string accountCode;
    std::string callerIdNum;
    std::string callerIdName;
    std::string connectedLineNum;
    std::string connectedLineName;
    std::string exten; ///< of Newchannel, or what a transfer or an Originate made of it
    std::string presentation; ///< CID-CallingPres; empty until the first NewCallerid
    int state = Down;
    std::uint64_t serial = 0; ///< counts up with each channel

    bool isCalling = false; ///< its hangup is the end of a call
    bool isOriginated = false; ///< dialled by nobody: an Originate
    bool isConnected = false; ///< `up` has been told of it as the caller
    bool isAnnounced = false; ///< a b_dial or a transfer has named it as a target
    bool isSkipped = false; ///< the next time it begins to ring is told already
    bool isMuted = false; ///< it has transferred its call away: its hangup ends nothing

    Channel *dialledBy = nullptr;
    std::vector<Channel *> dialling; ///< the open dials, the oldest first
    Channel *secondHalf = nullptr; ///< of a Local ;1, its ;2
    Channel *firstHalf = nullptr; ///< of a Local ;2, its ;1
    Bridge *bridge = nullptr;
    /// Who has sent it away blindly while nobody rings for that yet. That channel may be gone.
    std::shared_ptr<Channel> transferer;
    std::string asker; ///< of an originated channel: the Uniqueid of the phone that rang first
    std::string originated; ///< of such a phone: the Uniqueid of the originated channel

    bool isLocal() const { return name.starts_with("Local/"); }
    Channel *otherHalf() const { return secondHalf ? secondHalf : firstHalf; }
};

/// Channels that hear each other.
struct Bridge {
    std::vector<Channel *> channels;
};

} // namespace pbx::cacofonisk
