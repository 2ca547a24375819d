// SPDX-License-Identifier: MIT
#pragma once

#include "desk/queues/queueday.h"
#include "desk/queues/queuerules.h"
#include "pbx/agent.h"

namespace desk {

/// What somebody who answers a queue is doing, and has done for it today.
struct AgentFigures {
    enum class State { Away, Free, Ringing, Busy, WrapUp, Paused };

    QString interface;
    QString name;
    QString extension; ///< empty if it cannot be told
    State state = State::Away;
    QString pauseReason;
    std::optional<pbx::Moment> since; ///< when the state began
    int answered = 0;
    std::int64_t talkSeconds = 0;
    std::int64_t pausedSeconds = 0; ///< with the break that goes on

    bool operator==(const AgentFigures &) const = default;
};

/// How a queue stands and how its day went so far.
struct QueueFigures {
    QueueId id;
    bool isKnown = false; ///< the link is up; else nothing here is to be believed
    int waiting = 0;
    std::optional<int> longestWait; ///< seconds; nothing while nobody waits
    QueueCount day;
    int serviceSeconds = 0; ///< answered within so many counts as in time
    std::optional<int> averageWait; ///< seconds
    std::optional<int> averageTalk; ///< seconds
    QList<AgentFigures> agents;
    bool isWhole = false; ///< of the whole day
    /// Since when the day is counted; nothing for since the exchange's counters were last reset.
    std::optional<pbx::Moment> since;

    int agentsIn(AgentFigures::State state) const;
    /// In a call of the queue, called for one, or in another call.
    int agentsBusy() const;
    /// Logged in and reachable.
    int agentsThere() const;
    bool operator==(const QueueFigures &) const = default;
};

/// Which figure of a queue has limits.
enum class Figure { Waiting, LongestWait, ServiceLevel, AgentsFree };
inline constexpr std::array allFigures{
    Figure::Waiting, Figure::LongestWait, Figure::ServiceLevel, Figure::AgentsFree};

/// How a figure is to be taken; the greater the worse.
enum class Level { Unknown, Good, Warning, Alarm };

/// The figure as a number; nothing where there is none.
std::optional<int> valueOf(const QueueFigures &queue, Figure figure);
Level levelOf(const QueueFigures &queue, Figure figure, const QueueLimits &limits);
/// The worst of all.
Level levelOf(const QueueFigures &queue, const QueueLimits &limits);

} // namespace desk
