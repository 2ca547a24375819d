// SPDX-License-Identifier: MIT
#pragma once

#include "options.h"
#include "order.h"
#include "pbx/control/plan.h"
#include "pbx/dialect.h"
#include "pbx/exchange.h"

#include <functional>

/// Why an order makes no plan: how the program ends, and a sentence.
struct Trouble {
    Exit exit = Exit::Refused;
    QString sentence;
};

/// What has to be asked of the exchange for the order, as the exchange stands.
tl::expected<pbx::Plan, Trouble> planOf(
    const Order &order, const pbx::Exchange &exchange, const pbx::Dialect &dialect);
