// SPDX-License-Identifier: MIT
#pragma once

#include "ami/events/snapshot.h"

/// Dials and Local channels: who calls whom (class call).
namespace ami::event {

/// Without the caller's headers where an Originate dials.
struct DialBegin {
    static constexpr auto name = "DialBegin";
    ChannelSnapshot channel;
    ChannelSnapshot destination;
    Text dialString;
    static constexpr std::tuple fields{
        Field{"", &DialBegin::channel},
        Field{"Dest", &DialBegin::destination, needed},
        Field{"DialString", &DialBegin::dialString},
    };
};

struct DialState {
    static constexpr auto name = "DialState";
    ChannelSnapshot channel;
    ChannelSnapshot destination;
    Text dialStatus;
    static constexpr std::tuple fields{
        Field{"", &DialState::channel},
        Field{"Dest", &DialState::destination, needed},
        Field{"DialStatus", &DialState::dialStatus},
    };
};

/// May come twice for one destination (queue members).
struct DialEnd {
    static constexpr auto name = "DialEnd";
    ChannelSnapshot channel;
    ChannelSnapshot destination;
    Text dialStatus;
    Text forward;
    static constexpr std::tuple fields{
        Field{"", &DialEnd::channel},
        Field{"Dest", &DialEnd::destination, needed},
        Field{"DialStatus", &DialEnd::dialStatus},
        Field{"Forward", &DialEnd::forward},
    };
};

/// The two halves of a Local channel belong together.
struct LocalBridge {
    static constexpr auto name = "LocalBridge";
    ChannelSnapshot one;
    ChannelSnapshot two;
    Text context;
    Text exten;
    Text localOptimization;
    static constexpr std::tuple fields{
        Field{"LocalOne", &LocalBridge::one, needed},
        Field{"LocalTwo", &LocalBridge::two, needed},
        Field{"Context", &LocalBridge::context},
        Field{"Exten", &LocalBridge::exten},
        Field{"LocalOptimization", &LocalBridge::localOptimization},
    };
};

struct Pickup {
    static constexpr auto name = "Pickup";
    ChannelSnapshot channel;
    ChannelSnapshot target;
    static constexpr std::tuple fields{
        Field{"", &Pickup::channel, needed},
        Field{"Target", &Pickup::target, needed},
    };
};

} // namespace ami::event
