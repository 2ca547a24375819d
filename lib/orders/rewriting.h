// SPDX-License-Identifier: MIT
#pragma once

#include "desk/numbers/numbering.h"
#include "orders/order.h"

namespace orders {

/// The order with those of its texts that are numbers as this desk dials them.
Order rewritten(Order order, const desk::Numbering &numbering);

} // namespace orders
