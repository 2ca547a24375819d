// SPDX-License-Identifier: MIT
#pragma once

#include "live/linkstate.h"

namespace ui {

/// How the link to one exchange stands, in words for people.
struct LinkWords {
    enum class Tone { Good, Busy, Bad };
    enum class Help { None, Reconnect, Connection }; ///< what the one button does

    Tone tone = Tone::Bad;
    QString pill; ///< short, for the top bar
    QString word; ///< shorter, where there is little room
    QString sentence; ///< what is the matter
    QString meaning; ///< what that means and what can be done
    Help help = Help::None;
};

LinkWords linkWords(const live::LinkState &state, ami::Moment now);

/// Version, latency and addresses, for the tooltip.
QString linkDetails(const live::LinkState &state);

} // namespace ui
