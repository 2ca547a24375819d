// SPDX-License-Identifier: MIT
#pragma once

#include "ami/text.h"

/// The header `Cause` of Hangup: ITU-T Q.850, and two values of Asterisk's own.
namespace pbx::hangupcause {

constexpr ami::Text unknown = "0"; ///< chan_pjsip: cancelled, or nobody knows
constexpr ami::Text normal = "16";
constexpr ami::Text busy = "17";
constexpr ami::Text noResponse = "18";
constexpr ami::Text noAnswer = "19";
constexpr ami::Text rejected = "21";
constexpr ami::Text answeredElsewhere = "26";
constexpr ami::Text interworking = "127"; ///< chan_pjsip: cancelled

} // namespace pbx::hangupcause
