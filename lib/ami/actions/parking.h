// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"

/// Parking.
namespace ami::action {

/// Parks `channel`; it comes back to `timeoutChannel` after `timeout` milliseconds. Right: call.
struct Park {
    static constexpr auto name = "Park";
    QString channel;
    QString timeoutChannel;
    QString announceChannel;
    std::optional<int> timeout;
    QString parkinglot;
    static constexpr std::tuple parameters{
        Parameter{"Channel", &Park::channel},
        Parameter{"TimeoutChannel", &Park::timeoutChannel},
        Parameter{"AnnounceChannel", &Park::announceChannel},
        Parameter{"Timeout", &Park::timeout},
        Parameter{"Parkinglot", &Park::parkinglot},
    };
};

} // namespace ami::action
