// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/look.h"

class QMenu;

namespace ui {

class Requests;

/// What can be done with somebody; the menu deletes itself when it has closed.
QMenu *peopleMenu(const models::Person &person, const Board &board, Requests &requests,
    const Look &look, QWidget *parent);

/// What can be done with a conversation. `transfer` is called where a number is needed first.
QMenu *callMenu(const models::Conversation &conversation, const Board &board, Requests &requests,
    const Look &look, QWidget *parent, const std::function<void()> &transfer);

} // namespace ui
