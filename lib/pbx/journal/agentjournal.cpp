// SPDX-License-Identifier: MIT
#include "pbx/journal/agentjournal.h"

#include "pbx/counting.h"
#include "pbx/partyof.h"

namespace pbx {

namespace event = ami::event;

namespace {

    /// AgentRingNoAnswer gives milliseconds, where AgentConnect gives seconds (16 to 22).
    std::optional<int> secondsOf(ami::Text milliseconds)
    {
        const auto count = countIn(milliseconds);
        return count ? std::optional<int>((*count + 500) / 1000) : std::nullopt;
    }

} // namespace

AgentJournal::AgentJournal(
    Agents &agents, Channels &channels, const Directory &directory, Pen::Sink sink)
    : m_directory(directory), m_pen(channels, directory, std::move(sink))
{
    agents.tell(*this);
}

Party AgentJournal::callerOf(const event::ChannelSnapshot &channel) const
{
    const Channel *const known = m_pen.channels().find(channel.uniqueid);
    return known ? m_pen.party(*known) : partyOf(channel, m_directory);
}

void AgentJournal::tell(const event::ChannelSnapshot &caller, CallEventBody body) const
{
    if (const Channel *const channel = m_pen.channels().find(caller.uniqueid))
        m_pen.tell(*channel, std::move(body));
    else
        m_pen.tell(QString(), std::move(body));
}

void AgentJournal::called(const AgentId &agent, const event::AgentCalled &e)
{
    tell(e.channel, callevent::AgentCalled{callerOf(e.channel), agent, ami::cleaned(e.queue)});
}

void AgentJournal::connected(const AgentId &agent, const event::AgentConnect &e)
{
    tell(e.channel,
        callevent::AgentConnect{callerOf(e.channel), agent, ami::cleaned(e.queue),
            countIn(e.holdTime), countIn(e.ringTime)});
}

void AgentJournal::unanswered(const AgentId &agent, const event::AgentRingNoAnswer &e)
{
    tell(e.channel,
        callevent::AgentRingNoAnswer{
            callerOf(e.channel), agent, ami::cleaned(e.queue), secondsOf(e.ringTime)});
}

void AgentJournal::completed(const AgentId &agent, const event::AgentComplete &e)
{
    tell(e.channel,
        callevent::AgentComplete{callerOf(e.channel), agent, ami::cleaned(e.queue),
            countIn(e.holdTime), countIn(e.talkTime), ami::cleaned(e.reason)});
}

void AgentJournal::added(const AgentId &agent, const QString &queue)
{
    m_pen.tell(QString(), callevent::QueueMemberAdded{agent, queue});
}

void AgentJournal::removed(const AgentId &agent, const QString &queue)
{
    m_pen.tell(QString(), callevent::QueueMemberRemoved{agent, queue});
}

void AgentJournal::paused(const AgentId &agent, const AgentQueue &place)
{
    m_pen.tell(QString(), callevent::QueueMemberPaused{agent, place.name, place.pauseReason});
}

void AgentJournal::unpaused(
    const AgentId &agent, const AgentQueue &before, std::optional<int> seconds)
{
    m_pen.tell(
        QString(), callevent::QueueMemberUnpaused{agent, before.name, before.pauseReason, seconds});
}

} // namespace pbx
