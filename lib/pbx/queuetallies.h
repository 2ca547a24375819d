// SPDX-License-Identifier: MIT
#pragma once

#include "ami/event.h"
#include "pbx/ledger.h"
#include "pbx/queue.h"

namespace pbx {

/// How each queue has done since the program began to listen: every caller counts once in each
/// outcome, however often it is told.
class QueueTallies
{
public:
    /// The name of the queue that the event made another tally for, else no data.
    ami::Text apply(const ami::Event &event);
    /// Nobody says any more who waits; what was counted stays.
    void settle() { m_waits.closeAll(); }

    const QueueTally &of(ami::Text queue) const;

private:
    /// A caller's stay in a queue.
    struct Wait {
        std::string queue;
        bool isWaiting = false;
        bool isAnswered = false;
        bool hasGivenUp = false;
    };

    ami::Text join(ami::Text queue, ami::Text caller);
    void leave(ami::Text caller);
    ami::Text answer(const ami::event::AgentConnect &e);
    ami::Text giveUp(const ami::event::QueueCallerAbandon &e);
    Wait &waitOf(ami::Text queue, ami::Text caller);
    Wait &begin(ami::Text queue, ami::Text caller);

    TextMap<QueueTally> m_tallies;
    Ledger<Wait> m_waits; ///< by the caller's Uniqueid
};

} // namespace pbx
