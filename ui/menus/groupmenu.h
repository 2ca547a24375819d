// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"
#include "ui/panels/peoplearranger.h"

#include <QMenu>

namespace ui {

/// What can be done with a group of people; the menu deletes itself when it has closed.
QMenu *groupMenu(
    int section, const Look &look, const Board &board, PeopleArranger &arranger, QWidget *parent);

/// How all people are shown; the menu deletes itself when it has closed.
QMenu *arrangementMenu(
    const Look &look, const Board &board, PeopleArranger &arranger, QWidget *parent);

} // namespace ui
