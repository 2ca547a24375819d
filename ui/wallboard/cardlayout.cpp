// SPDX-License-Identifier: MIT
#include "ui/wallboard/cardlayout.h"

#include <algorithm>

namespace ui {

namespace {

    // In letters.
    constexpr double padding = 1.4;
    constexpr double gap = 0.8;
    constexpr double headingHeight = 2.2;
    constexpr double heroHeight = 8.4;
    constexpr double figureHeight = 4.6;
    constexpr double lineHeight = 1.7;
    constexpr double agentHeight = 2.2;
    constexpr double agentWidth = 12;
    constexpr double leastChart = 5.5;
    constexpr double mostChart = 11;
    constexpr double highestChart = 0.4; ///< of the card
    constexpr double largestAgent = 1.4; ///< of the usual size

    /// As few columns as there is room for below each other; a single one may be larger.
    void arrangeAgents(CardLayout &layout, int width, int height, int agents)
    {
        const double letter = layout.letter;
        const int most = std::max(1, int(width / (agentWidth * letter)));
        const double room = height - (mostChart + gap) * letter;
        const auto needed
            = [&](int columns) { return (agents + columns - 1) / columns * agentHeight * letter; };
        layout.agentColumns = 1;
        while (layout.agentColumns < most && needed(layout.agentColumns) > room)
            ++layout.agentColumns;
        const bool isAlone = layout.agentColumns == 1 && agents > 0;
        const double scale = isAlone ? std::clamp(room / needed(1), 1.0, largestAgent) : 1;
        layout.agentLetter = letter * scale;
        layout.agentHeight = int(agentHeight * letter * scale);
        layout.agentGap = int(letter * 1.6);
    }

} // namespace

int CardLayout::agentsShown() const
{
    const int rows = agentHeight > 0 ? agents.height() / agentHeight : 0;
    return rows * agentColumns;
}

QRect CardLayout::agent(int index) const
{
    const int width = (agents.width() - agentGap * (agentColumns - 1)) / agentColumns;
    return {agents.left() + index % agentColumns * (width + agentGap),
        agents.top() + index / agentColumns * agentHeight, width, agentHeight};
}

CardLayout cardLayout(const QSize &card, int agents)
{
    CardLayout layout;
    const double letter = std::max(8.0, std::min(card.width() / 30.0, card.height() / 34.0));
    layout.letter = letter;
    const auto px = [letter](double letters) { return int(letters * letter); };
    const QRect room = QRect(QPoint(0, 0), card)
                           .adjusted(px(padding), px(padding * 0.8), -px(padding), -px(padding));
    int y = room.top();
    const auto take = [&](double height) {
        const QRect line(room.left(), y, room.width(), px(height));
        y += px(height) + px(gap);
        return line;
    };
    layout.heading = take(headingHeight);
    const QRect heroes = take(heroHeight);
    const int third = (room.width() - 2 * px(gap)) / 3;
    const int narrow = int((room.width() - px(gap)) * 0.4);
    layout.waiting = heroes.adjusted(0, 0, narrow - room.width(), 0);
    layout.longestWait = heroes.adjusted(narrow + px(gap), 0, 0, 0);
    const QRect figures = take(figureHeight);
    const auto cell = [&](int place) {
        return QRect(
            figures.left() + place * (third + px(gap)), figures.top(), third, figures.height());
    };
    layout.answered = cell(0);
    layout.abandoned = cell(1);
    layout.serviceLevel = cell(2);
    layout.averages = take(lineHeight);
    layout.summary = take(lineHeight);
    y -= px(gap / 2);

    const int rest = room.bottom() + 1 - y;
    arrangeAgents(layout, room.width(), rest, agents);
    const int rows = (agents + layout.agentColumns - 1) / layout.agentColumns;
    const int least = std::min(rows, 1) * layout.agentHeight;
    const int most = std::max(px(mostChart), int(card.height() * highestChart));
    int chart = std::clamp(rest - rows * layout.agentHeight - px(gap), px(leastChart), most);
    if (rest - chart - px(gap) < least)
        chart = 0;
    layout.agents = QRect(room.left(), y, room.width(), rest - chart - (chart ? px(gap) : 0));
    if (chart > 0)
        layout.chart = QRect(room.left(), room.bottom() + 1 - chart, room.width(), chart);
    return layout;
}

} // namespace ui
