// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/extension.h"

namespace pbx {

/// A line to the outside.
struct Trunk {
    QString server; ///< the exchange's name
    QString name;
    QString status; ///< online, busy, offline or unknown
    QString registration; ///< Registered, Unregistered, Rejected; empty where it does not register
    QStringList calls; ///< the ids of the calls that use it

    bool operator==(const Trunk &) const = default;
};

} // namespace pbx
