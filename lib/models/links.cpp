// SPDX-License-Identifier: MIT
#include "models/links.h"

namespace models {

bool Links::set(const live::LinkState &state)
{
    Standing &standing = m_standings[state.server];
    const Standing before = standing;
    if (state.isUp())
        standing.lostAt.reset();
    else if (standing.isUp)
        standing.lostAt = state.since;
    standing.isUp = state.isUp();
    return standing != before;
}

bool Links::isUp(const QString &server) const { return m_standings.value(server).isUp; }

std::optional<ami::Moment> Links::unknownSince(const QString &server) const
{
    return m_standings.value(server).lostAt;
}

} // namespace models
