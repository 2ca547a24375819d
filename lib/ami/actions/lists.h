// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"

/// The lists that make the picture.
namespace ami::action {

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

} // namespace ami::action
