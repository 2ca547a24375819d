// SPDX-License-Identifier: MIT
#pragma once

#include "desk/numbers/numbering.h"
#include "pbx/call.h"

namespace desk {

/// What a page about a caller may want to know of the call, all of it from outside: any text.
struct CallFacts {
    QString number; ///< as the exchange has it
    QString e164; ///< `+49301234567`; empty where it cannot be known
    QString name;
    QString company;
    QString queue;
    QString did;
    QString trunk;
    QString extension; ///< mine
    QString uniqueid; ///< of the other side's channel
    QString direction; ///< `in`, `out` or `internal`
    QString time; ///< when the call began, as `2026-11-27T10:42:00Z`
};

/// About the one who is, or will be, spoken with at that extension. `name` and `company` are what
/// the phone book knows; without it the name is the exchange's.
CallFacts factsOf(const pbx::Call &call, const QString &extension, const Numbering &numbering,
    const QString &name = {}, const QString &company = {});

} // namespace desk
