// SPDX-License-Identifier: MIT
#pragma once

#include "desk/role.h"
#include "orders/order.h"
#include "orders/whose.h"

namespace orders {

/// Who orders: the role of the desk, and whose phone is its own. Every order from the panel is held
/// against it before anything is sent.
struct Licence {
    desk::Role role;
    QString own; ///< the extension of who sits here; empty for nobody in particular

    /// For programs that have no roles.
    static Licence full() { return {.role = {.kind = desk::Role::Kind::Supervisor}, .own = {}}; }

    bool operator==(const Licence &) const = default;
};

/// Why that must not be ordered from this desk, in a sentence; empty if it may. Whose call the
/// order is about is said where the calls are known; as long as it is not, the call may be
/// anybody's.
QString whyForbidden(const Order &order, const Licence &licence, Whose whose = Whose::Unknown);

} // namespace orders
