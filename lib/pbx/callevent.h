// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/agent.h"

#include <QList>

#include <tuple>
#include <variant>

namespace pbx {

/// What can happen to a call. `kind` and the names in `fields` are those of the JSON for scripts.
namespace callevent {

    template <typename Owner, typename Member>
    struct Field {
        const char *name;
        Member Owner::*member;
    };

    /// A phone begins to ring for the caller, or answers without having rung.
    struct BDial {
        static constexpr auto kind = "b_dial";
        Party caller;
        QList<Party> targets;
        static constexpr std::tuple fields{
            Field{"caller", &BDial::caller}, Field{"targets", &BDial::targets}};
    };

    /// It stops: answer, busy, noanswer, cancel, answered_elsewhere, congestion, chanunavail,
    /// forward or another DialStatus of Asterisk in small letters.
    struct BDialEnd {
        static constexpr auto kind = "b_dial_end";
        Party caller;
        QList<Party> targets;
        QString reason;
        static constexpr std::tuple fields{Field{"caller", &BDialEnd::caller},
            Field{"targets", &BDialEnd::targets}, Field{"reason", &BDialEnd::reason}};
    };

    /// Two people are connected, other than by a transfer that says so itself.
    struct Up {
        static constexpr auto kind = "up";
        Party caller;
        Party target;
        static constexpr std::tuple fields{
            Field{"caller", &Up::caller}, Field{"target", &Up::target}};
    };

    struct Hold {
        static constexpr auto kind = "hold";
        Party caller;
        Party by; ///< who has put the other on hold
        static constexpr std::tuple fields{Field{"caller", &Hold::caller}, Field{"by", &Hold::by}};
    };

    struct Unhold {
        static constexpr auto kind = "unhold";
        Party caller;
        Party by;
        static constexpr std::tuple fields{
            Field{"caller", &Unhold::caller}, Field{"by", &Unhold::by}};
    };

    /// The transferer has talked to the target before, and leaves the two to each other.
    struct AttendedTransfer {
        static constexpr auto kind = "attended_transfer";
        Party caller; ///< who has been transferred
        Party transferer; ///< the leg to the target
        Party target;
        static constexpr std::tuple fields{Field{"caller", &AttendedTransfer::caller},
            Field{"transferer", &AttendedTransfer::transferer},
            Field{"target", &AttendedTransfer::target}};
    };

    /// The transferer has left before the target answered.
    struct BlondeTransfer {
        static constexpr auto kind = "blonde_transfer";
        Party caller; ///< who has been transferred
        Party transferer; ///< the leg to the target
        QList<Party> targets; ///< the phones that are called; empty if it is no phone
        static constexpr std::tuple fields{Field{"caller", &BlondeTransfer::caller},
            Field{"transferer", &BlondeTransfer::transferer},
            Field{"targets", &BlondeTransfer::targets}};
    };

    /// Told when the first phone behind the number begins to ring, or when it is clear that none
    /// will: the caller has come to a queue, a parking lot, a conference, or has hung up.
    struct BlindTransfer {
        static constexpr auto kind = "blind_transfer";
        Party caller; ///< who has been transferred
        Party transferer;
        QList<Party> targets; ///< the phones that are called; empty if it is no phone
        QString to; ///< the number
        static constexpr std::tuple fields{Field{"caller", &BlindTransfer::caller},
            Field{"transferer", &BlindTransfer::transferer},
            Field{"targets", &BlindTransfer::targets}, Field{"to", &BlindTransfer::to}};
    };

    /// Somebody takes a call that rings elsewhere.
    struct Pickup {
        static constexpr auto kind = "pickup";
        Party caller;
        Party target; ///< who has picked up
        QList<Party> insteadOf; ///< whose phones rang
        static constexpr std::tuple fields{Field{"caller", &Pickup::caller},
            Field{"target", &Pickup::target}, Field{"instead_of", &Pickup::insteadOf}};
    };

    /// A phone has sent the caller on to another number (SIP 302).
    struct Forward {
        static constexpr auto kind = "forward";
        Party caller;
        Party by;
        QString to; ///< the number
        static constexpr std::tuple fields{Field{"caller", &Forward::caller},
            Field{"by", &Forward::by}, Field{"to", &Forward::to}};
    };

