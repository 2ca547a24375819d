// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/look.h"

class QMenu;

namespace ui {

class Requests;

/// What can be done with an agent of a queue; deletes itself when it has closed.
QMenu *memberMenu(const pbx::Queue &queue, const pbx::QueueMember &member, const Board &board,
    Requests &requests, const Look &look, QWidget *parent);

/// What can be done with somebody who waits; null if nothing.
QMenu *callerMenu(const pbx::Queue &queue, const pbx::QueueCaller &caller, const Board &board,
    Requests &requests, const Look &look, QWidget *parent);

} // namespace ui
