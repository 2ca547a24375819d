// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QObject;

namespace ui {

class Board;

/// Does it whenever a call comes, changes or goes, or another one of mine is meant: what Enter does
/// may be something else then. As long as the receiver lives.
void followCalls(const Board &board, QObject *receiver, const std::function<void()> &act);

} // namespace ui
