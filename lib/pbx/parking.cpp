// SPDX-License-Identifier: MIT
#include "pbx/parking.h"

#include "pbx/overloaded.h"
#include "pbx/partyof.h"

#include <algorithm>

namespace pbx {

namespace event = ami::event;

namespace {

    constexpr std::int64_t largestLot = 10'000;
    constexpr std::int64_t largestSpace = 999'999'999;

    /// How long a call waits; nothing where the exchange gives no number or an absurd one.
    std::optional<std::chrono::seconds> wait(ami::Text text)
    {
        constexpr std::int64_t longest = 100'000'000;
        const auto value = ami::number(text);
        if (!value || *value < 0 || *value > longest)
            return std::nullopt;
        return std::chrono::seconds(*value);
    }

} // namespace

void Parking::apply(const ami::Event &event, std::optional<Moment> now)
{
    m_now = event.time ? event.time : now;
    const overloaded handle{
        [this](const event::Parkinglot &e) { setLot(e); },
        [this](const event::ParkedCall &e) { put(e.parked); },
        [this](const event::UnParkedCall &e) { take(e.parked.parkee.uniqueid); },
        [this](const event::ParkedCallTimeOut &e) { take(e.parked.parkee.uniqueid); },
        [this](const event::ParkedCallGiveUp &e) { take(e.parked.parkee.uniqueid); },
        [this](const event::Hangup &e) { take(e.channel.uniqueid); },
        [](const auto &) {}, // the other trackers' events
    };
    std::visit(handle, event.body);
}

void Parking::clear()
{
    m_rows.clear();
    m_parkedIn.clear();
}

ParkingLot &Parking::edit(ami::Text name)
{
    ParkingLot &lot = m_rows.edit(name);
    if (lot.name.isEmpty()) {
        lot.server = m_server;
        lot.name = ami::cleaned(name);
    }
    return lot;
}

void Parking::setLot(const event::Parkinglot &e)
{
    const auto first = ami::number(e.startSpace);
    const auto last = ami::number(e.stopSpace);
    if (e.lot.empty() || !first || !last || *first < 0 || *last < *first || *last > largestSpace
        || *last - *first > largestLot)
        return;
    ParkingLot &lot = edit(e.lot);
    lot.spaces.clear();
    for (auto space = *first; space <= *last; ++space)
        lot.spaces.append(int(space));
}

void Parking::put(const event::ParkedSnapshot &parked)
{
    const auto space = ami::number(parked.parkingSpace);
    if (!space || *space < 0 || *space > largestSpace || parked.parkinglot.empty()
        || !parked.parkee.isGiven())
        return;
    take(parked.parkee.uniqueid);
    const QString parker = m_directory.extensionOf(parked.parkerDialString);
    ParkedCall call{.space = int(*space),
        .caller = partyOf(parked.parkee, m_directory),
        .parkedBy = parker.isEmpty() ? ami::cleaned(parked.parkerDialString) : parker};
    if (const auto passed = wait(parked.parkingDuration); m_now && passed)
        call.since = *m_now - *passed;
    if (const auto left = wait(parked.parkingTimeout); m_now && left)
        call.until = *m_now + *left;
    ParkingLot &lot = edit(parked.parkinglot);
    if (!lot.spaces.contains(call.space))
        lot.spaces.insert(std::ranges::lower_bound(lot.spaces, call.space), call.space);
    lot.parked.removeIf([&call](const ParkedCall &other) { return other.space == call.space; });
    lot.parked.insert(
        std::ranges::lower_bound(lot.parked, call.space, {}, &ParkedCall::space), std::move(call));
    m_parkedIn[std::string(parked.parkee.uniqueid)] = std::string(parked.parkinglot);
}

void Parking::take(ami::Text uniqueid)
{
    const auto found = m_parkedIn.find(uniqueid);
    if (found == m_parkedIn.end())
        return;
    const QString id = ami::cleaned(uniqueid);
    edit(found->second).parked.removeIf([&id](const ParkedCall &call) {
        return call.caller.uniqueid == id;
    });
    m_parkedIn.erase(found);
}

} // namespace pbx
