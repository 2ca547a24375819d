// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/ledger.h"
#include "pbx/party.h"

#include <vector>

namespace pbx {

/// A queue's call on its way to one agent. Its identity is the channel towards the agent.
struct Offer {
    std::string destination; ///< that channel's Uniqueid
    std::string interface; ///< of the agent
    std::string queue;
    std::string caller; ///< Uniqueid
    CallerId callerId;
    bool isLocal = false; ///< the channel may be optimized away while the two talk
    std::optional<Moment> since;
    std::optional<Moment> answeredAt;
    bool isAnswered = false;
    bool isUnanswered = false;
    bool isCompleted = false;
    bool isDoubtful = false; ///< from before the lists, which have not confirmed it yet

    bool isOver() const { return isUnanswered || isCompleted; }
};

/// The offers under way, by agent and by caller, and the last ones that are over.
class Offers
{
public:
    Offer *find(ami::Text destination) { return m_offers.find(destination); }
    Offer &begin(Offer offer);
    void end(const Offer &offer);

    /// The offer of this caller to the agent; else the one in which the agent talks, whose caller
    /// may have been transferred. Null if there is none.
    Offer *underWay(ami::Text interface, ami::Text queue, ami::Text caller) const;
    /// What the agent is doing: the call he talks in, else the latest he is called for.
    const Offer *current(ami::Text interface) const;
    /// The channel towards the agent has become another one.
    Offer &move(const Offer &offer, ami::Text destination);
    /// A channel is gone, and with it the offers from it and to it, which are returned.
    std::vector<Offer> hangUp(ami::Text uniqueid);

    /// The lists will say what is still true of the offers under way.
    void doubt();
    void settle(ami::Text interface, ami::Text queue, bool isInCall, bool isRinging);
    void endDoubtful();

private:
    using Index = TextMap<std::vector<Offer *>>;

    static void take(Index &index, ami::Text key, const Offer &offer);

    Ledger<Offer> m_offers;
    Index m_byAgent;
    Index m_byCaller;
};

} // namespace pbx
