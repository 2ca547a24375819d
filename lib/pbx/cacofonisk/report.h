// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/party.h"

#include <QList>
#include <QPair>

namespace pbx::cacofonisk {

/// One thing that Cacofonisk tells of, with its names and fields.
struct Report {
    enum class Kind {
        BDial, ///< phones begin to ring for the caller
        BDialEnd, ///< one of them stops, for `reason`: a DialStatus in lower case
        Up, ///< the caller and the one target are connected
        AttendedTransfer, ///< the caller was handed over to the one target
        BlindTransfer, ///< the caller was sent away, and the targets ring for it
        BlondeTransfer, ///< the caller was handed over while the targets still ring
        UserEvent, ///< the dialplan says something, see `headers`
        QueueCallerAbandon, ///< the caller has left a queue
        Hangup ///< the caller's call is over: completed, no-answer, busy, rejected …
    };

    Kind kind;
    std::optional<Moment> time;
    Party caller;
    std::optional<Party> transferer;
    QList<Party> targets; ///< sorted by the channels' names
    QString reason;
    QString name; ///< of a user event
    QList<QPair<QString, QString>> headers; ///< of a user event, all of them
};

} // namespace pbx::cacofonisk
