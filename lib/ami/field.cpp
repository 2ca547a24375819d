// SPDX-License-Identifier: MIT
#include "ami/field.h"

#include <new>

namespace ami {

void FieldTable::read(const Message &message, void *base) const
{
    std::size_t expected = 0;
    for (const Header &header : message.headers().subspan(1)) {
        const Entry *const entry = find(header.name, expected);
        if (!entry)
            continue;
        expected = std::size_t(entry - m_entries.data()) + 1;
        auto *const value
            = std::launder(reinterpret_cast<Text *>(static_cast<char *>(base) + entry->offset));
        if (!isGiven(*value))
            *value = header.value;
    }
}

/// Headers come in the table's order nearly always, so the search starts where the last one ended.
const FieldTable::Entry *FieldTable::find(Text name, std::size_t expected) const
{
    const std::size_t count = m_entries.size();
    for (std::size_t i = expected; i < count; ++i) {
        if (m_entries[i].name == name)
            return &m_entries[i];
    }
    for (std::size_t i = 0; i < expected; ++i) {
        if (m_entries[i].name == name)
            return &m_entries[i];
    }
    for (const Entry &entry : m_entries) {
        if (sameName(entry.name, name))
            return &entry;
    }
    return nullptr;
}

} // namespace ami
