// SPDX-License-Identifier: MIT
#pragma once

#include "ami/message.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace ami {

/// Cuts the bytes of a stream into messages, without copying them again.
///
/// Lines end at CRLF only: Asterisk sends values that end in a bare LF (`Message: Park
/// successful\n\r\n`). Empty lines between messages and line feeds before a header are skipped. A
/// message's views live until the next call of space(), append() or clear().
class Parser
{
public:
    enum class Damage { LineTooLong, MessageTooLong, TooManyHeaders };

    static constexpr std::size_t maxLine = 64 * 1024;
    static constexpr std::size_t maxMessage = 1024 * 1024;
    static constexpr std::size_t maxHeaders = 4096;

    /// Room for at least `size` more bytes, to be read into directly and then told by filled().
    std::span<char> space(std::size_t size);
    void filled(std::size_t size) { m_end += size; }

    void append(Text bytes);

    /// The first line of a connection, which belongs to no message; nothing while incomplete.
    std::optional<Text> takeLine();

    /// Whether bytes have come that no message has taken yet.
    bool hasRest() const { return m_end != m_start; }
    Text rest() const { return {m_buffer.get() + m_start, m_end - m_start}; }

    /// The next whole message; nothing while there is none or the stream is damaged().
    std::optional<Message> next();

    /// Set for good when a bound was broken: nothing that follows can be trusted.
    std::optional<Damage> damaged() const { return m_damage; }

    void clear();

private:
    bool readLine(Text &line);
    bool addHeader(Text line);
    void beginMessage();
    void rebase(std::ptrdiff_t distance);

    std::unique_ptr<char[]> m_buffer;
    std::size_t m_capacity = 0;
    std::size_t m_start = 0; // of the message in progress
    std::size_t m_line = 0; // start of the line in progress
    std::size_t m_scan = 0; // no line ends before this
    std::size_t m_end = 0;
    std::vector<Header> m_headers; // with room to spare: those in use are the first m_count
    std::size_t m_count = 0;
    bool m_complete = false; // m_headers belongs to a message already given out
    std::optional<Damage> m_damage;
};

} // namespace ami
