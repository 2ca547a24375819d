// SPDX-License-Identifier: MIT
#include "ami/parser.h"

#include <algorithm>
#include <cstring>

namespace ami {

std::span<char> Parser::space(std::size_t size)
{
    if (m_complete) {
        m_headers.clear();
        m_complete = false;
    }
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
    std::ranges::copy(bytes, space(bytes.size()).begin());
    filled(bytes.size());
}

std::optional<Text> Parser::takeLine()
{
    const auto found = line();
    if (found)
        m_start = m_line;
    return found;
}

std::optional<Message> Parser::next()
{
    if (m_complete) {
        m_headers.clear();
        m_complete = false;
    }
    while (!m_damage) {
        const auto found = line();
        if (!found)
            return std::nullopt;
        if (!found->empty()) {
            if (!addHeader(*found))
                m_damage = Damage::TooManyHeaders;
            continue;
        }
        m_start = m_line;
        if (m_headers.empty())
            continue; // an extra empty line between messages
        m_complete = true;
        return Message(m_headers);
    }
    return std::nullopt;
}

void Parser::clear()
{
    m_headers.clear();
    m_start = m_line = m_scan = m_end = 0;
    m_complete = false;
    m_damage.reset();
}

/// The next line without its CRLF and without line feeds before it.
std::optional<Text> Parser::line()
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
        if (feed - base <= std::ptrdiff_t(m_line) || feed[-1] != '\r')
            continue; // a bare line feed is part of the value
        Text found(base + m_line, std::size_t(feed - 1 - (base + m_line)));
        m_line = m_scan;
        found.remove_prefix(std::min(found.find_first_not_of('\n'), found.size()));
        if (found.size() > maxLine)
            m_damage = Damage::LineTooLong;
        else if (m_line - m_start > maxMessage)
            m_damage = Damage::MessageTooLong;
        return found;
    }
    if (m_end - m_line > maxLine)
        m_damage = Damage::LineTooLong;
    return std::nullopt;
}

bool Parser::addHeader(Text line)
{
    if (m_headers.size() == maxHeaders)
        return false;
    const auto *colon = static_cast<const char *>(std::memchr(line.data(), ':', line.size()));
    if (!colon) {
        m_headers.push_back({line, Text(line.data() + line.size(), 0)});
        return true;
    }
    const auto length = std::size_t(colon - line.data());
    Text value = line.substr(length + 1);
    if (!value.empty() && value.front() == ' ')
        value.remove_prefix(1);
    while (!value.empty() && value.back() == '\n')
        value.remove_suffix(1);
    m_headers.push_back({line.substr(0, length), value});
    return true;
}

/// The buffer has moved: so do the views of the message in progress.
void Parser::rebase(std::ptrdiff_t distance)
{
    for (Header &header : m_headers) {
        header.name = {header.name.data() + distance, header.name.size()};
        header.value = {header.value.data() + distance, header.value.size()};
    }
}

} // namespace ami
