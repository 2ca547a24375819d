// SPDX-License-Identifier: MIT
#include "ami/parser.h"

#include <algorithm>
#include <cstring>
#include <utility>

namespace ami {

std::span<char> Parser::space(std::size_t size)
{
    beginMessage();
    if (m_capacity - m_end < size) {
        const std::size_t kept = m_end - m_start;
        const char *const old = m_buffer.get() + m_start;
        const std::size_t wanted = std::max<std::size_t>(kept + size, 64 * 1024);
        if (wanted > m_capacity || kept + size > m_capacity) {
            auto bigger = std::make_unique_for_overwrite<char[]>(wanted * 2);
            std::copy_n(old, kept, bigger.get());
            rebase(bigger.get() - old);
            m_buffer = std::move(bigger);
            m_capacity = wanted * 2;
        } else {
            std::memmove(m_buffer.get(), old, kept);
            rebase(m_buffer.get() - old);
        }
        m_line -= m_start;
        m_scan -= m_start;
        m_end = kept;
        m_start = 0;
    }
    return {m_buffer.get() + m_end, m_capacity - m_end};
}

void Parser::append(Text bytes)
{
    if (bytes.empty())
        return;
    std::memcpy(space(bytes.size()).data(), bytes.data(), bytes.size());
    filled(bytes.size());
}

std::optional<Text> Parser::takeLine()
{
    Text line;
    if (!readLine(line))
        return std::nullopt;
    m_start = m_line;
    return line;
}

std::optional<Message> Parser::next()
{
    beginMessage();
    Text line;
    while (!m_damage && readLine(line)) {
        if (!line.empty()) {
            if (!addHeader(line))
                m_damage = Damage::TooManyHeaders;
            continue;
        }
        m_start = m_line;
        if (m_count == 0)
            continue; // an extra empty line between messages
        m_complete = true;
        return Message({m_headers.data(), m_count});
    }
    return std::nullopt;
}

void Parser::clear()
{
    m_start = m_line = m_scan = m_end = m_count = 0;
    m_complete = false;
    m_damage.reset();
}

inline void Parser::beginMessage()
{
    if (std::exchange(m_complete, false))
        m_count = 0;
}

/// The next line without its CRLF and without line feeds before it; false while it is not whole.
inline bool Parser::readLine(Text &line)
{
    const char *const base = m_buffer.get();
    while (m_scan < m_end) {
        const auto *feed
            = static_cast<const char *>(std::memchr(base + m_scan, '\n', m_end - m_scan));
        if (!feed) {
            m_scan = m_end;
            break;
        }
        m_scan = std::size_t(feed - base) + 1;
        const char *begin = base + m_line;
        if (feed <= begin || feed[-1] != '\r')
            continue; // a bare line feed is part of the value
        while (*begin == '\n')
            ++begin;
        line = Text(begin, std::size_t(feed - 1 - begin));
        m_line = m_scan;
        if (line.size() > maxLine)
            m_damage = Damage::LineTooLong;
        else if (m_line - m_start > maxMessage)
            m_damage = Damage::MessageTooLong;
        return true;
    }
    if (m_end - m_line > maxLine)
        m_damage = Damage::LineTooLong;
    return false;
}

inline bool Parser::addHeader(Text line)
{
    if (m_count == m_headers.size()) {
        if (m_count == maxHeaders)
            return false;
        m_headers.resize(std::clamp<std::size_t>(m_count * 2, 64, maxHeaders));
    }
    const char *const end = line.data() + line.size();
    const auto *colon = static_cast<const char *>(std::memchr(line.data(), ':', line.size()));
    Header &header = m_headers[m_count++];
    if (!colon) {
        header = {line, Text(end, 0)};
        return true;
    }
    const char *value = colon + 1;
    if (value != end && *value == ' ')
        ++value;
    const char *last = end;
    while (last != value && last[-1] == '\n')
        --last;
    header = {Text(line.data(), std::size_t(colon - line.data())),
        Text(value, std::size_t(last - value))};
    return true;
}

/// The buffer has moved: so do the views of the message in progress.
void Parser::rebase(std::ptrdiff_t distance)
{
    for (Header &header : std::span(m_headers).first(m_count)) {
        header.name = {header.name.data() + distance, header.name.size()};
        header.value = {header.value.data() + distance, header.value.size()};
    }
}

} // namespace ami
