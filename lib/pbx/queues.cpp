// SPDX-License-Identifier: MIT
#include "pbx/queues.h"

#include "pbx/counting.h"
#include "pbx/devicestate.h"
#include "pbx/memberof.h"
#include "pbx/overloaded.h"

#include <algorithm>

namespace pbx {

namespace event = ami::event;

namespace {

    constexpr ami::Text loginList = "/QPENALTY/"; // of FreePBX: `301/agents/103` is the penalty

    /// The queue and the extension of `301/agents/103`; empty texts for anything else.
    std::pair<ami::Text, ami::Text> seatOf(ami::Text key)
    {
        constexpr ami::Text between = "/agents/";
        const auto at = key.find(between);
        if (at == ami::Text::npos)
            return {};
        return {key.substr(0, at), key.substr(at + between.size())};
    }

    /// app_queue's moving average: three quarters of the old and a quarter of the new (18 to 22).
    int average(std::optional<int> old, int value)
    {
        return int((std::int64_t(old.value_or(0)) * 3 + value) / 4);
    }

} // namespace

void Queues::apply(const ami::Event &event, std::optional<Moment> now)
{
    m_now = event.time ? event.time : now;
    applyMembers(event);
    applyCallers(event);
    if (const ami::Text queue = m_tallies.apply(event); !queue.empty())
        edit(queue).sinceStart = m_tallies.of(queue);
}

void Queues::applyMembers(const ami::Event &event)
{
    const overloaded handle{
        [this](const event::QueueParams &e) { setParameters(e); },
        [this](const event::QueueMember &e) { setMember(snapshotOf(e)); },
        [this](const event::QueueMemberAdded &e) { setMember(e.member); },
        [this](const event::QueueMemberStatus &e) { setMember(e.member); },
        [this](const event::QueueMemberPause &e) { setMember(e.member); },
        [this](const event::QueueMemberPenalty &e) { setMember(e.member); },
        [this](const event::QueueMemberRinginuse &e) { setMember(e.member); },
        [this](const event::QueueMemberRemoved &e) { removeMember(e.member); },
        [this](const event::DBGetTreeResponse &e) {
            if (e.key.starts_with(loginList))
                permit(e.key.substr(loginList.size()), e.val);
        },
        [](const auto &) {},
    };
    std::visit(handle, event.body);
}

void Queues::applyCallers(const ami::Event &event)
{
    const overloaded handle{
        [this](const event::QueueEntry &e) { list(e); },
        [this](const event::QueueCallerJoin &e) { join(e); },
        [this](const event::QueueCallerLeave &e) { leave(e.channel.uniqueid); },
        [this](const event::Hangup &e) { leave(e.channel.uniqueid); },
        [this](const event::QueueCallerAbandon &e) {
            if (e.queue.empty())
                return;
            Queue &queue = edit(e.queue);
            queue.abandoned = queue.abandoned.value_or(0) + 1;
        },
        [this](const event::AttendedTransfer &e) { handOver(e); },
        [this](const event::AgentConnect &e) { countConnect(e); },
        [this](const event::AgentComplete &e) { countComplete(e); },
        [](const auto &) {},
    };
    std::visit(handle, event.body);
}

void Queues::clear()
{
    m_rows.clear();
    m_waitingIn.clear();
    for (auto &[queue, seats] : m_seats)
        seats.permitted.clear();
    m_tallies.settle();
    m_completedInTime.clear();
}

Queue &Queues::edit(ami::Text name)
{
    Queue &queue = m_rows.edit(name);
    if (queue.name.isEmpty()) {
        queue.server = m_server;
        queue.name = ami::cleaned(name);
        queue.sinceStart = m_tallies.of(name);
        updateAbsent(queue);
    }
    return queue;
}

/// Begins the queue in the list anew: its members and callers follow.
void Queues::setParameters(const event::QueueParams &e)
{
    if (e.queue.empty())
        return;
    Queue &queue = edit(e.queue);
    for (const QueueCaller &caller : std::as_const(queue.callers))
        m_waitingIn.erase(caller.uniqueid.toStdString());
    queue.callers.clear();
    queue.members.clear();
    updateAbsent(queue);
    queue.strategy = ami::cleaned(e.strategy);
    queue.completed = countIn(e.completed);
    queue.abandoned = countIn(e.abandoned);
    queue.holdTime = countIn(e.holdtime);
    queue.talkTime = countIn(e.talkTime);
    queue.serviceLevel = countIn(e.serviceLevel);
    bool isNumber = false;
    const double percent = ami::cleaned(e.servicelevelPerf).toDouble(&isNumber);
    queue.serviceLevelPercent = isNumber ? std::optional<double>(percent) : std::nullopt;
    m_completedInTime[std::string(e.queue)] = percent / 100.0 * queue.completed.value_or(0);
}

void Queues::setMember(const event::QueueMemberSnapshot &e)
{
    if (e.queue.empty() || e.interface.empty())
        return;
    Queue &queue = edit(e.queue);
    auto &members = queue.members;
    const QString interface = ami::cleaned(e.interface);
    auto member = std::ranges::find(members, interface, &QueueMember::interface);
    if (member == members.end())
        member = members.insert(members.end(), QueueMember{.interface = interface});
    member->name = ami::cleaned(e.memberName);
    member->extension = extensionOfMember(e.interface, e.stateInterface, m_directory);
    member->membership = ami::cleaned(e.membership);
    member->status = deviceState(ami::number(e.status));
    member->isPaused = ami::isYes(e.paused);
    member->pauseReason = member->isPaused ? ami::cleaned(e.pausedReason) : QString();
    member->pausedSince = member->isPaused ? ami::moment(e.lastPause) : std::nullopt;
    member->penalty = counted(e.penalty);
    member->callsTaken = counted(e.callsTaken);
    member->lastCall = ami::moment(e.lastCall);
    member->loggedInSince = ami::moment(e.loginTime);
    member->isInCall = ami::isYes(e.inCall);
    if (!e.ringInUse.empty())
        member->ringsInUse = ami::isYes(e.ringInUse);
    if (member->membership == u"dynamic")
        remember(queue.name, *member);
    updateAbsent(queue);
}

void Queues::removeMember(const event::QueueMemberSnapshot &e)
{
    if (!m_rows.find(e.queue))
        return;
    const QString interface = ami::cleaned(e.interface);
    Queue &queue = edit(e.queue);
    queue.members.removeIf(
        [&interface](const QueueMember &member) { return member.interface == interface; });
    updateAbsent(queue);
}

void Queues::permit(ami::Text key, ami::Text penalty)
{
    const auto [queue, extension] = seatOf(key);
    if (queue.empty() || extension.empty())
        return;
    const QString number = ami::cleaned(extension);
    auto &permitted = m_seats[std::string(queue)].permitted;
    permitted.removeIf([&number](const AbsentMember &one) { return one.extension == number; });
    permitted.append(
        {.extension = number, .interface = {}, .name = {}, .penalty = counted(penalty)});
    if (m_rows.find(queue))
        updateAbsent(edit(queue));
}

void Queues::apply(const Database::Absence &absence)
{
    const std::string key = absence.key.toStdString();
    const auto [queue, extension] = seatOf(key);
    const auto seats = m_seats.find(queue);
    if (absence.family != u"QPENALTY" || seats == m_seats.end())
        return;
    const QString number = ami::cleaned(extension);
    seats->second.permitted.removeIf(
        [&number](const AbsentMember &one) { return one.extension == number; });
    if (m_rows.find(queue))
        updateAbsent(edit(queue));
}

void Queues::remember(const QString &queue, const QueueMember &member)
{
    auto &seen = m_seats[queue.toStdString()].seen;
    seen.removeIf([&member](const AbsentMember &one) { return one.interface == member.interface; });
    seen.append({.extension = member.extension,
        .interface = member.interface,
        .name = member.name,
        .penalty = member.penalty});
}

void Queues::updateAbsent(Queue &queue)
{
    QList<AbsentMember> absent;
    const auto isKnown = [&absent](const QString &extension) {
        return std::ranges::find(absent, extension, &AbsentMember::extension) != absent.end();
    };
    const auto isThere
        =
            [&queue](const AbsentMember &one) {
                return std::ranges::any_of(
                    queue.members, [&one](const QueueMember &member) {
                        return member.interface == one.interface
                || (!one.extension.isEmpty() && member.extension == one.extension);
                    });
            };
    if (const auto seats = m_seats.find(queue.name.toStdString()); seats != m_seats.end()) {
        for (const auto *const list : {&seats->second.seen, &seats->second.permitted}) {
            for (const AbsentMember &one : *list) {
                if (!isThere(one) && !isKnown(one.extension))
                    absent.append(one);
            }
        }
    }
    queue.absent = absent;
}

void Queues::list(const event::QueueEntry &e)
{
    if (e.queue.empty() || e.uniqueid.empty())
        return;
    QueueCaller caller{.uniqueid = ami::cleaned(e.uniqueid),
        .channel = ami::cleaned(e.channel),
        .callerId = {ami::personName(e.callerIdName), ami::personNumber(e.callerIdNum)},
        .position = counted(e.position),
        .priority = countIn(e.priority)};
    if (m_now)
        caller.since = *m_now - std::chrono::seconds(counted(e.wait));
    leave(e.uniqueid);
    edit(e.queue).callers.append(std::move(caller));
    m_waitingIn[std::string(e.uniqueid)] = std::string(e.queue);
}

/// A caller with priority comes in before others, who move on by one without being told of.
void Queues::join(const event::QueueCallerJoin &e)
{
    if (e.queue.empty() || !e.channel.isGiven())
        return;
    leave(e.channel.uniqueid);
    auto &callers = edit(e.queue).callers;
    const int position = std::clamp(counted(e.position), 1, int(callers.size()) + 1);
    callers.insert(position - 1,
        QueueCaller{.uniqueid = ami::cleaned(e.channel.uniqueid),
            .channel = ami::cleaned(e.channel.channel),
            .callerId
            = {ami::personName(e.channel.callerIdName), ami::personNumber(e.channel.callerIdNum)},
            .since = m_now});
    for (qsizetype i = 0; i < callers.size(); ++i)
        callers[i].position = int(i) + 1;
    m_waitingIn[std::string(e.channel.uniqueid)] = std::string(e.queue);
}

void Queues::leave(ami::Text uniqueid)
{
    const auto found = m_waitingIn.find(uniqueid);
    if (found == m_waitingIn.end())
        return;
    auto &callers = edit(found->second).callers;
    const QString id = ami::cleaned(uniqueid);
    callers.removeIf([&id](const QueueCaller &caller) { return caller.uniqueid == id; });
    for (qsizetype i = 0; i < callers.size(); ++i)
        callers[i].position = int(i) + 1;
    m_waitingIn.erase(found);
}

/// Who has been transferred into the queue waits in the place of the transferer.
void Queues::handOver(const event::AttendedTransfer &e)
{
    const auto found = m_waitingIn.find(e.secondTransferer.uniqueid);
    if (found == m_waitingIn.end() || !e.transferee.isGiven())
        return;
    const std::string queue = found->second;
    m_waitingIn.erase(found);
    m_waitingIn[std::string(e.transferee.uniqueid)] = queue;
    const QString from = ami::cleaned(e.secondTransferer.uniqueid);
    auto &callers = edit(queue).callers;
    const auto caller = std::ranges::find(callers, from, &QueueCaller::uniqueid);
    if (caller == callers.end())
        return;
    caller->uniqueid = ami::cleaned(e.transferee.uniqueid);
    caller->channel = ami::cleaned(e.transferee.channel);
    caller->callerId
        = {ami::personName(e.transferee.callerIdName), ami::personNumber(e.transferee.callerIdNum)};
}

void Queues::countConnect(const event::AgentConnect &e)
{
    if (e.queue.empty())
        return;
    setInCall(e.queue, e.interface, true);
    Queue &queue = edit(e.queue);
    const int hold = counted(e.holdTime);
    queue.holdTime = average(queue.holdTime, hold);
    if (queue.serviceLevel && hold <= *queue.serviceLevel)
        m_completedInTime[std::string(e.queue)] += 1;
}

void Queues::countComplete(const event::AgentComplete &e)
{
    if (e.queue.empty())
        return;
    setInCall(e.queue, e.interface, false);
    Queue &queue = edit(e.queue);
    queue.completed = queue.completed.value_or(0) + 1;
    queue.talkTime = average(queue.talkTime, counted(e.talkTime));
    if (queue.serviceLevel) {
        const double inTime = m_completedInTime[std::string(e.queue)];
        queue.serviceLevelPercent = std::min(100.0, 100.0 * inTime / *queue.completed);
    }
}

/// Asterisk 22 tells it with a QueueMemberStatus too, 16 does not.
void Queues::setInCall(ami::Text queue, ami::Text interface, bool isInCall)
{
    auto &members = edit(queue).members;
    const auto member
        = std::ranges::find(members, ami::cleaned(interface), &QueueMember::interface);
    if (member != members.end())
        member->isInCall = isInCall;
}

} // namespace pbx
