// SPDX-License-Identifier: MIT
#include "ami/field.h"

#include <charconv>
#include <cstdint>
#include <cstring>
#include <new>

namespace ami {

namespace {

    std::uint64_t word(const char *at)
    {
        std::uint64_t value = 0;
        std::memcpy(&value, at, sizeof(value));
        return value;
    }

    /// Names of eight to sixteen letters, which most are, in two comparisons.
    inline bool isSame(Text a, Text b)
    {
        constexpr std::size_t step = sizeof(std::uint64_t);
        if (a.size() != b.size())
            return false;
        if (a.size() < step || a.size() > 2 * step)
            return a == b;
        const std::size_t tail = a.size() - step;
        return word(a.data()) == word(b.data()) && word(a.data() + tail) == word(b.data() + tail);
    }

    bool isWholeNumber(Text text)
    {
        std::int32_t value = 0;
        const char *const end = text.data() + text.size();
        const auto [rest, error] = std::from_chars(text.data(), end, value);
        return error == std::errc() && rest == end;
    }

    inline Text &valueAt(void *base, std::size_t offset)
    {
        return *std::launder(reinterpret_cast<Text *>(static_cast<char *>(base) + offset));
    }

} // namespace

Text FieldTable::read(const Message &message, void *base) const
{
    Text fault;
    std::size_t expected = 0;
    for (const Header &header : message.headers().subspan(1)) {
        const Entry *const entry = find(header.name, expected);
        if (!entry)
            continue;
        expected = std::size_t(entry - m_entries.data()) + 1;
        if (entry->offset == nowhere)
            continue;
        Text &value = valueAt(base, entry->offset);
        if (isGiven(value))
            continue;
        value = header.value;
        if ((entry->demand & numeric) && !header.value.empty() && !isWholeNumber(header.value))
            fault = entry->name;
    }
    for (const std::size_t at : m_needed) {
        if (valueAt(base, m_entries[at].offset).empty())
            return m_entries[at].name;
    }
    return fault;
}

void FieldTable::gatherNeeded()
{
    for (std::size_t at = 0; at < m_entries.size(); ++at) {
        if (m_entries[at].demand & needed)
            m_needed.push_back(at);
    }
}

/// Headers come in the table's order nearly always, so the search starts where the last one ended.
const FieldTable::Entry *FieldTable::find(Text name, std::size_t expected) const
{
    const std::size_t count = m_entries.size();
    for (std::size_t i = expected; i < count; ++i) {
        if (isSame(m_entries[i].name, name))
            return &m_entries[i];
    }
    for (std::size_t i = 0; i < expected; ++i) {
        if (isSame(m_entries[i].name, name))
            return &m_entries[i];
    }
    for (const Entry &entry : m_entries) {
        if (sameName(entry.name, name))
            return &entry;
    }
    return nullptr;
}

} // namespace ami
