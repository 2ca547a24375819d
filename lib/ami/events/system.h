// SPDX-License-Identifier: MIT
#pragma once

#include "ami/events/snapshot.h"

/// The exchange itself, and what its dialplan says to everybody.
namespace ami::event {

/// Needs the right to read `system`; `Uptime` in seconds.
struct FullyBooted {
    static constexpr auto name = "FullyBooted";
    Text uptime;
    Text lastReload;
    Text status;
    static constexpr std::tuple fields{
        Field{"Uptime", &FullyBooted::uptime},
        Field{"LastReload", &FullyBooted::lastReload},
        Field{"Status", &FullyBooted::status},
    };
};

struct Shutdown {
    static constexpr auto name = "Shutdown";
    Text shutdown;
    Text restart;
    static constexpr std::tuple fields{
        Field{"Shutdown", &Shutdown::shutdown},
        Field{"Restart", &Shutdown::restart},
    };
};

struct Reload {
    static constexpr auto name = "Reload";
    Text module;
    Text status;
    static constexpr std::tuple fields{
        Field{"Module", &Reload::module},
        Field{"Status", &Reload::status},
    };
};

/// Raised by the dialplan with a channel's headers, by an action without.
struct UserEvent {
    static constexpr auto name = "UserEvent";
    Text userEvent;
    ChannelSnapshot channel;
    static constexpr std::tuple fields{
        Field{"UserEvent", &UserEvent::userEvent},
        Field{"", &UserEvent::channel},
    };
};

} // namespace ami::event
