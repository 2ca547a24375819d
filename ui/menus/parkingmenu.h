// SPDX-License-Identifier: MIT
#pragma once

#include "ui/menus/ordermenu.h"

namespace ui {

/// What can be done with a parking space: a taken one, or a free one. Deletes itself when it has
/// closed.
OrderMenu *parkingMenu(const QModelIndex &space, const Look &look, const Board &board,
    Requests &requests, QWidget *parent);

/// Brings the call in that space to my phone.
orders::Order unparkOrder(const QModelIndex &space, const Board &board);

} // namespace ui
