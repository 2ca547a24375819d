// SPDX-License-Identifier: MIT
#include "orders/rewriting.h"

namespace orders {

Order rewritten(Order order, const desk::Numbering &numbering)
{
    for (QString *const number : {&order.target, &order.mobile})
        *number = desk::toDial(*number, numbering);
    return order;
}

} // namespace orders
