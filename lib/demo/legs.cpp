// SPDX-License-Identifier: MIT
#include "demo/legs.h"

namespace demo {

QByteArray Target::dialString() const
{
    return number.isEmpty() ? endpoint : QByteArray(number + '@' + endpoint);
}

Legs::Legs(Lines &lines, QObject *parent) : QObject(parent), m_lines(lines)
{
    for (const Person &person : lines.directory().people) {
        if (person.contacts.isEmpty())
            m_unreachable.append(person.number);
    }
}

bool Legs::isReachable(const QByteArray &endpoint) const
{
    const bool isKnown = m_lines.directory().person(endpoint) != nullptr
        || endpoint == m_lines.directory().trunk.name;
    return isKnown && !m_unreachable.contains(endpoint);
}

void Legs::setReachable(const QByteArray &endpoint, bool reachable)
{
    m_unreachable.removeAll(endpoint);
    if (!reachable)
        m_unreachable.append(endpoint);
}

Channel &Legs::dial(Channel &caller, const Target &target, Application &task)
{
    Channel &leg = make(caller, target, task);
    const QByteArray account = std::exchange(leg.account, caller.account);
    if (leg.caller.number.isEmpty())
        m_lines.setCaller(leg, {caller.exten, caller.connected.name});
    if (account != caller.account) {
        leg.account = account;
        m_lines.setAccount(leg, caller.account);
    }
    m_lines.setConnected(leg, caller.caller);
    return leg;
}

Channel &Legs::call(Channel &caller, const Target &target, Application &task)
{
    Channel &leg = make(caller, target, task);
    leg.dialString.prepend("PJSIP/");
    leg.application = "AppQueue";
    m_lines.setConnected(leg, caller.caller);
    return leg;
}

Channel &Legs::make(Channel &caller, const Target &target, Application &task)
{
    Channel &leg = m_lines.outgoing(target.endpoint, caller.linkedid);
    leg.task = &task;
    leg.dialString = target.dialString();
    leg.application = "AppDial";
    leg.data = "(Outgoing Line)";
    leg.exten = caller.exten;
    leg.connected = caller.caller;
    return leg;
}

void Legs::begin(const Channel *caller, const Channel &leg)
{
    Event event = describe("DialBegin", caller, leg);
    event.block.add("DialString", leg.dialString);
    m_lines.stream().send(event);
}

void Legs::ring(const Channel *caller, Channel &leg)
{
    m_lines.setState(leg, ChannelState::Ringing);
    tellState(caller, leg);
    if (caller)
        emit ringing(caller->uniqueid, leg.uniqueid);
}

void Legs::tellState(const Channel *caller, const Channel &leg)
{
    Event event = describe("DialState", caller, leg);
    event.block.add("DialStatus", "RINGING");
    m_lines.stream().send(event);
}

void Legs::end(const Channel *caller, const Channel &leg, const QByteArray &status)
{
    Event event = describe("DialEnd", caller, leg);
    event.block.add("DialStatus", status);
    m_lines.stream().send(event);
}

Event Legs::describe(const QByteArray &name, const Channel *caller, const Channel &leg)
{
    Event event = m_lines.stream().begin(EventClass::Call, name);
    if (caller)
        demo::describe(event.block, *caller);
    demo::describe(event.block, leg, "Dest");
    return event;
}

QByteArray Legs::statusOf(const Refusal &refusal)
{
    switch (refusal.cause) {
    case Cause::Busy:
        return "BUSY";
    case Cause::Congestion:
        return "CONGESTION";
    default:
        return "NOANSWER";
    }
}

} // namespace demo
