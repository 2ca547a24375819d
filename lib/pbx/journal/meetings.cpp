// SPDX-License-Identifier: MIT
#include "pbx/journal/meetings.h"

#include "pbx/callgroup.h"

#include <algorithm>

namespace pbx {

/// Where a channel takes the place of another, or two bridges become one, a transfer is going on
/// whose event comes later: it is waited for until one of those concerned has hung up.
void Meetings::entered(Channel &channel, ChannelFacts::Entry entry)
{
    if (!channel.bridge || !channel.bridge->joinsCalls() || !channel.group)
        return;
    using enum ChannelFacts::Entry;
    if (entry == Swap || entry == Merge || isUndecided(*channel.group))
        m_undecided.push_back(channel.uniqueid);
    else
        meet(channel, entry == Optimized || channel.isListed);
}

bool Meetings::isUndecided(const CallGroup &group) const
{
    return std::ranges::any_of(m_undecided, [&](const std::string &uniqueid) {
        const Channel *const channel = m_pen.channels().find(uniqueid);
        return channel && channel->group == &group;
    });
}

/// Two who were found together were talking before anybody listened.
void Meetings::meet(Channel &channel, bool isOld)
{
    auto talking = talkingWith(channel);
    if (talking.size() != 2)
        return;
    std::ranges::stable_sort(talking, [](const Channel *a, const Channel *b) {
        return a->isCalling != b->isCalling ? a->isCalling : a->isOlderThan(*b);
    });
    const Channel &caller = *talking.front();
    const Channel &target = *talking.back();
    if (haveMet(caller, target))
        return;
    told(caller, target);
    if (isOld && caller.wasFound && target.wasFound)
        return;
    m_pen.tell(channel, callevent::Up{m_pen.party(caller), m_pen.party(target)});
}

bool Meetings::haveMet(const Channel &one, const Channel &other) const
{
    const auto known = m_partners.find(one.uniqueid);
    return known != m_partners.end()
        && std::ranges::find(known->second, other.uniqueid) != known->second.end();
}

void Meetings::told(const Channel &one, const Channel &other)
{
    if (haveMet(one, other))
        return;
    m_partners[one.uniqueid].push_back(other.uniqueid);
    m_partners[other.uniqueid].push_back(one.uniqueid);
}

Channel *Meetings::lastPartnerOf(const Channel &channel) const
{
    const auto known = m_partners.find(channel.uniqueid);
    return known == m_partners.end() ? nullptr : m_pen.channels().find(known->second.back());
}

Channel *Meetings::firstPartnerOf(const Channel &channel) const
{
    const auto known = m_partners.find(channel.uniqueid);
    return known == m_partners.end() ? nullptr : m_pen.channels().find(known->second.front());
}

void Meetings::ended(const Channel &channel)
{
    if (auto node = m_partners.extract(channel.uniqueid)) {
        for (const std::string &partner : node.mapped()) {
            const auto other = m_partners.find(partner);
            std::erase(other->second, channel.uniqueid);
            if (other->second.empty())
                m_partners.erase(other);
        }
    }
    if (m_undecided.empty() || channel.isLocal())
        return;
    for (const std::string &uniqueid : std::exchange(m_undecided, {})) {
        const Channel *const other = m_pen.channels().find(uniqueid);
        if (other && other != &channel && other->bridge)
            meet(*other->bridge->channels.front(), false);
    }
}

} // namespace pbx
