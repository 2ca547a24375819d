// SPDX-License-Identifier: MIT
#pragma once

#include "ami/field.h"

/// The blocks of headers that many events share.
namespace ami::event {

/// How a channel stood when the event was sent: the ordered block of headers that Asterisk puts
/// into every event about a channel, with a prefix where there are several.
struct ChannelSnapshot {
    Text channel;
    Text channelState;
    Text callerIdNum;
    Text callerIdName;
    Text connectedLineNum;
    Text connectedLineName;
    Text accountCode;
    Text context;
    Text exten;
    Text uniqueid;
    Text linkedid;
    static constexpr std::tuple fields{
        Field{"Channel", &ChannelSnapshot::channel},
        Field{"ChannelState", &ChannelSnapshot::channelState, numeric},
        Skipped{"ChannelStateDesc"},
        Field{"CallerIDNum", &ChannelSnapshot::callerIdNum},
        Field{"CallerIDName", &ChannelSnapshot::callerIdName},
        Field{"ConnectedLineNum", &ChannelSnapshot::connectedLineNum},
        Field{"ConnectedLineName", &ChannelSnapshot::connectedLineName},
        Skipped{"Language"},
        Field{"AccountCode", &ChannelSnapshot::accountCode},
        Field{"Context", &ChannelSnapshot::context},
        Field{"Exten", &ChannelSnapshot::exten},
        Skipped{"Priority"},
        Field{"Uniqueid", &ChannelSnapshot::uniqueid, needed},
        Field{"Linkedid", &ChannelSnapshot::linkedid},
    };

    bool isGiven() const { return !uniqueid.empty(); }
};

/// How a bridge stood when the event was sent.
struct BridgeSnapshot {
    Text uniqueid;
    Text type;
    Text technology;
    Text creator;
    Text name;
    Text channels;
    static constexpr std::tuple fields{
        Field{"BridgeUniqueid", &BridgeSnapshot::uniqueid, needed},
        Field{"BridgeType", &BridgeSnapshot::type},
        Field{"BridgeTechnology", &BridgeSnapshot::technology},
        Field{"BridgeCreator", &BridgeSnapshot::creator},
        Field{"BridgeName", &BridgeSnapshot::name},
        Field{"BridgeNumChannels", &BridgeSnapshot::channels},
        Skipped{"BridgeVideoSourceMode"},
    };
};

} // namespace ami::event
