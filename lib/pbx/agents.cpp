// SPDX-License-Identifier: MIT
#include "pbx/agents.h"

#include "pbx/counting.h"
#include "pbx/devicestate.h"
#include "pbx/memberof.h"
#include "pbx/overloaded.h"

#include <algorithm>

namespace pbx {

namespace event = ami::event;

namespace {

    constexpr std::size_t mostAgents = 10'000; // an exchange has fewer; a broken stream has not
    constexpr qsizetype mostQueues = 1'000; // of one agent

    bool isInUse(const AgentQueue &place)
    {
        return place.status == DeviceState::InUse || place.status == DeviceState::Busy
            || place.status == DeviceState::Ringing || place.status == DeviceState::RingInUse
            || place.status == DeviceState::OnHold;
    }

    bool isOutOfReach(const AgentQueue &place)
    {
        return place.status == DeviceState::Unavailable || place.status == DeviceState::Invalid;
    }

    Agent::State stateOf(const Agent &agent)
    {
        using enum Agent::State;
        const auto any = [&agent](auto which) {
            return std::ranges::any_of(agent.queues, [which](const AgentQueue &place) {
                return place.isMember && std::invoke(which, place);
            });
        };
        if ((agent.call && agent.call->isAnswered) || any(&AgentQueue::isInCall))
            return Talking;
        if (agent.call)
            return Called;
        if (!any(&AgentQueue::isMember))
            return LoggedOut;
        if (agent.isPaused)
            return Paused;
        if (agent.wrapUpUntil)
            return WrapUp;
        if (any(isInUse))
            return Busy;
        return any(isOutOfReach) ? Unavailable : Free;
    }

} // namespace

void Agents::apply(const ami::Event &event, std::optional<Moment> now)
{
    m_now = event.time ? event.time : now;
    endWrapUps();
    applyMembers(event);
    applyCalls(event);
}

void Agents::applyMembers(const ami::Event &event)
{
    const overloaded handle{
        [this](const event::QueueMember &e) { setMember(snapshotOf(e), Source::List); },
        [this](const event::QueueMemberAdded &e) { setMember(e.member, Source::Added); },
        [this](const event::QueueMemberPause &e) { setMember(e.member, Source::Pause); },
        [this](const event::QueueMemberStatus &e) { setMember(e.member, Source::Status); },
        [this](const event::QueueMemberPenalty &e) { setMember(e.member, Source::Status); },
        [this](const event::QueueMemberRinginuse &e) { setMember(e.member, Source::Status); },
        [this](const event::QueueMemberRemoved &e) { remove(e.member); },
        [this, &event](const event::ListComplete &) {
            if (event.name == "QueueStatusComplete")
                settleLists();
        },
        [](const auto &) {},
    };
    std::visit(handle, event.body);
}

/// The agent's place in the queue, made if there is none; null if that cannot be.
AgentQueue *Agents::place(ami::Text interface, ami::Text queue)
{
    if (queue.empty() || interface.empty())
        return nullptr;
    if (!m_known.contains(interface)) {
        if (m_known.size() >= mostAgents)
            return nullptr;
        m_known.emplace(interface);
        Agent &agent = m_rows.edit(interface);
        agent.server = m_server;
        agent.id.interface = ami::cleaned(interface);
        agent.id.extension = extensionOfMember(interface, {}, m_directory);
    }
    auto &places = m_rows.edit(interface).queues;
    const QString name = ami::cleaned(queue);
    const auto found = std::ranges::find(places, name, &AgentQueue::name);
    if (found != places.end())
        return &*found;
    if (places.size() >= mostQueues)
        return nullptr;
    places.append(AgentQueue{.name = name});
    return &places.last();
}

void Agents::identify(ami::Text interface, ami::Text name, ami::Text stateInterface)
{
    AgentId &id = m_rows.edit(interface).id;
    if (!name.empty())
        id.name = ami::cleaned(name);
    if (!stateInterface.empty() || id.extension.isEmpty())
        id.extension = extensionOfMember(interface, stateInterface, m_directory);
}

AgentId Agents::idOf(ami::Text interface) const
{
    const Agent *const agent = m_rows.find(interface);
    return agent ? agent->id : AgentId();
}

void Agents::setMember(const Snapshot &e, Source source)
{
    AgentQueue *const place = this->place(e.interface, e.queue);
    if (!place)
        return;
    identify(e.interface, e.memberName, e.stateInterface);
    const AgentQueue before = *place;
    const bool isFound = source == Source::List || (source == Source::Status && !before.isMember);
    place->isMember = true;
    place->status = deviceState(ami::number(e.status));
    place->isInCall = ami::isYes(e.inCall);
    place->loggedInSince = ami::moment(e.loginTime);
    place->wrapUpSeconds = counted(e.wrapUpTime);
    place->callsTaken = counted(e.callsTaken);
    place->lastCall = ami::moment(e.lastCall);
    if (source == Source::List)
        m_offers.settle(e.interface, e.queue, place->isInCall,
            place->status == DeviceState::Ringing || place->status == DeviceState::RingInUse);
    setPause(*place, e, isFound);
    const AgentQueue after = *place;
    if (source != Source::List)
        refreshPause(m_rows.edit(e.interface));
    refresh(e.interface);
    if (source == Source::Added && !before.isMember) {
        for (AgentFacts *const facts : m_facts)
            facts->added(idOf(e.interface), after.name);
    }
    if (!isFound)
        tellPause(before, after, e.interface);
}

/// What is found has begun before; what counts of it is what was since the last word of it.
void Agents::setPause(AgentQueue &place, const Snapshot &e, bool isFound)
{
    const bool isPaused = ami::isYes(e.paused);
    const QString reason = isPaused ? ami::cleaned(e.pausedReason) : QString();
    const auto told = isPaused ? ami::moment(e.lastPause) : std::nullopt;
    if (isFound)
        place.pausedSince = told;
    else if (isPaused != place.isPaused || reason != place.pauseReason)
        place.pausedSince = isPaused && m_now ? m_now : told;
    if (isPaused && !place.isPaused) {
        auto from = m_now;
        if (isFound && m_now && m_lostAt)
            from = std::min(*m_now, std::max(told.value_or(*m_now), *m_lostAt));
        place.pause.start(from);
    } else if (!isPaused) {
        place.pause.stop(m_now);
    }
    place.isPaused = isPaused;
    place.pauseReason = reason;
}

void Agents::tellPause(const AgentQueue &before, const AgentQueue &after, ami::Text interface) const
{
    if (after.isPaused == before.isPaused && after.pauseReason == before.pauseReason)
        return;
    const AgentId id = idOf(interface);
    if (after.isPaused) {
        for (AgentFacts *const facts : m_facts)
            facts->paused(id, after);
        return;
    }
    std::optional<int> seconds;
    if (before.pausedSince && m_now && *m_now >= *before.pausedSince)
        seconds = int(
            std::chrono::duration_cast<std::chrono::seconds>(*m_now - *before.pausedSince).count());
    for (AgentFacts *const facts : m_facts)
        facts->unpaused(id, before, seconds);
}

void Agents::remove(const Snapshot &e)
{
    const Agent *const known = m_rows.find(e.interface);
    const QString queue = ami::cleaned(e.queue);
    const auto isHere = [&](const Agent &agent) {
        return std::ranges::any_of(agent.queues,
            [&queue](const AgentQueue &place) { return place.name == queue && !place.isMember; });
    };
    if (known && isHere(*known))
        return; // he has gone before
    AgentQueue *const place = this->place(e.interface, e.queue);
    if (!place)
        return;
    identify(e.interface, e.memberName, e.stateInterface);
    leave(*place);
    refreshPause(m_rows.edit(e.interface));
    refresh(e.interface);
    for (AgentFacts *const facts : m_facts)
        facts->removed(idOf(e.interface), queue);
}

/// Only what was counted stays.
void Agents::leave(AgentQueue &place)
{
    place.pause.stop(m_now);
    place = AgentQueue{.name = place.name, .pause = place.pause, .tally = place.tally};
}

void Agents::clear()
{
    m_offers.doubt();
    m_lostAt = m_now;
    std::vector<std::string> forgotten;
    for (const std::string &interface : m_known) {
        Agent &agent = m_rows.edit(interface);
        for (AgentQueue &place : agent.queues)
            leave(place);
        agent.queues.removeIf([](const AgentQueue &place) {
            return place.tally == AgentTally() && place.pause == PauseClock();
        });
        refreshPause(agent);
        refresh(interface);
        if (agent.queues.isEmpty() && agent.pause == PauseClock())
            forgotten.push_back(interface);
    }
    for (const std::string &interface : forgotten) {
        m_rows.remove(interface);
        m_known.erase(interface);
    }
}

void Agents::settleLists()
{
    m_offers.endDoubtful();
    for (const std::string &interface : m_known) {
        refreshPause(m_rows.edit(interface));
        refresh(interface);
    }
}

/// Paused is who is paused in all his queues, since the last of them.
void Agents::refreshPause(Agent &agent)
{
    const AgentQueue *last = nullptr;
    bool isPaused = false;
    for (const AgentQueue &place : std::as_const(agent.queues)) {
        if (!place.isMember)
            continue;
        isPaused = place.isPaused && (isPaused || !last);
        if (!last || last->pausedSince < place.pausedSince)
            last = &place;
    }
    if (isPaused)
        agent.pause.start(last->pause.from());
    else
        agent.pause.stop(m_now);
    agent.isPaused = isPaused;
    agent.pauseReason = isPaused ? last->pauseReason : QString();
    agent.pausedSince = isPaused ? last->pausedSince : std::nullopt;
}

void Agents::refresh(ami::Text interface)
{
    if (!m_known.contains(interface))
        return;
    Agent &agent = m_rows.edit(interface);
    agent.call.reset();
    if (const Offer *const offer = m_offers.current(interface))
        agent.call = AgentCall{.uniqueid = ami::cleaned(offer->caller),
            .callerId = offer->callerId,
            .queue = ami::cleaned(offer->queue),
            .isAnswered = offer->isAnswered,
            .since = offer->isAnswered ? offer->answeredAt : offer->since};
    agent.loggedInSince.reset();
    for (const AgentQueue &place : std::as_const(agent.queues)) {
        if (place.isMember && place.loggedInSince)
            agent.loggedInSince = std::min(
                agent.loggedInSince.value_or(*place.loggedInSince), *place.loggedInSince);
    }
    agent.state = stateOf(agent);
}

void Agents::wrapUp(const std::string &interface, int seconds)
{
    if (!m_now || seconds <= 0)
        return;
    Agent &agent = m_rows.edit(interface);
    if (agent.wrapUpUntil)
        m_wrapUps.erase({*agent.wrapUpUntil, interface});
    agent.wrapUpUntil = *m_now + std::chrono::seconds(seconds);
    m_wrapUps.emplace(*agent.wrapUpUntil, interface);
}

void Agents::endWrapUps()
{
    while (m_now && !m_wrapUps.empty() && m_wrapUps.begin()->first <= *m_now) {
        const std::string interface = m_wrapUps.extract(m_wrapUps.begin()).value().second;
        if (!m_known.contains(interface))
            continue;
        m_rows.edit(interface).wrapUpUntil.reset();
        refresh(interface);
    }
}

} // namespace pbx
