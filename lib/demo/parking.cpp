// SPDX-License-Identifier: MIT
#include "demo/parking.h"

#include <algorithm>

namespace demo {

namespace {

    qint64 secondsBetween(ami::Moment from, ami::Moment to)
    {
        return std::chrono::floor<seconds>(to - from).count();
    }

} // namespace

Parking::Parking(Lines &lines, Bridges &bridges, Talks &talks, States &states, QObject *parent)
    : QObject(parent), m_lines(lines), m_bridges(bridges), m_talks(talks)
{
    const LotPlan &lot = lines.directory().lot;
    m_lastSpace = lot.lastSpace;
    for (int space = lot.firstSpace; space <= lot.lastSpace; ++space) {
        const QByteArray device = "park:" + QByteArray::number(space) + "@parkedcalls";
        states.watch(device, [this, space] {
            return m_calls.contains(space) ? DeviceState::InUse : DeviceState::NotInUse;
        });
        states.addHint({QByteArray::number(space), "parkedcalls", {device}, {}});
    }
}

bool Parking::hasSpace() const
{
    const LotPlan &lot = m_lines.directory().lot;
    return int(m_calls.size()) <= lot.lastSpace - lot.firstSpace;
}

bool Parking::isSpace(const QByteArray &exten) const
{
    const LotPlan &lot = m_lines.directory().lot;
    bool isNumber = false;
    const int space = exten.toInt(&isNumber);
    return isNumber && space >= lot.firstSpace && space <= lot.lastSpace;
}

void Parking::park(Channel &parkee, const QByteArray &dialString, seconds time, int space)
{
    Bridge &bridge = lotBridge();
    if (m_bridges.peer(parkee))
        m_talks.pull(parkee);
    else if (parkee.task)
        parkee.task->released(parkee);
    parkee.task = this;
    const int taken = freeSpace(space);
    ParkedCall &call = m_calls[taken];
    call = {parkee.uniqueid, dialString, taken, m_lines.clock().now(), time};
    call.timeout = m_lines.clock().after(time, [this, taken] { expire(taken); });
    Event event = m_lines.stream().begin(EventClass::Call, "ParkedCall");
    demo::describe(event.block, parkee, "Parkee");
    describe(event.block, call);
    m_lines.stream().send(event);
    m_bridges.enter(bridge, parkee);
    m_lines.startMusic(parkee);
    emit parked(parkee.uniqueid);
}

bool Parking::fetch(Channel &retriever, int space)
{
    const auto found = m_calls.find(space);
    if (found == m_calls.end())
        return false;
    Channel &parkee = *m_lines.find(found->second.parkee);
    const ParkedCall call = *take(parkee);
    leave(parkee, "UnParkedCall", call, &retriever);
    m_talks.join(parkee, retriever);
    m_lines.setConnected(retriever, parkee.caller);
    m_lines.setConnected(parkee, retriever.caller);
    return true;
}

void Parking::hungUp(Channel &channel, Ending ending)
{
    if (ending == Ending::ByPhone) {
        m_lines.requestHangup(
            channel, channel.wasDialled ? std::optional(Cause::Normal) : std::nullopt);
    }
    released(channel);
    m_lines.finish(channel, Cause::Normal);
}

void Parking::released(Channel &channel)
{
    if (const auto call = take(channel))
        leave(channel, "ParkedCallGiveUp", *call);
}

void Parking::expire(int space)
{
    const auto found = m_calls.find(space);
    if (found == m_calls.end())
        return;
    Channel &channel = *m_lines.find(found->second.parkee);
    const ParkedCall call = *take(channel);
    leave(channel, "ParkedCallTimeOut", call);
    emit timedOut(channel.uniqueid, call.dialString);
}

/// Asterisk tells who fetched it after the bridge was left, and anything else before.
void Parking::leave(
    Channel &channel, const QByteArray &name, const ParkedCall &call, const Channel *retriever)
{
    m_lines.stopMusic(channel);
    if (retriever)
        m_bridges.leave(channel);
    Event event = m_lines.stream().begin(EventClass::Call, name);
    demo::describe(event.block, channel, "Parkee");
    if (retriever)
        demo::describe(event.block, *retriever, "Retriever");
    describe(event.block, call);
    m_lines.stream().send(event);
    if (!retriever)
        m_bridges.leave(channel);
}

std::optional<ParkedCall> Parking::take(const Channel &channel)
{
    const auto found = std::ranges::find_if(
        m_calls, [&](const auto &entry) { return entry.second.parkee == channel.uniqueid; });
    if (found == m_calls.end())
        return std::nullopt;
    const ParkedCall call = found->second;
    m_lines.clock().cancel(call.timeout);
    m_calls.erase(found);
    return call;
}

/// That one or the next free one after it; in the turn of the lot where none is asked for.
int Parking::freeSpace(int wanted)
{
    const LotPlan &lot = m_lines.directory().lot;
    if (isSpace(QByteArray::number(wanted))) {
        while (m_calls.contains(wanted))
            wanted = wanted >= lot.lastSpace ? lot.firstSpace : wanted + 1;
        return wanted;
    }
    do {
        m_lastSpace = m_lastSpace >= lot.lastSpace ? lot.firstSpace : m_lastSpace + 1;
    } while (m_calls.contains(m_lastSpace));
    return m_lastSpace;
}

Bridge &Parking::lotBridge()
{
    if (Bridge *bridge = m_bridges.find(m_bridge))
        return *bridge;
    Bridge &bridge = m_bridges.create({.type = "parking",
        .technology = "holding_bridge",
        .creator = "Parking",
        .name = m_lines.directory().lot.name});
    m_bridge = bridge.id;
    return bridge;
}

void Parking::describe(Block &block, const ParkedCall &call) const
{
    const qint64 passed = secondsBetween(call.parked, m_lines.clock().now());
    block.add("ParkerDialString", call.dialString)
        .add("Parkinglot", m_lines.directory().lot.name)
        .add("ParkingSpace", call.space)
        .add("ParkingTimeout", call.time.count() - passed)
        .add("ParkingDuration", passed);
}

} // namespace demo
