// SPDX-License-Identifier: MIT
#pragma once

#include "scene.h"

#include <map>

/// What an exchange would answer if somebody asked it for its lists in the middle of a stream.
class Picture
{
public:
    /// Remembers how the channels of a message were last described.
    void see(const std::string &message);

    /// The lists of channels, waiting callers, conferences and parked calls, as they stand in the
    /// scene that has heard the stream so far.
    std::string of(Scene &scene) const;

private:
    std::string channelItem(const pbx::Channel &channel) const;

    std::map<std::string, wire::Headers> m_blocks; ///< by Uniqueid, in Asterisk's order
};
