// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/loggedcall.h"

#include <QString>

namespace ui {

/// What this desk knows of a caller besides the name.
struct CallerLines {
    QString lastCall; ///< a sentence; empty if there was none
    QString note; ///< the first line of what somebody wrote in the book; may be empty

    bool operator==(const CallerLines &) const = default;
};

/// `Last call Tuesday with Bob: “send the new price list”`. `now` tells how long ago that is.
QString lastCallLine(const desk::LoggedCall &call, pbx::Moment now);

} // namespace ui
