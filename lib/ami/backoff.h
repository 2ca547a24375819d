// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>

namespace ami {

/// How long to wait before the next attempt to connect: doubling from half a second to half a
/// minute, each wait drawn at random below that, so that a hundred desks do not come back at once.
class Backoff
{
public:
    using Duration = std::chrono::milliseconds;

    static constexpr Duration base{500};
    static constexpr Duration cap{30'000};
    static constexpr Duration floor{100};

    /// `chance` is between 0 and 1, evenly spread.
    Duration next(double chance);
    /// The link has held long enough to begin anew.
    void reset() { m_attempts = 0; }

private:
    int m_attempts = 0;
};

} // namespace ami
