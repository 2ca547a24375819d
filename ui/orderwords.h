// SPDX-License-Identifier: MIT
#pragma once

#include "orders/undertaking.h"

namespace ui {

class Board;

/// What is told of an order while it is under way; empty where it is done in a moment.
QString wordsBefore(const orders::Order &order, const Board &board);
/// What is told when it is done; empty where that is seen.
/// What is about to be done, while it can be undone: `Transfer Acme to Marta Rossi`.
QString wordsWhileHeld(const orders::Order &order, const Board &board);
QString wordsWhenDone(const orders::Order &order, const Board &board);
/// What is told when it was not done, with Asterisk's own sentence where it gave one.
QString wordsOfTrouble(
    const orders::Order &order, const orders::Outcome &outcome, const Board &board);

} // namespace ui
