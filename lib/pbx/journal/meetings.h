// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/journal/pen.h"

namespace pbx {

/// The chapter on who is connected with whom. Each pair is told of once.
class Meetings
{
public:
    explicit Meetings(const Pen &pen) : m_pen(pen) { }

    void entered(Channel &channel, ChannelFacts::Entry entry);
    void ended(const Channel &channel);
    /// The two are connected, and that has been told: by a transfer.
    void told(const Channel &one, const Channel &other);
    /// With whom the channel has talked last; null if with nobody who is still there.
    Channel *lastPartnerOf(const Channel &channel) const;
    Channel *firstPartnerOf(const Channel &channel) const;

private:
    void meet(Channel &channel, bool isOld);
    bool isUndecided(const CallGroup &group) const;
    bool haveMet(const Channel &one, const Channel &other) const;

    const Pen &m_pen;
    TextMap<std::vector<std::string>> m_partners; ///< Uniqueids, the latest last
    std::vector<std::string> m_undecided; ///< who came in where a transfer may be going on
};

} // namespace pbx
