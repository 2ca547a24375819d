// SPDX-License-Identifier: MIT
#pragma once

#include "desk/calllog/calllog.h"
#include "ui/menus/ordermenu.h"

namespace ui {

/// What can be done with a call of the history, and with who was in it.
OrderMenu *historyMenu(const desk::LoggedCall &call, desk::CallLog &log, const Look &look,
    const Board &board, Requests &requests, QWidget *parent);

} // namespace ui
