// SPDX-License-Identifier: MIT
#include "pbx/control/outcomes.h"

#include "pbx/exchange.h"

#include <algorithm>

namespace pbx::outcome {

namespace {

    QList<Party> sidesOf(const Call &call) { return QList<Party>{call.caller} + call.targets; }

    bool has(const Call &call, const QString &channel)
    {
        return std::ranges::any_of(
            sidesOf(call), [&channel](const Party &side) { return side.channel == channel; });
    }

    bool isThere(const Exchange &exchange, const QString &channel)
    {
        return exchange.channels().findByName(channel.toStdString());
    }

    /// Where the channel is now as it was in the call.
    bool isWhereItWas(const Call &before, const QString &channel, const Call &now)
    {
        using enum Call::Stage;
        if (now.stage == before.stage && before.stage == Parked && now.caller.channel == channel)
            return now.parking == before.parking;
        if (now.stage == before.stage && before.stage == Queued && now.caller.channel == channel)
            return now.queue == before.queue;
        if (now.stage == before.stage && before.stage == Conference)
            return now.conference == before.conference;
        return std::ranges::any_of(sidesOf(before), [&](const Party &side) {
            return side.channel != channel && !side.channel.isEmpty() && has(now, side.channel);
        });
    }

    const Queue *queueNamed(const Exchange &exchange, const QString &name)
    {
        return exchange.queues().rows().find(name.toStdString());
    }

} // namespace

Test gone(const QStringList &channels)
{
    return [channels](const Exchange &exchange) {
        return std::ranges::none_of(
            channels, [&exchange](const QString &channel) { return isThere(exchange, channel); });
    };
}

Test together(const QString &channel, const QString &other)
{
    return [channel, other](const Exchange &exchange) {
        return std::ranges::any_of(exchange.calls().all(),
            [&](const Call &call) { return has(call, channel) && has(call, other); });
    };
}

Test inTurn(const QString &channel, const QString &talking, const QString &waiting)
{
    return [channel, talking, waiting](const Exchange &exchange) {
        const auto calls = exchange.calls().all();
        const auto is = [&](const QString &far, Call::Stage stage) {
            return std::ranges::any_of(calls, [&](const Call &call) {
                return call.stage == stage && has(call, channel) && has(call, far);
            });
        };
        return is(talking, Call::Stage::Up) && is(waiting, Call::Stage::Held);
    };
}

Test moved(const Call &call, const QStringList &channels)
{
    return [call, channels](const Exchange &exchange) {
        const auto calls = exchange.calls().all();
        return std::ranges::all_of(channels, [&](const QString &channel) {
            return isThere(exchange, channel) && std::ranges::none_of(calls, [&](const Call &now) {
                return has(now, channel) && isWhereItWas(call, channel, now);
            });
        });
    };
}

Test met(const QString &channel, const QString &other)
{
    return [channel, other](const Exchange &exchange) {
        bool haveMet = false;
        exchange.conferences().rows().each([&](const Conference &room) {
            const auto isIn = [&room](const QString &name) {
                return std::ranges::any_of(room.users,
                    [&name](const ConferenceUser &user) { return user.party.channel == name; });
            };
            haveMet = haveMet || (isIn(channel) && isIn(other));
        });
        return haveMet;
    };
}

Test recorded(const QString &channel, Call::Recording state)
{
    using enum Call::Recording;
    return [channel, state](const Exchange &exchange) {
        const auto calls = exchange.calls().all();
        const auto found = std::ranges::find_if(
            calls, [&channel](const Call &call) { return has(call, channel); });
        if (state == Off)
            return found == calls.end() || (found->recording != On && found->recording != Muted);
        return found != calls.end() && found->recording == state;
    };
}

Test isMember(const QStringList &queues, const QString &interface, bool isIn)
{
    return [queues, interface, isIn](const Exchange &exchange) {
        return std::ranges::all_of(queues, [&](const QString &name) {
            const Queue *const queue = queueNamed(exchange, name);
            return queue
                && (std::ranges::find(queue->members, interface, &QueueMember::interface)
                       != queue->members.end())
                == isIn;
        });
    };
}

Test eachMember(const QString &queue, const QString &interface,
    const std::function<bool(const QueueMember &)> &passes)
{
    return [queue, interface, passes](const Exchange &exchange) {
        bool doAll = true;
        exchange.queues().rows().each([&](const Queue &row) {
            if (!queue.isEmpty() && row.name != queue)
                return;
            for (const QueueMember &member : row.members)
                doAll = doAll && (member.interface != interface || passes(member));
        });
        return doAll;
    };
}

Test caller(const QString &queue, const QString &uniqueid,
    const std::function<bool(const QueueCaller &)> &passes)
{
    return [queue, uniqueid, passes](const Exchange &exchange) {
        const Queue *const row = queueNamed(exchange, queue);
        if (!row)
            return true;
        const auto found = std::ranges::find(row->callers, uniqueid, &QueueCaller::uniqueid);
        return found == row->callers.end() || passes(*found);
    };
}

Test room(const QString &name, const std::function<bool(const Conference &)> &passes)
{
    return [name, passes](const Exchange &exchange) {
        const Conference *const row = exchange.conferences().rows().find(name.toStdString());
        return !row || passes(*row);
    };
}

Test user(const QString &roomName, const QString &uniqueid,
    const std::function<bool(const ConferenceUser &)> &passes)
{
    return room(roomName, [uniqueid, passes](const Conference &row) {
        const auto found = std::ranges::find_if(row.users,
            [&uniqueid](const ConferenceUser &one) { return one.party.uniqueid == uniqueid; });
        return found == row.users.end() || passes(*found);
    });
}

Test stored(const QString &family, const QString &key, const QString &value)
{
    return [family, key, value](const Exchange &exchange) {
        return exchange.database().value(family, key) == value;
    };
}

} // namespace pbx::outcome
