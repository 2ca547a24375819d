// SPDX-License-Identifier: MIT
#pragma once

#include "desk/popups/quiethours.h"

#include <QStringList>

namespace desk {

/// Queues, or groups of phones, whose calls are wanted.
struct Sources {
    enum class Which { All, Mine, Named, None };

    Which which = Which::All; ///< Mine: whose member the own extension is
    QStringList names; ///< for Named; compared without case

    bool has(const QString &name, const QStringList &mine) const;
    bool operator==(const Sources &) const = default;
};

/// Of which calls for the operator a pop-up is made.
struct PopupRules {
    enum class When { Ringing, Answered };

    bool isOn = true;
    When when = When::Ringing;
    bool isOutsideOnly = false; ///< none for calls from within the house
    bool hasDirect = true; ///< those that come by no queue and no group
    Sources queues;
    Sources groups; ///< every group that rings here is mine
    bool hasNumberless = true; ///< callers who do not show their number
    int fewestDigits = 0; ///< of the caller's number
    /// Callers, each a number as `+49 30 1234`, its beginning as `+4930*`, or a part of a name.
    QStringList ignored;
    QStringList always; ///< the same; these come whatever else is said here
    QList<QuietHours> quietHours;
    bool isQuietOnDoNotDisturb = true;

    bool operator==(const PopupRules &) const = default;
};

} // namespace desk
