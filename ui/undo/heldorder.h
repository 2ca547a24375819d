// SPDX-License-Identifier: MIT
#pragma once

#include "models/duration.h"
#include "orders/order.h"

#include <chrono>

namespace ui {

/// An order that is held back for a moment, so that it can be undone.
struct HeldOrder {
    orders::Order order;
    QString sentence; ///< `Transfer Acme to Marta Rossi`
    pbx::Moment since;
    std::chrono::seconds span{0};
    bool wasMine = false; ///< whether who orders it was in the call
    bool wasTaken = false; ///< whether somebody had the caller

    pbx::Moment due() const { return since + span; }
    bool operator==(const HeldOrder &) const = default;
};

} // namespace ui
