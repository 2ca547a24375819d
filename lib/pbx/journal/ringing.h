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
    void listed(Channel &phone);
    void dialEnded(Channel &destination, ami::Text status, ami::Text forward);
    void pickedUp(const ami::event::Pickup &e);
    void ended(const Channel &phone, ami::Text cause);

private:
    /// A phone that has begun to ring and not stopped.
    struct Ring {
        Party caller;
        QString call;
        bool isCancelled = false;
        bool isUnanswered = false; ///< the queue gave up on it
    };

    void begin(Channel &phone);
    void end(const Channel &phone, const QString &reason);
    void endUnheard(Channel &phone, ami::Text status);
    void noteUnanswered(const Channel &half);

    const Pen &m_pen;
    Transfers &m_transfers;
    TextMap<Ring> m_rings; ///< by the phone's Uniqueid
};

} // namespace pbx
