// SPDX-License-Identifier: MIT
#include "demo/services.h"

namespace demo {

Services::Services(Lines &lines, States &states, QueueMembers &members, Database &database)
    : m_lines(lines), m_states(states), m_members(members), m_database(database)
{
}

bool Services::exists(const QByteArray &exten) const
{
    return exten == "*76" || exten == "*73" || exten == "*45" || exten == "*46"
        || (exten.startsWith("*72") && exten.size() > 3);
}

void Services::run(Channel &channel)
{
    if (channel.exten == "*76")
        toggleDoNotDisturb(channel);
    else if (channel.exten == "*45")
        logIn(channel);
    else if (channel.exten == "*46")
        logOut(channel);
    else
        forward(channel, channel.exten.startsWith("*72") ? channel.exten.mid(3) : QByteArray());
}

bool Services::isDoNotDisturb(const QByteArray &number) const
{
    return m_database.value("DND", number).has_value();
}

void Services::setDoNotDisturb(const QByteArray &number, bool on)
{
    if (on)
        m_database.put("DND", number, "YES");
    else
        m_database.remove("DND", number);
    m_states.setCustom("Custom:DND" + number, on ? DeviceState::Busy : DeviceState::NotInUse);
}

void Services::toggleDoNotDisturb(Channel &channel)
{
    const bool on = !isDoNotDisturb(channel.caller.number);
    setDoNotDisturb(channel.caller.number, on);
    channel.priority = on ? 9 : 5;
    Event event = m_lines.begin("UserEvent", channel, EventClass::User);
    event.block.add("UserEvent", "DND")
        .add("Extension", channel.caller.number)
        .add("State", on ? "on" : "off");
    m_lines.stream().send(event);
}

void Services::forward(Channel &channel, const QByteArray &target)
{
    if (target.isEmpty())
        m_database.remove("CF", channel.caller.number);
    else
        m_database.put("CF", channel.caller.number, target);
    channel.priority = 3;
    Event event = m_lines.begin("UserEvent", channel, EventClass::User);
    event.block.add("UserEvent", "CallForward")
        .add("Type", "CF")
        .add("Extension", channel.caller.number)
        .add("Target", target);
    m_lines.stream().send(event);
}

void Services::logIn(Channel &channel)
{
    const QByteArray device = "PJSIP/" + channel.endpoint;
    Queue *queue = m_members.queue(m_lines.directory().trunk.mainQueue);
    channel.priority = 2;
    if (queue && !queue->member(device))
        m_members.add(*queue, {device, device, device, device, true});
}

void Services::logOut(Channel &channel)
{
    const QByteArray device = "PJSIP/" + channel.endpoint;
    Queue *queue = m_members.queue(m_lines.directory().trunk.mainQueue);
    channel.priority = 2;
    if (queue && queue->member(device) && queue->member(device)->plan.isDynamic)
        m_members.remove(*queue, device);
}

} // namespace demo
