// SPDX-License-Identifier: MIT
#include "desk/queues/queueday.h"

#include <QDateTime>

#include <algorithm>

namespace desk {

namespace {

    QDateTime localTime(pbx::Moment moment)
    {
        using std::chrono::milliseconds;
        const auto passed = std::chrono::duration_cast<milliseconds>(moment.time_since_epoch());
        return QDateTime::fromMSecsSinceEpoch(passed.count());
    }

} // namespace

std::optional<int> QueueCount::serviceLevel() const
{
    if (rated <= 0)
        return std::nullopt;
    return int(std::clamp<std::int64_t>(100LL * inTime / rated, 0, 100));
}

QueueCount &QueueCount::operator+=(const QueueCount &other)
{
    offered += other.offered;
    answered += other.answered;
    abandoned += other.abandoned;
    rated += other.rated;
    inTime += other.inTime;
    waitSeconds += other.waitSeconds;
    return *this;
}

QueueCount QueueDay::total() const
{
    QueueCount sum = earlier;
    sum += counted;
    return sum;
}

AgentDay &QueueDay::agent(const QString &interface)
{
    const auto found = std::ranges::find(agents, interface, &AgentDay::interface);
    if (found != agents.end())
        return *found;
    agents.append({.interface = interface});
    return agents.last();
}

bool QueueDay::isWhole() const
{
    const pbx::Moment begin = midnightOf(date) + std::chrono::minutes(15);
    return from <= begin || (hasEarlier && earlierFrom && *earlierFrom <= begin);
}

QDate dateOf(pbx::Moment moment) { return localTime(moment).date(); }

pbx::Moment midnightOf(const QDate &date)
{
    return pbx::Moment(std::chrono::milliseconds(date.startOfDay().toMSecsSinceEpoch()));
}

int quarterOf(pbx::Moment moment)
{
    const QTime time = localTime(moment).time();
    return time.hour() * 4 + time.minute() / 15;
}

} // namespace desk
