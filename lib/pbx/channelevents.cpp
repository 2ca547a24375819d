// SPDX-License-Identifier: MIT
#include "pbx/channels.h"

#include "pbx/overloaded.h"

/// What each event does to the book of channels, by subject.
namespace pbx {

namespace event = ami::event;

namespace {

    bool isStory(const ami::EventBody &body)
    {
        return std::holds_alternative<event::BlindTransfer>(body)
            || std::holds_alternative<event::AttendedTransfer>(body)
            || std::holds_alternative<event::Pickup>(body)
            || std::holds_alternative<event::DialState>(body)
            || std::holds_alternative<event::MusicOnHoldStop>(body)
            || std::holds_alternative<event::UserEvent>(body);
    }

} // namespace

void Channels::apply(const ami::Event &event, std::optional<Moment> now)
{
    m_now = event.time ? event.time : now;
    applyLegs(event);
    applyDials(event);
    applyBridges(event);
    applyTransfers(event);
    applyPlaces(event);
    applyParking(event);
    if (isStory(event.body)) {
        for (ChannelFacts *facts : m_facts)
            facts->happened(event);
    }
}

/// Refreshes the channel of the snapshot, and edits it if it is known.
template <typename Edit>
void Channels::edit(const Snapshot &snapshot, Edit how)
{
    if (Channel *const channel = seen(snapshot)) {
        how(*channel);
        change(*channel);
    }
}

void Channels::applyLegs(const ami::Event &event)
{
    const overloaded handle{
        [this](const event::Newchannel &e) { put(e.channel, m_now); },
        [this](const event::Newstate &e) { seen(e.channel); },
        [this](const event::NewConnectedLine &e) { seen(e.channel); },
        [this](const event::NewAccountCode &e) { seen(e.channel); },
        [this](const event::NewCallerid &e) {
            edit(e.channel, [&e](Channel &c) { c.presentation.assign(e.presentation); });
        },
        [this](const event::Rename &e) {
            if (const auto found = m_channels.find(e.uniqueid); found != m_channels.end()) {
                found->second.name.assign(e.newname);
                change(found->second);
            }
        },
        [this](const event::HangupRequest &e) {
            edit(e.channel, [](Channel &c) { c.hasAskedHangup = true; });
        },
        [this](const event::SoftHangupRequest &e) {
            edit(e.channel, [](Channel &c) { c.isToldToHangUp = true; });
        },
        [this](const event::Hangup &e) {
            if (Channel *const channel = seen(e.channel))
                remove(*channel, e.cause);
            else if (e.channel.isGiven())
                remember(std::string(e.channel.uniqueid));
        },
        [this, &event](const event::CoreShowChannel &e) {
            beginList(event.actionId);
            list(e);
        },
        [this, &event](const event::ListComplete &) {
            if (event.name != "CoreShowChannelsComplete")
                return;
            beginList(event.actionId);
            endList();
        },
        [](const auto &) {},
    };
    std::visit(handle, event.body);
}

void Channels::applyDials(const ami::Event &event)
{
    const overloaded handle{
        [this](const event::DialBegin &e) { beginDial(e); },
        [this](const event::DialState &e) {
            seen(e.channel);
            seen(e.destination);
        },
        [this](const event::DialEnd &e) {
            endDial(seen(e.channel), e.destination, e.dialStatus, e.forward);
        },
        [this](const event::LocalBridge &e) {
            Channel *const one = seen(e.one);
            Channel *const two = seen(e.two);
            if (one && two)
                pair(*one, *two);
        },
        [this](const event::Pickup &e) {
            edit(e.channel, [](Channel &picker) { picker.isCalling = false; });
            seen(e.target);
        },
        [](const auto &) {},
    };
    std::visit(handle, event.body);
}

void Channels::applyBridges(const ami::Event &event)
{
    const overloaded handle{
        [this](const event::BridgeListItem &e) { bridge(e.bridge); },
        [this](const event::BridgeEnter &e) { enter(e); },
        [this](const event::BridgeLeave &e) { leave(e); },
        [this](const event::BridgeMerge &e) { merge(e); },
        [this](const event::BridgeDestroy &e) { destroy(e.bridge.uniqueid); },
        [](const auto &) {},
    };
    std::visit(handle, event.body);
}

void Channels::applyTransfers(const ami::Event &event)
{
    const auto handOn = [this](const Snapshot &transferer, ami::Text result) {
        if (!ami::sameName(result, "Success"))
            return;
        edit(transferer, [this](Channel &channel) {
            channel.hasHandedOn = true;
            stayAway(channel);
        });
    };
    const overloaded handle{
        [&](const event::BlindTransfer &e) {
            handOn(e.transferer, e.result);
            edit(e.transferee, [](Channel &c) { c.isCalling = true; });
        },
        [&](const event::AttendedTransfer &e) {
            edit(e.transferee, [](Channel &c) { c.isCalling = true; });
            edit(e.transferTarget, [](Channel &c) { c.isCalling = false; });
            if (ami::sameName(e.destType, "Threeway")) // nobody says Unhold
                return editPlace(e.origTransferer.uniqueid, event,
                    [](Channel::Place &place) { place.isHolding = false; });
            handOn(e.origTransferer, e.result);
            handOn(e.secondTransferer, e.result);
            Channel *const waiting = find(e.secondTransferer.uniqueid);
            Channel *const transferee = find(e.transferee.uniqueid);
            if (ami::sameName(e.destType, "App") && waiting && transferee)
                takeOver(*waiting, *transferee);
        },
        [](const auto &) {},
    };
    std::visit(handle, event.body);
}

/// Edits where the channel is, and tells of it if that is another place than before.
template <typename Edit>
void Channels::editPlace(ami::Text uniqueid, const ami::Event &event, Edit how)
{
    const auto found = m_channels.find(uniqueid);
    if (found == m_channels.end())
        return;
    Channel &channel = found->second;
    const Channel::Place before = channel.place;
    how(channel.place);
    if (channel.place == before)
        return;
    change(channel);
    for (ChannelFacts *facts : m_facts)
        facts->moved(channel, before, event);
}

/// Where a channel is beside its bridges: on hold, recorded, in a queue or a conference.
void Channels::applyPlaces(const ami::Event &event)
{
    using Place = Channel::Place;
    using Recording = Channel::Recording;
    const auto edit = [this, &event](const Snapshot &channel, auto how) {
        seen(channel);
        editPlace(channel.uniqueid, event, how);
    };
    const auto hold = [&edit](const Snapshot &channel, bool isHolding) {
        edit(channel, [isHolding](Place &p) { p.isHolding = isHolding; });
    };
    const auto record = [&edit](const Snapshot &channel, Recording recording) {
        edit(channel, [recording](Place &p) { p.recording = recording; });
    };
    const auto enqueue = [](Place &p, ami::Text queue, std::optional<Moment> since) {
        p.queue.assign(queue);
        if (!p.isWaiting)
            p.waitingSince = since;
        p.isWaiting = true;
        p.hasGivenUp = false;
    };
    const auto confer = [&edit](const Snapshot &channel, ami::Text room) {
        edit(channel, [room](Place &p) { p.conference.assign(room); });
    };
    const overloaded handle{
        [&](const event::Hold &e) { hold(e.channel, true); },
        [&](const event::Unhold &e) { hold(e.channel, false); },
        [&](const event::MixMonitorStart &e) { record(e.channel, Recording::On); },
        [&](const event::MixMonitorStop &e) { record(e.channel, Recording::Off); },
        [&](const event::MixMonitorMute &e) {
            record(e.channel, ami::isYes(e.state) ? Recording::Muted : Recording::On);
        },
        [&](const event::QueueCallerJoin &e) {
            edit(e.channel, [&](Place &p) { enqueue(p, e.queue, m_now); });
        },
        [&](const event::QueueCallerAbandon &e) {
            edit(e.channel, [](Place &p) { p.hasGivenUp = p.isWaiting; });
        },
        [&](const event::QueueCallerLeave &e) {
            edit(e.channel, [](Place &p) { p.isWaiting = false; });
        },
        [&](const event::QueueEntry &e) {
            std::optional<Moment> since;
            if (const auto waited = ami::number(e.wait); waited && m_now)
                since = *m_now
                    - std::chrono::seconds(std::clamp<std::int64_t>(*waited, 0, 1'000'000));
            editPlace(e.uniqueid, event, [&](Place &p) { enqueue(p, e.queue, since); });
        },
        [&](const event::ConfbridgeJoin &e) { confer(e.channel, e.conference); },
        [&](const event::ConfbridgeList &e) { confer(e.channel, e.conference); },
        [&](const event::ConfbridgeLeave &e) { confer(e.channel, {}); },
        [](const auto &) {},
    };
    std::visit(handle, event.body);
}

/// Who has parked a call is named by the device only.
void Channels::leaveParked(const event::ParkedSnapshot &parked)
{
    for (auto &[id, channel] : m_channels) {
        if (id != parked.parkee.uniqueid && channel.linkedid == parked.parkee.linkedid
            && channel.endpoint() == parked.parkerDialString)
            channel.hasHandedOn = true;
    }
}

void Channels::applyParking(const ami::Event &event)
{
    const auto unpark = [&](const event::ParkedSnapshot &parked) {
        seen(parked.parkee);
        editPlace(parked.parkee.uniqueid, event, [](Channel::Place &p) { p.lot.clear(); });
    };
    const overloaded handle{
        [&](const event::ParkedCall &e) {
            this->edit(e.parked.parkee, [](Channel &parkee) { parkee.isCalling = true; });
            leaveParked(e.parked);
            editPlace(e.parked.parkee.uniqueid, event, [&e](Channel::Place &p) {
                p.lot.assign(e.parked.parkinglot);
                p.space = int(ami::number(e.parked.parkingSpace).value_or(0));
            });
        },
        [&](const event::UnParkedCall &e) {
            this->edit(e.retriever, [](Channel &retriever) { retriever.isCalling = false; });
            this->edit(e.parked.parkee, [](Channel &parkee) { parkee.isCalling = true; });
            unpark(e.parked);
        },
        [&](const event::ParkedCallTimeOut &e) { unpark(e.parked); },
        [&](const event::ParkedCallGiveUp &e) { unpark(e.parked); },
        [](const auto &) {},
    };
    std::visit(handle, event.body);
}

} // namespace pbx
