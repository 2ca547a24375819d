// SPDX-License-Identifier: MIT
#include "desk/queues/queuedayjson.h"

#include <QJsonArray>

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    constexpr int mostAgents = 500;
    constexpr double mostCounted = 100'000'000;

    int count(const QJsonValue &value)
    {
        return int(std::clamp(value.toDouble(), 0.0, mostCounted));
    }

    QJsonValue time(pbx::Moment moment)
    {
        using std::chrono::milliseconds;
        return qint64(std::chrono::duration_cast<milliseconds>(moment.time_since_epoch()).count());
    }

    std::optional<pbx::Moment> moment(const QJsonValue &value)
    {
        if (!value.isDouble())
            return std::nullopt;
        return pbx::Moment(std::chrono::milliseconds(value.toInteger()));
    }

    QJsonArray toJson(const QueueCount &one)
    {
        return {one.offered, one.answered, one.abandoned, one.rated, one.inTime,
            qint64(one.waitSeconds)};
    }

    QueueCount countFrom(const QJsonArray &json)
    {
        return {.offered = count(json.at(0)),
            .answered = count(json.at(1)),
            .abandoned = count(json.at(2)),
            .rated = count(json.at(3)),
            .inTime = count(json.at(4)),
            .waitSeconds = count(json.at(5))};
    }

    QJsonArray quartersOf(const QueueDay &day)
    {
        QJsonArray quarters;
        for (int i = 0; i < QueueDay::quarterHours; ++i) {
            if (const QueueCount &one = day.quarters[std::size_t(i)]; one != QueueCount())
                quarters.append(QJsonArray{i, toJson(one)});
        }
        return quarters;
    }

    QJsonArray agentsOf(const QueueDay &day)
    {
        QJsonArray agents;
        for (const AgentDay &agent : day.agents) {
            agents.append(QJsonArray{agent.interface, agent.answered, qint64(agent.talkSeconds),
                qint64(agent.pausedSeconds)});
        }
        return agents;
    }

    QJsonObject toJson(const QueueDay &day)
    {
        QJsonObject json{{u"server"_s, day.id.server}, {u"queue"_s, day.id.name},
            {u"date"_s, day.date.toString(Qt::ISODate)}, {u"from"_s, time(day.from)},
            {u"counted"_s, toJson(day.counted)}, {u"completed"_s, day.completed},
            {u"talk"_s, qint64(day.talkSeconds)}, {u"quarters"_s, quartersOf(day)},
            {u"agents"_s, agentsOf(day)}};
        json.insert(u"earlier"_s, toJson(day.earlier));
        json.insert(u"hasEarlier"_s, day.hasEarlier);
        if (day.earlierFrom)
            json.insert(u"earlierFrom"_s, time(*day.earlierFrom));
        if (day.seen) {
            json.insert(u"seen"_s,
                QJsonArray{time(day.seen->when), day.seen->completed, day.seen->abandoned,
                    day.seen->inCall});
        }
        return json;
    }

    QueueDay dayFrom(const QJsonObject &json)
    {
        QueueDay day{.id = {json.value(u"server").toString(), json.value(u"queue").toString()},
            .date = QDate::fromString(json.value(u"date").toString(), Qt::ISODate),
            .from = moment(json.value(u"from")).value_or(pbx::Moment()),
            .counted = countFrom(json.value(u"counted").toArray()),
            .earlier = countFrom(json.value(u"earlier").toArray()),
            .earlierFrom = moment(json.value(u"earlierFrom")),
            .hasEarlier = json.value(u"hasEarlier").toBool(),
            .completed = count(json.value(u"completed")),
            .talkSeconds = count(json.value(u"talk"))};
        for (const QJsonValue &value : json.value(u"quarters").toArray()) {
            const int quarter = value.toArray().at(0).toInt(-1);
            if (quarter >= 0 && quarter < QueueDay::quarterHours)
                day.quarters[std::size_t(quarter)] = countFrom(value.toArray().at(1).toArray());
        }
        for (const QJsonValue &value : json.value(u"agents").toArray()) {
            const QJsonArray agent = value.toArray();
            if (day.agents.size() < mostAgents && !agent.at(0).toString().isEmpty())
                day.agents.append({agent.at(0).toString(), count(agent.at(1)), count(agent.at(2)),
                    count(agent.at(3))});
        }
        const QJsonArray seen = json.value(u"seen").toArray();
        if (const auto when = moment(seen.at(0)))
            day.seen = {*when, count(seen.at(1)), count(seen.at(2)), count(seen.at(3))};
        return day;
    }

} // namespace

QJsonObject toJson(const QList<QueueDay> &days)
{
    QJsonArray all;
    for (const QueueDay &day : days.mid(0, mostQueueDays))
        all.append(toJson(day));
    return {{u"version"_s, queueDaysVersion}, {u"days"_s, all}};
}

QList<QueueDay> queueDaysFrom(const QJsonObject &object)
{
    QList<QueueDay> days;
    if (object.value(u"version").toInt() != queueDaysVersion)
        return days;
    for (const QJsonValue &value : object.value(u"days").toArray()) {
        const QueueDay day = dayFrom(value.toObject());
        if (day.date.isValid() && !day.id.name.isEmpty() && days.size() < mostQueueDays)
            days.append(day);
    }
    return days;
}

} // namespace desk
