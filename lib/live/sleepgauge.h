// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <chrono>

namespace live {

/// Sees from two clocks how long this computer slept: the steady one stands still meanwhile, the
/// one on the wall goes on.
class SleepGauge
{
public:
    using Steady = std::chrono::steady_clock::time_point;
    using Wall = std::chrono::system_clock::time_point;

    static constexpr std::chrono::seconds shortest{30}; ///< below it clocks are only put right
    static constexpr std::chrono::minutes longest{5}; ///< beyond it nobody waits for the old link

    /// By how much the wall's clock has gone further than the steady one since the last time; 0 at
    /// the first.
    std::chrono::milliseconds gap(Steady steady, Wall wall)
    {
        std::chrono::milliseconds passed{0};
        if (m_isSet) {
            passed = std::chrono::duration_cast<std::chrono::milliseconds>(
                (wall - m_wall) - (steady - m_steady));
        }
        m_isSet = true;
        m_steady = steady;
        m_wall = wall;
        return std::max(passed, std::chrono::milliseconds(0));
    }

private:
    Steady m_steady;
    Wall m_wall;
    bool m_isSet = false;
};

} // namespace live
