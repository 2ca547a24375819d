// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/control.h"
#include "pbx/destinations.h"
#include "pbx/dialect.h"

namespace pbx {

/// Where somebody wants a call to be.
struct Target {
    enum class Kind { Number, Voicemail, Queue, Conference, Parking };

    Kind kind = Kind::Number;
    QString name; ///< a number, mailbox, queue or room; nothing for Parking

    /// `102`, `voicemail:102`, `queue:support`, `conference:600`, `park`.
    static Target named(const QString &text);

    bool operator==(const Target &) const = default;
};

/// The place in the dialplan that leads there, seen from `context`. Parking has none: it is an
/// action of its own.
Asked<Place> placeOf(const Target &target, const QString &context, const Destinations &known,
    const Dialect &dialect);

} // namespace pbx
