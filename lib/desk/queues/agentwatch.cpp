// SPDX-License-Identifier: MIT
#include "desk/queues/agentwatch.h"

#include <algorithm>

namespace desk {

namespace {

    using State = AgentFigures::State;

    State stateOf(pbx::Agent::State state)
    {
        switch (state) {
        case pbx::Agent::State::LoggedOut:
        case pbx::Agent::State::Unavailable:
            return State::Away;
        case pbx::Agent::State::Free:
            return State::Free;
        case pbx::Agent::State::Called:
            return State::Ringing;
        case pbx::Agent::State::Talking:
        case pbx::Agent::State::Busy:
            return State::Busy;
        case pbx::Agent::State::WrapUp:
            return State::WrapUp;
        case pbx::Agent::State::Paused:
            return State::Paused;
        }
        return State::Away;
    }

    /// Where the book of agents has nobody, the phone's state must do.
    State stateOf(const pbx::QueueMember &member)
    {
        using pbx::DeviceState;
        switch (member.status) {
        case DeviceState::NotInUse:
            return State::Free;
        case DeviceState::InUse:
        case DeviceState::Busy:
        case DeviceState::OnHold:
            return State::Busy;
        case DeviceState::Ringing:
        case DeviceState::RingInUse:
            return State::Ringing;
        case DeviceState::Unknown:
        case DeviceState::Invalid:
        case DeviceState::Unavailable:
            break;
        }
        return State::Away;
    }

    /// Since when somebody must have been in the state he is found in.
    std::optional<pbx::Moment> knownSince(const pbx::Agent &agent)
    {
        switch (agent.state) {
        case pbx::Agent::State::Paused:
            return agent.pausedSince;
        case pbx::Agent::State::Called:
        case pbx::Agent::State::Talking:
            return agent.call ? agent.call->since : std::nullopt;
        case pbx::Agent::State::Free: {
            auto latest = agent.loggedInSince;
            for (const pbx::AgentQueue &queue : agent.queues)
                latest = std::max(latest, queue.lastCall);
            return latest;
        }
        default:
            return std::nullopt;
        }
    }

    const pbx::AgentQueue *placeOf(const std::optional<pbx::Agent> &agent, const QString &queue)
    {
        if (!agent)
            return nullptr;
        const auto found = std::ranges::find(agent->queues, queue, &pbx::AgentQueue::name);
        return found == agent->queues.end() ? nullptr : &*found;
    }

    /// Counters begin anew with the connection.
    template <typename Number>
    Number grown(Number before, Number after)
    {
        return after < before ? after : after - before;
    }

    AgentWatch::Credit creditOf(
        const pbx::AgentQueue *before, const pbx::AgentQueue &after, const QString &interface)
    {
        const pbx::AgentTally none;
        const pbx::AgentTally &old = before ? before->tally : none;
        AgentWatch::Credit credit{.queue = after.name,
            .interface = interface,
            .answered = grown(old.answered, after.tally.answered),
            .completed = grown(old.completed, after.tally.completed),
            .talkSeconds = grown(old.talkSeconds, after.tally.talkSeconds)};
        const bool isBreakOver = before && before->isPaused && (!after.isPaused || !after.isMember);
        if (isBreakOver)
            credit.pausedFrom = before->pausedSince;
        return credit;
    }

} // namespace

QList<AgentWatch::Credit> AgentWatch::review(
    const pbx::Change<pbx::Agent> &change, const QString &server, bool isLive, pbx::Moment now)
{
    if (!change.after)
        return {}; // he comes back with the next list, his counters with him
    const pbx::Agent &agent = *change.after;
    const std::pair key(server, agent.id.interface);
    const auto found = m_agents.constFind(key);
    std::optional<pbx::Agent> before;
    std::optional<pbx::Moment> since = knownSince(agent);
    if (found != m_agents.constEnd()) {
        before = found->agent;
        const bool isSame = before->state == agent.state;
        if (isSame && found->since)
            since = found->since;
        else if (!isSame && isLive && agent.state != pbx::Agent::State::Paused)
            since = now;
    }
    m_agents.insert(key, {agent, since});
    QList<Credit> credits;
    for (const pbx::AgentQueue &queue : agent.queues)
        credits += creditOf(placeOf(before, queue.name), queue, agent.id.interface);
    return credits;
}

void AgentWatch::review(const pbx::Change<pbx::Call> &change)
{
    const std::pair key(change.row().server, change.row().id);
    if (change.after && change.after->isAnswered)
        m_calls.insert(key, *change.after);
    else
        m_calls.remove(key);
}

std::optional<pbx::Moment> AgentWatch::talkingSince(
    const QString &server, const QString &extension) const
{
    for (auto call = m_calls.begin(); call != m_calls.end(); ++call) {
        if (call.key().first == server && call->concerns(extension))
            return call->answered ? call->answered : call->since;
    }
    return std::nullopt;
}

void AgentWatch::forget(const QString &server)
{
    m_calls.removeIf([&server](const auto &entry) { return entry.key().first == server; });
    m_agents.removeIf([&server](const auto &entry) { return entry.key().first == server; });
}

AgentFigures AgentWatch::figuresOf(const QString &server, const pbx::QueueMember &member) const
{
    AgentFigures figures{.interface = member.interface,
        .name = member.name.isEmpty() ? member.interface : member.name,
        .extension = member.extension};
    const auto found = m_agents.constFind({server, member.interface});
    figures.state = found == m_agents.constEnd() ? stateOf(member) : stateOf(found->agent.state);
    figures.since = found == m_agents.constEnd() ? std::nullopt : found->since;
    const bool isIdle = figures.state == State::Free || figures.state == State::WrapUp
        || figures.state == State::Paused;
    if (member.isPaused && isIdle) {
        figures.state = State::Paused;
        figures.since = member.pausedSince;
        figures.pauseReason = member.pauseReason;
    } else if (figures.state == State::Paused) {
        figures.state = State::Free; // in another queue
        figures.since.reset();
    }
    if (figures.state == State::Busy && !figures.since && !member.extension.isEmpty())
        figures.since = talkingSince(server, member.extension);
    return figures;
}

} // namespace desk
