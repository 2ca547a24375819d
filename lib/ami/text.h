// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <cstdint>
#include <optional>
#include <string_view>

namespace ami {

/// A piece of a received message: bytes as the exchange sent them, valid as long as the message is.
/// A header that was not there has no data; one that was there and empty has.
using Text = std::string_view;

/// A point in time on the exchange's clock, to the microsecond.
using Moment = std::chrono::sys_time<std::chrono::microseconds>;

/// Whether the header was there at all, be it empty.
inline bool isGiven(Text text) { return text.data() != nullptr; }

/// Compares header and event names: ASCII letters without case.
bool sameName(Text a, Text b);

/// The number the text starts with, or nothing if it does not start with one or it does not fit.
std::optional<std::int64_t> number(Text text);

/// True for the words Asterisk uses for yes: `Yes`, `1`, `true`, `on`.
bool isYes(Text text);

/// `1795328210.545733` (seconds since 1970, header `Timestamp` of `timestampevents=yes`).
std::optional<Moment> moment(Text text);

/// Takes `\'`, `\"`, `\\` and the other C escapes back that Asterisk puts into CallerIDName,
/// ConnectedLineName, ChanVariable and the Value of VarSet, and into no other header.
std::string unescaped(Text text);

/// What people may see of a text from outside: UTF-8, or Latin-1 where it is not valid UTF-8
/// (Asterisk 16 passes it through); no control, zero-width or direction-changing characters, at
/// most `limit` characters and four combining marks on one of them.
QString cleaned(Text text, qsizetype limit = 256);

/// A caller's name for people: unescaped, cleaned, and empty where Asterisk says `<unknown>`.
QString personName(Text text);

/// A number for people: cleaned, at most 32 characters, and empty where Asterisk says `<unknown>`.
QString personNumber(Text text);

} // namespace ami
