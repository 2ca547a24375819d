// SPDX-License-Identifier: MIT
#include "ami/backoff.h"

#include <algorithm>

namespace ami {

Backoff::Duration Backoff::next(double chance)
{
    constexpr int doublings = 6; // 32 s, above the cap
    const Duration bound = std::min(cap, base * (1 << std::min(m_attempts, doublings)));
    ++m_attempts;
    const auto drawn = std::chrono::duration<double, std::milli>(double(bound.count()) * chance);
    return std::max(floor, std::chrono::duration_cast<Duration>(drawn));
}

} // namespace ami
