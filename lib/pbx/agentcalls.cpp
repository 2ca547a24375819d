// SPDX-License-Identifier: MIT
#include "pbx/agents.h"

#include "pbx/counting.h"
#include "pbx/overloaded.h"

/// What the events about calls on their way to agents do to the book of agents.
namespace pbx {

namespace event = ami::event;

void Agents::applyCalls(const ami::Event &event)
{
    const overloaded handle{
        [this](const event::AgentCalled &e) { call(e); },
        [this](const event::AgentConnect &e) { connect(e); },
        [this](const event::AgentRingNoAnswer &e) { giveUp(e); },
        [this](const event::AgentComplete &e) { complete(e); },
        [this](const event::Hangup &e) { hangUp(e.channel.uniqueid); },
        [](const auto &) {},
    };
    std::visit(handle, event.body);
}

template <typename Event>
Offer &Agents::begin(const Event &e, AgentQueue &place)
{
    ++place.tally.offered;
    identify(e.interface, e.memberName, {});
    return m_offers.begin({.destination = std::string(e.destination.uniqueid),
        .interface = std::string(e.interface),
        .queue = std::string(e.queue),
        .caller = std::string(e.channel.uniqueid),
        .callerId
        = {ami::personName(e.channel.callerIdName), ami::personNumber(e.channel.callerIdNum)},
        .isLocal = e.destination.channel.starts_with("Local/"),
        .since = m_now});
}

/// The offer that an event tells the outcome of. The channel to the agent is another one once its
/// Local channel is optimized away; an offer whose beginning was missed begins here.
template <typename Event>
Offer *Agents::offerOf(const Event &e)
{
    const ami::Text destination = e.destination.uniqueid;
    if (Offer *const offer = m_offers.find(destination))
        return offer;
    if (Offer *const offer = m_offers.underWay(e.interface, e.queue, e.channel.uniqueid))
        return destination.empty() ? offer : &m_offers.move(*offer, destination);
    AgentQueue *const place = this->place(e.interface, e.queue);
    return place && !destination.empty() ? &begin(e, *place) : nullptr;
}

void Agents::call(const event::AgentCalled &e)
{
    if (!e.destination.isGiven() || m_offers.find(e.destination.uniqueid))
        return;
    AgentQueue *const place = this->place(e.interface, e.queue);
    if (!place)
        return;
    if (*place == AgentQueue{.name = place->name})
        place->isMember = true; // or he would not be called
    begin(e, *place);
    refresh(e.interface);
    for (AgentFacts *const facts : m_facts)
        facts->called(idOf(e.interface), e);
}

void Agents::connect(const event::AgentConnect &e)
{
    Offer *const offer = offerOf(e);
    AgentQueue *const place = offer ? this->place(offer->interface, offer->queue) : nullptr;
    if (!place || offer->isAnswered || offer->isOver())
        return;
    offer->isAnswered = true;
    offer->answeredAt = m_now;
    ++place->tally.answered;
    place->tally.holdSeconds += counted(e.holdTime);
    refresh(offer->interface);
    for (AgentFacts *const facts : m_facts)
        facts->connected(idOf(offer->interface), e);
}

void Agents::giveUp(const event::AgentRingNoAnswer &e)
{
    Offer *const offer = offerOf(e);
    AgentQueue *const place = offer ? this->place(offer->interface, offer->queue) : nullptr;
    if (!place || offer->isAnswered || offer->isOver())
        return;
    offer->isUnanswered = true;
    ++place->tally.unanswered;
    m_offers.end(*offer);
    refresh(offer->interface);
    for (AgentFacts *const facts : m_facts)
        facts->unanswered(idOf(offer->interface), e);
}

void Agents::complete(const event::AgentComplete &e)
{
    Offer *const offer = offerOf(e);
    AgentQueue *const place = offer ? this->place(offer->interface, offer->queue) : nullptr;
    if (!place || offer->isOver())
        return;
    AgentTally &tally = place->tally;
    if (!std::exchange(offer->isAnswered, true)) {
        ++tally.answered;
        tally.holdSeconds += counted(e.holdTime);
    }
    offer->isCompleted = true;
    const int talk = counted(e.talkTime);
    ++tally.completed;
    tally.talkSeconds += talk;
    tally.longestTalk = std::max(tally.longestTalk, talk);
    tally.lastCall = m_now;
    place->isInCall = false; // Asterisk 16 does not say so itself
    const int wrapUpSeconds = place->wrapUpSeconds;
    m_offers.end(*offer);
    wrapUp(offer->interface, wrapUpSeconds);
    refresh(offer->interface);
    for (AgentFacts *const facts : m_facts)
        facts->completed(idOf(offer->interface), e);
}

void Agents::hangUp(ami::Text uniqueid)
{
    for (const Offer &offer : m_offers.hangUp(uniqueid)) {
        AgentQueue *const place = this->place(offer.interface, offer.queue);
        if (place && offer.isAnswered)
            place->isInCall = false;
        refresh(offer.interface);
    }
}

} // namespace pbx
