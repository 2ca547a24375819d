// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/queue.h"

#include <cstdint>

namespace pbx {

/// Who answers calls of queues: what identifies him, and who he is.
struct AgentId {
    QString interface; ///< `PJSIP/101`, `Local/103@agents/n`: as the queues know him
    QString name;
    QString extension; ///< the number he stands for, empty if it cannot be told

    bool operator==(const AgentId &) const = default;
};

/// What became of the calls offered to an agent, since the program began to listen. Of each call
/// whose beginning was missed, what must have come before is counted too: completed calls were
/// answered, answered ones offered.
struct AgentTally {
    int offered = 0;
    int answered = 0;
    int unanswered = 0; ///< AgentRingNoAnswer; the rest somebody else took, or nobody
    int completed = 0;
    std::int64_t talkSeconds = 0; ///< of the completed ones
    int longestTalk = 0; ///< seconds
    std::int64_t holdSeconds = 0; ///< for which those answered had waited
    std::optional<Moment> lastCall; ///< when the last one was completed

    AgentTally &operator+=(const AgentTally &other);
    bool operator==(const AgentTally &) const = default;
};

/// How long somebody has been paused altogether, since the program began to listen.
class PauseClock
{
public:
    void start(std::optional<Moment> now);
    void stop(std::optional<Moment> now);
    /// Since when this pause counts; nothing if there is none, or that is not known.
    std::optional<Moment> from() const { return m_from; }
    /// Seconds; not known once a pause has begun or ended at an unknown time.
    std::optional<std::int64_t> seconds(std::optional<Moment> now) const;

    bool operator==(const PauseClock &) const = default;

private:
    bool m_isRunning = false;
    bool m_isUnknown = false;
    std::optional<Moment> m_from;
    std::chrono::microseconds m_passed{0};
};

/// An agent in one of his queues.
struct AgentQueue {
    QString name;
    bool isMember = false; ///< else he was, and has counters
    DeviceState status = DeviceState::Unknown;
    bool isInCall = false; ///< in a call of this queue, as the exchange says
    bool isPaused = false;
    QString pauseReason;
    std::optional<Moment> pausedSince;
    PauseClock pause;
    std::optional<Moment> loggedInSince;
    int wrapUpSeconds = 0; ///< pause after each call; 0 also where the queue has one for all
    int callsTaken = 0; ///< as the exchange counts
    std::optional<Moment> lastCall; ///< as the exchange says
    AgentTally tally;

    bool operator==(const AgentQueue &) const = default;
};

/// The call of a queue that an agent is called for, or talks in.
struct AgentCall {
    QString uniqueid; ///< the caller's
    CallerId callerId;
    QString queue;
    bool isAnswered = false;
    std::optional<Moment> since; ///< ringing, or talking

    bool operator==(const AgentCall &) const = default;
};

/// Who answers calls of queues, over all his queues.
struct Agent {
    /// Busy is a call that no queue has brought; Unavailable a phone that cannot be reached.
    enum class State { LoggedOut, Unavailable, Free, Called, Talking, WrapUp, Paused, Busy };

    QString server; ///< the exchange's name
    AgentId id;
    State state = State::LoggedOut;
    std::optional<Moment> loggedInSince; ///< into the first of his queues
    bool isPaused = false; ///< in all his queues
    QString pauseReason;
    std::optional<Moment> pausedSince;
    PauseClock pause;
    std::optional<Moment> wrapUpUntil;
    std::optional<AgentCall> call;
    QList<AgentQueue> queues; ///< in the order they were heard of

    AgentTally tally() const;
    bool operator==(const Agent &) const = default;
};

} // namespace pbx
