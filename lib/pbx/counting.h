// SPDX-License-Identifier: MIT
#pragma once

#include "ami/text.h"

#include <algorithm>

namespace pbx {

/// A count or seconds as a header gives them, whatever it gives: nothing below zero, nothing
/// absurd, nothing if it is no number.
inline std::optional<int> countIn(ami::Text text)
{
    constexpr std::int64_t largest = 1'000'000'000;
    const auto value = ami::number(text);
    if (!value)
        return std::nullopt;
    return int(std::clamp<std::int64_t>(*value, 0, largest));
}

/// The same, and 0 if it is no number.
inline int counted(ami::Text text) { return countIn(text).value_or(0); }

} // namespace pbx
