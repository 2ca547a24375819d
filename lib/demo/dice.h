// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <chrono>
#include <random>

namespace demo {

/// Chance that comes out the same for the same seed, on every machine.
class Dice
{
public:
    explicit Dice(quint32 seed) : m_engine(seed) { }

    /// From `least` up to `most`, both included.
    int between(int least, int most) { return least + int(m_engine() % quint32(most - least + 1)); }
    std::chrono::milliseconds seconds(int least, int most)
    {
        return std::chrono::milliseconds(between(least * 1000, most * 1000));
    }
    bool chance(int perCent) { return between(1, 100) <= perCent; }

    /// One of the list, which must not be empty.
    template <typename T>
    const T &pick(const QList<T> &list)
    {
        return list.at(between(0, int(list.size()) - 1));
    }

private:
    std::mt19937 m_engine;
};

} // namespace demo
