// SPDX-License-Identifier: MIT
#pragma once

#include "ami/text.h"

#include <string>
#include <vector>

namespace pbx {

using ami::Moment;

struct Bridge;
struct CallGroup;

/// One leg of a call as Asterisk last described it, in Asterisk's own bytes, with what ties it to
/// others. Its identity is the Uniqueid: names change (Rename), Linkedids move (transfers).
struct Channel {
    enum class State { Down = 0, Ring = 4, Ringing = 5, Up = 6, Busy = 7 };
    enum class Recording { Unknown, Off, On, Muted };

    /// Where it is, and what is done with it, beside its bridges.
    struct Place {
        /// It has put those in its bridge on hold; not known where it was found in a list.
        std::optional<bool> isHolding = false;
        Recording recording = Recording::Off;
        std::string queue; ///< the queue it waits in, or came through
        bool isWaiting = false; ///< in that queue, now
        std::optional<Moment> waitingSince;
        bool hasGivenUp = false; ///< waiting in that queue
        std::string lot; ///< parked there; empty if not
        int space = 0;
        std::string conference; ///< the room it is in; empty if in none

        bool operator==(const Place &) const = default;
    };

    std::string uniqueid;
    std::string name;
    std::string linkedid;
    std::string accountCode;
    std::string callerIdNum;
    std::string callerIdName; ///< with Asterisk's C escapes
    std::string connectedLineNum;
    std::string connectedLineName; ///< with Asterisk's C escapes
    std::string context; ///< of Newchannel
    std::string exten; ///< of Newchannel: the number dialled. Later ones follow the dialplan
    std::string presentation; ///< CID-CallingPres; empty until the first NewCallerid
    /// Of a Uniqueid as the exchange makes it, `1795366761.4` with `systemname-` before it where
    /// one is set. One that was given with an Originate says nothing.
    struct Birth {
        std::int64_t second = 0; ///< since 1970
        std::int64_t count = 0; ///< since the exchange started
        auto operator<=>(const Birth &) const = default;
    };
    static std::optional<Birth> birthOf(ami::Text uniqueid);
    std::optional<Birth> birth;
    int state = 0; ///< ChannelState
    std::optional<Moment> since;
    std::optional<Moment> upSince;

    bool isCalling = false; ///< it has called somebody, or came in from a phone or a line
    bool hasHandedOn = false; ///< it has transferred its call, and has no part in it any more
    bool hasAskedHangup = false; ///< HangupRequest: this side hung up first
    bool isToldToHangUp = false; ///< SoftHangupRequest: by the exchange or another leg's end
    bool isListed = false; ///< in the channel list that is just coming
    bool wasFound = false; ///< by such a list; nobody saw it begin
    Place place;

    Channel *dialledBy = nullptr;
    std::vector<Channel *> dialling;
    Channel *otherHalf = nullptr; ///< of a Local pair
    Bridge *bridge = nullptr;
    std::string
        mergedFrom; ///< the bridge that has become part of this one; empty once it has entered
    std::vector<Bridge *> awayFrom; ///< where it has left others on hold, and will come back
    CallGroup *group = nullptr;
    CallGroup *consultation = nullptr; ///< the other call it has begun meanwhile

    /// A Local channel is half of a pipe inside Asterisk, and no phone.
    bool isLocal() const { return name.starts_with("Local/"); }
    /// Between two calls with one leg: the feature code of an attended transfer.
    bool isConsulting() const { return !awayFrom.empty(); }
    bool is(State which) const { return state == int(which); }
    /// `PJSIP/101` of `PJSIP/101-0000001f`.
    ami::Text endpoint() const;
    /// Made before the other: by the Uniqueid, which counts up, or else by the time.
    bool isOlderThan(const Channel &other) const;
};

/// Channels that hear each other.
struct Bridge {
    std::string uniqueid;
    std::string type; ///< basic, base, parking, holding
    std::vector<Channel *> channels;
    std::vector<Channel *> absent; ///< who has left the others on hold, and will come back

    /// Whether its members talk to each other as one call. In a conference and in a parking lot
    /// each is a call of its own.
    bool joinsCalls() const { return type == "basic" || type.empty(); }
};

} // namespace pbx
