// SPDX-License-Identifier: MIT
#pragma once

#include "orders/order.h"
#include "pbx/control/plan.h"
#include "pbx/dialect.h"
#include "pbx/exchange.h"

namespace orders {

/// Why an order makes no plan.
struct Trouble {
    QString sentence;
    bool isMisuse = false; ///< the order itself is wrong, and not only now
};

/// What has to be asked of the exchange for the order, as the exchange stands.
tl::expected<pbx::Plan, Trouble> planOf(
    const Order &order, const pbx::Exchange &exchange, const pbx::Dialect &dialect);

/// The orders that a LogInAll or LogOutAll stands for, one for each queue in which something is to
/// be done; sorted by queue.
QList<Order> perQueue(const Order &order, const pbx::Exchange &exchange);

} // namespace orders
