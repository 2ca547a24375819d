// SPDX-License-Identifier: MIT
#include "wire.h"

namespace wire {

std::string message(const Headers &headers)
{
    std::string bytes;
    for (const auto &[name, value] : headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "\r\n";
}

std::string event(const std::string &name, const Headers &headers)
{
    Headers all{{"Event", name}, {"Privilege", "call,all"}};
    all.insert(all.end(), headers.begin(), headers.end());
    return message(all);
}

std::string lines(std::string text)
{
    std::string bytes;
    for (const char c : text) {
        if (c == '\n')
            bytes += '\r';
        bytes += c;
    }
    return bytes;
}

std::string shown(const ami::Message &message)
{
    std::string text;
    for (const ami::Header &header : message.headers()) {
        if (!text.empty())
            text += '|';
        text.append(header.name).append("=").append(header.value);
    }
    return text;
}

std::vector<std::string> messages(ami::Parser &parser)
{
    std::vector<std::string> all;
    while (const auto message = parser.next())
        all.push_back(shown(*message));
    if (parser.damaged())
        all.push_back("damaged");
    return all;
}

std::vector<std::string> messages(ami::Text bytes)
{
    ami::Parser parser;
    parser.append(bytes);
    return messages(parser);
}

Heard::Heard(std::string bytes)
{
    m_parser.append(bytes);
    if (const auto message = m_parser.next())
        ami::decode(*message, m_event);
}

} // namespace wire
