// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/panels/tileview.h"

namespace ui {

/// What stands above a group of people: its name, how many they are and how many are free.
Heading peopleHeading(const Board &board, int section);

} // namespace ui
