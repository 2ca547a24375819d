// SPDX-License-Identifier: MIT
#include "demo/dialing.h"

namespace demo {

namespace {

    Dialing::Failure failureOf(const Refusal &refusal)
    {
        switch (refusal.cause) {
        case Cause::Busy:
            return Dialing::Failure::Busy;
        case Cause::Congestion:
            return Dialing::Failure::Congestion;
        default:
            return Dialing::Failure::NoAnswer;
        }
    }

} // namespace

Dialing::Dialing(Lines &lines, Legs &legs, Talks &talks)
    : m_lines(lines), m_legs(legs), m_talks(talks)
{
}

void Dialing::dial(Channel &caller, const QList<Target> &targets, seconds time, Failed failed)
{
    caller.task = this;
    caller.application = "Dial";
    Dial dial{.failed = std::move(failed)};
    for (const Target &target : targets) {
        if (m_legs.isReachable(target.endpoint))
            dial.legs.append(m_legs.dial(caller, target, *this).uniqueid);
    }
    if (dial.legs.isEmpty()) {
        dial.failed(caller, Failure::Unavailable, {Cause::NoRoute, 503});
        return;
    }
    const QByteArray id = caller.uniqueid;
    dial.timeout = m_lines.clock().after(time, [this, id] { giveUp(id); });
    const QByteArrayList legs = dial.legs;
    m_dials[id] = std::move(dial);
    for (const QByteArray &leg : legs)
        m_legs.begin(&caller, *m_lines.find(leg));
    if (legs.size() == 1)
        m_lines.setConnected(caller, m_lines.find(legs.first())->caller);
    for (const QByteArray &leg : legs)
        m_legs.invite(*m_lines.find(leg));
}

void Dialing::rang(Channel &leg) { m_legs.ring(m_lines.find(callerOf(leg)), leg); }

void Dialing::answered(Channel &leg)
{
    Channel *caller = m_lines.find(callerOf(leg));
    if (!caller)
        return;
    const Dial dial = take(caller->uniqueid);
    m_lines.setState(leg, ChannelState::Up);
    if (dial.legs.size() > 1)
        m_lines.setConnected(*caller, leg.caller);
    for (const QByteArray &other : dial.legs) {
        if (other != leg.uniqueid)
            m_legs.end(caller, *m_lines.find(other), "CANCEL");
    }
    leg.exten.clear();
    leg.wasDialled = true;
    caller->wasDialled = true;
    m_legs.end(caller, leg, "ANSWER");
    if (caller->state != ChannelState::Up)
        m_lines.setState(*caller, ChannelState::Up);
    closeOthers(dial, leg.uniqueid, Cause::AnsweredElsewhere, 0);
    m_talks.join(leg, *caller);
}

void Dialing::refused(Channel &leg, const Refusal &refusal)
{
    const QByteArray id = callerOf(leg);
    Channel *caller = m_lines.find(id);
    m_lines.requestHangup(leg, refusal.cause, refusal.sip);
    if (!caller)
        return;
    m_legs.end(caller, leg, Legs::statusOf(refusal));
    Dial &dial = m_dials[id];
    dial.legs.removeAll(leg.uniqueid);
    dial.refusal = refusal;
    m_lines.close(leg, refusal.cause, refusal.sip);
    if (!dial.legs.isEmpty())
        return;
    const Dial over = take(id);
    over.failed(*caller, failureOf(over.refusal), over.refusal);
}

void Dialing::hungUp(Channel &channel, Ending ending)
{
    if (m_dials.contains(channel.uniqueid)) {
        callerHungUp(channel, ending);
        return;
    }
    const QByteArray id = callerOf(channel);
    Channel *caller = m_lines.find(id);
    if (caller)
        m_legs.end(caller, channel, "NOANSWER");
    m_dials[id].legs.removeAll(channel.uniqueid);
    m_lines.close(channel, Cause::Normal);
    if (caller && m_dials[id].legs.isEmpty()) {
        const Dial over = take(id);
        over.failed(*caller, Failure::NoAnswer, over.refusal);
    }
}

void Dialing::callerHungUp(Channel &caller, Ending ending)
{
    const Dial dial = take(caller.uniqueid);
    const bool isUp = caller.state == ChannelState::Up;
    const int sip = isUp || ending == Ending::ByAction ? 0 : 487;
    const Cause cause = sip ? Cause::Interworking : Cause::Normal;
    if (ending == Ending::ByPhone)
        m_lines.requestHangup(caller, cause, sip);
    for (const QByteArray &leg : dial.legs)
        m_legs.end(&caller, *m_lines.find(leg), "CANCEL");
    m_lines.softHangup(caller, sip);
    closeOthers(dial, {}, Cause::Interworking, 500);
    m_lines.close(caller, cause, sip);
}

void Dialing::released(Channel &caller)
{
    const Dial dial = take(caller.uniqueid);
    for (const QByteArray &leg : dial.legs)
        m_legs.end(&caller, *m_lines.find(leg), "CANCEL");
    closeOthers(dial, {}, Cause::Interworking, 500);
}

void Dialing::giveUp(const QByteArray &id)
{
    Channel *caller = m_lines.find(id);
    if (!caller)
        return;
    const Dial dial = take(id);
    for (const QByteArray &leg : dial.legs)
        m_legs.end(caller, *m_lines.find(leg), "NOANSWER");
    closeOthers(dial, {}, Cause::Unknown, 0);
    dial.failed(*caller, Failure::NoAnswer, dial.refusal);
}

void Dialing::closeOthers(const Dial &dial, const QByteArray &winner, Cause cause, int tech)
{
    for (const QByteArray &leg : dial.legs) {
        if (leg != winner)
            m_lines.close(*m_lines.find(leg), cause, tech);
    }
}

QByteArray Dialing::callerOf(const Channel &leg) const
{
    for (const auto &[caller, dial] : m_dials) {
        if (dial.legs.contains(leg.uniqueid))
            return caller;
    }
    return {};
}

Dialing::Dial Dialing::take(const QByteArray &caller)
{
    auto found = m_dials.extract(caller);
    if (!found)
        return {};
    m_lines.clock().cancel(found.mapped().timeout);
    return std::move(found.mapped());
}

} // namespace demo
