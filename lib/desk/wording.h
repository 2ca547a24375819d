// SPDX-License-Identifier: MIT
#pragma once

#include "ami/failure.h"
#include "ami/reply.h"
#include "pbx/control/objection.h"
#include "pbx/unmade.h"

#include <QString>

namespace desk {

/// A trouble in words for people: what is the matter, and what it means or what can be done.
struct Wording {
    QString sentence;
    QString advice;
};

/// Why there is no link to `server`, or why it shows too little. Each failure has words of its own.
Wording wording(ami::Failure failure, const QString &server);

/// How an action ended that was not done, with Asterisk's own sentence where it gave one; empty for
/// one that was.
Wording wording(const ami::Reply &reply);

/// Why something is not even asked of the exchange.
Wording wording(pbx::Objection objection);

/// Why a call that was asked for has not come about.
Wording wording(const pbx::Unmade &unmade);
/// The same, of the `Reason` of `OriginateResponse` alone.
Wording wordingOfUnmadeCall(int reason);

} // namespace desk
