// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"

/// Queues and their members.
namespace ami::action {

/// In one queue, or in all where `queue` is empty. Right: agent.
struct QueuePause {
    static constexpr auto name = "QueuePause";
    QString queue;
    QString interface;
    std::optional<bool> paused;
    QString reason;
    static constexpr std::tuple parameters{
        Parameter{"Queue", &QueuePause::queue},
        Parameter{"Interface", &QueuePause::interface},
        Parameter{"Paused", &QueuePause::paused},
        Parameter{"Reason", &QueuePause::reason},
    };
};

/// Right: agent.
struct QueueAdd {
    static constexpr auto name = "QueueAdd";
    QString queue;
    QString interface;
    std::optional<int> penalty;
    std::optional<bool> paused;
    QString memberName;
    QString stateInterface;
    static constexpr std::tuple parameters{
        Parameter{"Queue", &QueueAdd::queue},
        Parameter{"Interface", &QueueAdd::interface},
        Parameter{"Penalty", &QueueAdd::penalty},
        Parameter{"Paused", &QueueAdd::paused},
        Parameter{"MemberName", &QueueAdd::memberName},
        Parameter{"StateInterface", &QueueAdd::stateInterface},
    };
};

/// Right: agent.
struct QueueRemove {
    static constexpr auto name = "QueueRemove";
    QString queue;
    QString interface;
    static constexpr std::tuple parameters{
        Parameter{"Queue", &QueueRemove::queue},
        Parameter{"Interface", &QueueRemove::interface},
    };
};

/// In one queue, or in all where `queue` is empty. Right: agent.
struct QueuePenalty {
    static constexpr auto name = "QueuePenalty";
    QString interface;
    std::optional<int> penalty;
    QString queue;
    static constexpr std::tuple parameters{
        Parameter{"Interface", &QueuePenalty::interface},
        Parameter{"Penalty", &QueuePenalty::penalty},
        Parameter{"Queue", &QueuePenalty::queue},
    };
};

/// Right: agent.
struct QueueMemberRingInUse {
    static constexpr auto name = "QueueMemberRingInUse";
    QString interface;
    std::optional<bool> ringInUse;
    QString queue;
    static constexpr std::tuple parameters{
        Parameter{"Interface", &QueueMemberRingInUse::interface},
        Parameter{"RingInUse", &QueueMemberRingInUse::ringInUse},
        Parameter{"Queue", &QueueMemberRingInUse::queue},
    };
};

/// Takes a waiting caller out of the queue; the dialplan goes on with it. Asterisk 16.25, 18.11
/// and later. Right: none.
struct QueueWithdrawCaller {
    static constexpr auto name = "QueueWithdrawCaller";
    QString queue;
    QString caller;
    QString withdrawInfo;
    static constexpr std::tuple parameters{
        Parameter{"Queue", &QueueWithdrawCaller::queue},
        Parameter{"Caller", &QueueWithdrawCaller::caller},
        Parameter{"WithdrawInfo", &QueueWithdrawCaller::withdrawInfo},
    };
};

/// Right: none.
struct QueueChangePriorityCaller {
    static constexpr auto name = "QueueChangePriorityCaller";
    QString queue;
    QString caller;
    std::optional<int> priority;
    std::optional<bool> immediate;
    static constexpr std::tuple parameters{
        Parameter{"Queue", &QueueChangePriorityCaller::queue},
        Parameter{"Caller", &QueueChangePriorityCaller::caller},
        Parameter{"Priority", &QueueChangePriorityCaller::priority},
        Parameter{"Immediate", &QueueChangePriorityCaller::immediate},
    };
};

/// Sets the queue's counters to nothing. Right: none.
struct QueueReset {
    static constexpr auto name = "QueueReset";
    QString queue;
    static constexpr std::tuple parameters{
        Parameter{"Queue", &QueueReset::queue},
    };
};

} // namespace ami::action
