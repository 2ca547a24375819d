// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/journal/transfers.h"

namespace pbx {

/// The chapter on phones that ring: each that began stops exactly once.
class Ringing
{
public:
    Ringing(const Pen &pen, Transfers &transfers);

    void changed(Channel &phone, int stateBefore);
    void dialBegan(Channel &phone);
    void progressed(const ami::event::DialState &e);
    void listed(Channel &phone);
    void dialEnded(Channel &destination, ami::Text status, ami::Text forward);
    void pickedUp(const ami::event::Pickup &e);
    void tookOver(Channel &caller, const Channel &picker);
    /// Somebody has come into a bridge: whoever rings behind a Local channel in it rings for them.
    void entered();
    /// A transfer has given some of those who ring another caller.
    void transferred();
    void ended(Channel &phone, ami::Text cause);

private:
    /// A phone that has begun to ring and not stopped.
    struct Ring {
        Party caller;
        bool isCancelled = false;
        bool isUnanswered = false; ///< the queue gave up on it
    };

    void begin(Channel &phone);
    void end(const Channel &phone, const QString &reason);
    void endUnheard(Channel &phone, ami::Text status);
    void noteUnanswered(const Channel &half);
    void tellPickup(const Channel &caller, const Channel &picker, const QList<Party> &insteadOf);

    const Pen &m_pen;
    Transfers &m_transfers;
    TextMap<Ring> m_rings; ///< by the phone's Uniqueid
    std::vector<std::string> m_early; ///< phones that ring before it is known for whom
    TextMap<QList<Party>> m_vanished; ///< phones that no dial has ended, by the caller's Uniqueid
    TextMap<std::string> m_takers; ///< who answered in their place, by the caller's Uniqueid
    TextSet m_pickers; ///< of whom a Pickup has told
};

} // namespace pbx
