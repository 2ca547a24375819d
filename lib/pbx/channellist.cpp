// SPDX-License-Identifier: MIT
#include "pbx/channels.h"

#include <algorithm>

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

    /// The second in which the exchange made the channel.
    std::optional<Moment> timeOf(const std::optional<Channel::Birth> &birth)
    {
        constexpr std::int64_t earliest = 946'684'800; // the year 2000
        constexpr std::int64_t latest = 100'000'000'000;
        if (!birth || birth->second < earliest || birth->second > latest)
            return std::nullopt;
        return Moment(std::chrono::seconds(birth->second));
    }

    /// Whether the channel was made by Dial or Queue in order to call somebody.
    bool isOutgoing(const ami::event::CoreShowChannel &item)
    {
        return ami::sameName(item.application, "AppDial")
            || ami::sameName(item.application, "AppQueue");
    }

    /// Whether `PJSIP/101&PJSIP/0305551234@trunk,30,Tt` has the endpoint in it.
    bool names(ami::Text dialled, ami::Text endpoint)
    {
        dialled = dialled.substr(0, dialled.find(','));
        const ami::Text name = endpoint.substr(endpoint.find('/') + 1);
        while (!dialled.empty()) {
            const ami::Text one = dialled.substr(0, dialled.find('&'));
            const auto at = one.rfind('@');
            if (one == endpoint || (at != ami::Text::npos && one.substr(at + 1) == name))
                return true;
            dialled.remove_prefix(std::min(dialled.size(), one.size() + 1));
        }
        return false;
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
    std::optional<Moment> since = timeOf(Channel::birthOf(item.channel.uniqueid));
    if (const auto passed = age(item.duration); !since && passed && m_now)
        since = *m_now - *passed;
    Channel *const channel = put(item.channel, since);
    if (!channel)
        return;
    channel->isListed = true;
    if (ami::sameName(item.application, "Dial"))
        m_listedDials[channel->uniqueid].assign(item.applicationData);
    if (isNew) {
        if (!item.application.empty())
            channel->isCalling = !isOutgoing(item);
        if (ami::sameName(item.application, "Queue")) // waiting or answered: `support,tT,,,60`
            channel->place.queue.assign(item.applicationData, 0, item.applicationData.find(','));
        channel->place.recording = Channel::Recording::Unknown; // in no list
        if (!item.bridgeId.empty())
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
    }
    for (Channel *const channel : gone)
        remove(*channel, {});
    std::erase_if(m_bridges, [](const auto &entry) { return entry.second.channels.empty(); });
    pairByName();
    missAbsent();
    dialAsListed();
    relateByLinkedId();
    m_listedDials.clear();
    for (auto &[id, channel] : m_channels) {
        for (ChannelFacts *facts : m_facts)
            facts->listed(channel);
        channel.isListed = false;
    }
}

/// `Local/103@agents-00000001;1` and `…;2` are the halves of one pair. Those who hear each other
/// through it were listed before it was known to be one.
void Channels::pairByName()
{
    TextMap<Channel *> halves;
    for (auto &[id, channel] : m_channels) {
        const auto cut = channel.name.rfind(';');
        if (!channel.isLocal() || channel.otherHalf || cut == std::string::npos)
            continue;
        auto [other, isFirst] = halves.try_emplace(channel.name.substr(0, cut), &channel);
        if (isFirst)
            continue;
        if (channel.name.ends_with("1"))
            pair(channel, *other->second);
        else
            pair(*other->second, channel);
        if (!channel.bridge)
            continue;
        for (ChannelFacts *facts : m_facts)
            facts->entered(channel, *channel.bridge, ChannelFacts::Entry::Plain);
    }
}

