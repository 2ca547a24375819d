// SPDX-License-Identifier: MIT
#pragma once

#include "ami/event.h"
#include "ami/parser.h"

#include <string>
#include <utility>
#include <vector>

/// What an exchange sends, written down in tests.
namespace wire {

using Headers = std::vector<std::pair<std::string, std::string>>;

/// The bytes of one message.
std::string message(const Headers &headers);
/// The bytes of one event.
std::string event(const std::string &name, const Headers &headers = {});
/// Lines as an editor shows them, with the CRLF of the wire.
std::string lines(std::string text);

/// The messages in the bytes, each as `Name=value|Name=value`; `damaged` at the end of a damaged
/// stream.
std::vector<std::string> messages(ami::Parser &parser);
std::vector<std::string> messages(ami::Text bytes);
std::string shown(const ami::Message &message);

/// One decoded event, with the bytes that its views show.
class Heard
{
public:
    explicit Heard(std::string bytes);
    Heard(const Heard &) = delete;
    Heard &operator=(const Heard &) = delete;

    const ami::Event &event() const { return m_event; }
    template <typename T>
    const T *as() const
    {
        return std::get_if<T>(&m_event.body);
    }

private:
    ami::Parser m_parser;
    ami::Event m_event;
};

} // namespace wire
