// SPDX-License-Identifier: MIT
#include "demo/dialplan.h"

namespace demo {

namespace {

    constexpr int mostForwards = 5;
    constexpr seconds toneTime(5);
    constexpr milliseconds moment(50); // what a step of the dialplan may take

} // namespace

Dialplan::Dialplan(const Parts &parts, QObject *parent)
    : QObject(parent), m_parts(parts), m_directory(parts.lines.directory())
{
}

bool Dialplan::exists(const QByteArray &context, const QByteArray &exten) const
{
    if (context == "from-trunk")
        return exten.startsWith(m_directory.trunk.didPrefix) || exten == m_directory.trunk.number;
    if (context != "internal" && context != "parkedcalls")
        return false;
    return m_directory.person(exten) || m_directory.groupAt(exten) || m_directory.queueAt(exten)
        || m_directory.roomAt(exten) || m_parts.parking.isSpace(exten)
        || exten == m_directory.lot.exten || m_parts.services.exists(exten)
        || (exten.startsWith('9') && exten.size() > 1) || exten == "*97"
        || (exten.startsWith("*98") && m_parts.mailboxes.find(exten.mid(3)));
}

void Dialplan::run(Channel &channel)
{
    channel.task = this;
    channel.runsDialplan = true;
    channel.priority = 1;
    if (!exists(channel.context, channel.exten))
        hangUp(channel, {Cause::NoRoute, 0});
    else if (channel.context == "from-trunk")
        runFromTrunk(channel);
    else
        runInternal(channel);
}

void Dialplan::runFromTrunk(Channel &channel)
{
    if (channel.exten == m_directory.trunk.number) {
        answer(channel, 2);
        channel.priority = 3;
        enterQueue(channel, m_directory.trunk.mainQueue);
        return;
    }
    channel.context = "internal";
    channel.exten = channel.exten.mid(m_directory.trunk.didPrefix.size());
    run(channel);
}

void Dialplan::runInternal(Channel &channel)
{
    const QByteArray exten = channel.exten;
    if (m_directory.person(exten)) {
        ringPerson(channel, exten);
    } else if (const RingGroup *group = m_directory.groupAt(exten)) {
        ringGroup(channel, *group);
    } else if (const QueuePlan *queue = m_directory.queueAt(exten)) {
        answer(channel, 1);
        channel.priority = 2;
        enterQueue(channel, queue->name);
    } else if (const RoomPlan *room = m_directory.roomAt(exten)) {
        enterRoom(channel, *room);
    } else if (m_parts.parking.isSpace(exten)) {
        fetch(channel);
    } else if (exten == m_directory.lot.exten) {
        answer(channel, 1);
        if (m_parts.parking.hasSpace())
            m_parts.parking.park(channel, "PJSIP/" + channel.endpoint, m_directory.lot.time);
        else
            hangUp(channel, {Cause::Normal, 0});
    } else if (exten.startsWith('9')) {
        callOutside(channel);
    } else if (exten.startsWith("*98")) {
        answer(channel, 1);
        leaveMessage(channel, exten.mid(3), 2);
    } else {
        serve(channel);
    }
}

void Dialplan::answer(Channel &channel, int priority)
{
    channel.priority = priority;
    if (channel.state != ChannelState::Up)
        m_parts.lines.setState(channel, ChannelState::Up);
}

void Dialplan::ringPerson(Channel &channel, const QByteArray &number)
{
    channel.context = "sub-ext";
    channel.exten = "s";
    if (m_parts.services.isDoNotDisturb(number)) {
        channel.priority = 6;
        busy(channel, moment);
        return;
    }
    if (forward(channel, "CF", number))
        return;
    channel.priority = 4;
    channel.data = "PJSIP/" + number + ",20,tTkKxX";
    m_parts.dialing.dial(channel, {{number, {}}}, seconds(20),
        [this, number](Channel &caller, Dialing::Failure failure, const Refusal &) {
            ringPersonFailed(caller, number, failure);
        });
}

void Dialplan::ringPersonFailed(
    Channel &channel, const QByteArray &number, Dialing::Failure failure)
{
    channel.task = this;
    switch (failure) {
    case Dialing::Failure::Busy:
        channel.exten = "st-BUSY";
        channel.priority = 2;
        if (!forward(channel, "CFB", number))
            busy(channel, milliseconds(0));
        return;
    case Dialing::Failure::NoAnswer:
        channel.exten = "st-NOANSWER";
        channel.priority = 2;
        if (forward(channel, "CFU", number))
            return;
        if (m_directory.hasVoicemailOnNoAnswer) {
            leaveMessage(channel, number, 2);
            return;
        }
        channel.priority = 3;
        m_parts.lines.softHangup(channel);
        m_parts.lines.close(channel, Cause::NoAnswer, 480);
        return;
    case Dialing::Failure::Unavailable:
        channel.exten = "st-CHANUNAVAIL";
        channel.priority = 2;
        if (!forward(channel, "CFU", number))
            congestion(channel);
        return;
    case Dialing::Failure::Congestion:
        channel.exten = "st-CONGESTION";
        channel.priority = 1;
        hangUp(channel, {Cause::Congestion, 503});
        return;
    }
}

bool Dialplan::forward(Channel &channel, const QByteArray &family, const QByteArray &number)
{
    const auto target = m_parts.database.value(family, number);
    if (!target || target->isEmpty() || ++channel.forwards > mostForwards)
        return false;
    channel.context = "internal";
    channel.exten = *target;
    run(channel);
    return true;
}

void Dialplan::ringGroup(Channel &channel, const RingGroup &group)
{
    QList<Target> targets;
    QByteArrayList devices;
    for (const QByteArray &number : group.numbers) {
        if (m_parts.services.isDoNotDisturb(number))
            continue;
        targets.append({number, {}});
        devices.append("PJSIP/" + number);
    }
    channel.priority = 2;
    channel.data = devices.join('&') + ",20,Tt";
    m_parts.dialing.dial(channel, targets, seconds(20),
        [this](Channel &caller, Dialing::Failure, const Refusal &refusal) {
            caller.priority = 3;
            hangUp(caller, refusal);
        });
}

void Dialplan::callOutside(Channel &channel)
{
    CallerId shown = channel.caller;
    shown.number = m_directory.trunk.number;
    m_parts.lines.setCaller(channel, shown);
    channel.priority = 2;
    const Target target{m_directory.trunk.name, channel.exten.mid(1)};
    channel.data = "PJSIP/" + target.dialString() + ",30,Tt";
    m_parts.dialing.dial(channel, {target}, seconds(30),
        [this](Channel &caller, Dialing::Failure, const Refusal &refusal) {
            caller.priority = 3;
            hangUp(caller, refusal);
        });
}

void Dialplan::enterQueue(Channel &channel, const QByteArray &queue)
{
    channel.data = queue + ",tT,,,60";
    if (!m_parts.queues.join(channel, queue))
        leaveQueue(channel);
}

void Dialplan::leaveQueue(Channel &channel)
{
    channel.priority = 4;
    finishLater(channel, moment, Cause::Normal, 0);
}

void Dialplan::enterRoom(Channel &channel, const RoomPlan &room)
{
    answer(channel, 1);
    channel.priority = 2;
    if (m_parts.conferences.join(channel, room.room, room.isAdmin))
        return;
    channel.priority = 3;
    hangUp(channel, {Cause::Normal, 0});
}

void Dialplan::fetch(Channel &channel)
{
    answer(channel, 1);
    channel.application = "ParkedCall";
    channel.data = m_directory.lot.name + ',' + channel.exten;
    if (!m_parts.parking.fetch(channel, channel.exten.toInt()))
        hangUp(channel, {Cause::Normal, 0});
}

void Dialplan::leaveMessage(Channel &channel, const QByteArray &number, int priority)
{
    channel.priority = priority;
    m_parts.mailboxes.answer(channel, number);
}

void Dialplan::serve(Channel &channel)
{
    answer(channel, 1);
    m_parts.lines.clock().after(moment, [this, id = channel.uniqueid] {
        Channel *caller = m_parts.lines.find(id);
        if (!caller || caller->task != this)
            return;
        if (caller->exten == "*97")
            m_parts.mailboxes.listen(caller->caller.number);
        else
            m_parts.services.run(*caller);
        ++caller->priority;
        finishLater(*caller, moment, Cause::Normal, 0);
    });
}

void Dialplan::comeBack(Channel &channel, const QByteArray &dialString)
{
    channel.task = this;
    channel.runsDialplan = true;
    channel.context = "park-dial";
    channel.exten = QByteArray(dialString).replace('/', '_');
    channel.priority = 1;
    const auto time = m_directory.lot.comebackTime;
    channel.data = dialString + ',' + QByteArray::number(qint64(time.count()));
    Target target{dialString.mid(6), {}};
    if (target.endpoint == m_directory.trunk.name)
        target.number = channel.caller.number;
    m_parts.dialing.dial(
        channel, {target}, time, [this](Channel &caller, Dialing::Failure, const Refusal &) {
            caller.priority = 2;
            hangUp(caller, {Cause::Normal, 0});
        });
}

void Dialplan::hungUp(Channel &channel, Ending ending)
{
    if (ending == Ending::ByPhone)
        m_parts.lines.requestHangup(channel, std::nullopt);
    m_parts.lines.finish(channel, Cause::Normal);
}

void Dialplan::hangUp(Channel &channel, const Refusal &refusal)
{
    m_parts.lines.softHangup(channel);
    m_parts.lines.close(channel, refusal.cause, refusal.sip);
}

void Dialplan::busy(Channel &channel, milliseconds lasting)
{
    channel.application = "Busy";
    channel.data = "5";
    if (channel.state == ChannelState::Up) {
        finishLater(channel, toneTime, Cause::Busy, 0);
        return;
    }
    m_parts.lines.setState(channel, ChannelState::Busy);
    m_parts.lines.requestHangup(channel, Cause::Busy, 486);
    finishLater(channel, lasting, Cause::Busy, 486);
}

void Dialplan::congestion(Channel &channel)
{
    channel.application = "Congestion";
    channel.data = "5";
    if (channel.state == ChannelState::Up) {
        finishLater(channel, toneTime, Cause::Congestion, 0);
        return;
    }
    m_parts.lines.requestHangup(channel, Cause::NoRoute, 503);
    m_parts.lines.setState(channel, ChannelState::Busy);
    finishLater(channel, moment, Cause::Congestion, 503);
}

/// Who is connected hears a tone for a while, who is not is gone in a moment.
void Dialplan::finishLater(Channel &channel, milliseconds delay, Cause cause, int sip)
{
    channel.task = this;
    m_parts.lines.clock().after(delay, [this, id = channel.uniqueid, cause, sip] {
        Channel *listener = m_parts.lines.find(id);
        if (listener && listener->task == this)
            m_parts.lines.finish(*listener, cause, sip);
    });
}

} // namespace demo
