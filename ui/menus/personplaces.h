// SPDX-License-Identifier: MIT
#pragma once

#include "ui/menus/ordermenu.h"
#include "ui/panels/peoplearranger.h"

namespace ui {

/// Where somebody stands among the people: their group, and by how much earlier or later.
void addPlaces(OrderMenu &menu, const QModelIndex &row, PeopleArranger &arranger, QWidget *parent);

/// Somebody's phones: each can be called, and others can be made theirs.
void addPhones(
    OrderMenu &menu, const models::Person &person, PeopleArranger &arranger, QWidget *parent);

} // namespace ui
