// SPDX-License-Identifier: MIT
#include "pbx/channels.h"

#include <algorithm>

/// Who hears whom: how channels come into bridges and leave them.
namespace pbx {

Bridge &Channels::bridge(const ami::event::BridgeSnapshot &snapshot)
{
    const auto found = m_bridges.find(snapshot.uniqueid);
    Bridge &bridge
        = found != m_bridges.end() ? found->second : m_bridges[std::string(snapshot.uniqueid)];
    if (bridge.uniqueid.empty())
        bridge.uniqueid.assign(snapshot.uniqueid);
    if (!snapshot.type.empty())
        bridge.type.assign(snapshot.type);
    return bridge;
}

/// `SwapUniqueid` is the channel whose place it takes.
void Channels::enter(const ami::event::BridgeEnter &e)
{
    Channel *const channel = seen(e.channel);
    if (!channel || e.bridge.uniqueid.empty())
        return;
    using enum ChannelFacts::Entry;
    Channel *const replaced = find(e.swapUniqueid);
    if (replaced && replaced != channel) {
        if (!replaced->isLocal())
            channel->isCalling = replaced->isCalling;
        leave(*replaced);
    }
    ChannelFacts::Entry how = Plain;
    if (ami::isGiven(e.swapUniqueid))
        how = replaced && replaced->isLocal() ? Optimized : Swap;
    channel->mergedFrom.clear();
    enter(*channel, bridge(e.bridge), how);
}

void Channels::enter(Channel &channel, Bridge &bridge, ChannelFacts::Entry how)
{
    if (channel.bridge != &bridge) {
        leave(channel);
        bridge.channels.push_back(&channel);
        channel.bridge = &bridge;
    }
    comeBack(channel, bridge);
    for (const Channel *const one : bridge.channels) {
        if (one->otherHalf) // behind which a phone may ring already
            settleCalled(*one->otherHalf);
    }
    const auto other = std::ranges::find_if(bridge.channels,
        [&channel](const Channel *one) { return one != &channel && !one->isConsulting(); });
    if (bridge.joinsCalls() && other != bridge.channels.end() && !channel.isConsulting()) {
        for (ChannelFacts *facts : m_facts)
            facts->linked(channel, **other);
    }
    for (ChannelFacts *facts : m_facts)
        facts->entered(channel, bridge, how);
    change(channel);
}

void Channels::leave(const ami::event::BridgeLeave &e)
{
    Channel *const channel = seen(e.channel);
    if (!channel || !channel->bridge)
        return;
    const bool isHere = channel->bridge->uniqueid == e.bridge.uniqueid;
    const bool isMerged = channel->mergedFrom == e.bridge.uniqueid; // and enters after it, or not
    if (!isHere && !isMerged)
        return;
    if (isHere)
        goAway(*channel);
    channel->mergedFrom.clear();
    leave(*channel);
}

/// Who leaves others on hold goes to consult somebody with the same leg. `Hold` and `Unhold` speak
/// of the bridge that the leg is in.
void Channels::goAway(Channel &channel)
{
    Bridge &bridge = *channel.bridge;
    if (channel.place.isHolding != true || !bridge.joinsCalls() || bridge.channels.size() < 2)
        return;
    bridge.absent.push_back(&channel);
    channel.awayFrom.push_back(&bridge);
    channel.place.isHolding = false;
}

void Channels::comeBack(Channel &channel, Bridge &bridge)
{
    if (std::erase(channel.awayFrom, &bridge) == 0)
        return;
    std::erase(bridge.absent, &channel);
    channel.place.isHolding = true; // until it says Unhold
}

void Channels::stayAway(Channel &channel)
{
    for (Bridge *const bridge : std::exchange(channel.awayFrom, {}))
        std::erase(bridge->absent, &channel);
}

void Channels::leave(Channel &channel)
{
    if (!channel.bridge)
        return;
    depart(channel);
    change(channel);
}

/// A bridge is forgotten with its last channel: every BridgeEnter describes it again.
void Channels::depart(Channel &channel)
{
    Bridge *const bridge = std::exchange(channel.bridge, nullptr);
    if (!bridge)
        return;
    std::erase(bridge->channels, &channel);
    if (bridge->channels.empty())
        forget(*bridge);
}

void Channels::forget(Bridge &bridge)
{
    for (Channel *const absent : bridge.absent)
        std::erase(absent->awayFrom, &bridge);
    m_bridges.erase(m_bridges.find(bridge.uniqueid));
}

/// All channels of one bridge go over into the other.
void Channels::merge(const ami::event::BridgeMerge &e)
{
    const auto from = m_bridges.find(e.from.uniqueid);
    if (from == m_bridges.end() || e.to.uniqueid.empty())
        return;
    Bridge &to = bridge(e.to);
    const std::string merged = from->first;
    for (Channel *const channel : std::vector<Channel *>(from->second.channels)) {
        enter(*channel, to, ChannelFacts::Entry::Merge);
        channel->mergedFrom = merged;
    }
}

void Channels::destroy(ami::Text bridgeId)
{
    const auto found = m_bridges.find(bridgeId);
    if (found == m_bridges.end())
        return;
    if (found->second.channels.empty())
        return forget(found->second); // was only listed
    for (Channel *const channel : std::vector<Channel *>(found->second.channels))
        leave(*channel);
}

} // namespace pbx
