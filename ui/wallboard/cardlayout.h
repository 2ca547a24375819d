// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

namespace ui {

/// Where everything on a queue's card stands. All measures follow the size of the card, so that a
/// larger one can be read from farther away.
struct CardLayout {
    double letter = 12; ///< how high plain letters are, in pixels
    QRect heading;
    QRect waiting;
    QRect longestWait;
    QRect answered;
    QRect abandoned;
    QRect serviceLevel;
    QRect averages; ///< one line
    QRect summary; ///< one line: how many agents are free, busy …
    QRect agents;
    int agentColumns = 1;
    int agentHeight = 24;
    double agentLetter = 12; ///< how high their letters are
    int agentGap = 12; ///< between two columns
    QRect chart; ///< empty where there is no room for one

    /// How many agents have room.
    int agentsShown() const;
    QRect agent(int index) const;
};

/// For a card whose language is written from left to right; see QStyle::visualRect().
CardLayout cardLayout(const QSize &card, int agents);

} // namespace ui
