// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"

/// The session itself: login, events, what may be asked.
namespace ami::action {

/// The list of what this account may do. No right needed.
struct ListCommands {
    static constexpr auto name = "ListCommands";
    static constexpr std::tuple<> parameters{};
};

/// Right: system or reporting.
struct CoreSettings {
    static constexpr auto name = "CoreSettings";
    static constexpr std::tuple<> parameters{};
};

/// Right: system or reporting.
struct CoreStatus {
    static constexpr auto name = "CoreStatus";
    static constexpr std::tuple<> parameters{};
};

struct Ping {
    static constexpr auto name = "Ping";
    static constexpr std::tuple<> parameters{};
};

/// Ends the session; the answer is `Goodbye`.
struct Logoff {
    static constexpr auto name = "Logoff";
    static constexpr std::tuple<> parameters{};
};

/// Asks for the digits that an MD5 login signs.
struct Challenge {
    static constexpr auto name = "Challenge";
    QString authType;
    static constexpr std::tuple parameters{
        Parameter{"AuthType", &Challenge::authType},
    };
};

/// `events` is `off`, `on` or a list of classes.
struct Login {
    static constexpr auto name = "Login";
    QString username;
    QString secret;
    QString authType;
    QString key;
    QString events;
    static constexpr std::tuple parameters{
        Parameter{"Username", &Login::username},
        Parameter{"Secret", &Login::secret},
        Parameter{"AuthType", &Login::authType},
        Parameter{"Key", &Login::key},
        Parameter{"Events", &Login::events},
    };
};

/// Which classes of events this session gets, from now on.
struct Events {
    static constexpr auto name = "Events";
    QString eventMask;
    static constexpr std::tuple parameters{
        Parameter{"EventMask", &Events::eventMask},
    };
};

} // namespace ami::action
