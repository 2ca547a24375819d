// SPDX-License-Identifier: MIT
#pragma once

#include "ami/text.h"

#include <span>

namespace ami {

/// One line of a message, `Name: value`.
struct Header {
    Text name;
    Text value;
};

/// A received message: its headers in order, repeats kept, as views into the parser's buffer.
class Message
{
public:
    /// Told by the first header alone: OriginateResponse is an event that has a `Response` too.
    enum class Kind { Event, Response, Other };

    Message() = default;
    explicit Message(std::span<const Header> headers) : m_headers(headers) { }

    Kind kind() const;
    std::span<const Header> headers() const { return m_headers; }

    /// The event's name, or the response's word (`Success`, `Error`, `Goodbye`).
    Text name() const { return m_headers.empty() ? Text() : m_headers.front().value; }

    /// The first header of that name, compared without case; without data where there is none.
    Text value(Text name) const;

private:
    std::span<const Header> m_headers;
};

} // namespace ami
