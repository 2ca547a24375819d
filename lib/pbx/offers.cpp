// SPDX-License-Identifier: MIT
#include "pbx/offers.h"

#include <algorithm>

namespace pbx {

Offer &Offers::begin(Offer offer)
{
    Offer &begun = m_offers.open(offer.destination);
    begun = std::move(offer);
    m_byAgent[begun.interface].push_back(&begun);
    m_byCaller[begun.caller].push_back(&begun);
    return begun;
}

void Offers::end(const Offer &offer)
{
    take(m_byAgent, offer.interface, offer);
    take(m_byCaller, offer.caller, offer);
    m_offers.close(offer.destination);
}

void Offers::take(Index &index, ami::Text key, const Offer &offer)
{
    const auto found = index.find(key);
    if (found == index.end())
        return;
    std::erase_if(found->second,
        [&offer](const Offer *other) { return other->destination == offer.destination; });
    if (found->second.empty())
        index.erase(found);
}

Offer *Offers::underWay(ami::Text interface, ami::Text queue, ami::Text caller) const
{
    const auto found = m_byAgent.find(interface);
    if (found == m_byAgent.end())
        return nullptr;
    const auto isOfCaller = [&](const Offer *offer) {
        return offer->queue == queue && !caller.empty() && offer->caller == caller;
    };
    const auto isTalk
        = [&](const Offer *offer) { return offer->queue == queue && offer->isAnswered; };
    auto at = std::ranges::find_if(found->second, isOfCaller);
    if (at == found->second.end())
        at = std::ranges::find_if(found->second, isTalk);
    return at == found->second.end() ? nullptr : *at;
}

const Offer *Offers::current(ami::Text interface) const
{
    const auto found = m_byAgent.find(interface);
    if (found == m_byAgent.end())
        return nullptr;
    const Offer *current = nullptr;
    for (const Offer *const offer : found->second) {
        if (!offer->isDoubtful && !(current && current->isAnswered && !offer->isAnswered))
            current = offer;
    }
    return current;
}

Offer &Offers::move(const Offer &offer, ami::Text destination)
{
    Offer moved = offer;
    moved.destination.assign(destination);
    end(offer);
    return begin(std::move(moved));
}

/// A Local channel that leads to the agent ends when it is optimized away: the talk goes on.
std::vector<Offer> Offers::hangUp(ami::Text uniqueid)
{
    if (uniqueid.empty())
        return {};
    std::vector<Offer> over;
    if (const auto calling = m_byCaller.find(uniqueid); calling != m_byCaller.end()) {
        for (const Offer *const offer : calling->second)
            over.push_back(*offer);
    }
    const Offer *const offer = m_offers.find(uniqueid);
    if (offer && offer->caller != uniqueid && !(offer->isAnswered && offer->isLocal))
        over.push_back(*offer);
    for (const Offer &one : over)
        end(one);
    return over;
}

void Offers::doubt()
{
    for (auto &[interface, offers] : m_byAgent) {
        for (Offer *const offer : offers)
            offer->isDoubtful = true;
    }
}

void Offers::settle(ami::Text interface, ami::Text queue, bool isInCall, bool isRinging)
{
    const auto found = m_byAgent.find(interface);
    if (found == m_byAgent.end())
        return;
    for (Offer *const offer : std::vector<Offer *>(found->second)) {
        if (!offer->isDoubtful || offer->queue != queue)
            continue;
        if (offer->isAnswered ? isInCall : isRinging)
            offer->isDoubtful = false;
        else
            end(*offer);
    }
}

void Offers::endDoubtful()
{
    std::vector<const Offer *> over;
    for (const auto &[interface, offers] : m_byAgent) {
        for (const Offer *const offer : offers) {
            if (offer->isDoubtful)
                over.push_back(offer);
        }
    }
    for (const Offer *const offer : over)
        end(*offer);
}

} // namespace pbx
