// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/loggedcall.h"

#include <QStringList>

namespace desk {

/// Which calls of the log are wanted.
struct CallQuery {
    enum class Show { All, Missed, In, Out, Noted };

    Show show = Show::All;
    QString typed; ///< what names, numbers, notes and queues are searched for
    std::optional<pbx::Moment> from;
    std::optional<pbx::Moment> until; ///< not included

    bool operator==(const CallQuery &) const = default;
};

/// Whether the call is one of those wanted.
bool fits(const CallQuery &query, const LoggedCall &call);
/// What was typed, as it stands in CallTable's words: all of these have to be there.
QStringList wordsIn(const QString &typed);
/// A number as its words hold it, without what it may begin with or without: `030 12` is `3012`.
QString digitsIn(const QString &number);

} // namespace desk
