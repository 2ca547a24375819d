// SPDX-License-Identifier: MIT
#pragma once

#include "ui/menus/ordermenu.h"

namespace ui {

/// Menus of queues; each deletes itself when it has closed.

/// Of the queue itself.
OrderMenu *queueMenu(const pbx::Queue &queue, const Look &look, const Board &board,
    Requests &requests, QWidget *parent);
/// Of somebody who answers there.
OrderMenu *memberMenu(const pbx::Queue &queue, const pbx::QueueMember &member, const Look &look,
    const Board &board, Requests &requests, QWidget *parent);
/// Of somebody who waits there.
OrderMenu *callerMenu(const pbx::Queue &queue, const pbx::QueueCaller &caller, const Look &look,
    const Board &board, Requests &requests, QWidget *parent);

} // namespace ui
