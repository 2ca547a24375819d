// SPDX-License-Identifier: MIT
#include "models/duration.h"

#include <QDateTime>
#include <QLatin1Char>

namespace models {

using std::chrono::ceil;
using std::chrono::floor;
using std::chrono::seconds;

Clock systemClock()
{
    return [] { return floor<std::chrono::microseconds>(std::chrono::system_clock::now()); };
}

std::optional<Timer> timer(const pbx::Call &call)
{
    if (call.answered)
        return Timer{*call.answered, true};
    if (call.since)
        return Timer{*call.since, !call.isAnswered};
    return std::nullopt;
}

seconds elapsed(pbx::Moment start, pbx::Moment now)
{
    return std::max(seconds::zero(), floor<seconds>(now - start));
}

seconds remaining(pbx::Moment end, pbx::Moment now)
{
    return std::max(seconds::zero(), ceil<seconds>(end - now));
}

QString durationText(seconds duration)
{
    const auto total = duration.count();
    const auto twoDigits
        = [](auto number) { return QString::number(number).rightJustified(2, QLatin1Char('0')); };
    const QString tail = QLatin1Char(':') + twoDigits(total % 60);
    if (total < 3600)
        return QString::number(total / 60) + tail;
    return QString::number(total / 3600) + QLatin1Char(':') + twoDigits(total / 60 % 60) + tail;
}

QString durationText(const Timer &timer, pbx::Moment now)
{
    const QString text = durationText(elapsed(timer.start, now));
    return timer.isExact ? text : QLatin1Char('~') + text;
}

QString timeOfDay(pbx::Moment moment)
{
    const auto sinceEpoch = floor<std::chrono::milliseconds>(moment.time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count()).toString(QStringLiteral("HH:mm"));
}

} // namespace models
