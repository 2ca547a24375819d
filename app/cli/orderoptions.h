// SPDX-License-Identifier: MIT
#pragma once

#include "orders/order.h"

#include <functional>

namespace CLI {
class App;
}

/// Teaches the command line the operator's commands; `common` adds what all of them take.
void addOrders(CLI::App &app, orders::Order &order, const std::function<void(CLI::App &)> &common);
