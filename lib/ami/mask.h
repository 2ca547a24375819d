// SPDX-License-Identifier: MIT
#pragma once

#include "ami/message.h"
#include "ami/standins.h"

#include <string>

namespace ami {

/// Makes a stream fit to be given away: numbers, names, addresses and what people may have written
/// are replaced by stand-ins, the same everywhere, so that it tells the same story of others.
///
/// What a header is decides what is masked in it; one that is not known is taken for something that
/// people wrote. Places (contexts, queues, conferences), states and times stay readable.
class Mask
{
public:
    /// Numbers of at most this many digits are extensions.
    static constexpr std::size_t longestInternal = 5;
    enum class Internal { Masked, Kept };

    explicit Mask(Internal internal) : m_internal(internal) { }
    Mask(Internal internal, const QByteArray &key) : m_internal(internal), m_standIns(key) { }

    /// The value of a header as it may be given away.
    std::string masked(const Message &message, const Header &header, Text value);
    /// A line that is no header.
    std::string masked(Text line);

private:
    Internal m_internal;
    StandIns m_standIns;
};

} // namespace ami
