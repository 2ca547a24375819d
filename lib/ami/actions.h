// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"

/// The actions that can be sent, with the right each needs in manager.conf's `write`.
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

/// Right: system or reporting.
struct CoreShowChannels {
    static constexpr auto name = "CoreShowChannels";
    static constexpr std::tuple<> parameters{};
};

/// Right: call or reporting.
struct ExtensionStateList {
    static constexpr auto name = "ExtensionStateList";
    static constexpr std::tuple<> parameters{};
};

/// Right: call or reporting.
struct DeviceStateList {
    static constexpr auto name = "DeviceStateList";
    static constexpr std::tuple<> parameters{};
};

/// Right: call or reporting.
struct PresenceStateList {
    static constexpr auto name = "PresenceStateList";
    static constexpr std::tuple<> parameters{};
};

/// Right: system.
struct PJSIPShowEndpoints {
    static constexpr auto name = "PJSIPShowEndpoints";
    static constexpr std::tuple<> parameters{};
};

/// Right: system.
struct PJSIPShowContacts {
    static constexpr auto name = "PJSIPShowContacts";
    static constexpr std::tuple<> parameters{};
};

/// All about one endpoint, its password in clear text included: never to be logged. Right: system.
struct PJSIPShowEndpoint {
    static constexpr auto name = "PJSIPShowEndpoint";
    QString endpoint;
    static constexpr std::tuple parameters{
        Parameter{"Endpoint", &PJSIPShowEndpoint::endpoint},
    };
};

/// Right: system or reporting.
struct PJSIPShowRegistrationsOutbound {
    static constexpr auto name = "PJSIPShowRegistrationsOutbound";
    static constexpr std::tuple<> parameters{};
};

/// All queues, or one. No right needed.
struct QueueStatus {
    static constexpr auto name = "QueueStatus";
    QString queue;
    static constexpr std::tuple parameters{
        Parameter{"Queue", &QueueStatus::queue},
    };
};

/// Right: call.
struct Parkinglots {
    static constexpr auto name = "Parkinglots";
    static constexpr std::tuple<> parameters{};
};

/// Right: call.
struct ParkedCalls {
    static constexpr auto name = "ParkedCalls";
    QString parkingLot;
    static constexpr std::tuple parameters{
        Parameter{"ParkingLot", &ParkedCalls::parkingLot},
    };
};

/// Right: reporting. Refused with `No active conferences.` where there are none.
struct ConfbridgeListRooms {
    static constexpr auto name = "ConfbridgeListRooms";
    static constexpr std::tuple<> parameters{};
};

/// Right: reporting.
struct ConfbridgeList {
    static constexpr auto name = "ConfbridgeList";
    QString conference;
    static constexpr std::tuple parameters{
        Parameter{"Conference", &ConfbridgeList::conference},
    };
};

/// No right needed.
struct BridgeList {
    static constexpr auto name = "BridgeList";
    static constexpr std::tuple<> parameters{};
};

/// Right: call or reporting.
struct VoicemailUsersList {
    static constexpr auto name = "VoicemailUsersList";
    static constexpr std::tuple<> parameters{};
};

/// Mailboxes that another program keeps (res_mwi_external, which takes the place of app_voicemail):
/// one, or those that match `/a regular expression/`. Right: call or reporting.
struct MWIGet {
    static constexpr auto name = "MWIGet";
    QString mailbox;
    static constexpr std::tuple parameters{
        Parameter{"Mailbox", &MWIGet::mailbox},
    };
};

/// Right: system or reporting; Asterisk 16.28, 18.14 and later.
struct DBGetTree {
    static constexpr auto name = "DBGetTree";
    QString family;
    QString key;
    static constexpr std::tuple parameters{
        Parameter{"Family", &DBGetTree::family},
        Parameter{"Key", &DBGetTree::key},
    };
};

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
    std::optional<bool> async = true; ///< never anything else
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
        Parameter{"Async", &Originate::async},
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

} // namespace ami::action
