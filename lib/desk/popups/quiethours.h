// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>

namespace desk {

/// A time of the week, on some of its days.
struct QuietHours {
    QList<Qt::DayOfWeek> days; ///< on which it begins
    QTime from;
    QTime until; ///< not included; not later than `from`: until then on the day after

    /// Whether that time of this place's clocks lies within.
    bool covers(const QDateTime &local) const;
    bool operator==(const QuietHours &) const = default;
};

bool isQuiet(const QList<QuietHours> &hours, const QDateTime &local);

} // namespace desk
