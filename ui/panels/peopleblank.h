// SPDX-License-Identifier: MIT
#pragma once

#include "models/peoplefilter.h"
#include "ui/board.h"
#include "ui/panels/blankface.h"

namespace ui {

/// What the pane of the people says where nobody is to be seen in it.
BlankFace::Says peopleBlank(const Board &board, bool isSearching, models::PeopleFilter::Show show);

} // namespace ui
