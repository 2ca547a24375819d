// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace desk {

/// Somebody's number on one of the exchanges.
struct ExtensionId {
    QString server; ///< the exchange's name
    QString number;

    bool operator==(const ExtensionId &) const = default;
};

} // namespace desk
