// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/change.h"
#include "pbx/texthash.h"

#include <QList>

namespace pbx {

/// Rows by key that remember how they were when their changes were last taken: an edit that ends
/// where it began is no change.
template <typename Row>
class Rows
{
public:
    /// The row to be changed, new if there was none.
    Row &edit(ami::Text key)
    {
        Entry &entry = note(key);
        if (!entry.row)
            entry.row.emplace();
        return *entry.row;
    }

    void remove(ami::Text key)
    {
        if (find(key))
            note(key).row.reset();
    }

    void clear()
    {
        for (const auto &[key, entry] : m_entries)
            note(key).row.reset();
    }

    const Row *find(ami::Text key) const
    {
        const auto found = m_entries.find(key);
        return found != m_entries.end() && found->second.row ? &*found->second.row : nullptr;
    }

    template <typename Visitor>
    void each(Visitor visit) const
    {
        for (const auto &[key, entry] : m_entries) {
            if (entry.row)
                visit(*entry.row);
        }
    }

    QList<Change<Row>> takeChanges()
    {
        QList<Change<Row>> changes;
        for (const std::string &key : std::exchange(m_noted, {})) {
            const auto found = m_entries.find(key);
            Entry &entry = found->second;
            entry.isNoted = false;
            if (entry.before != entry.row)
                changes.append({std::move(entry.before), entry.row});
            entry.before.reset();
            if (!entry.row)
                m_entries.erase(found);
        }
        return changes;
    }

private:
    struct Entry {
        std::optional<Row> row;
        std::optional<Row> before;
        bool isNoted = false;
    };

    Entry &note(ami::Text key)
    {
        auto found = m_entries.find(key);
        if (found == m_entries.end())
            found = m_entries.try_emplace(std::string(key)).first;
        Entry &entry = found->second;
        if (!std::exchange(entry.isNoted, true)) {
            entry.before = entry.row;
            m_noted.push_back(found->first);
        }
        return entry;
    }

    TextMap<Entry> m_entries;
    std::vector<std::string> m_noted;
};

} // namespace pbx
