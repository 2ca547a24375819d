// SPDX-License-Identifier: MIT
#pragma once

#include "ami/text.h"

#include <QString>

namespace pbx {

using ami::Moment;

/// A name and a number, for people: cleaned, empty where the exchange gave none.
struct CallerId {
    QString name;
    QString number;

    bool operator==(const CallerId &) const = default;
};

/// One side of a call, as its channel stands.
struct Party {
    QString channel; ///< the channel's name, `PJSIP/101-0000001f`
    QString uniqueid;
    QString linkedid;
    QString accountCode;
    CallerId callerId;
    CallerId connectedLine;
    QString exten; ///< what was dialled on the channel
    int state = 0; ///< Asterisk's ChannelState, 0 (down) to 9 (pre-ring)
    QString presentation; ///< CID-CallingPres as Asterisk words it; empty if never told
    QString endpoint; ///< `PJSIP/101`
    QString extension; ///< the number of the extension the endpoint belongs to; empty if none
    QString trunk; ///< the trunk's name when the channel leads outside
    bool isHolding = false; ///< this side has put the other on hold
    std::optional<Moment> since; ///< when the channel was made

    /// Whom to show: the name, else the number, else the endpoint.
    QString title() const;

    bool operator==(const Party &) const = default;
};

} // namespace pbx
