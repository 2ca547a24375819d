// SPDX-License-Identifier: MIT
#include "ui/wallboard/wallgrid.h"

#include <algorithm>

namespace ui {

namespace {

    constexpr int mostColumns = 4;
    constexpr int mostRows = 3;

    /// How large the letters of a card of that size can be; see CardLayout.
    double letters(const QSize &room, int columns, int rows)
    {
        return std::min(double(room.width()) / columns / 30, double(room.height()) / rows / 34);
    }

} // namespace

WallGrid WallGrid::of(int cards, const QSize &room, const QSize &least)
{
    const int columns = std::clamp(room.width() / std::max(1, least.width()), 1, mostColumns);
    const int rows = std::clamp(room.height() / std::max(1, least.height()), 1, mostRows);
    const int most = columns * rows;
    WallGrid grid{.pages = std::max(1, (cards + most - 1) / most)};
    const int onEach = std::max(1, (cards + grid.pages - 1) / grid.pages);
    double best = 0;
    for (int c = 1; c <= columns; ++c) {
        const int r = (onEach + c - 1) / c;
        if (r > rows || letters(room, c, r) <= best)
            continue;
        best = letters(room, c, r);
        grid.columns = c;
        grid.rows = r;
    }
    return grid;
}

QRect WallGrid::cell(int index, const QRect &room, int gap) const
{
    const int column = index % columns;
    const int row = index / columns;
    const auto edge
        = [gap](int length, int count, int place) { return place * (length + gap) / count; };
    const int left = edge(room.width(), columns, column);
    const int top = edge(room.height(), rows, row);
    return {room.left() + left, room.top() + top,
        edge(room.width(), columns, column + 1) - gap - left,
        edge(room.height(), rows, row + 1) - gap - top};
}

} // namespace ui
