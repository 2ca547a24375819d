// SPDX-License-Identifier: MIT
#pragma once

#include "ami/events/snapshot.h"

/// Queues, their callers and members (class agent).
namespace ami::event {

/// How a member stood when the event was sent. Times are seconds since 1970, 0 for never;
/// `Wrapuptime` is in seconds, and comes from 18 on.
struct QueueMemberSnapshot {
    Text queue;
    Text memberName;
    Text interface;
    Text stateInterface;
    Text membership;
    Text penalty;
    Text callsTaken;
    Text lastCall;
    Text lastPause;
    Text loginTime;
    Text inCall;
    Text status;
    Text paused;
    Text pausedReason;
    Text ringInUse;
    Text wrapUpTime;
    static constexpr std::tuple fields{
        Field{"Queue", &QueueMemberSnapshot::queue, needed},
        Field{"MemberName", &QueueMemberSnapshot::memberName},
        Field{"Interface", &QueueMemberSnapshot::interface, needed},
        Field{"StateInterface", &QueueMemberSnapshot::stateInterface},
        Field{"Membership", &QueueMemberSnapshot::membership},
        Field{"Penalty", &QueueMemberSnapshot::penalty},
        Field{"CallsTaken", &QueueMemberSnapshot::callsTaken},
        Field{"LastCall", &QueueMemberSnapshot::lastCall},
        Field{"LastPause", &QueueMemberSnapshot::lastPause},
        Field{"LoginTime", &QueueMemberSnapshot::loginTime},
        Field{"InCall", &QueueMemberSnapshot::inCall},
        Field{"Status", &QueueMemberSnapshot::status, numeric},
        Field{"Paused", &QueueMemberSnapshot::paused},
        Field{"PausedReason", &QueueMemberSnapshot::pausedReason},
        Field{"Ringinuse", &QueueMemberSnapshot::ringInUse},
        Field{"Wrapuptime", &QueueMemberSnapshot::wrapUpTime},
    };
};

/// An item of the list QueueStatus.
struct QueueParams {
    static constexpr auto name = "QueueParams";
    Text queue;
    Text max;
    Text strategy;
    Text calls;
    Text holdtime;
    Text talkTime;
    Text completed;
    Text abandoned;
    Text serviceLevel;
    Text servicelevelPerf;
    static constexpr std::tuple fields{
        Field{"Queue", &QueueParams::queue, needed},
        Field{"Max", &QueueParams::max},
        Field{"Strategy", &QueueParams::strategy},
        Field{"Calls", &QueueParams::calls},
        Field{"Holdtime", &QueueParams::holdtime},
        Field{"TalkTime", &QueueParams::talkTime},
        Field{"Completed", &QueueParams::completed},
        Field{"Abandoned", &QueueParams::abandoned},
        Field{"ServiceLevel", &QueueParams::serviceLevel},
        Field{"ServicelevelPerf", &QueueParams::servicelevelPerf},
    };
};

/// An item of the list QueueStatus; `Location` is what the events call Interface.
struct QueueMember {
    static constexpr auto name = "QueueMember";
    Text queue;
    Text memberName;
    Text interface;
    Text stateInterface;
    Text membership;
    Text penalty;
    Text callsTaken;
    Text lastCall;
    Text lastPause;
    Text loginTime;
    Text inCall;
    Text status;
    Text paused;
    Text pausedReason;
    Text wrapUpTime;
    static constexpr std::tuple fields{
        Field{"Queue", &QueueMember::queue, needed},
        Field{"Name", &QueueMember::memberName},
        Field{"Location", &QueueMember::interface, needed},
        Field{"StateInterface", &QueueMember::stateInterface},
        Field{"Membership", &QueueMember::membership},
        Field{"Penalty", &QueueMember::penalty},
        Field{"CallsTaken", &QueueMember::callsTaken},
        Field{"LastCall", &QueueMember::lastCall},
        Field{"LastPause", &QueueMember::lastPause},
        Field{"LoginTime", &QueueMember::loginTime},
        Field{"InCall", &QueueMember::inCall},
        Field{"Status", &QueueMember::status, numeric},
        Field{"Paused", &QueueMember::paused},
        Field{"PausedReason", &QueueMember::pausedReason},
        Field{"Wrapuptime", &QueueMember::wrapUpTime},
    };
};

/// An item of the list QueueStatus: a waiting caller, whose names are not escaped here.
struct QueueEntry {
    static constexpr auto name = "QueueEntry";
    Text queue;
    Text position;
    Text channel;
    Text uniqueid;
    Text callerIdNum;
    Text callerIdName;
    Text connectedLineNum;
    Text connectedLineName;
    Text wait;
    Text priority;
    static constexpr std::tuple fields{
        Field{"Queue", &QueueEntry::queue, needed},
        Field{"Position", &QueueEntry::position, numeric},
        Field{"Channel", &QueueEntry::channel},
        Field{"Uniqueid", &QueueEntry::uniqueid, needed},
        Field{"CallerIDNum", &QueueEntry::callerIdNum},
        Field{"CallerIDName", &QueueEntry::callerIdName},
        Field{"ConnectedLineNum", &QueueEntry::connectedLineNum},
        Field{"ConnectedLineName", &QueueEntry::connectedLineName},
        Field{"Wait", &QueueEntry::wait},
        Field{"Priority", &QueueEntry::priority},
    };
};

struct QueueMemberAdded {
    static constexpr auto name = "QueueMemberAdded";
    QueueMemberSnapshot member;
    static constexpr std::tuple fields{
        Field{"", &QueueMemberAdded::member},
    };
};

struct QueueMemberRemoved {
    static constexpr auto name = "QueueMemberRemoved";
    QueueMemberSnapshot member;
    static constexpr std::tuple fields{
        Field{"", &QueueMemberRemoved::member},
    };
};

struct QueueMemberPause {
    static constexpr auto name = "QueueMemberPause";
    QueueMemberSnapshot member;
    static constexpr std::tuple fields{
        Field{"", &QueueMemberPause::member},
    };
};

struct QueueMemberPenalty {
    static constexpr auto name = "QueueMemberPenalty";
    QueueMemberSnapshot member;
    static constexpr std::tuple fields{
        Field{"", &QueueMemberPenalty::member},
    };
};

struct QueueMemberRinginuse {
    static constexpr auto name = "QueueMemberRinginuse";
    QueueMemberSnapshot member;
    static constexpr std::tuple fields{
        Field{"", &QueueMemberRinginuse::member},
    };
};

struct QueueMemberStatus {
    static constexpr auto name = "QueueMemberStatus";
    QueueMemberSnapshot member;
    static constexpr std::tuple fields{
        Field{"", &QueueMemberStatus::member},
    };
};

struct QueueCallerJoin {
    static constexpr auto name = "QueueCallerJoin";
    ChannelSnapshot channel;
    Text queue;
    Text position;
    Text count;
    static constexpr std::tuple fields{
        Field{"", &QueueCallerJoin::channel, needed},
        Field{"Queue", &QueueCallerJoin::queue, needed},
        Field{"Position", &QueueCallerJoin::position, numeric},
        Field{"Count", &QueueCallerJoin::count, numeric},
    };
};

struct QueueCallerLeave {
    static constexpr auto name = "QueueCallerLeave";
    ChannelSnapshot channel;
    Text queue;
    Text position;
    Text count;
    static constexpr std::tuple fields{
        Field{"", &QueueCallerLeave::channel, needed},
        Field{"Queue", &QueueCallerLeave::queue, needed},
        Field{"Position", &QueueCallerLeave::position, numeric},
        Field{"Count", &QueueCallerLeave::count, numeric},
    };
};

/// Also sent when the queue's own time is over, before the QueueCallerLeave.
struct QueueCallerAbandon {
    static constexpr auto name = "QueueCallerAbandon";
    ChannelSnapshot channel;
    Text queue;
    Text position;
    Text originalPosition;
    Text holdTime;
    static constexpr std::tuple fields{
        Field{"", &QueueCallerAbandon::channel, needed},
        Field{"Queue", &QueueCallerAbandon::queue},
        Field{"Position", &QueueCallerAbandon::position, numeric},
        Field{"OriginalPosition", &QueueCallerAbandon::originalPosition},
        Field{"HoldTime", &QueueCallerAbandon::holdTime},
    };
};

struct AgentCalled {
    static constexpr auto name = "AgentCalled";
    ChannelSnapshot channel;
    ChannelSnapshot destination;
    Text queue;
    Text interface;
    Text memberName;
    static constexpr std::tuple fields{
        Field{"", &AgentCalled::channel},
        Field{"Dest", &AgentCalled::destination},
        Field{"Queue", &AgentCalled::queue, needed},
        Field{"Interface", &AgentCalled::interface},
        Field{"MemberName", &AgentCalled::memberName},
    };
};

/// `HoldTime` and `RingTime` in seconds.
struct AgentConnect {
    static constexpr auto name = "AgentConnect";
    ChannelSnapshot channel;
    ChannelSnapshot destination;
    Text queue;
    Text interface;
    Text memberName;
    Text holdTime;
    Text ringTime;
    static constexpr std::tuple fields{
        Field{"", &AgentConnect::channel},
        Field{"Dest", &AgentConnect::destination},
        Field{"Queue", &AgentConnect::queue, needed},
        Field{"Interface", &AgentConnect::interface},
        Field{"MemberName", &AgentConnect::memberName},
        Field{"HoldTime", &AgentConnect::holdTime},
        Field{"RingTime", &AgentConnect::ringTime},
    };
};

/// Times in seconds; `Reason` is caller, agent or transfer.
struct AgentComplete {
    static constexpr auto name = "AgentComplete";
    ChannelSnapshot channel;
    ChannelSnapshot destination;
    Text queue;
    Text interface;
    Text memberName;
    Text holdTime;
    Text talkTime;
    Text reason;
    static constexpr std::tuple fields{
        Field{"", &AgentComplete::channel},
        Field{"Dest", &AgentComplete::destination},
        Field{"Queue", &AgentComplete::queue, needed},
        Field{"Interface", &AgentComplete::interface},
        Field{"MemberName", &AgentComplete::memberName},
        Field{"HoldTime", &AgentComplete::holdTime},
        Field{"TalkTime", &AgentComplete::talkTime},
        Field{"Reason", &AgentComplete::reason},
    };
};

/// `RingTime` in milliseconds.
struct AgentRingNoAnswer {
    static constexpr auto name = "AgentRingNoAnswer";
    ChannelSnapshot channel;
    ChannelSnapshot destination;
    Text queue;
    Text interface;
    Text memberName;
    Text ringTime;
    static constexpr std::tuple fields{
        Field{"", &AgentRingNoAnswer::channel},
        Field{"Dest", &AgentRingNoAnswer::destination},
        Field{"Queue", &AgentRingNoAnswer::queue, needed},
        Field{"Interface", &AgentRingNoAnswer::interface},
        Field{"MemberName", &AgentRingNoAnswer::memberName},
        Field{"RingTime", &AgentRingNoAnswer::ringTime},
    };
};

} // namespace ami::event
