// SPDX-License-Identifier: MIT
#include "demo/phones.h"

namespace demo {

Phones::Phones(Lines &lines, Bridges &bridges, Legs &legs, States &states)
    : m_lines(lines), m_bridges(bridges), m_legs(legs)
{
    for (const Person &person : lines.directory().people) {
        const QByteArray device = "PJSIP/" + person.number;
        states.watch(device, [this, number = person.number] { return stateOf(number); });
        states.addHint({person.number, "hints", {device, "Custom:DND" + person.number},
            "CustomPresence:" + person.number});
    }
    const QByteArray trunk = lines.directory().trunk.name;
    states.watch("PJSIP/" + trunk, [this, trunk] { return stateOf(trunk); });
}

void Phones::setRegistered(const QByteArray &number, bool registered)
{
    const Person *person = m_lines.directory().person(number);
    if (!person || person->contacts.isEmpty() || m_legs.isReachable(number) == registered)
        return;
    m_legs.setReachable(number, registered);
    if (registered)
        tell(*person, person->contacts.first(), "NonQualified");
    Event event = m_lines.stream().begin(EventClass::System, "PeerStatus");
    event.block.add("ChannelType", "PJSIP")
        .add("Peer", "PJSIP/" + number)
        .add("PeerStatus", registered ? "Reachable" : "Unreachable");
    m_lines.stream().send(event);
    for (const ContactPlan &contact : person->contacts)
        tell(*person, contact, registered ? "Reachable" : "Removed");
}

DeviceState Phones::stateOf(const QByteArray &endpoint)
{
    if (!m_legs.isReachable(endpoint))
        return DeviceState::Unavailable;
    QList<DeviceState> states{DeviceState::NotInUse};
    for (const Channel *channel : m_lines.at(endpoint))
        states.append(stateOf(*channel));
    return combined(states);
}

DeviceState Phones::stateOf(const Channel &channel)
{
    switch (channel.state) {
    case ChannelState::Down:
        return DeviceState::NotInUse;
    case ChannelState::Ringing:
        return DeviceState::Ringing;
    case ChannelState::Busy:
        return DeviceState::Busy;
    case ChannelState::Ring:
    case ChannelState::Up:
        break;
    }
    // music for somebody who waits in a queue or is parked is no hold
    const Bridge *bridge = m_bridges.find(channel.bridge);
    const bool isHeld = channel.hearsMusic && bridge && bridge->type == "basic";
    return isHeld ? DeviceState::OnHold : DeviceState::InUse;
}

void Phones::tell(const Person &person, const ContactPlan &contact, const QByteArray &status)
{
    const bool isThere = status == "Reachable";
    Event event = m_lines.stream().begin(EventClass::System, "ContactStatus");
    event.block.add("URI", contact.uri)
        .add("ContactStatus", status)
        .add("AOR", person.number)
        .add("EndpointName", person.number)
        .add("RoundtripUsec", isThere ? contact.roundTripMicros : 0);
    m_lines.stream().send(event);
}

} // namespace demo