    struct Park {
        static constexpr auto kind = "park";
        Party caller; ///< who is parked
        std::optional<Party> by;
        QString lot;
        int space = 0;
        static constexpr std::tuple fields{Field{"caller", &Park::caller}, Field{"by", &Park::by},
            Field{"lot", &Park::lot}, Field{"space", &Park::space}};
    };

    /// Taken out of the parking lot, or sent back because the time was over.
    struct Unpark {
        static constexpr auto kind = "unpark";
        Party caller; ///< who was parked
        std::optional<Party> by; ///< who has taken the call; nobody after the time-out
        QString lot;
        int space = 0;
        static constexpr std::tuple fields{Field{"caller", &Unpark::caller},
            Field{"by", &Unpark::by}, Field{"lot", &Unpark::lot}, Field{"space", &Unpark::space}};
    };

    struct ConferenceJoin {
        static constexpr auto kind = "conference_join";
        Party party;
        QString conference;
        static constexpr std::tuple fields{Field{"party", &ConferenceJoin::party},
            Field{"conference", &ConferenceJoin::conference}};
    };

    struct ConferenceLeave {
        static constexpr auto kind = "conference_leave";
        Party party;
        QString conference;
        static constexpr std::tuple fields{Field{"party", &ConferenceLeave::party},
            Field{"conference", &ConferenceLeave::conference}};
    };

    struct QueueJoin {
        static constexpr auto kind = "queue_join";
        Party caller;
        QString queue;
        std::optional<int> position; ///< from 1
        static constexpr std::tuple fields{Field{"caller", &QueueJoin::caller},
            Field{"queue", &QueueJoin::queue}, Field{"position", &QueueJoin::position}};
    };

    /// The caller waits no more: answered, given up, sent on.
    struct QueueLeave {
        static constexpr auto kind = "queue_leave";
        Party caller;
        QString queue;
        std::optional<int> position; ///< at the end
        std::optional<int> waited; ///< seconds
        static constexpr std::tuple fields{Field{"caller", &QueueLeave::caller},
            Field{"queue", &QueueLeave::queue}, Field{"position", &QueueLeave::position},
            Field{"waited", &QueueLeave::waited}};
    };

    /// The caller has hung up while waiting.
    struct QueueCallerAbandon {
        static constexpr auto kind = "queue_caller_abandon";
        Party caller;
        QString queue;
        std::optional<int> position; ///< at the end
        std::optional<int> waited; ///< seconds
        static constexpr std::tuple fields{Field{"caller", &QueueCallerAbandon::caller},
            Field{"queue", &QueueCallerAbandon::queue},
            Field{"position", &QueueCallerAbandon::position},
            Field{"waited", &QueueCallerAbandon::waited}};
    };

    /// An agent's phone is called for a caller of the queue.
    struct AgentCalled {
        static constexpr auto kind = "agent_called";
        Party caller;
        AgentId agent;
        QString queue;
        static constexpr std::tuple fields{Field{"caller", &AgentCalled::caller},
            Field{"agent", &AgentCalled::agent}, Field{"queue", &AgentCalled::queue}};
    };

    /// He takes the call.
    struct AgentConnect {
        static constexpr auto kind = "agent_connect";
        Party caller;
        AgentId agent;
        QString queue;
        std::optional<int> holdTime; ///< seconds the caller has waited
        std::optional<int> ringTime; ///< seconds his phone has rung
        static constexpr std::tuple fields{Field{"caller", &AgentConnect::caller},
            Field{"agent", &AgentConnect::agent}, Field{"queue", &AgentConnect::queue},
            Field{"hold_time", &AgentConnect::holdTime},
            Field{"ring_time", &AgentConnect::ringTime}};
    };

    /// He does not, and the queue goes on to somebody else.
    struct AgentRingNoAnswer {
        static constexpr auto kind = "agent_ring_no_answer";
        Party caller;
        AgentId agent;
        QString queue;
        std::optional<int> ringTime; ///< seconds
        static constexpr std::tuple fields{Field{"caller", &AgentRingNoAnswer::caller},
            Field{"agent", &AgentRingNoAnswer::agent}, Field{"queue", &AgentRingNoAnswer::queue},
            Field{"ring_time", &AgentRingNoAnswer::ringTime}};
    };

