// SPDX-License-Identifier: MIT
#include "desk/popups/quiethours.h"

#include <algorithm>

namespace desk {

bool QuietHours::covers(const QDateTime &local) const
{
    const QTime time = local.time();
    const auto beginsOn
        = [this](const QDate &day) { return days.contains(Qt::DayOfWeek(day.dayOfWeek())); };
    if (from < until)
        return beginsOn(local.date()) && from <= time && time < until;
    return (beginsOn(local.date()) && from <= time)
        || (beginsOn(local.date().addDays(-1)) && time < until);
}

bool isQuiet(const QList<QuietHours> &hours, const QDateTime &local)
{
    return std::ranges::any_of(hours, [&](const QuietHours &one) { return one.covers(local); });
}

} // namespace desk
