// SPDX-License-Identifier: MIT
#include "pbx/json.h"

#include <array>

/// Agents and what is counted of them and their queues, as JSON.
namespace pbx {

namespace {

    constexpr std::array states{
        "logged_out", "unavailable", "free", "called", "talking", "wrap_up", "paused", "busy"};

    QJsonValue orNull(const QString &text)
    {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }

    QJsonValue secondsOf(const PauseClock &pause, std::optional<Moment> now)
    {
        const auto seconds = pause.seconds(now);
        return seconds ? QJsonValue(qint64(*seconds)) : QJsonValue();
    }

    QJsonValue callOf(const Agent &agent)
    {
        if (!agent.call)
            return {};
        const QJsonObject callerId{{QStringLiteral("name"), agent.call->callerId.name},
            {QStringLiteral("num"), agent.call->callerId.number}};
        return QJsonObject{{QStringLiteral("uniqueid"), agent.call->uniqueid},
            {QStringLiteral("caller_id"), callerId}, {QStringLiteral("queue"), agent.call->queue},
            {QStringLiteral("since"), toJson(agent.call->since)}};
    }

    QJsonObject placeOf(const AgentQueue &place, std::optional<Moment> now)
    {
        return {{QStringLiteral("member"), place.isMember},
            {QStringLiteral("paused"), place.isPaused},
            {QStringLiteral("pause_reason"), orNull(place.pauseReason)},
            {QStringLiteral("paused_since"), toJson(place.pausedSince)},
            {QStringLiteral("paused_time"), secondsOf(place.pause, now)},
            {QStringLiteral("logged_in_since"), toJson(place.loggedInSince)},
            {QStringLiteral("calls_taken"), place.callsTaken},
            {QStringLiteral("last_call"), toJson(place.lastCall)},
            {QStringLiteral("since_start"), toJson(place.tally)}};
    }

} // namespace

QJsonObject toJson(const AgentId &agent)
{
    return {{QStringLiteral("interface"), agent.interface}, {QStringLiteral("name"), agent.name},
        {QStringLiteral("extension"), agent.extension}};
}

QJsonObject toJson(const AgentTally &tally)
{
    return {{QStringLiteral("offered"), tally.offered},
        {QStringLiteral("answered"), tally.answered},
        {QStringLiteral("not_answered"), tally.unanswered},
        {QStringLiteral("completed"), tally.completed},
        {QStringLiteral("talk_time"), qint64(tally.talkSeconds)},
        {QStringLiteral("longest_talk"), tally.longestTalk},
        {QStringLiteral("hold_time"), qint64(tally.holdSeconds)},
        {QStringLiteral("last_call"), toJson(tally.lastCall)}};
}

QJsonObject toJson(const QueueTally &tally)
{
    const auto average = tally.averageWait();
    return {{QStringLiteral("joined"), tally.joined}, {QStringLiteral("answered"), tally.answered},
        {QStringLiteral("abandoned"), tally.abandoned},
        {QStringLiteral("longest_wait"), tally.longestWait},
        {QStringLiteral("average_wait"), average ? QJsonValue(*average) : QJsonValue()}};
}

QJsonObject toJson(const Agent &agent, std::optional<Moment> now)
{
    QJsonObject queues;
    for (const AgentQueue &place : agent.queues)
        queues.insert(place.name, placeOf(place, now));
    return {{QStringLiteral("name"), orNull(agent.id.name)},
        {QStringLiteral("extension"), orNull(agent.id.extension)},
        {QStringLiteral("state"), QLatin1String(states.at(std::size_t(agent.state)))},
        {QStringLiteral("logged_in_since"), toJson(agent.loggedInSince)},
        {QStringLiteral("paused"), agent.isPaused},
        {QStringLiteral("pause_reason"), orNull(agent.pauseReason)},
        {QStringLiteral("paused_since"), toJson(agent.pausedSince)},
        {QStringLiteral("paused_time"), secondsOf(agent.pause, now)},
        {QStringLiteral("wrap_up_until"), toJson(agent.wrapUpUntil)},
        {QStringLiteral("call"), callOf(agent)}, {QStringLiteral("queues"), queues},
        {QStringLiteral("since_start"), toJson(agent.tally())}};
}

} // namespace pbx
