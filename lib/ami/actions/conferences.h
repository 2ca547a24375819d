// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"

/// ConfBridge rooms. Asterisk has no right of its own for these: call.
namespace ami::action {

/// Right: call.
struct ConfbridgeMute {
    static constexpr auto name = "ConfbridgeMute";
    QString conference;
    QString channel;
    static constexpr std::tuple parameters{
        Parameter{"Conference", &ConfbridgeMute::conference},
        Parameter{"Channel", &ConfbridgeMute::channel},
    };
};

/// Right: call.
struct ConfbridgeUnmute {
    static constexpr auto name = "ConfbridgeUnmute";
    QString conference;
    QString channel;
    static constexpr std::tuple parameters{
        Parameter{"Conference", &ConfbridgeUnmute::conference},
        Parameter{"Channel", &ConfbridgeUnmute::channel},
    };
};

/// `channel` may be `all`. Right: call.
struct ConfbridgeKick {
    static constexpr auto name = "ConfbridgeKick";
    QString conference;
    QString channel;
    static constexpr std::tuple parameters{
        Parameter{"Conference", &ConfbridgeKick::conference},
        Parameter{"Channel", &ConfbridgeKick::channel},
    };
};

/// Right: call.
struct ConfbridgeLock {
    static constexpr auto name = "ConfbridgeLock";
    QString conference;
    static constexpr std::tuple parameters{
        Parameter{"Conference", &ConfbridgeLock::conference},
    };
};

/// Right: call.
struct ConfbridgeUnlock {
    static constexpr auto name = "ConfbridgeUnlock";
    QString conference;
    static constexpr std::tuple parameters{
        Parameter{"Conference", &ConfbridgeUnlock::conference},
    };
};

/// Right: call.
struct ConfbridgeStartRecord {
    static constexpr auto name = "ConfbridgeStartRecord";
    QString conference;
    QString recordFile;
    static constexpr std::tuple parameters{
        Parameter{"Conference", &ConfbridgeStartRecord::conference},
        Parameter{"RecordFile", &ConfbridgeStartRecord::recordFile},
    };
};

/// Right: call.
struct ConfbridgeStopRecord {
    static constexpr auto name = "ConfbridgeStopRecord";
    QString conference;
    static constexpr std::tuple parameters{
        Parameter{"Conference", &ConfbridgeStopRecord::conference},
    };
};

} // namespace ami::action
