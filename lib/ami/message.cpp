// SPDX-License-Identifier: MIT
#include "ami/message.h"

namespace ami {

Message::Kind Message::kind() const
{
    if (m_headers.empty())
        return Kind::Other;
    if (sameName(m_headers.front().name, "Event"))
        return Kind::Event;
    return sameName(m_headers.front().name, "Response") ? Kind::Response : Kind::Other;
}

Text Message::value(Text name) const
{
    for (const Header &header : m_headers) {
        if (sameName(header.name, name))
            return header.value;
    }
    return {};
}

} // namespace ami
