// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QSettings;

namespace desk {

/// What may be done from this desk. It keeps people from mistakes and from each other's phones; the
/// border against malice is the manager account's rights.
struct Role {
    enum class Kind {
        Operator, ///< own calls, what rings or is parked anywhere, the own phone and queues
        ReadOnly, ///< looks, and commands nothing
        Supervisor ///< everything
    };

    Kind kind = Kind::Operator;
    // What an operator may besides.
    bool mayListen = false; ///< to calls of others, and talk into them
    bool mayHandleOthersCalls = false; ///< end, send on, take over, record them
    bool maySetOthersPhones = false; ///< do not disturb, forwards, presence
    bool mayRunQueues = false; ///< log others in and out, pause them, move callers

    bool operator==(const Role &) const = default;
};

/// Bad values are left out, each with a sentence.
void read(QSettings &settings, Role &role, QStringList &problems);
void write(QSettings &settings, const Role &role);

} // namespace desk