/// Somebody alone in a bridge waits for the one who was connected by Dial with them, and who is in
/// another bridge meanwhile: to consult somebody.
void Channels::missAbsent()
{
    for (auto &[id, waiting] : m_channels) {
        Bridge *const bridge = waiting.bridge;
        if (!waiting.wasFound || !bridge || !bridge->joinsCalls() || bridge->channels.size() != 1
            || !bridge->absent.empty())
            continue;
        Channel *const absent = partnerOf(waiting);
        if (!absent)
            continue;
        bridge->absent.push_back(absent);
        absent->awayFrom.push_back(bridge);
        for (ChannelFacts *facts : m_facts)
            facts->foundConsulting(*absent, waiting);
    }
}

/// Whom an application Dial names that the one or the other runs, or whom the waiting one's phone
/// shows.
Channel *Channels::partnerOf(const Channel &waiting)
{
    const auto hasDialled = [this](const Channel &one, const Channel &other) {
        const auto dial = m_listedDials.find(one.uniqueid);
        return dial != m_listedDials.end() && names(dial->second, other.endpoint());
    };
    const auto isShown = [&waiting](const Channel &other) {
        return !other.callerIdNum.empty() && other.callerIdNum != "<unknown>"
            && other.callerIdNum == waiting.connectedLineNum;
    };
    // Who is consulted is called; who has fetched a parked call has called by themselves. A Local
    // channel waits only for who consults through it, and has gone back to the first call.
    const auto isCalledOnly = [](const Bridge &bridge, const Channel &absent) {
        return std::ranges::none_of(bridge.channels, [&absent](const Channel *one) {
            return one != &absent && !one->isLocal() && one->isCalling;
        });
    };
    for (auto &[id, other] : m_channels) {
        if (other.wasFound && other.linkedid == waiting.linkedid && other.bridge
            && (waiting.isLocal() || isCalledOnly(*other.bridge, other))
            && other.bridge != waiting.bridge && other.bridge->joinsCalls() && !other.isLocal()
            && !other.isConsulting()
            && (hasDialled(waiting, other) || hasDialled(other, waiting) || isShown(other)))
            return &other;
    }
    return nullptr;
}

/// No list says who dials whom. What rings, or is about to, is dialled by one of the same origin:
/// whose application Dial names it, who waits in a queue, or after whom the Linkedid is named.
void Channels::dialAsListed()
{
    TextMap<std::vector<Channel *>> kin; // by Linkedid
    for (auto &[id, channel] : m_channels)
        kin[channel.linkedid].push_back(&channel);
    for (auto &[id, channel] : m_channels) {
        const bool isRung = channel.is(Channel::State::Ringing) || channel.is(Channel::State::Down);
        if (!isRung || channel.dialledBy || channel.bridge || channel.linkedid == channel.uniqueid)
            continue;
        if (Channel *const dialler = diallerOf(channel, kin[channel.linkedid]))
            connectDial(*dialler, channel);
    }
}

Channel *Channels::diallerOf(const Channel &rung, const std::vector<Channel *> &kin) const
{
    Channel *waiting = nullptr;
    Channel *first = nullptr;
    for (Channel *const other : kin) {
        if (other == &rung)
            continue;
        const auto dial = m_listedDials.find(other->uniqueid);
        if (dial != m_listedDials.end() && names(dial->second, rung.endpoint()))
            return other;
        if (other->place.isWaiting)
            waiting = other;
        if (other->uniqueid == rung.linkedid)
            first = other;
    }
    return waiting ? waiting : first;
}

void Channels::relateByLinkedId()
{
    TextMap<Channel *> kin;
    for (auto &[id, channel] : m_channels) {
        auto [eldest, isFirst] = kin.try_emplace(channel.linkedid, &channel);
        if (!isFirst && channel.isOlderThan(*eldest->second))
            eldest->second = &channel;
    }
    for (auto &[id, channel] : m_channels) {
        Channel *const eldest = kin.find(channel.linkedid)->second;
        if (!channel.wasFound || &channel == eldest)
            continue;
        for (ChannelFacts *facts : m_facts)
            facts->related(channel, *eldest);
    }
}

} // namespace pbx
