// SPDX-License-Identifier: MIT
#pragma once

#include "ui/menus/ordermenu.h"

namespace ui {

/// What can be done with somebody; the menu deletes itself when it has closed.
OrderMenu *personMenu(const models::Person &person, const Look &look, const Board &board,
    Requests &requests, QWidget *parent);

/// What can be set for somebody: do not disturb, forwards, call waiting, presence.
void addSettings(OrderMenu &menu, const pbx::Extension &extension);
void addNotes(OrderMenu &menu, const pbx::Extension &extension);
/// The queues that somebody can be logged in to, and out of.
void addQueueLogins(OrderMenu &menu, const pbx::Extension &extension);

} // namespace ui
