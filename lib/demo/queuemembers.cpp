// SPDX-License-Identifier: MIT
#include "demo/queuemembers.h"

#include <algorithm>

namespace demo {

namespace {

    QByteArray pauseDevice(const QByteArray &queue, const QByteArray &interface)
    {
        return "Queue:" + queue + "_pause_" + interface;
    }

    /// The member as it stands when the day begins.
    QueueMember atWork(const MemberPlan &plan, qint64 now)
    {
        QueueMember member{.plan = plan,
            .callsTaken = plan.callsTaken,
            .loginTime = now - qint64(plan.sinceLogin.count()),
            .isPaused = !plan.pauseReason.isEmpty()};
        if (plan.callsTaken > 0)
            member.lastCall = now - qint64(plan.sinceCall.count());
        if (member.isPaused)
            member.lastPause = now - qint64(plan.sincePause.count());
        return member;
    }

} // namespace

QueueMembers::QueueMembers(Lines &lines, States &states, QObject *parent)
    : QObject(parent), m_lines(lines), m_states(states)
{
    for (const QueuePlan &plan : lines.directory().queues) {
        Queue entry{.plan = plan,
            .completed = plan.completed,
            .completedInTime = plan.completedInTime,
            .abandoned = plan.abandoned,
            .holdTime = plan.holdTime,
            .talkTime = plan.talkTime};
        for (const MemberPlan &member : plan.members)
            entry.members.append(atWork(member, lines.clock().seconds()));
        m_queues.append(entry);
    }
    for (const Queue &entry : std::as_const(m_queues)) {
        for (const QueueMember &member : entry.members)
            watch(entry.plan.name, member.plan.interface);
        const QByteArray name = entry.plan.name;
        states.watch("Queue:" + name, [this, name] {
            return queue(name)->callers.isEmpty() ? DeviceState::NotInUse : DeviceState::Ringing;
        });
        states.watch("Queue:" + name + "_avail", [this, name] {
            const Queue *known = queue(name);
            const bool isOpen = std::ranges::any_of(
                known->members, [this](const QueueMember &member) { return isFree(member); });
            return isOpen ? DeviceState::NotInUse : DeviceState::InUse;
        });
    }
    connect(&states, &States::changed, this, &QueueMembers::review);
}

Queue *QueueMembers::queue(const QByteArray &name)
{
    const auto found = std::ranges::find_if(
        m_queues, [&](const Queue &queue) { return queue.plan.name == name; });
    return found == m_queues.end() ? nullptr : &*found;
}

DeviceState QueueMembers::state(const QueueMember &member) const
{
    return m_states.of(member.plan.device);
}

bool QueueMembers::isFree(const QueueMember &member) const
{
    if (member.isPaused || m_lines.clock().now() < member.freeFrom)
        return false;
    const DeviceState now = state(member);
    const bool isIdle = now == DeviceState::NotInUse || now == DeviceState::Unknown;
    return isIdle || (member.plan.ringsInUse && now == DeviceState::InUse);
}

void QueueMembers::add(Queue &queue, const MemberPlan &plan)
{
    queue.members.append({.plan = plan,
        .loginTime = m_lines.clock().seconds(),
        .isPaused = !plan.pauseReason.isEmpty()});
    watch(queue.plan.name, plan.interface);
    m_states.refresh();
    tell("QueueMemberAdded", queue, queue.members.last());
    emit moved();
}

void QueueMembers::remove(Queue &queue, const QByteArray &interface)
{
    const QueueMember *member = queue.member(interface);
    if (!member)
        return;
    tell("QueueMemberRemoved", queue, *member);
    m_states.forget(pauseDevice(queue.plan.name, interface));
    queue.members.removeIf(
        [&](const QueueMember &known) { return known.plan.interface == interface; });
}

bool QueueMembers::pause(
    const QByteArray &queue, const QByteArray &interface, bool paused, const QByteArray &reason)
{
    return forEach(queue, interface, [&](Queue &found, QueueMember &member) {
        if (member.isPaused == paused && member.plan.pauseReason == reason)
            return;
        member.isPaused = paused;
        member.plan.pauseReason = paused ? reason : QByteArray();
        if (paused)
            member.lastPause = m_lines.clock().seconds();
        m_states.refresh();
        tell("QueueMemberPause", found, member);
        emit moved();
    });
}

bool QueueMembers::setPenalty(const QByteArray &queue, const QByteArray &interface, int penalty)
{
    return forEach(queue, interface, [&](Queue &found, QueueMember &member) {
        member.plan.penalty = penalty;
        tell("QueueMemberPenalty", found, member);
    });
}

bool QueueMembers::setRingInUse(const QByteArray &queue, const QByteArray &interface, bool rings)
{
    return forEach(queue, interface, [&](Queue &found, QueueMember &member) {
        member.plan.ringsInUse = rings;
        tell("QueueMemberRinginuse", found, member);
    });
}

void QueueMembers::resetCounters(const QByteArray &name)
{
    for (Queue &queue : m_queues) {
        if (!name.isEmpty() && queue.plan.name != name)
            continue;
        queue.completed = queue.completedInTime = queue.abandoned = 0;
        queue.holdTime = queue.talkTime = 0;
        for (QueueMember &member : queue.members) {
            member.callsTaken = 0;
            member.lastCall = 0;
        }
    }
}

void QueueMembers::endCall(Queue &queue, QueueMember &member)
{
    member.isInCall = false;
    ++member.callsTaken;
    member.lastCall = m_lines.clock().seconds();
    member.freeFrom = m_lines.clock().now() + queue.plan.wrapUp;
    m_lines.clock().after(queue.plan.wrapUp, [this] { emit moved(); });
}

void QueueMembers::watch(const QByteArray &queueName, const QByteArray &interface)
{
    m_states.watch(pauseDevice(queueName, interface), [this, queueName, interface] {
        const QueueMember *member = queue(queueName)->member(interface);
        return member && member->isPaused ? DeviceState::InUse : DeviceState::NotInUse;
    });
}

void QueueMembers::tell(const QByteArray &name, const Queue &queue, const QueueMember &member)
{
    Event event = m_lines.stream().begin(EventClass::Agent, name);
    describe(event.block, queue, member, state(member));
    m_lines.stream().send(event);
}

void QueueMembers::review(const QByteArray &device)
{
    bool isMember = false;
    for (const Queue &queue : std::as_const(m_queues)) {
        for (const QueueMember &member : queue.members) {
            if (member.plan.device != device)
                continue;
            tell("QueueMemberStatus", queue, member);
            isMember = true;
        }
    }
    if (isMember)
        emit moved();
}

bool QueueMembers::forEach(const QByteArray &queueName, const QByteArray &interface,
    const std::function<void(Queue &, QueueMember &)> &visit)
{
    bool isFound = false;
    for (Queue &queue : m_queues) {
        if (!queueName.isEmpty() && queue.plan.name != queueName)
            continue;
        if (QueueMember *member = queue.member(interface)) {
            visit(queue, *member);
            isFound = true;
        }
    }
    return isFound;
}

} // namespace demo
