// SPDX-License-Identifier: MIT
#pragma once

#include "ami/events/snapshot.h"

/// ConfBridge rooms (class call).
namespace ami::event {

struct ConfbridgeStart {
    static constexpr auto name = "ConfbridgeStart";
    Text conference;
    BridgeSnapshot bridge;
    static constexpr std::tuple fields{
        Field{"Conference", &ConfbridgeStart::conference, needed},
        Field{"", &ConfbridgeStart::bridge},
    };
};

struct ConfbridgeEnd {
    static constexpr auto name = "ConfbridgeEnd";
    Text conference;
    BridgeSnapshot bridge;
    static constexpr std::tuple fields{
        Field{"Conference", &ConfbridgeEnd::conference, needed},
        Field{"", &ConfbridgeEnd::bridge},
    };
};

struct ConfbridgeJoin {
    static constexpr auto name = "ConfbridgeJoin";
    Text conference;
    BridgeSnapshot bridge;
    ChannelSnapshot channel;
    Text admin;
    Text muted;
    static constexpr std::tuple fields{
        Field{"Conference", &ConfbridgeJoin::conference, needed},
        Field{"", &ConfbridgeJoin::bridge},
        Field{"", &ConfbridgeJoin::channel, needed},
        Field{"Admin", &ConfbridgeJoin::admin},
        Field{"Muted", &ConfbridgeJoin::muted},
    };
};

struct ConfbridgeLeave {
    static constexpr auto name = "ConfbridgeLeave";
    Text conference;
    BridgeSnapshot bridge;
    ChannelSnapshot channel;
    Text admin;
    static constexpr std::tuple fields{
        Field{"Conference", &ConfbridgeLeave::conference, needed},
        Field{"", &ConfbridgeLeave::bridge},
        Field{"", &ConfbridgeLeave::channel, needed},
        Field{"Admin", &ConfbridgeLeave::admin},
    };
};

struct ConfbridgeMute {
    static constexpr auto name = "ConfbridgeMute";
    Text conference;
    BridgeSnapshot bridge;
    ChannelSnapshot channel;
    Text admin;
    static constexpr std::tuple fields{
        Field{"Conference", &ConfbridgeMute::conference, needed},
        Field{"", &ConfbridgeMute::bridge},
        Field{"", &ConfbridgeMute::channel, needed},
        Field{"Admin", &ConfbridgeMute::admin},
    };
};

struct ConfbridgeUnmute {
    static constexpr auto name = "ConfbridgeUnmute";
    Text conference;
    BridgeSnapshot bridge;
    ChannelSnapshot channel;
    Text admin;
    static constexpr std::tuple fields{
        Field{"Conference", &ConfbridgeUnmute::conference, needed},
        Field{"", &ConfbridgeUnmute::bridge},
        Field{"", &ConfbridgeUnmute::channel, needed},
        Field{"Admin", &ConfbridgeUnmute::admin},
    };
};

struct ConfbridgeTalking {
    static constexpr auto name = "ConfbridgeTalking";
    Text conference;
    BridgeSnapshot bridge;
    ChannelSnapshot channel;
    Text talkingStatus;
    Text admin;
    static constexpr std::tuple fields{
        Field{"Conference", &ConfbridgeTalking::conference, needed},
        Field{"", &ConfbridgeTalking::bridge},
        Field{"", &ConfbridgeTalking::channel, needed},
        Field{"TalkingStatus", &ConfbridgeTalking::talkingStatus},
        Field{"Admin", &ConfbridgeTalking::admin},
    };
};

struct ConfbridgeRecord {
    static constexpr auto name = "ConfbridgeRecord";
    Text conference;
    BridgeSnapshot bridge;
    static constexpr std::tuple fields{
        Field{"Conference", &ConfbridgeRecord::conference, needed},
        Field{"", &ConfbridgeRecord::bridge},
    };
};

struct ConfbridgeStopRecord {
    static constexpr auto name = "ConfbridgeStopRecord";
    Text conference;
    BridgeSnapshot bridge;
    static constexpr std::tuple fields{
        Field{"Conference", &ConfbridgeStopRecord::conference, needed},
        Field{"", &ConfbridgeStopRecord::bridge},
    };
};

/// An item of the list ConfbridgeList, with AnsweredTime in seconds.
struct ConfbridgeList {
    static constexpr auto name = "ConfbridgeList";
    Text conference;
    Text admin;
    Text muted;
    Text talking;
    Text answeredTime;
    ChannelSnapshot channel;
    static constexpr std::tuple fields{
        Field{"Conference", &ConfbridgeList::conference, needed},
        Field{"Admin", &ConfbridgeList::admin},
        Field{"Muted", &ConfbridgeList::muted},
        Field{"Talking", &ConfbridgeList::talking},
        Field{"AnsweredTime", &ConfbridgeList::answeredTime},
        Field{"", &ConfbridgeList::channel, needed},
    };
};

/// An item of the list ConfbridgeListRooms.
struct ConfbridgeListRooms {
    static constexpr auto name = "ConfbridgeListRooms";
    Text conference;
    Text parties;
    Text marked;
    Text locked;
    Text muted;
    static constexpr std::tuple fields{
        Field{"Conference", &ConfbridgeListRooms::conference, needed},
        Field{"Parties", &ConfbridgeListRooms::parties},
        Field{"Marked", &ConfbridgeListRooms::marked},
        Field{"Locked", &ConfbridgeListRooms::locked},
        Field{"Muted", &ConfbridgeListRooms::muted},
    };
};

} // namespace ami::event
