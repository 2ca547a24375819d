// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/loggedcall.h"
#include "pbx/call.h"

#include <QString>

namespace ui {

/// What this desk knows of a caller besides the name.
struct CallerLines {
    QString lastCall; ///< a sentence; empty if there was none
    QString otherCalls; ///< what else goes on with them now, in a sentence; empty for nothing
    QString note; ///< the first line of what somebody wrote in the book; may be empty

    bool operator==(const CallerLines &) const = default;
};

/// What goes on in other calls of the same caller: `Also waits in Support`.
QString otherCallsLine(const QList<pbx::Call> &others);

/// `Last call Tuesday with Bob: “send the new price list”`. `now` tells how long ago that is.
QString lastCallLine(const desk::LoggedCall &call, pbx::Moment now);

} // namespace ui
