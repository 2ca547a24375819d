// SPDX-License-Identifier: MIT
#include "pbx/channels.h"

#include "pbx/dialchain.h"

#include <algorithm>

namespace pbx {

namespace {

    constexpr std::size_t endedRemembered = 4096;

    /// Assigns only what differs, so that nothing is allocated for what did not change.
    bool assign(std::string &to, ami::Text from)
    {
        if (!ami::isGiven(from) || to == from)
            return false;
        to.assign(from);
        return true;
    }

    template <typename T>
    void erase(std::vector<T *> &list, const T *one)
    {
        std::erase(list, one);
    }

} // namespace

std::optional<Channel::Birth> Channel::birthOf(ami::Text uniqueid)
{
    const auto dash = uniqueid.rfind('-');
    const ami::Text id = dash == ami::Text::npos ? uniqueid : uniqueid.substr(dash + 1);
    const auto point = id.find('.');
    if (point == ami::Text::npos)
        return std::nullopt;
    const auto second = ami::number(id.substr(0, point));
    const auto count = ami::number(id.substr(point + 1));
    if (!second || !count)
        return std::nullopt;
    return Birth{*second, *count};
}

ami::Text Channel::endpoint() const
{
    const ami::Text text = name;
    return text.substr(0, text.rfind('-'));
}

bool Channel::isOlderThan(const Channel &other) const
{
    if (birth && other.birth)
        return *birth < *other.birth;
    return since != other.since ? since < other.since : uniqueid < other.uniqueid;
}

const Channel *Channels::find(ami::Text uniqueid) const
{
    const auto found = m_channels.find(uniqueid);
    return found == m_channels.end() ? nullptr : &found->second;
}

Channel *Channels::find(ami::Text uniqueid)
{
    const auto found = m_channels.find(uniqueid);
    return found == m_channels.end() ? nullptr : &found->second;
}

const Channel *Channels::findByName(ami::Text name) const
{
    const auto found
        = std::ranges::find(m_channels, name, [](const auto &entry) { return entry.second.name; });
    return found == m_channels.end() ? nullptr : &found->second;
}

void Channels::clear()
{
    while (!m_channels.empty())
        remove(m_channels.begin()->second, {});
    m_bridges.clear();
}

/// The channel of a Newchannel or of a list item, made if it is not known yet.
Channel *Channels::put(const Snapshot &snapshot, std::optional<Moment> since)
{
    if (Channel *const channel = seen(snapshot))
        return channel;
    if (!snapshot.isGiven() || m_ended.contains(snapshot.uniqueid))
        return nullptr;
    return &make(snapshot, since);
}

Channel &Channels::make(const Snapshot &snapshot, std::optional<Moment> since)
{
    Channel &channel = m_channels[std::string(snapshot.uniqueid)];
    channel.uniqueid.assign(snapshot.uniqueid);
    assign(channel.context, snapshot.context);
    assign(channel.exten, snapshot.exten);
    channel.since = since;
    channel.birth = Channel::birthOf(snapshot.uniqueid);
    channel.isCalling = snapshot.uniqueid == snapshot.linkedid;
    refresh(channel, snapshot);
    for (ChannelFacts *facts : m_facts)
        facts->changed(channel, 0);
    return channel;
}

/// The channel of any snapshot, refreshed; null if it is not known.
Channel *Channels::seen(const Snapshot &snapshot)
{
    const auto found = m_channels.find(snapshot.uniqueid);
    if (found == m_channels.end())
        return nullptr;
    refresh(found->second, snapshot);
    return &found->second;
}

void Channels::refresh(Channel &channel, const Snapshot &snapshot)
{
    bool isOther = assign(channel.name, snapshot.channel);
    isOther |= assign(channel.callerIdNum, snapshot.callerIdNum);
    isOther |= assign(channel.callerIdName, snapshot.callerIdName);
    isOther |= assign(channel.connectedLineNum, snapshot.connectedLineNum);
    isOther |= assign(channel.connectedLineName, snapshot.connectedLineName);
    isOther |= assign(channel.accountCode, snapshot.accountCode);
    isOther |= assign(channel.linkedid, snapshot.linkedid);
    const auto state = ami::number(snapshot.channelState);
    if (state && *state != channel.state)
        setState(channel, int(*state));
    else if (isOther)
        change(channel);
}

void Channels::setState(Channel &channel, int state)
{
    const int before = std::exchange(channel.state, state);
    if (channel.is(Channel::State::Up) && !channel.upSince)
        channel.upSince = m_now;
    for (ChannelFacts *facts : m_facts)
        facts->changed(channel, before);
}

void Channels::change(Channel &channel)
{
    for (ChannelFacts *facts : m_facts)
        facts->changed(channel, channel.state);
}

void Channels::remove(Channel &channel, ami::Text cause)
{
    for (ChannelFacts *facts : m_facts)
        facts->ended(channel, cause);
    for (ChannelFacts *facts : m_facts)
        facts->forgotten(channel);
    depart(channel);
    stayAway(channel);
    cutDial(channel);
    for (Channel *const destination : channel.dialling)
        destination->dialledBy = nullptr;
    if (channel.otherHalf)
        channel.otherHalf->otherHalf = nullptr;
    auto node = m_channels.extract(m_channels.find(channel.uniqueid));
    remember(std::move(node.key()));
}

/// Keeps the Uniqueids of the last channels that ended: a late Newchannel must not revive one.
void Channels::remember(const std::string &uniqueid)
{
    if (!m_ended.insert(uniqueid).second)
        return;
    if (m_endedOrder.size() < endedRemembered) {
        m_endedOrder.push_back(uniqueid);
        return;
    }
    m_ended.erase(m_endedOrder[m_endedNext]);
    m_endedOrder[m_endedNext] = uniqueid;
    m_endedNext = (m_endedNext + 1) % endedRemembered;
}

void Channels::beginDial(const ami::event::DialBegin &e)
{
    Channel *const caller = seen(e.channel);
    Channel *const destination = seen(e.destination);
    if (!destination)
        return;
    if (caller && caller != destination)
        connectDial(*caller, *destination);
    for (ChannelFacts *facts : m_facts)
        facts->dialBegan(destination->dialledBy, *destination);
}

void Channels::pickUp(Channel &caller, Channel &picker)
{
    connectDial(caller, picker);
    for (ChannelFacts *facts : m_facts)
        facts->tookOver(caller, picker);
}

/// A phone that rings for nobody else, behind a Local channel that was originated, is the caller's.
/// Its dial may be told of before the one that leads to it.
void Channels::connectDial(Channel &caller, Channel &destination)
{
    if (destination.dialledBy != &caller) {
        cutDial(destination);
        destination.dialledBy = &caller;
        caller.dialling.push_back(&destination);
    }
    caller.isCalling = true;
    destination.isCalling = !destination.isLocal() && !callerOf(destination);
    settleCalled(caller);
    for (ChannelFacts *facts : m_facts)
        facts->linked(caller, destination);
}

/// The beginning of a dial may have been before anybody listened.
void Channels::endDial(
    Channel *caller, const Snapshot &snapshot, ami::Text status, ami::Text forward)
{
    Channel *const destination = seen(snapshot);
    if (!destination)
        return;
    if (caller && caller != destination && !destination->dialledBy) {
        if (destination->wasFound && !destination->isCalling)
            connectDial(*caller, *destination);
        else if (status == "ANSWER" && !destination->wasFound && destination->isCalling)
            pickUp(*caller, *destination);
    }
    for (ChannelFacts *facts : m_facts)
        facts->dialEnded(*destination, status, forward);
    cutDial(*destination);
    change(*destination);
}

void Channels::settleCalled(const Channel &caller)
{
    for (Channel *const phone : phonesDialledBy(caller)) {
        if (phone->isCalling && callerOf(*phone))
            phone->isCalling = false;
    }
}

/// By an attended transfer before the answer the transferee waits where the transferer did.
void Channels::takeOver(Channel &waiting, Channel &transferee)
{
    for (Channel *const dialled : std::vector<Channel *>(waiting.dialling))
        connectDial(transferee, *dialled);
    if (!std::exchange(waiting.place.isWaiting, false))
        return;
    transferee.place.queue = waiting.place.queue;
    transferee.place.waitingSince = waiting.place.waitingSince;
    transferee.place.isWaiting = true;
    change(waiting);
    change(transferee);
}

void Channels::cutDial(Channel &destination)
{
    if (Channel *const caller = std::exchange(destination.dialledBy, nullptr))
        erase(caller->dialling, &destination);
}

void Channels::pair(Channel &one, Channel &two)
{
    if (&one == &two)
        return;
    one.otherHalf = &two;
    two.otherHalf = &one;
    for (ChannelFacts *facts : m_facts)
        facts->linked(one, two);
}

} // namespace pbx
