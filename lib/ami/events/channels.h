// SPDX-License-Identifier: MIT
#pragma once

#include "ami/events/snapshot.h"

/// Channels: made, renamed, changed, ended (class call).
namespace ami::event {

struct Newchannel {
    static constexpr auto name = "Newchannel";
    ChannelSnapshot channel;
    static constexpr std::tuple fields{
        Field{"", &Newchannel::channel, needed},
    };
};

struct Newstate {
    static constexpr auto name = "Newstate";
    ChannelSnapshot channel;
    static constexpr std::tuple fields{
        Field{"", &Newstate::channel, needed},
    };
};

struct NewCallerid {
    static constexpr auto name = "NewCallerid";
    ChannelSnapshot channel;
    Text presentation;
    static constexpr std::tuple fields{
        Field{"", &NewCallerid::channel, needed},
        Field{"CID-CallingPres", &NewCallerid::presentation},
    };
};

struct NewConnectedLine {
    static constexpr auto name = "NewConnectedLine";
    ChannelSnapshot channel;
    static constexpr std::tuple fields{
        Field{"", &NewConnectedLine::channel, needed},
    };
};

struct NewAccountCode {
    static constexpr auto name = "NewAccountCode";
    ChannelSnapshot channel;
    Text oldAccountCode;
    static constexpr std::tuple fields{
        Field{"", &NewAccountCode::channel, needed},
        Field{"OldAccountCode", &NewAccountCode::oldAccountCode},
    };
};

/// A masquerade or a transfer gave the channel another name.
struct Rename {
    static constexpr auto name = "Rename";
    Text uniqueid;
    Text channel;
    Text newname;
    static constexpr std::tuple fields{
        Field{"Uniqueid", &Rename::uniqueid, needed},
        Field{"Channel", &Rename::channel},
        Field{"Newname", &Rename::newname, needed},
    };
};

struct Hangup {
    static constexpr auto name = "Hangup";
    ChannelSnapshot channel;
    Text cause;
    Text causeText;
    static constexpr std::tuple fields{
        Field{"", &Hangup::channel, needed},
        Field{"Cause", &Hangup::cause},
        Field{"Cause-txt", &Hangup::causeText},
    };
};

/// The other end of this channel hung up.
struct HangupRequest {
    static constexpr auto name = "HangupRequest";
    ChannelSnapshot channel;
    Text cause;
    static constexpr std::tuple fields{
        Field{"", &HangupRequest::channel, needed},
        Field{"Cause", &HangupRequest::cause},
    };
};

/// Asterisk was asked to end this channel.
struct SoftHangupRequest {
    static constexpr auto name = "SoftHangupRequest";
    ChannelSnapshot channel;
    Text cause;
    static constexpr std::tuple fields{
        Field{"", &SoftHangupRequest::channel, needed},
        Field{"Cause", &SoftHangupRequest::cause},
    };
};

struct Hold {
    static constexpr auto name = "Hold";
    ChannelSnapshot channel;
    static constexpr std::tuple fields{
        Field{"", &Hold::channel, needed},
    };
};

struct Unhold {
    static constexpr auto name = "Unhold";
    ChannelSnapshot channel;
    static constexpr std::tuple fields{
        Field{"", &Unhold::channel, needed},
    };
};

struct MusicOnHoldStart {
    static constexpr auto name = "MusicOnHoldStart";
    ChannelSnapshot channel;
    static constexpr std::tuple fields{
        Field{"", &MusicOnHoldStart::channel, needed},
    };
};

struct MusicOnHoldStop {
    static constexpr auto name = "MusicOnHoldStop";
    ChannelSnapshot channel;
    static constexpr std::tuple fields{
        Field{"", &MusicOnHoldStop::channel, needed},
    };
};

struct MixMonitorStart {
    static constexpr auto name = "MixMonitorStart";
    ChannelSnapshot channel;
    static constexpr std::tuple fields{
        Field{"", &MixMonitorStart::channel, needed},
    };
};

struct MixMonitorStop {
    static constexpr auto name = "MixMonitorStop";
    ChannelSnapshot channel;
    static constexpr std::tuple fields{
        Field{"", &MixMonitorStop::channel, needed},
    };
};

struct MixMonitorMute {
    static constexpr auto name = "MixMonitorMute";
    ChannelSnapshot channel;
    Text direction;
    Text state;
    static constexpr std::tuple fields{
        Field{"", &MixMonitorMute::channel, needed},
        Field{"Direction", &MixMonitorMute::direction},
        Field{"State", &MixMonitorMute::state},
    };
};

/// An item of the list CoreShowChannels; `BridgeId` is empty for a channel in no bridge.
struct CoreShowChannel {
    static constexpr auto name = "CoreShowChannel";
    ChannelSnapshot channel;
    Text application;
    Text applicationData;
    Text duration;
    Text bridgeId;
    static constexpr std::tuple fields{
        Field{"", &CoreShowChannel::channel, needed},
        Field{"Application", &CoreShowChannel::application},
        Field{"ApplicationData", &CoreShowChannel::applicationData},
        Field{"Duration", &CoreShowChannel::duration},
        Field{"BridgeId", &CoreShowChannel::bridgeId},
    };
};

/// The late answer to an Originate: an event that has a Response and an ActionID of its own.
struct OriginateResponse {
    static constexpr auto name = "OriginateResponse";
    Text actionID;
    Text response;
    Text channel;
    Text context;
    Text exten;
    Text reason;
    Text uniqueid;
    Text callerIdNum;
    Text callerIdName;
    static constexpr std::tuple fields{
        Field{"ActionID", &OriginateResponse::actionID},
        Field{"Response", &OriginateResponse::response},
        Field{"Channel", &OriginateResponse::channel},
        Field{"Context", &OriginateResponse::context},
        Field{"Exten", &OriginateResponse::exten},
        Field{"Reason", &OriginateResponse::reason},
        Field{"Uniqueid", &OriginateResponse::uniqueid},
        Field{"CallerIDNum", &OriginateResponse::callerIdNum},
        Field{"CallerIDName", &OriginateResponse::callerIdName},
    };
};

} // namespace ami::event
