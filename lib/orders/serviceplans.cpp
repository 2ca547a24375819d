// SPDX-License-Identifier: MIT
#include "orders/planner.h"

#include "ami/actions.h"
#include "pbx/control/conferencing.h"
#include "pbx/control/features.h"
#include "pbx/control/queueing.h"

#include <algorithm>
#include <map>

using namespace Qt::Literals::StringLiterals;
using pbx::Call;
using pbx::Plan;

namespace orders {

/// A room that a hint tells of and nobody is in.
QString Planner::emptyRoom() const
{
    for (const QString &room : m_exchange.destinations().rooms()) {
        if (!m_exchange.conferences().rows().find(room.toStdString()))
            return room;
    }
    return {};
}

Planned Planner::meeting() const
{
    const auto found = call();
    if (!found)
        return tl::unexpected(found.error());
    const Call &call = **found;
    QString context = m_dialect.context;
    if (const auto *row = m_exchange.extensions().rows().find(call.caller.extension.toStdString()))
        context = pbx::phoneOf(*row).context;
    const QString room = m_order.text.isEmpty() ? emptyRoom() : m_order.text;
    if (room.isEmpty())
        return misuse(u"no empty room is known from hints; say which"_s);
    const auto place = this->room(room, context);
    if (!place)
        return tl::unexpected(place.error());
    return planned(pbx::conferenceOf(call, *place, room, m_order.target, context));
}

Found<pbx::Place> Planner::room(const QString &name, const QString &context) const
{
    const auto place = pbx::placeOf(
        {pbx::Target::Kind::Conference, name}, context, m_exchange.destinations(), m_dialect);
    return place ? Found<pbx::Place>(*place) : Found<pbx::Place>(refusal(place.error()));
}

Planned Planner::invite() const
{
    const auto own = phone();
    if (!own)
        return tl::unexpected(own.error());
    const auto place = room(m_order.call, own->context);
    if (!place)
        return tl::unexpected(place.error());
    return planned(pbx::invite(*place, m_order.call, m_order.target, own->context));
}

Planned Planner::roomOrder(const pbx::Conference &room) const
{
    static const std::map<QString, pbx::RoomOrder> orders{{u"lock"_s, pbx::RoomOrder::Lock},
        {u"unlock"_s, pbx::RoomOrder::Unlock}, {u"record"_s, pbx::RoomOrder::Record},
        {u"stop-record"_s, pbx::RoomOrder::StopRecord}};
    static const std::map<QString, pbx::UserOrder> userOrders{{u"mute"_s, pbx::UserOrder::Mute},
        {u"unmute"_s, pbx::UserOrder::Unmute}, {u"kick"_s, pbx::UserOrder::Kick}};
    if (const auto found = orders.find(m_order.action); found != orders.end())
        return pbx::order(room, found->second);
    const auto userOrder = userOrders.find(m_order.action);
    if (userOrder == userOrders.end())
        return misuse(u"%1 is nothing that can be done in a conference"_s.arg(m_order.action));
    const pbx::UserOrder what = userOrder->second;
    if (m_order.user.isEmpty())
        return misuse(u"say whom: an extension, a number, a uniqueid, or all"_s);
    if (m_order.user == u"all" && what == pbx::UserOrder::Kick)
        return pbx::order(room, pbx::RoomOrder::KickAll);
    Plan plan;
    for (const pbx::ConferenceUser &user : room.users) {
        if (m_order.user != u"all" && &user != pbx::userNamed(room, m_order.user))
            continue;
        const auto one = pbx::order(room, user, what);
        if (!one)
            return planned(one);
        plan.steps.append(one->steps);
        plan.isReached = [before = plan.isReached, now = one->isReached](const auto &exchange) {
            return (!before || before(exchange)) && now(exchange);
        };
    }
    if (plan.steps.isEmpty())
        return refusal(u"%1 is not in conference %2"_s.arg(m_order.user, room.name));
    return plan;
}

Planned Planner::conference() const
{
    const auto *room = m_exchange.conferences().rows().find(m_order.call.toStdString());
    if (!room)
        return refusal(u"nobody is in conference %1"_s.arg(m_order.call));
    return roomOrder(*room);
}

Planned Planner::logIn() const
{
    const auto where = queue(m_order.queue);
    const auto who = extension(m_order.extension);
    if (!where || !who)
        return tl::unexpected(where ? who.error() : where.error());
    return planned(pbx::logIn(**where, **who, m_order.number, m_dialect));
}

Planned Planner::logOut() const
{
    const auto where = queue(m_order.queue);
    if (!where)
        return tl::unexpected(where.error());
    return planned(pbx::logOut(**where, m_order.extension, m_dialect));
}

QList<Order> perQueue(const Order &order, const pbx::Exchange &exchange)
{
    const bool isLogin = order.verb == Verb::LogInAll;
    QStringList names = order.queues;
    exchange.queues().rows().each([&](const pbx::Queue &one) {
        const bool isIn
            = std::ranges::find(one.members, order.extension, &pbx::QueueMember::extension)
            != one.members.end();
        if (order.queues.isEmpty() && isIn != isLogin && pbx::isOwnQueue(one, order.extension))
            names.append(one.name);
    });
    names.removeDuplicates();
    names.sort();
    QList<Order> all;
    for (const QString &name : std::as_const(names)) {
        Order one = order;
        one.verb = isLogin ? Verb::LogIn : Verb::LogOut;
        one.queue = name;
        all.append(one);
    }
    return all;
}

/// What would be sent for all of them.
Planned Planner::everyQueue() const
{
    const QList<Order> all = perQueue(m_order, m_exchange);
    if (all.isEmpty())
        return refusal(m_order.verb == Verb::LogInAll
                ? u"extension %1 is out of no queue that it is known to log in to; name them"_s.arg(
                    m_order.extension)
                : u"extension %1 is in no queue that it can log out of"_s.arg(m_order.extension));
    Plan plan;
    for (const Order &order : all) {
        const auto one = planOf(order, m_exchange, m_dialect);
        if (!one)
            return tl::unexpected(one.error());
        plan.steps.append(one->steps);
    }
    return plan;
}

Planned Planner::pause() const
{
    return interface(m_order.queue).map([this](const QString &member) {
        return pbx::setPaused(m_order.queue, member, m_order.verb == Verb::Pause, m_order.text);
    });
}

Planned Planner::penalty() const
{
    return interface(m_order.queue).map([this](const QString &member) {
        return pbx::setPenalty(m_order.queue, member, m_order.number.value_or(0));
    });
}

Planned Planner::ringInUse() const
{
    return interface(m_order.queue).map([this](const QString &member) {
        return pbx::setRingInUse(m_order.queue, member, m_order.isOn);
    });
}

Planned Planner::withdraw() const
{
    const auto where = queue(m_order.queue);
    const auto one = call();
    if (!where || !one)
        return tl::unexpected(where ? one.error() : where.error());
    const pbx::QueueCaller *const caller = pbx::callerOf(**where, **one);
    if (!caller)
        return refusal(u"the call does not wait in queue %1"_s.arg(m_order.queue));
    return planned(pbx::withdraw(**where, *caller));
}

Planned Planner::prioritize() const
{
    const auto where = queue(m_order.queue);
    const auto one = call();
    if (!where || !one)
        return tl::unexpected(where ? one.error() : where.error());
    const pbx::QueueCaller *const caller = pbx::callerOf(**where, **one);
    if (!caller)
        return refusal(u"the call does not wait in queue %1"_s.arg(m_order.queue));
    return planned(pbx::prioritize(**where, *caller, m_order.number.value_or(0)));
}

Planned Planner::reset() const
{
    return queue(m_order.queue).map([](const pbx::Queue *where) {
        return pbx::resetCounters(*where);
    });
}

Planned Planner::doNotDisturb() const
{
    const auto who = extension(m_order.extension);
    if (!who)
        return tl::unexpected(who.error());
    return planned(pbx::setDoNotDisturb((*who)->number, m_order.isOn, m_dialect));
}

Planned Planner::callWaiting() const
{
    const auto who = extension(m_order.extension);
    if (!who)
        return tl::unexpected(who.error());
    return planned(pbx::setCallWaiting((*who)->number, m_order.isOn, m_dialect));
}

Planned Planner::forward() const
{
    static const std::map<QString, pbx::ForwardCase> cases{{u"always"_s, pbx::ForwardCase::Always},
        {u"busy"_s, pbx::ForwardCase::Busy}, {u"unavailable"_s, pbx::ForwardCase::Unavailable}};
    const auto who = extension(m_order.extension);
    if (!who)
        return tl::unexpected(who.error());
    const pbx::ForwardTo to{.number = m_order.target == u"off" ? QString() : m_order.target,
        .isVoicemail = m_order.target == u"voicemail"};
    const auto when = cases.find(m_order.action);
    if (when == cases.end())
        return misuse(u"%1 is no case of a forward"_s.arg(m_order.action));
    return planned(pbx::setForward((*who)->number, when->second, to, m_dialect));
}

Planned Planner::presence() const
{
    const auto who = extension(m_order.extension);
    if (!who)
        return tl::unexpected(who.error());
    return planned(pbx::setPresence((*who)->number, m_order.action, m_order.text, m_dialect));
}

/// What is written there was just read.
Planned Planner::recall() const
{
    const auto who = extension(m_order.by);
    if (!who)
        return tl::unexpected(who.error());
    const QString booked
        = m_exchange.database().value(m_dialect.recallOnBusy, m_order.target).value_or(QString());
    return planned(m_order.verb == Verb::BookRecall
            ? pbx::bookRecall(m_order.target, m_order.by, booked, m_dialect)
            : pbx::cancelRecall(m_order.target, m_order.by, booked, m_dialect));
}

} // namespace orders
