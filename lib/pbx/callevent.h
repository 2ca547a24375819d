// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/party.h"

#include <QList>

namespace pbx {

/// One thing that happened to a call, as scripts want to be told of it.
struct CallEvent {
    enum class Kind {
        BDial, ///< a phone begins to ring for the caller
        BDialEnd, ///< and stops, for `reason`: answer, busy, noanswer, cancel, answered_elsewhere …
        Up, ///< two people are connected
        Hangup ///< the call is over: completed, no-answer, busy, rejected, cancelled, failed …
    };

    Kind kind;
    std::optional<Moment> time;
    QString call; ///< the Call's id
    Party caller;
    QList<Party> targets;
    QString reason;
    QString by; ///< of a hangup: caller, target, exchange
};

} // namespace pbx
