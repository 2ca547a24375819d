// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/commands.h"
#include "ui/theme/theme.h"

namespace ui {

class Board;
class PeoplePanel;
class Requests;

/// Who is shown.
void addPeopleCommands(Commands &commands, PeoplePanel &people);
/// Light, dark, or as the system has it; high contrast on and off.
void addColourCommands(Commands &commands, const std::function<void(Theme::Mode)> &choose,
    const std::function<void()> &toggleContrast);
/// Another profile, by a key.
void addProfileCommands(Commands &commands, const Board &board, Requests &requests);
/// What the program has beside its calls: settings, recordings and the like. Whatever opens
/// something gets its line here.
void addWindowCommands(Commands &commands, Requests &requests);
/// What shows how things stand, and what is amiss.
void addHelpCommands(Commands &commands, Requests &requests);

} // namespace ui
