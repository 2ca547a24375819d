// SPDX-License-Identifier: MIT
#pragma once

#include "models/offer.h"
#include "models/searchtext.h"
#include "ui/entermeaning.h"

namespace ui {

/// What can be done with the calls, parked calls, queues and conferences that somebody looks for
/// by name or number: only what is possible now. Where an order waits for its target, only the
/// places it can go to.
QList<models::Offer> offersFor(
    const Board &board, const models::Search &search, const std::optional<orders::Order> &order);

/// What doing that is now, or why it cannot be done any more.
EnterMeaning meaningOf(const Board &board, const models::Offer &offer,
    const std::optional<orders::Order> &order = std::nullopt);

} // namespace ui
