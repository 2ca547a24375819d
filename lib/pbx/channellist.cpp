// SPDX-License-Identifier: MIT
#include "pbx/channels.h"

/// How the list CoreShowChannels, with BridgeList before it, becomes the book of channels again.
namespace pbx {

namespace {

    /// Seconds of `HH:MM:SS`, as CoreShowChannels gives a channel's age.
    std::optional<std::chrono::seconds> age(ami::Text duration)
    {
        constexpr std::int64_t longest = 10'000'000;
        std::int64_t total = 0;
        while (!duration.empty()) {
            const auto part = ami::number(duration);
            if (!part || *part < 0 || *part > longest || total > longest)
                return std::nullopt;
            total = total * 60 + *part;
            const auto colon = duration.find(':');
            duration = colon == ami::Text::npos ? ami::Text() : duration.substr(colon + 1);
        }
        return std::chrono::seconds(total);
    }

    /// A Uniqueid is `1795366761.4`, with `systemname-` before it where one is set: the second in
    /// which the exchange made the channel. One that was given with an Originate says nothing.
    std::optional<Moment> birthOf(ami::Text uniqueid)
    {
        const auto dash = uniqueid.rfind('-');
        const ami::Text id = dash == ami::Text::npos ? uniqueid : uniqueid.substr(dash + 1);
        const auto point = id.find('.');
        constexpr std::int64_t earliest = 946'684'800; // the year 2000
        const auto seconds = ami::number(id.substr(0, point));
        if (point == ami::Text::npos || !seconds || *seconds < earliest)
            return std::nullopt;
        return ami::moment(id.substr(0, point));
    }

} // namespace

/// What the list before has named counts no more, be it that it was cut off with the link.
void Channels::beginList(ami::Text actionId)
{
    if (m_listId == actionId)
        return;
    m_listId.assign(actionId);
    for (auto &[id, channel] : m_channels)
        channel.isListed = false;
}

void Channels::list(const ami::event::CoreShowChannel &item)
{
    const bool isNew = !m_channels.contains(item.channel.uniqueid);
    std::optional<Moment> since = birthOf(item.channel.uniqueid);
    if (const auto passed = age(item.duration); !since && passed && m_now)
        since = *m_now - *passed;
    Channel *const channel = put(item.channel, since);
    if (!channel)
        return;
    channel->isListed = true;
    if (isNew) {
        channel->place.recording = Channel::Recording::Unknown; // in no list
        channel->place.isHolding.reset(); // nor that
        if (channel->exten == "s")
            channel->exten.clear(); // where the dialplan is by now, not what was dialled
        channel->wasFound = true;
        channel->upSince.reset();
    }
    if (item.bridgeId.empty())
        leave(*channel);
    else if (!channel->bridge || channel->bridge->uniqueid != item.bridgeId) {
        const bool isConference = ami::sameName(item.application, "ConfBridge");
        Bridge &into = bridge(
            {.uniqueid = item.bridgeId, .type = isConference ? ami::Text("base") : ami::Text()});
        enter(*channel, into, ChannelFacts::Entry::Plain);
    }
    change(*channel);
}

/// A list is at least as new as every event before it: what is not in it is gone.
void Channels::endList()
{
    std::vector<Channel *> gone;
    m_listId.clear();
    for (auto &[id, channel] : m_channels) {
        if (!channel.isListed)
            gone.push_back(&channel);
        channel.isListed = false;
    }
    for (Channel *const channel : gone)
        remove(*channel, {});
    std::erase_if(m_bridges, [](const auto &entry) { return entry.second.channels.empty(); });
    pairByName();
    dialByLinkedId();
}

/// `Local/103@agents-00000001;1` and `…;2` are the halves of one pair.
void Channels::pairByName()
{
    TextMap<Channel *> halves;
    for (auto &[id, channel] : m_channels) {
        const auto cut = channel.name.rfind(';');
        if (!channel.isLocal() || channel.otherHalf || cut == std::string::npos)
            continue;
        auto [other, isFirst] = halves.try_emplace(channel.name.substr(0, cut), &channel);
        if (!isFirst && channel.name.ends_with("1"))
            pair(channel, *other->second);
        else if (!isFirst)
            pair(*other->second, channel);
    }
}

/// No list says who dials whom: what rings is dialled by the channel its Linkedid is named after.
void Channels::dialByLinkedId()
{
    for (auto &[id, channel] : m_channels) {
        const bool isRung = channel.is(Channel::State::Ringing) || channel.is(Channel::State::Down);
        if (!isRung || channel.dialledBy || channel.bridge || channel.linkedid == channel.uniqueid)
            continue;
        if (const auto caller = m_channels.find(channel.linkedid); caller != m_channels.end())
            connectDial(caller->second, channel);
    }
}

} // namespace pbx
