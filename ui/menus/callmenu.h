// SPDX-License-Identifier: MIT
#pragma once

#include "ui/menus/ordermenu.h"

namespace ui {

/// What can be done with a conversation; deletes itself when it has closed.
OrderMenu *callMenu(const models::Conversation &conversation, const Look &look, const Board &board,
    Requests &requests, QWidget *parent);

/// The same lines in a menu that is there already. Buttons' lines can be left out.
void addCallLines(
    OrderMenu &menu, const models::Conversation &conversation, bool isWithMain = true);

/// Where a call can be taken: queues, rooms, parking spaces.
void addPlaces(OrderMenu &menu, const pbx::Call &call);

} // namespace ui
