// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/call.h"

#include <QMetaType>

#include <functional>

namespace models {

/// Says what time it is; given from outside so that replays and tests can choose it.
using Clock = std::function<pbx::Moment()>;

/// This machine's clock.
Clock systemClock();

/// A duration that runs: from when, and whether that is what it pretends to be.
struct Timer {
    pbx::Moment start;
    bool isExact = true; ///< false: the call was answered, but counting can only start at its begin

    bool operator==(const Timer &) const = default;
};

/// The call's duration: from the answer where known, else from its begin.
std::optional<Timer> timer(const pbx::Call &call);

/// Whole seconds from `start` to `now`; never negative, clocks differ a little.
std::chrono::seconds elapsed(pbx::Moment start, pbx::Moment now);
/// Whole seconds, rounded up, from `now` to `end`; never negative.
std::chrono::seconds remaining(pbx::Moment end, pbx::Moment now);

/// `0:06`, `12:05`, `1:02:03`.
QString durationText(std::chrono::seconds duration);
/// How long the timer has run; `~3:27` where it is not exact.
QString durationText(const Timer &timer, pbx::Moment now);

/// `10:42`, in this machine's time zone.
QString timeOfDay(pbx::Moment moment);

} // namespace models

Q_DECLARE_METATYPE(models::Timer)
