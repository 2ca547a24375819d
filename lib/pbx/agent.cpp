// SPDX-License-Identifier: MIT
#include "pbx/agent.h"

#include <algorithm>

namespace pbx {

AgentTally &AgentTally::operator+=(const AgentTally &other)
{
    offered += other.offered;
    answered += other.answered;
    unanswered += other.unanswered;
    completed += other.completed;
    talkSeconds += other.talkSeconds;
    longestTalk = std::max(longestTalk, other.longestTalk);
    holdSeconds += other.holdSeconds;
    lastCall = std::max(lastCall, other.lastCall);
    return *this;
}

void PauseClock::start(std::optional<Moment> now)
{
    if (m_isRunning)
        return;
    m_isRunning = true;
    m_from = now;
}

void PauseClock::stop(std::optional<Moment> now)
{
    if (!m_isRunning)
        return;
    m_isRunning = false;
    if (!m_from || !now)
        m_isUnknown = true;
    else
        m_passed += std::max(*now - *m_from, std::chrono::microseconds(0));
    m_from.reset();
}

std::optional<std::int64_t> PauseClock::seconds(std::optional<Moment> now) const
{
    PauseClock stopped = *this;
    stopped.stop(now);
    if (stopped.m_isUnknown)
        return std::nullopt;
    return std::chrono::duration_cast<std::chrono::seconds>(stopped.m_passed).count();
}

AgentTally Agent::tally() const
{
    AgentTally sum;
    for (const AgentQueue &queue : queues)
        sum += queue.tally;
    return sum;
}

} // namespace pbx
