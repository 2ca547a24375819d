// SPDX-License-Identifier: MIT
#pragma once

namespace ui {

class Commands;
class Requests;

/// What the field at the top does by which keys, and what can be done about what is held back.
void addFieldCommands(Commands &commands, Requests &requests);

} // namespace ui
