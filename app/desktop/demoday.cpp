// SPDX-License-Identifier: MIT
#include "demoday.h"

#include <algorithm>
#include <cmath>

namespace {

constexpr int quartersBack = 18;

/// Busier towards noon, and never twice the same.
int callsIn(int quarter, int busiest)
{
    const double wave = std::sin((quarter % 16) / 16.0 * 3.14159);
    const int scatter = (quarter * 7 + busiest * 3) % 5 - 2;
    return std::max(1, int(busiest * (0.45 + 0.55 * wave)) + scatter);
}

desk::QueueCount quarterOfTheDay(int quarter, int busiest)
{
    desk::QueueCount count;
    count.offered = callsIn(quarter, busiest);
    count.abandoned = (quarter * 5 + busiest) % 11 == 0 ? 2 : (quarter + busiest) % 4 == 0 ? 1 : 0;
    count.abandoned = std::min(count.abandoned, count.offered / 2);
    count.answered = count.offered - count.abandoned;
    count.rated = count.answered + count.abandoned;
    const int late = (quarter * 3 + busiest) % 5 == 0 ? (count.answered + 2) / 4 : 0;
    count.inTime = count.answered - late;
    count.waitSeconds = count.answered * (9 + quarter % 6) + late * 25;
    return count;
}

desk::QueueDay morning(const desk::QueueId &id, int busiest, pbx::Moment now)
{
    const int current = desk::quarterOf(now);
    const int first = std::max(0, current - quartersBack);
    desk::QueueDay day{.id = id, .date = desk::dateOf(now)};
    day.from = desk::midnightOf(day.date);
    for (int quarter = first; quarter < current; ++quarter) {
        desk::QueueCount &count = day.quarters[std::size_t(quarter)];
        count = quarterOfTheDay(quarter, busiest);
        day.counted += count;
    }
    day.completed = day.counted.answered;
    day.talkSeconds = std::int64_t(day.completed) * (busiest * 11 + 80);
    return day;
}

} // namespace

QList<desk::QueueDay> demoMorning(const QString &server, pbx::Moment now)
{
    return {morning({server, QStringLiteral("support")}, 9, now),
        morning({server, QStringLiteral("sales")}, 5, now)};
}
