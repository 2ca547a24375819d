// SPDX-License-Identifier: MIT
#pragma once

#include "ui/menus/ordermenu.h"

namespace ui {

/// Menus of conferences; each deletes itself when it has closed.

/// Of the room.
OrderMenu *roomMenu(const pbx::Conference &room, const Look &look, const Board &board,
    Requests &requests, QWidget *parent);
/// Of somebody in it.
OrderMenu *userMenu(const pbx::Conference &room, const pbx::ConferenceUser &user, const Look &look,
    const Board &board, Requests &requests, QWidget *parent);

} // namespace ui
