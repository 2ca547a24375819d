// SPDX-License-Identifier: MIT
#include "demo/states.h"

#include <algorithm>
#include <array>

namespace demo {

QByteArray deviceWord(DeviceState state)
{
    static constexpr std::array<const char *, 9> words{
        "UNKNOWN",
        "NOT_INUSE",
        "INUSE",
        "BUSY",
        "INVALID",
        "UNAVAILABLE",
        "RINGING",
        "RINGINUSE",
        "ONHOLD",
    };
    return words[std::size_t(state)];
}

QByteArray devicePhrase(DeviceState state)
{
    static constexpr std::array<const char *, 9> phrases{
        "Unknown",
        "Not in use",
        "In use",
        "Busy",
        "Invalid",
        "Unavailable",
        "Ringing",
        "Ring+Inuse",
        "On Hold",
    };
    return phrases[std::size_t(state)];
}

DeviceState combined(const QList<DeviceState> &states)
{
    // which of two states counts: Asterisk's order of states, by their numbers
    static constexpr std::array<int, 9> order{1, 3, 6, 7, 0, 2, 5, 8, 4};
    DeviceState result = DeviceState::Invalid;
    bool isRinging = false;
    bool isInUse = false;
    for (const DeviceState state : states) {
        isRinging |= state == DeviceState::Ringing;
        isInUse |= state == DeviceState::InUse || state == DeviceState::OnHold
            || state == DeviceState::Busy;
        if (order[std::size_t(state)] > order[std::size_t(result)])
            result = state;
    }
    return isRinging && isInUse ? DeviceState::RingInUse : result;
}

ExtensionState extensionState(DeviceState state)
{
    switch (state) {
    case DeviceState::OnHold:
        return {16, "Hold"};
    case DeviceState::Busy:
        return {2, "Busy"};
    case DeviceState::Unavailable:
    case DeviceState::Invalid:
        return {4, "Unavailable"};
    case DeviceState::RingInUse:
        return {9, "InUse&Ringing"};
    case DeviceState::Ringing:
        return {8, "Ringing"};
    case DeviceState::InUse:
        return {1, "InUse"};
    case DeviceState::Unknown:
    case DeviceState::NotInUse:
        break;
    }
    return {0, "Idle"};
}

QByteArray Hint::text() const
{
    const QByteArray joined = devices.join('&');
    return presence.isEmpty() ? joined : QByteArray(joined + ',' + presence);
}

States::States(Stream &stream, QObject *parent) : QObject(parent), m_stream(stream) { }

void States::watch(const QByteArray &device, Source source)
{
    m_devices.append({device, std::move(source)});
}

void States::forget(const QByteArray &device)
{
    m_devices.removeIf([&](const Device &known) { return known.name == device; });
}

void States::setCustom(const QByteArray &device, DeviceState state)
{
    forget(device);
    m_devices.append({device, [state] { return state; }});
}

void States::setPresence(const QByteArray &presentity, const Presence &presence)
{
    m_presences[presentity] = presence;
    const auto add = [&](Event event) {
        event.block.add("Status", presence.status)
            .add("Subtype", presence.subtype)
            .add("Message", presence.message);
        m_stream.send(event);
    };
    for (const Hint &hint : std::as_const(m_hints)) {
        if (hint.presence != presentity)
            continue;
        Event event = m_stream.begin(EventClass::Call, "PresenceStatus");
        event.block.add("Exten", hint.exten).add("Context", hint.context).add("Hint", hint.text());
        add(event);
    }
    Event event = m_stream.begin(EventClass::Call, "PresenceStateChange");
    event.block.add("Presentity", presentity);
    add(event);
}

DeviceState States::of(const QByteArray &device) const
{
    const Device *known = find(device);
    return known ? known->state : DeviceState::Unknown;
}

DeviceState States::of(const Hint &hint) const
{
    QList<DeviceState> states;
    for (const QByteArray &device : hint.devices)
        states.append(of(device));
    return combined(states);
}

QByteArrayList States::devices() const
{
    QByteArrayList result;
    for (const Device &device : m_devices)
        result.append(device.name);
    return result;
}

void States::refresh()
{
    for (Device &device : m_devices) {
        const DeviceState state = device.source();
        if (state != device.state)
            set(device, state);
    }
}

void States::set(Device &device, DeviceState state)
{
    device.state = state;
    const QByteArray name = device.name;
    Event event = m_stream.begin(EventClass::Call, "DeviceStateChange");
    event.block.add("Device", name).add("State", deviceWord(state));
    m_stream.send(event);
    for (const Hint &hint : std::as_const(m_hints)) {
        if (!hint.devices.contains(name))
            continue;
        const DeviceState whole = of(hint);
        const ExtensionState shown = extensionState(whole);
        const auto last = m_hinted.find(hint.exten);
        if (last != m_hinted.end() && extensionState(last->second).status == shown.status)
            continue;
        m_hinted[hint.exten] = whole;
        Event status = m_stream.begin(EventClass::Call, "ExtensionStatus");
        status.block.add("Exten", hint.exten)
            .add("Context", hint.context)
            .add("Hint", hint.text())
            .add("Status", shown.status)
            .add("StatusText", shown.text);
        m_stream.send(status);
    }
    emit changed(name);
}

const States::Device *States::find(const QByteArray &name) const
{
    const auto found = std::ranges::find(m_devices, name, &Device::name);
    return found == m_devices.end() ? nullptr : &*found;
}

} // namespace demo
