// SPDX-License-Identifier: MIT
#pragma once

#include "live/linkstate.h"
#include "orders/order.h"

namespace orders {

/// Why such an order cannot be carried out at the exchange with this login, in a sentence: there is
/// no link, a right is missing, a module is not loaded, the version is too old. Empty if it can, as
/// far as `ListCommands` tells.
QString whyNot(Verb verb, const live::LinkState &link);

} // namespace orders
