// SPDX-License-Identifier: MIT
#pragma once

namespace ui {

class Board;
class Commands;
class MyCallPanel;
class Requests;

/// What can be done with my call, and with my phone.
void addCallCommands(Commands &commands, MyCallPanel &panel, Board &board, Requests &requests);

} // namespace ui
