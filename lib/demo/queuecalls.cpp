// SPDX-License-Identifier: MIT
#include "demo/queuecalls.h"

#include <algorithm>
#include <limits>

namespace demo {

namespace {

    constexpr milliseconds turnTime(500); // until the caller's turn is looked at

    int secondsBetween(ami::Moment from, ami::Moment to)
    {
        return int(std::chrono::floor<std::chrono::seconds>(to - from).count());
    }

    /// Asterisk's running mean.
    int averaged(int before, int now) { return (before * 3 + now) / 4; }

} // namespace

QueueCalls::QueueCalls(
    Lines &lines, Legs &legs, Talks &talks, QueueMembers &members, QObject *parent)
    : QObject(parent), m_lines(lines), m_legs(legs), m_talks(talks), m_members(members)
{
    connect(&members, &QueueMembers::moved, this, &QueueCalls::serveLater);
}

bool QueueCalls::join(Channel &caller, const QByteArray &name)
{
    Queue *queue = m_members.queue(name);
    if (!queue || !takesCallers(*queue))
        return false;
    caller.task = this;
    caller.application = "Queue";
    const QByteArray id = caller.uniqueid;
    const qsizetype place = queue->placeFor(0);
    const int position = int(place) + 1;
    queue->callers.insert(place,
        {.uniqueid = id,
            .firstPosition = position,
            .joined = m_lines.clock().now(),
            .patience = m_lines.clock().after(queue->plan.patience, [this, id] { expire(id); })});
    Event event = m_lines.begin("QueueCallerJoin", caller, EventClass::Agent);
    event.block.add("Queue", name)
        .add("Position", position)
        .add("Count", int(queue->callers.size()));
    m_lines.stream().send(event);
    m_lines.startMusic(caller);
    emit waiting(id);
    serveLater();
    return true;
}

void QueueCalls::withdraw(QueueCaller &caller)
{
    caller.isWithdrawn = true;
    if (caller.legs.isEmpty())
        m_lines.clock().after(turnTime, [this, id = caller.uniqueid] { expire(id); });
}

void QueueCalls::prioritize(Queue &queue, const QByteArray &id, int priority, bool now)
{
    queue.caller(id)->priority = priority;
    if (!now)
        return;
    QueueCaller caller = queue.callers.takeAt(queue.position(id) - 1);
    const qsizetype place = queue.placeFor(priority);
    caller.firstPosition = int(place) + 1;
    queue.callers.insert(place, caller);
    serveLater();
}

bool QueueCalls::takesCallers(const Queue &queue) const
{
    return queue.plan.takesCallersWithoutMembers
        || std::ranges::any_of(queue.members, [this](const QueueMember &member) {
               const DeviceState state = m_members.state(member);
               return !member.isPaused && state != DeviceState::Unavailable
                   && state != DeviceState::Invalid;
           });
}

void QueueCalls::serveLater()
{
    if (m_serving)
        return;
    m_serving = m_lines.clock().after(milliseconds(0), [this] {
        m_serving = 0;
        for (Queue &queue : m_members.queues())
            serve(queue);
    });
}

void QueueCalls::serve(Queue &queue)
{
    for (QueueCaller &caller : queue.callers) {
        if (!caller.legs.isEmpty() || caller.nextTry || caller.isWithdrawn)
            continue;
        const QList<QueueMember *> members = chosen(queue);
        if (members.isEmpty())
            return;
        ring(queue, caller, members);
    }
}

/// Of the free members only those with the smallest penalty: all, or the next in turn.
QList<QueueMember *> QueueCalls::chosen(Queue &queue)
{
    int penalty = std::numeric_limits<int>::max();
    const auto isFree = [this](const QueueMember &member) {
        const bool isRinging = std::ranges::any_of(m_lines.at(member.plan.device.mid(6)),
            [](const Channel *channel) { return channel->state != ChannelState::Up; });
        return m_members.isFree(member) && !isRinging
            && m_legs.isReachable(member.plan.device.mid(6));
    };
    for (const QueueMember &member : std::as_const(queue.members)) {
        if (isFree(member))
            penalty = std::min(penalty, member.plan.penalty);
    }
    QList<QueueMember *> result;
    const auto count = int(queue.members.size());
    const bool ringsAll = queue.plan.strategy == "ringall";
    for (int i = 0; i < count && (ringsAll || result.isEmpty()); ++i) {
        const int index = ringsAll ? i : (queue.nextMember + i) % count;
        QueueMember &member = queue.members[index];
        if (member.plan.penalty != penalty || !isFree(member))
            continue;
        result.append(&member);
        queue.nextMember = (index + 1) % count;
    }
    return result;
}

void QueueCalls::ring(Queue &queue, QueueCaller &entry, const QList<QueueMember *> &members)
{
    Channel &caller = *m_lines.find(entry.uniqueid);
    entry.rang = m_lines.clock().now();
    for (const QueueMember *member : members) {
        Channel &leg = m_legs.call(caller, {member->plan.device.mid(6), {}}, *this);
        entry.legs.append(leg.uniqueid);
        m_lines.stream().send(begin("AgentCalled", caller, leg, queue, *member));
        m_legs.begin(&caller, leg);
    }
    const QByteArray id = entry.uniqueid;
    entry.nextTry = m_lines.clock().after(queue.plan.ringTime, [this, id] { stopRinging(id); });
    for (const QByteArray &leg : std::as_const(entry.legs))
        m_legs.invite(*m_lines.find(leg));
}

void QueueCalls::rang(Channel &leg)
{
    if (const Place place = placeOfLeg(leg.uniqueid))
        m_legs.ring(m_lines.find(place.caller->uniqueid), leg);
}

void QueueCalls::answered(Channel &leg)
{
    const Place place = placeOfLeg(leg.uniqueid);
    if (!place)
        return;
    Channel &caller = *m_lines.find(place.caller->uniqueid);
    QByteArrayList others = place.caller->legs;
    others.removeAll(leg.uniqueid);
    m_lines.setState(leg, ChannelState::Up);
    leg.wasDialled = true;
    m_legs.end(&caller, leg, "ANSWER");
    for (const QByteArray &other : std::as_const(others))
        m_legs.end(&caller, *m_lines.find(other), "CANCEL");
    m_lines.setConnected(caller, leg.caller);
    cancelLegs(caller, others, Cause::AnsweredElsewhere);
    connectTo(place, caller, leg);
}

void QueueCalls::connectTo(const Place &place, Channel &caller, Channel &leg)
{
    Queue &queue = *place.queue;
    const ami::Moment now = m_lines.clock().now();
    const int holdTime = secondsBetween(place.caller->joined, now);
    const int ringTime = secondsBetween(place.caller->rang, now);
    leave(place, false);
    QueueMember *member = memberOf(queue, leg);
    Talks::Ended ended;
    if (member) {
        Event event = begin("AgentConnect", caller, leg, queue, *member);
        event.block.add("HoldTime", holdTime).add("RingTime", ringTime);
        m_lines.stream().send(event);
        m_members.beginCall(*member);
        queue.holdTime = averaged(queue.holdTime, holdTime);
        ended
            = [this, name = queue.plan.name, interface = member->plan.interface,
                  from = caller.uniqueid, to = leg.uniqueid, holdTime, now](Talks::Reason reason) {
                  complete(name, interface, *m_lines.find(from), *m_lines.find(to), holdTime, now,
                      reason);
              };
    }
    m_talks.join(leg, caller, ended);
}

void QueueCalls::complete(const QByteArray &name, const QByteArray &interface,
    const Channel &caller, const Channel &leg, int holdTime, ami::Moment since,
    Talks::Reason reason)
{
    Queue *queue = m_members.queue(name);
    const int talkTime = secondsBetween(since, m_lines.clock().now());
    ++queue->completed;
    queue->completedInTime += holdTime <= queue->plan.serviceLevel;
    queue->talkTime = averaged(queue->talkTime, talkTime);
    QueueMember *member = queue->member(interface);
    if (!member)
        return; // has logged out meanwhile
    static constexpr const char *words[] = {"caller", "agent", "transfer"};
    m_members.endCall(*queue, *member);
    Event event = begin("AgentComplete", caller, leg, *queue, *member);
    event.block.add("HoldTime", holdTime)
        .add("TalkTime", talkTime)
        .add("Reason", words[std::size_t(reason)]);
    m_lines.stream().send(event);
}

void QueueCalls::refused(Channel &leg, const Refusal &refusal)
{
    const Place place = placeOfLeg(leg.uniqueid);
    m_lines.requestHangup(leg, refusal.cause, refusal.sip);
    if (place) {
        m_legs.end(m_lines.find(place.caller->uniqueid), leg, Legs::statusOf(refusal));
        place.caller->legs.removeAll(leg.uniqueid);
    }
    m_lines.close(leg, refusal.cause, refusal.sip);
}

void QueueCalls::hungUp(Channel &channel, Ending ending)
{
    const Place place = placeOf(channel.uniqueid);
    if (!place) {
        if (const Place ringing = placeOfLeg(channel.uniqueid)) {
            m_legs.end(m_lines.find(ringing.caller->uniqueid), channel, "NOANSWER");
            ringing.caller->legs.removeAll(channel.uniqueid);
        }
        m_lines.close(channel, Cause::Normal);
        return;
    }
    if (ending == Ending::ByPhone)
        m_lines.requestHangup(channel, std::nullopt);
    released(channel);
    m_lines.finish(channel, ending == Ending::ByPhone ? Cause::Unknown : Cause::Normal);
}

void QueueCalls::released(Channel &caller)
{
    const Place place = placeOf(caller.uniqueid);
    if (!place)
        return;
    m_lines.stopMusic(caller);
    const QByteArrayList legs = place.caller->legs;
    for (const QByteArray &leg : legs)
        m_legs.end(&caller, *m_lines.find(leg), "CANCEL");
    cancelLegs(caller, legs, Cause::Unknown);
    leave(place, true);
}

/// Nobody answered in time: the phones stop, and the next try comes a little later.
void QueueCalls::stopRinging(const QByteArray &id)
{
    const Place place = placeOf(id);
    if (!place)
        return;
    const Channel &caller = *m_lines.find(id);
    const QByteArrayList legs = std::exchange(place.caller->legs, {});
    for (const QByteArray &uniqueid : legs) {
        const Channel &leg = *m_lines.find(uniqueid);
        if (const QueueMember *member = memberOf(*place.queue, leg)) {
            Event event = begin("AgentRingNoAnswer", caller, leg, *place.queue, *member);
            event.block.add("RingTime", int(milliseconds(place.queue->plan.ringTime).count()));
            m_lines.stream().send(event);
        }
        m_legs.end(&caller, leg, "NOANSWER");
    }
    cancelLegs(caller, legs, Cause::Unknown);
    if (place.caller->isWithdrawn) {
        leave(place, true);
        emit expired(id);
        return;
    }
    place.caller->nextTry = m_lines.clock().after(place.queue->plan.retry, [this, id] {
        if (const Place again = placeOf(id))
            again.caller->nextTry = 0;
        serveLater();
    });
}

void QueueCalls::expire(const QByteArray &id)
{
    Place place = placeOf(id);
    if (!place)
        return;
    if (!place.caller->legs.isEmpty()) {
        place.caller->isWithdrawn = true;
        stopRinging(id);
        return;
    }
    leave(place, true);
    emit expired(id);
}

/// Every leg gets a second end, as Asterisk tells it, and is gone.
void QueueCalls::cancelLegs(const Channel &caller, const QByteArrayList &legs, Cause cause)
{
    for (const QByteArray &id : legs) {
        Channel &leg = *m_lines.find(id);
        m_legs.end(&caller, leg, "CANCEL");
        m_lines.close(leg, cause);
    }
}

void QueueCalls::leave(const Place &place, bool abandoned)
{
    const QueueCaller entry = *place.caller;
    Queue &queue = *place.queue;
    Channel &caller = *m_lines.find(entry.uniqueid);
    const int position = queue.position(entry.uniqueid);
    m_lines.clock().cancel(entry.nextTry);
    m_lines.clock().cancel(entry.patience);
    if (abandoned) {
        ++queue.abandoned;
        Event event = m_lines.begin("QueueCallerAbandon", caller, EventClass::Agent);
        event.block.add("Queue", queue.plan.name)
            .add("Position", position)
            .add("OriginalPosition", entry.firstPosition)
            .add("HoldTime", secondsBetween(entry.joined, m_lines.clock().now()));
        m_lines.stream().send(event);
    }
    m_lines.stopMusic(caller);
    queue.callers.removeAt(position - 1);
    Event event = m_lines.begin("QueueCallerLeave", caller, EventClass::Agent);
    event.block.add("Queue", queue.plan.name)
        .add("Position", position)
        .add("Count", int(queue.callers.size()));
    m_lines.stream().send(event);
    serveLater();
}

QueueCalls::Place QueueCalls::placeOf(const QByteArray &caller)
{
    for (Queue &queue : m_members.queues()) {
        if (QueueCaller *found = queue.caller(caller))
            return {&queue, found};
    }
    return {};
}

QueueCalls::Place QueueCalls::placeOfLeg(const QByteArray &leg)
{
    for (Queue &queue : m_members.queues()) {
        for (QueueCaller &caller : queue.callers) {
            if (caller.legs.contains(leg))
                return {&queue, &caller};
        }
    }
    return {};
}

QueueMember *QueueCalls::memberOf(Queue &queue, const Channel &leg)
{
    const QByteArray device = "PJSIP/" + leg.endpoint;
    const auto found = std::ranges::find_if(
        queue.members, [&](const QueueMember &member) { return member.plan.device == device; });
    return found == queue.members.end() ? nullptr : &*found;
}

Event QueueCalls::begin(const QByteArray &name, const Channel &caller, const Channel &leg,
    const Queue &queue, const QueueMember &member)
{
    Event event = m_lines.begin(name, caller, EventClass::Agent);
    demo::describe(event.block, leg, "Dest");
    event.block.add("Queue", queue.plan.name)
        .add("Interface", member.plan.interface)
        .add("MemberName", member.plan.name);
    return event;
}

} // namespace demo
