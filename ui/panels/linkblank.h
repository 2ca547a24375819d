// SPDX-License-Identifier: MIT
#pragma once

#include "ui/board.h"
#include "ui/panels/blankface.h"

namespace ui {

class Requests;

/// What an empty pane says when the link is the reason; nothing if every link is up.
std::optional<BlankFace::Says> linkBlank(const Board &board, pbx::Moment now);

/// What the button on it does.
void helpWithLink(const Board &board, Requests &requests);

} // namespace ui
