// SPDX-License-Identifier: MIT
#pragma once

#include <QRect>

namespace ui {

/// How cards are laid out on a wall: as large as they can be, on as many pages as it takes to be
/// read.
struct WallGrid {
    int columns = 1;
    int rows = 1;
    int pages = 1;

    int perPage() const { return columns * rows; }
    /// The place of a card on its page.
    QRect cell(int index, const QRect &room, int gap) const;

    static WallGrid of(int cards, const QSize &room, const QSize &least);
};

} // namespace ui
