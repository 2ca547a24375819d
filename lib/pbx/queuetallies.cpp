// SPDX-License-Identifier: MIT
#include "pbx/queuetallies.h"

#include "pbx/counting.h"
#include "pbx/overloaded.h"

namespace pbx {

namespace event = ami::event;

ami::Text QueueTallies::apply(const ami::Event &event)
{
    ami::Text queue;
    const overloaded handle{
        [&](const event::QueueEntry &e) { queue = join(e.queue, e.uniqueid); },
        [&](const event::QueueCallerJoin &e) { queue = join(e.queue, e.channel.uniqueid); },
        [&](const event::QueueCallerAbandon &e) { queue = giveUp(e); },
        [&](const event::AgentConnect &e) { queue = answer(e); },
        [this](const event::QueueCallerLeave &e) { leave(e.channel.uniqueid); },
        [this](const event::Hangup &e) {
            leave(e.channel.uniqueid);
            m_waits.close(e.channel.uniqueid);
        },
        [](const auto &) {},
    };
    std::visit(handle, event.body);
    return queue;
}

const QueueTally &QueueTallies::of(ami::Text queue) const
{
    static const QueueTally none;
    const auto found = m_tallies.find(queue);
    return found == m_tallies.end() ? none : found->second;
}

ami::Text QueueTallies::join(ami::Text queue, ami::Text caller)
{
    if (queue.empty() || caller.empty())
        return {};
    const Wait *const known = m_waits.find(caller);
    if (known && known->isWaiting && known->queue == queue)
        return {};
    begin(queue, caller).isWaiting = true;
    return queue;
}

void QueueTallies::leave(ami::Text caller)
{
    if (Wait *const wait = m_waits.find(caller))
        wait->isWaiting = false;
}

ami::Text QueueTallies::answer(const event::AgentConnect &e)
{
    if (e.queue.empty() || !e.channel.isGiven())
        return {};
    Wait &wait = waitOf(e.queue, e.channel.uniqueid);
    if (std::exchange(wait.isAnswered, true))
        return {};
    QueueTally &tally = m_tallies[std::string(e.queue)];
    const int hold = counted(e.holdTime);
    ++tally.answered;
    tally.holdSeconds += hold;
    tally.longestWait = std::max(tally.longestWait, hold);
    return e.queue;
}

ami::Text QueueTallies::giveUp(const event::QueueCallerAbandon &e)
{
    if (e.queue.empty() || !e.channel.isGiven())
        return {};
    Wait &wait = waitOf(e.queue, e.channel.uniqueid);
    if (wait.isAnswered || std::exchange(wait.hasGivenUp, true))
        return {};
    QueueTally &tally = m_tallies[std::string(e.queue)];
    ++tally.abandoned;
    tally.longestWait = std::max(tally.longestWait, counted(e.holdTime));
    return e.queue;
}

/// Whoever comes out of a queue has been in it.
QueueTallies::Wait &QueueTallies::waitOf(ami::Text queue, ami::Text caller)
{
    Wait *const known = m_waits.find(caller);
    return known && known->queue == queue ? *known : begin(queue, caller);
}

QueueTallies::Wait &QueueTallies::begin(ami::Text queue, ami::Text caller)
{
    ++m_tallies[std::string(queue)].joined;
    return m_waits.open(caller) = Wait{.queue = std::string(queue)};
}

} // namespace pbx
