// SPDX-License-Identifier: MIT
#pragma once

#include "ami/events/snapshot.h"

/// Hints, devices, presence, contacts, mailboxes: how people and lines can be reached.
namespace ami::event {

/// An event (call), and an item of the list ExtensionStateList.
struct ExtensionStatus {
    static constexpr auto name = "ExtensionStatus";
    Text exten;
    Text context;
    Text hint;
    Text status;
    Text statusText;
    static constexpr std::tuple fields{
        Field{"Exten", &ExtensionStatus::exten, needed},
        Field{"Context", &ExtensionStatus::context},
        Field{"Hint", &ExtensionStatus::hint},
        Field{"Status", &ExtensionStatus::status, numeric},
        Field{"StatusText", &ExtensionStatus::statusText},
    };
};

/// An event (call), and an item of the list DeviceStateList.
struct DeviceStateChange {
    static constexpr auto name = "DeviceStateChange";
    Text device;
    Text state;
    static constexpr std::tuple fields{
        Field{"Device", &DeviceStateChange::device, needed},
        Field{"State", &DeviceStateChange::state, needed},
    };
};

/// An event (call), and an item of the list PresenceStateList.
struct PresenceStateChange {
    static constexpr auto name = "PresenceStateChange";
    Text presentity;
    Text status;
    Text subtype;
    Text message;
    static constexpr std::tuple fields{
        Field{"Presentity", &PresenceStateChange::presentity, needed},
        Field{"Status", &PresenceStateChange::status},
        Field{"Subtype", &PresenceStateChange::subtype},
        Field{"Message", &PresenceStateChange::message},
    };
};

struct PresenceStatus {
    static constexpr auto name = "PresenceStatus";
    Text exten;
    Text context;
    Text hint;
    Text status;
    Text subtype;
    Text message;
    static constexpr std::tuple fields{
        Field{"Exten", &PresenceStatus::exten, needed},
        Field{"Context", &PresenceStatus::context},
        Field{"Hint", &PresenceStatus::hint},
        Field{"Status", &PresenceStatus::status},
        Field{"Subtype", &PresenceStatus::subtype},
        Field{"Message", &PresenceStatus::message},
    };
};

/// `RoundtripUsec` in microseconds (class system).
struct ContactStatus {
    static constexpr auto name = "ContactStatus";
    Text uri;
    Text contactStatus;
    Text aor;
    Text endpointName;
    Text roundtripUsec;
    static constexpr std::tuple fields{
        Field{"URI", &ContactStatus::uri, needed},
        Field{"ContactStatus", &ContactStatus::contactStatus},
        Field{"AOR", &ContactStatus::aor},
        Field{"EndpointName", &ContactStatus::endpointName},
        Field{"RoundtripUsec", &ContactStatus::roundtripUsec},
    };
};

/// An item of the list PJSIPShowContacts.
struct ContactList {
    static constexpr auto name = "ContactList";
    Text objectName;
    Text endpoint;
    Text uri;
    Text userAgent;
    Text status;
    Text roundtripUsec;
    static constexpr std::tuple fields{
        Field{"ObjectName", &ContactList::objectName},
        Field{"Endpoint", &ContactList::endpoint},
        Field{"Uri", &ContactList::uri, needed},
        Field{"UserAgent", &ContactList::userAgent},
        Field{"Status", &ContactList::status},
        Field{"RoundtripUsec", &ContactList::roundtripUsec},
    };
};

/// An item of the list PJSIPShowEndpoints.
struct EndpointList {
    static constexpr auto name = "EndpointList";
    Text objectName;
    Text aor;
    Text auths;
    Text outboundAuths;
    Text contacts;
    Text deviceState;
    static constexpr std::tuple fields{
        Field{"ObjectName", &EndpointList::objectName, needed},
        Field{"Aor", &EndpointList::aor},
        Field{"Auths", &EndpointList::auths},
        Field{"OutboundAuths", &EndpointList::outboundAuths},
        Field{"Contacts", &EndpointList::contacts},
        Field{"DeviceState", &EndpointList::deviceState},
    };
};

/// An item of the answer to PJSIPShowEndpoint: how one endpoint is configured.
struct EndpointDetail {
    static constexpr auto name = "EndpointDetail";
    Text objectName;
    Text context;
    Text callerid;
    static constexpr std::tuple fields{
        Field{"ObjectName", &EndpointDetail::objectName, needed},
        Field{"Context", &EndpointDetail::context},
        Field{"Callerid", &EndpointDetail::callerid},
    };
};

/// An item of the list PJSIPShowRegistrationsOutbound.
struct OutboundRegistrationDetail {
    static constexpr auto name = "OutboundRegistrationDetail";
    Text objectName;
    Text clientUri;
    Text serverUri;
    Text endpoint;
    Text outboundAuth;
    Text status;
    static constexpr std::tuple fields{
        Field{"ObjectName", &OutboundRegistrationDetail::objectName},
        Field{"ClientUri", &OutboundRegistrationDetail::clientUri},
        Field{"ServerUri", &OutboundRegistrationDetail::serverUri},
        Field{"Endpoint", &OutboundRegistrationDetail::endpoint},
        Field{"OutboundAuth", &OutboundRegistrationDetail::outboundAuth},
        Field{"Status", &OutboundRegistrationDetail::status},
    };
};

/// `Username` is the client URI, `Domain` the server URI for PJSIP (class system).
struct Registry {
    static constexpr auto name = "Registry";
    Text channelType;
    Text username;
    Text domain;
    Text status;
    static constexpr std::tuple fields{
        Field{"ChannelType", &Registry::channelType},
        Field{"Username", &Registry::username},
        Field{"Domain", &Registry::domain},
        Field{"Status", &Registry::status},
    };
};

struct PeerStatus {
    static constexpr auto name = "PeerStatus";
    Text channelType;
    Text peer;
    Text peerStatus;
    static constexpr std::tuple fields{
        Field{"ChannelType", &PeerStatus::channelType},
        Field{"Peer", &PeerStatus::peer},
        Field{"PeerStatus", &PeerStatus::peerStatus},
    };
};

struct MessageWaiting {
    static constexpr auto name = "MessageWaiting";
    Text mailbox;
    Text waiting;
    Text fresh;
    Text old;
    static constexpr std::tuple fields{
        Field{"Mailbox", &MessageWaiting::mailbox, needed},
        Field{"Waiting", &MessageWaiting::waiting},
        Field{"New", &MessageWaiting::fresh, numeric},
        Field{"Old", &MessageWaiting::old, numeric},
    };
};

/// An item of the list VoicemailUsersList.
struct VoicemailUserEntry {
    static constexpr auto name = "VoicemailUserEntry";
    Text context;
    Text mailbox;
    Text fullname;
    Text newMessageCount;
    Text oldMessageCount;
    static constexpr std::tuple fields{
        Field{"VMContext", &VoicemailUserEntry::context},
        Field{"VoiceMailbox", &VoicemailUserEntry::mailbox, needed},
        Field{"Fullname", &VoicemailUserEntry::fullname},
        Field{"NewMessageCount", &VoicemailUserEntry::newMessageCount, numeric},
        Field{"OldMessageCount", &VoicemailUserEntry::oldMessageCount, numeric},
    };
};

/// An item of the list MWIGet: where another program keeps the voicemail (res_mwi_external).
struct MWIGet {
    static constexpr auto name = "MWIGet";
    Text mailbox;
    Text newMessages;
    Text oldMessages;
    static constexpr std::tuple fields{
        Field{"Mailbox", &MWIGet::mailbox, needed},
        Field{"NewMessages", &MWIGet::newMessages, numeric},
        Field{"OldMessages", &MWIGet::oldMessages, numeric},
    };
};

/// An item of the list DBGetTree; the key has the whole path.
struct DBGetTreeResponse {
    static constexpr auto name = "DBGetTreeResponse";
    Text key;
    Text val;
    static constexpr std::tuple fields{
        Field{"Key", &DBGetTreeResponse::key, needed},
        Field{"Val", &DBGetTreeResponse::val},
    };
};

/// The answer to DBGet.
struct DBGetResponse {
    static constexpr auto name = "DBGetResponse";
    Text family;
    Text key;
    Text val;
    static constexpr std::tuple fields{
        Field{"Family", &DBGetResponse::family, needed},
        Field{"Key", &DBGetResponse::key, needed},
        Field{"Val", &DBGetResponse::val},
    };
};

} // namespace ami::event