    /// The queue's part of the call is over: hung up, or transferred.
    struct AgentComplete {
        static constexpr auto kind = "agent_complete";
        Party caller;
        AgentId agent;
        QString queue;
        std::optional<int> holdTime; ///< seconds
        std::optional<int> talkTime; ///< seconds
        QString reason; ///< agent or caller, who hung up; transfer
        static constexpr std::tuple fields{Field{"caller", &AgentComplete::caller},
            Field{"agent", &AgentComplete::agent}, Field{"queue", &AgentComplete::queue},
            Field{"hold_time", &AgentComplete::holdTime},
            Field{"talk_time", &AgentComplete::talkTime}, Field{"reason", &AgentComplete::reason}};
    };

    struct QueueMemberAdded {
        static constexpr auto kind = "queue_member_added";
        AgentId agent;
        QString queue;
        static constexpr std::tuple fields{
            Field{"agent", &QueueMemberAdded::agent}, Field{"queue", &QueueMemberAdded::queue}};
    };

    struct QueueMemberRemoved {
        static constexpr auto kind = "queue_member_removed";
        AgentId agent;
        QString queue;
        static constexpr std::tuple fields{
            Field{"agent", &QueueMemberRemoved::agent}, Field{"queue", &QueueMemberRemoved::queue}};
    };

    /// Also told when the reason of a pause becomes another one.
    struct QueueMemberPaused {
        static constexpr auto kind = "queue_member_paused";
        AgentId agent;
        QString queue;
        QString reason;
        static constexpr std::tuple fields{Field{"agent", &QueueMemberPaused::agent},
            Field{"queue", &QueueMemberPaused::queue}, Field{"reason", &QueueMemberPaused::reason}};
    };

    struct QueueMemberUnpaused {
        static constexpr auto kind = "queue_member_unpaused";
        AgentId agent;
        QString queue;
        QString reason; ///< of the pause that is over
        std::optional<int> pausedTime; ///< seconds
        static constexpr std::tuple fields{Field{"agent", &QueueMemberUnpaused::agent},
            Field{"queue", &QueueMemberUnpaused::queue},
            Field{"reason", &QueueMemberUnpaused::reason},
            Field{"paused_time", &QueueMemberUnpaused::pausedTime}};
    };

    struct Recording {
        static constexpr auto kind = "recording";
        Party caller;
        QString state; ///< on, off, muted
        static constexpr std::tuple fields{
            Field{"caller", &Recording::caller}, Field{"state", &Recording::state}};
    };

    /// The dialplan or another manager client has something to say.
    struct UserEvent {
        static constexpr auto kind = "user_event";
        std::optional<Party> caller; ///< the channel it was raised on
        QString name;
        QList<std::pair<QString, QString>> headers; ///< its own, as they came
        static constexpr std::tuple fields{Field{"caller", &UserEvent::caller},
            Field{"name", &UserEvent::name}, Field{"headers", &UserEvent::headers}};
    };

    /// The call is over: completed, no-answer, busy, rejected, cancelled, answered-elsewhere,
    /// failed.
    struct Hangup {
        static constexpr auto kind = "hangup";
        Party caller;
        QString reason;
        std::optional<QString> by; ///< caller, target, exchange; not known if nobody saw it
        static constexpr std::tuple fields{Field{"caller", &Hangup::caller},
            Field{"reason", &Hangup::reason}, Field{"by", &Hangup::by}};
    };

} // namespace callevent

using CallEventBody = std::variant<callevent::BDial, callevent::BDialEnd, callevent::Up,
    callevent::Hold, callevent::Unhold, callevent::AttendedTransfer, callevent::BlondeTransfer,
    callevent::BlindTransfer, callevent::Pickup, callevent::Forward, callevent::Park,
    callevent::Unpark, callevent::ConferenceJoin, callevent::ConferenceLeave, callevent::QueueJoin,
    callevent::QueueLeave, callevent::QueueCallerAbandon, callevent::AgentCalled,
    callevent::AgentConnect, callevent::AgentRingNoAnswer, callevent::AgentComplete,
    callevent::QueueMemberAdded, callevent::QueueMemberRemoved, callevent::QueueMemberPaused,
    callevent::QueueMemberUnpaused, callevent::Recording, callevent::UserEvent, callevent::Hangup>;

/// One thing that happened to a call, as scripts want to be told of it.
struct CallEvent {
    std::optional<Moment> time;
    QString call; ///< the Call's id; empty for what belongs to none
    CallEventBody body;
};

} // namespace pbx
