// SPDX-License-Identifier: MIT
#include "demo/bridges.h"

#include <QUuid>

namespace demo {

Bridge &Bridges::create(Bridge bridge)
{
    static constexpr QUuid space(
        0x6d1d5a3e, 0x0a4b, 0x4c55, 0x9e, 0x8f, 0x21, 0x3c, 0x77, 0x10, 0x5b, 0x02);
    const QByteArray seed
        = QByteArray::number(m_lines.clock().seconds()) + '.' + QByteArray::number(m_made++);
    bridge.id = QUuid::createUuidV5(space, seed).toByteArray(QUuid::WithoutBraces);
    Bridge &result = m_bridges[bridge.id] = bridge;
    m_lines.stream().send(begin("BridgeCreate", result));
    return result;
}

void Bridges::enter(Bridge &bridge, Channel &channel, const QByteArray &swapped)
{
    channel.bridge = bridge.id;
    bridge.members.append(channel.uniqueid);
    Event event = begin("BridgeEnter", bridge);
    describe(event.block, channel);
    if (!swapped.isEmpty())
        event.block.add("SwapUniqueid", swapped);
    m_lines.stream().send(event);
}

void Bridges::leave(Channel &channel)
{
    Bridge *bridge = find(channel.bridge);
    if (!bridge)
        return;
    bridge->members.removeAll(channel.uniqueid);
    channel.bridge.clear();
    Event event = begin("BridgeLeave", *bridge);
    describe(event.block, channel);
    m_lines.stream().send(event);
}

void Bridges::destroy(Bridge &bridge)
{
    bridge.hidden = 0;
    const Event event = begin("BridgeDestroy", bridge);
    m_bridges.erase(QByteArray(bridge.id));
    m_lines.stream().send(event);
}

Bridge *Bridges::find(const QByteArray &id)
{
    const auto found = m_bridges.find(id);
    return found == m_bridges.end() ? nullptr : &found->second;
}

Channel *Bridges::peer(const Channel &channel)
{
    const Bridge *bridge = find(channel.bridge);
    if (!bridge || bridge->members.size() != 2)
        return nullptr;
    const bool isFirst = bridge->members.first() == channel.uniqueid;
    return m_lines.find(isFirst ? bridge->members.last() : bridge->members.first());
}

Event Bridges::begin(const QByteArray &name, const Bridge &bridge)
{
    Event event = m_lines.stream().begin(EventClass::Call, name);
    describe(event.block, bridge);
    return event;
}

} // namespace demo
