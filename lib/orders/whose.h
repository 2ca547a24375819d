// SPDX-License-Identifier: MIT
#pragma once

#include "orders/order.h"

namespace pbx {
class Exchange;
struct Call;
struct Conference;
}

namespace orders {

/// Whose call it is that an order is about, seen from one extension.
enum class Whose {
    Unknown, ///< it is about no call, or about one that is not there
    Own,
    Parked, ///< of whoever takes it back
    Queued, ///< waits for anybody who answers
    Others
};

Whose whose(const pbx::Call &call, const QString &own);
/// Everybody who is in the room has a say there.
Whose whose(const pbx::Conference &room, const QString &own);
Whose whose(const Order &order, const pbx::Exchange &exchange, const QString &own);

/// Whether the order's `call` is the name of a room.
bool isAboutRoom(const Order &order);

} // namespace orders
