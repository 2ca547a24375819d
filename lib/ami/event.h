// SPDX-License-Identifier: MIT
#pragma once

#include "ami/events/bridges.h"
#include "ami/events/channels.h"
#include "ami/events/conferences.h"
#include "ami/events/dials.h"
#include "ami/events/extensions.h"
#include "ami/events/parking.h"
#include "ami/events/queues.h"
#include "ami/events/system.h"

#include <optional>
#include <variant>

namespace ami {

namespace event {

    /// The last message of a list, known by `EventList: Complete` and by no name.
    struct ListComplete {
    };

} // namespace event

/// What an event says; std::monostate for one that nobody here looks at.
using EventBody = std::variant<std::monostate, event::ListComplete, event::Newchannel,
    event::Newstate, event::NewCallerid, event::NewConnectedLine, event::NewAccountCode,
    event::Rename, event::Hangup, event::HangupRequest, event::SoftHangupRequest, event::Hold,
    event::Unhold, event::MusicOnHoldStart, event::MusicOnHoldStop, event::MixMonitorStart,
    event::MixMonitorStop, event::MixMonitorMute, event::CoreShowChannel, event::OriginateResponse,
    event::DialBegin, event::DialState, event::DialEnd, event::LocalBridge, event::Pickup,
    event::BridgeCreate, event::BridgeDestroy, event::BridgeListItem, event::BridgeEnter,
    event::BridgeLeave, event::BridgeMerge, event::BlindTransfer, event::AttendedTransfer,
    event::QueueParams, event::QueueMember, event::QueueEntry, event::QueueMemberAdded,
    event::QueueMemberRemoved, event::QueueMemberPause, event::QueueMemberPenalty,
    event::QueueMemberRinginuse, event::QueueMemberStatus, event::QueueCallerJoin,
    event::QueueCallerLeave, event::QueueCallerAbandon, event::AgentCalled, event::AgentConnect,
    event::AgentComplete, event::AgentRingNoAnswer, event::Parkinglot, event::ParkedCall,
    event::UnParkedCall, event::ParkedCallTimeOut, event::ParkedCallGiveUp, event::ParkedCallSwap,
    event::ConfbridgeStart, event::ConfbridgeEnd, event::ConfbridgeJoin, event::ConfbridgeLeave,
    event::ConfbridgeMute, event::ConfbridgeUnmute, event::ConfbridgeTalking,
    event::ConfbridgeRecord, event::ConfbridgeStopRecord, event::ConfbridgeList,
    event::ConfbridgeListRooms, event::ExtensionStatus, event::DeviceStateChange,
    event::PresenceStateChange, event::PresenceStatus, event::ContactStatus, event::ContactList,
    event::EndpointList, event::EndpointDetail, event::OutboundRegistrationDetail, event::Registry,
    event::PeerStatus, event::MessageWaiting, event::VoicemailUserEntry, event::MWIGet,
    event::DBGetTreeResponse, event::DBGetResponse, event::FullyBooted, event::Shutdown,
    event::Reload, event::UserEvent>;

/// One event as it came. Its texts are views into the message: valid while it is handed on, and no
/// longer.
struct Event {
    Text name;
    EventBody body;
    Text actionId; ///< without data for what nobody asked for
    std::optional<Moment> time; ///< `Timestamp`, where manager.conf has timestampevents=yes
    Message message; ///< all headers, for those who look at others
    /// The header that is missing or absurd, so that nothing can be made of an event that is known
    /// otherwise; empty as a rule. The body is std::monostate then.
    Text fault;

    /// An item or the end of a list that was asked for.
    bool isListed() const { return isGiven(actionId); }
};

/// Makes `event` the event of a message whose kind is Event.
void decode(const Message &message, Event &event);

} // namespace ami
