// SPDX-License-Identifier: MIT
#include "desk/queues/queuefigures.h"

#include <algorithm>

namespace desk {

namespace {

    constexpr int fewestRated = 5; // a service level of three callers says nothing

    Level tooMany(int value, const Limit &limit)
    {
        if (limit.alarm && value >= *limit.alarm)
            return Level::Alarm;
        return limit.warning && value >= *limit.warning ? Level::Warning : Level::Good;
    }

    Level tooFew(int value, const Limit &limit)
    {
        if (limit.alarm && value <= *limit.alarm)
            return Level::Alarm;
        return limit.warning && value <= *limit.warning ? Level::Warning : Level::Good;
    }

} // namespace

int QueueFigures::agentsIn(AgentFigures::State state) const
{
    return int(std::ranges::count(agents, state, &AgentFigures::state));
}

int QueueFigures::agentsBusy() const
{
    return agentsIn(AgentFigures::State::Busy) + agentsIn(AgentFigures::State::Ringing);
}

int QueueFigures::agentsThere() const
{
    return int(agents.size()) - agentsIn(AgentFigures::State::Away);
}

std::optional<int> valueOf(const QueueFigures &queue, Figure figure)
{
    switch (figure) {
    case Figure::Waiting:
        return queue.waiting;
    case Figure::LongestWait:
        return queue.longestWait;
    case Figure::ServiceLevel:
        return queue.day.serviceLevel();
    case Figure::AgentsFree:
        // Where nobody is logged in and nobody waits, the queue is closed.
        if (queue.agents.isEmpty() && queue.waiting == 0)
            return std::nullopt;
        return queue.agentsIn(AgentFigures::State::Free);
    }
    return std::nullopt;
}

Level levelOf(const QueueFigures &queue, Figure figure, const QueueLimits &limits)
{
    if (!queue.isKnown)
        return Level::Unknown;
    const auto value = valueOf(queue, figure);
    if (!value)
        return Level::Good;
    switch (figure) {
    case Figure::Waiting:
        return tooMany(*value, limits.waiting);
    case Figure::LongestWait:
        return tooMany(*value, limits.longestWait);
    case Figure::ServiceLevel:
        return queue.day.rated < fewestRated ? Level::Good : tooFew(*value, limits.serviceLevel);
    case Figure::AgentsFree:
        return tooFew(*value, limits.agentsFree);
    }
    return Level::Good;
}

Level levelOf(const QueueFigures &queue, const QueueLimits &limits)
{
    Level worst = queue.isKnown ? Level::Good : Level::Unknown;
    for (const Figure figure : allFigures)
        worst = std::max(worst, levelOf(queue, figure, limits));
    return worst;
}

} // namespace desk
