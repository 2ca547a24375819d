// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"

/// Calls: made, moved, joined, ended.
namespace ami::action {

/// Makes a call: rings `channel` and, when it answers, runs `exten` of `context`. Always
/// asynchronous, for without it the whole session waits while the phone rings. Right: originate.
struct Originate {
    static constexpr auto name = "Originate";
    QString channel;
    QString context;
    QString exten;
    std::optional<int> priority = 1;
    QString callerId;
    std::optional<int> timeout;
    QString account;
    QString channelId;
    QList<Variable> variables;
    static constexpr std::tuple parameters{
        Parameter{"Channel", &Originate::channel},
        Parameter{"Context", &Originate::context},
        Parameter{"Exten", &Originate::exten},
        Parameter{"Priority", &Originate::priority},
        Parameter{"CallerID", &Originate::callerId},
        Parameter{"Timeout", &Originate::timeout},
        Parameter{"Account", &Originate::account},
        Parameter{"ChannelId", &Originate::channelId},
        Parameter{"Variable", &Originate::variables},
        Constant{"Async", "true"},
    };
};

/// Rings `channel` and lets it hear another one; `data` is that channel's name and ChanSpy's
/// options. No other application can be originated. Right: originate.
struct OriginateChanSpy {
    static constexpr auto name = "Originate";
    QString channel;
    QString data;
    QString callerId;
    std::optional<int> timeout; ///< milliseconds
    QString channelId;
    QList<Variable> variables;
    static constexpr std::tuple parameters{
        Parameter{"Channel", &OriginateChanSpy::channel},
        Constant{"Application", "ChanSpy"},
        Parameter{"Data", &OriginateChanSpy::data},
        Parameter{"CallerID", &OriginateChanSpy::callerId},
        Parameter{"Timeout", &OriginateChanSpy::timeout},
        Parameter{"ChannelId", &OriginateChanSpy::channelId},
        Parameter{"Variable", &OriginateChanSpy::variables},
        Constant{"Async", "true"},
    };
};

/// Ends a channel. Right: system or call.
struct Hangup {
    static constexpr auto name = "Hangup";
    QString channel;
    std::optional<int> cause;
    static constexpr std::tuple parameters{
        Parameter{"Channel", &Hangup::channel},
        Parameter{"Cause", &Hangup::cause},
    };
};

/// Sends a channel elsewhere in the dialplan, and `extraChannel` too. Right: call.
struct Redirect {
    static constexpr auto name = "Redirect";
    QString channel;
    QString context;
    QString exten;
    std::optional<int> priority = 1;
    QString extraChannel;
    QString extraContext;
    QString extraExten;
    std::optional<int> extraPriority;
    static constexpr std::tuple parameters{
        Parameter{"Channel", &Redirect::channel},
        Parameter{"Context", &Redirect::context},
        Parameter{"Exten", &Redirect::exten},
        Parameter{"Priority", &Redirect::priority},
        Parameter{"ExtraChannel", &Redirect::extraChannel},
        Parameter{"ExtraContext", &Redirect::extraContext},
        Parameter{"ExtraExten", &Redirect::extraExten},
        Parameter{"ExtraPriority", &Redirect::extraPriority},
    };
};

/// Sends the one bridged with `channel` elsewhere; `channel` itself is dropped. Right: call.
struct BlindTransfer {
    static constexpr auto name = "BlindTransfer";
    QString channel;
    QString context;
    QString exten;
    static constexpr std::tuple parameters{
        Parameter{"Channel", &BlindTransfer::channel},
        Parameter{"Context", &BlindTransfer::context},
        Parameter{"Exten", &BlindTransfer::exten},
    };
};

/// Lets `channel` consult `exten`: whom it talks to waits meanwhile, as with the feature code.
/// What becomes of it is told by events only. Right: call.
struct Atxfer {
    static constexpr auto name = "Atxfer";
    QString channel;
    QString exten;
    QString context;
    static constexpr std::tuple parameters{
        Parameter{"Channel", &Atxfer::channel},
        Parameter{"Exten", &Atxfer::exten},
        Parameter{"Context", &Atxfer::context},
    };
};

/// Ends the consultation that `channel` began and gives its first call back. Asterisk 16 and
/// later. Right: call.
struct CancelAtxfer {
    static constexpr auto name = "CancelAtxfer";
    QString channel;
    static constexpr std::tuple parameters{
        Parameter{"Channel", &CancelAtxfer::channel},
    };
};

/// Connects two channels, whatever they did before. Right: call.
struct Bridge {
    static constexpr auto name = "Bridge";
    QString channel1;
    QString channel2;
    QString tone;
    static constexpr std::tuple parameters{
        Parameter{"Channel1", &Bridge::channel1},
        Parameter{"Channel2", &Bridge::channel2},
        Parameter{"Tone", &Bridge::tone},
    };
};

/// Sets a variable or writes a function, of `channel` or, where that is empty, of the whole
/// exchange. Right: call.
struct Setvar {
    static constexpr auto name = "Setvar";
    QString channel;
    QString variable;
    QString value;
    static constexpr std::tuple parameters{
        Parameter{"Channel", &Setvar::channel},
        Parameter{"Variable", &Setvar::variable},
        Parameter{"Value", &Setvar::value},
    };
};

/// `direction` is `in` (what the channel says), `out` (what it hears) or `all`; `state` is `on`
/// or `off`. Right: system.
struct MuteAudio {
    static constexpr auto name = "MuteAudio";
    QString channel;
    QString direction;
    QString state;
    static constexpr std::tuple parameters{
        Parameter{"Channel", &MuteAudio::channel},
        Parameter{"Direction", &MuteAudio::direction},
        Parameter{"State", &MuteAudio::state},
    };
};

/// Sends one digit to the channel, or takes it as if the channel had sent it where `receive` is
/// set; `duration` in milliseconds. Right: call.
struct PlayDTMF {
    static constexpr auto name = "PlayDTMF";
    QString channel;
    QString digit;
    std::optional<int> duration;
    std::optional<bool> receive;
    static constexpr std::tuple parameters{
        Parameter{"Channel", &PlayDTMF::channel},
        Parameter{"Digit", &PlayDTMF::digit},
        Parameter{"Duration", &PlayDTMF::duration},
        Parameter{"Receive", &PlayDTMF::receive},
    };
};

/// Records what both sides say into `file`. Right: system.
struct MixMonitor {
    static constexpr auto name = "MixMonitor";
    QString channel;
    QString file;
    QString options;
    static constexpr std::tuple parameters{
        Parameter{"Channel", &MixMonitor::channel},
        Parameter{"File", &MixMonitor::file},
        Parameter{"Options", &MixMonitor::options},
    };
};

/// Right: system or call.
struct StopMixMonitor {
    static constexpr auto name = "StopMixMonitor";
    QString channel;
    static constexpr std::tuple parameters{
        Parameter{"Channel", &StopMixMonitor::channel},
    };
};

/// Puts silence into the recording, or the sound again; `direction` is `read`, `write` or `both`,
/// `state` 1 or 0. Right: system or call.
struct MixMonitorMute {
    static constexpr auto name = "MixMonitorMute";
    QString channel;
    QString direction;
    std::optional<int> state;
    static constexpr std::tuple parameters{
        Parameter{"Channel", &MixMonitorMute::channel},
        Parameter{"Direction", &MixMonitorMute::direction},
        Parameter{"State", &MixMonitorMute::state},
    };
};

/// Sends a SIP NOTIFY within the call of `channel`, with the headers that `variables` name.
/// Right: system.
struct PJSIPNotify {
    static constexpr auto name = "PJSIPNotify";
    QString channel;
    QList<Variable> variables;
    static constexpr std::tuple parameters{
        Parameter{"Channel", &PJSIPNotify::channel},
        Parameter{"Variable", &PJSIPNotify::variables},
    };
};

} // namespace ami::action
