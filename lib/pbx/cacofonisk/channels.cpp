// SPDX-License-Identifier: MIT
#include "pbx/cacofonisk/channels.h"

namespace pbx::cacofonisk {

namespace {

    void unpair(Channel &channel)
    {
        if (channel.secondHalf)
            channel.secondHalf->firstHalf = nullptr;
        if (channel.firstHalf)
            channel.firstHalf->secondHalf = nullptr;
        channel.secondHalf = channel.firstHalf = nullptr;
    }

    void depart(Channel &channel)
    {
        if (channel.bridge)
            std::erase(channel.bridge->channels, &channel);
        channel.bridge = nullptr;
    }

} // namespace

ami::Text known(ami::Text text) { return text == "<unknown>" ? ami::Text() : text; }

Channel *Channels::find(ami::Text uniqueid) const
{
    const auto found = m_channels.find(uniqueid);
    return found == m_channels.end() ? nullptr : found->second.get();
}

std::shared_ptr<Channel> Channels::share(ami::Text uniqueid) const
{
    const auto found = m_channels.find(uniqueid);
    return found == m_channels.end() ? nullptr : found->second;
}

const Bridge *Channels::findBridge(ami::Text uniqueid) const
{
    const auto found = m_bridges.find(uniqueid);
    return found == m_bridges.end() ? nullptr : &found->second;
}

void Channels::make(const ami::event::ChannelSnapshot &snapshot)
{
    if (!snapshot.isGiven() || m_channels.contains(snapshot.uniqueid))
        return;
    auto channel = std::make_shared<Channel>();
    channel->uniqueid = snapshot.uniqueid;
    channel->name = snapshot.channel;
    channel->linkedid = snapshot.linkedid;
    channel->accountCode = snapshot.accountCode;
    channel->callerIdNum = known(snapshot.callerIdNum);
    channel->callerIdName = known(snapshot.callerIdName);
    channel->connectedLineNum = known(snapshot.connectedLineNum);
    channel->connectedLineName = known(snapshot.connectedLineName);
    channel->exten = snapshot.exten;
    channel->state = int(ami::number(snapshot.channelState).value_or(Channel::Down));
    channel->serial = ++m_made;
    channel->isCalling = snapshot.uniqueid == snapshot.linkedid;
    m_channels.emplace(snapshot.uniqueid, std::move(channel));
}

void Channels::remove(Channel &channel)
{
    unpair(channel);
    depart(channel);
    cutDial(channel);
    for (Channel *const destination : channel.dialling)
        destination->dialledBy = nullptr;
    channel.dialling.clear();
    channel.transferer.reset(); // two that transfer each other would never go
    m_channels.erase(m_channels.find(channel.uniqueid));
}

void Channels::connectDial(Channel &caller, Channel &destination)
{
    if (destination.dialledBy == &caller)
        return;
    cutDial(destination);
    destination.dialledBy = &caller;
    caller.dialling.push_back(&destination);
}

void Channels::cutDial(Channel &destination)
{
    if (destination.dialledBy)
        std::erase(destination.dialledBy->dialling, &destination);
    destination.dialledBy = nullptr;
}

void Channels::pair(Channel &one, Channel &two)
{
    if (&one == &two)
        return;
    unpair(one);
    unpair(two);
    one.secondHalf = &two;
    two.firstHalf = &one;
}

void Channels::makeBridge(ami::Text uniqueid)
{
    if (!m_bridges.contains(uniqueid))
        m_bridges.try_emplace(std::string(uniqueid));
}

bool Channels::enter(Channel &channel, ami::Text bridgeUniqueid)
{
    const auto found = m_bridges.find(bridgeUniqueid);
    if (found == m_bridges.end())
        return false;
    if (channel.bridge != &found->second) {
        depart(channel);
        channel.bridge = &found->second;
        found->second.channels.push_back(&channel);
    }
    return true;
}

void Channels::leave(Channel &channel, ami::Text bridgeUniqueid)
{
    if (channel.bridge && channel.bridge == findBridge(bridgeUniqueid))
        depart(channel);
}

void Channels::removeBridge(ami::Text uniqueid)
{
    const auto found = m_bridges.find(uniqueid);
    if (found == m_bridges.end())
        return;
    for (Channel *const channel : found->second.channels)
        channel->bridge = nullptr;
    m_bridges.erase(found);
}

void Channels::clear()
{
    for (const auto &[uniqueid, channel] : m_channels)
        channel->transferer.reset();
    m_channels.clear();
    m_bridges.clear();
}

} // namespace pbx::cacofonisk
