// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QSettings;

namespace desk {

/// How this desk looks besides its colours.
struct Looks {
    enum class Motion { System, Reduced, Full };

    static constexpr int smallestText = 90;
    static constexpr int largestText = 200;

    Motion motion = Motion::System;
    int textPercent = 100; ///< how large letters and all measures are, of the system's size

    bool operator==(const Looks &) const = default;
};

/// Bad values are left out, each with a sentence.
void read(QSettings &settings, Looks &looks, QStringList &problems);
void write(QSettings &settings, const Looks &looks);

} // namespace desk
