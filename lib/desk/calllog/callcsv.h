// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/loggedcall.h"

namespace desk {

/// Logged calls as lines of a CSV file (RFC 4180, UTF-8 with its mark). Times are ISO 8601 in this
/// machine's time zone. What a spreadsheet would take for a formula begins with an apostrophe.
namespace callcsv {

    QByteArray heading();
    QByteArray line(const LoggedCall &call);

} // namespace callcsv

} // namespace desk
