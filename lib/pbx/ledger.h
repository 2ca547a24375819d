// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/texthash.h"

#include <vector>

namespace pbx {

/// Things by key while they last, and the last ones that are over: what is told of them late or
/// twice is known again, and memory stays bounded.
template <typename Thing>
class Ledger
{
public:
    explicit Ledger(std::size_t remembered = 4096) : m_remembered(remembered) { }

    Thing *find(ami::Text key)
    {
        const auto found = m_entries.find(key);
        return found == m_entries.end() ? nullptr : &found->second.thing;
    }

    /// The thing of this key, which lasts from now on.
    Thing &open(ami::Text key)
    {
        auto found = m_entries.find(key);
        if (found == m_entries.end())
            found = m_entries.try_emplace(std::string(key)).first;
        found->second.closing = 0;
        return found->second.thing;
    }

    /// It is over. Its place in memory stays the same until enough others are.
    void close(ami::Text key)
    {
        const auto found = m_entries.find(key);
        if (found == m_entries.end() || found->second.closing != 0)
            return;
        found->second.closing = ++m_closings;
        const Closed closed{found->first, m_closings};
        if (m_closed.size() < m_remembered) {
            m_closed.push_back(closed);
            return;
        }
        forget(std::exchange(m_closed[m_next], closed));
        m_next = (m_next + 1) % m_remembered;
    }

    void closeAll()
    {
        std::vector<std::string> keys;
        for (const auto &[key, entry] : m_entries) {
            if (entry.closing == 0)
                keys.push_back(key);
        }
        for (const std::string &key : keys)
            close(key);
    }

    std::size_t size() const { return m_entries.size(); }

private:
    struct Entry {
        Thing thing;
        std::uint64_t closing = 0; ///< which closing was its; 0 while it lasts
    };
    struct Closed {
        std::string key;
        std::uint64_t closing;
    };

    void forget(const Closed &closed)
    {
        const auto found = m_entries.find(closed.key);
        if (found != m_entries.end() && found->second.closing == closed.closing)
            m_entries.erase(found); // else it has come back since
    }

    TextMap<Entry> m_entries;
    std::vector<Closed> m_closed; ///< a ring
    std::size_t m_next = 0;
    std::uint64_t m_closings = 0;
    std::size_t m_remembered;
};

} // namespace pbx
