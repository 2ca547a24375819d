// SPDX-License-Identifier: MIT
#include "pbx/callgroup.h"

#include <algorithm>

namespace pbx {

namespace {

    void add(std::vector<Channel *> &found, Channel *channel)
    {
        if (channel && std::ranges::find(found, channel) == found.end())
            found.push_back(channel);
    }

    void addBridged(std::vector<Channel *> &found, const Channel &channel)
    {
        if (!channel.bridge || !channel.bridge->joinsCalls())
            return;
        for (Channel *const other : channel.bridge->channels)
            add(found, other);
    }

} // namespace

std::vector<Channel *> tiedTo(Channel &channel)
{
    std::vector<Channel *> found{&channel};
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Channel &one = *found[i];
        add(found, one.dialledBy);
        add(found, one.otherHalf);
        for (Channel *const destination : one.dialling)
            add(found, destination);
        if (!one.bridge || !one.bridge->joinsCalls() || one.isConsulting())
            continue;
        for (Channel *const other : one.bridge->channels) {
            if (!other->isConsulting())
                add(found, other);
        }
    }
    return found;
}

CallGroup *presentCallOf(const Channel &channel)
{
    if (!channel.isConsulting() || !channel.bridge)
        return channel.group;
    const auto other = std::ranges::find_if(
        channel.bridge->channels, [&channel](const Channel *one) { return one != &channel; });
    return other != channel.bridge->channels.end() ? (*other)->group : channel.group;
}

std::vector<Channel *> talkingWith(Channel &channel)
{
    std::vector<Channel *> found{&channel};
    for (std::size_t i = 0; i < found.size(); ++i) {
        const Channel &one = *found[i];
        addBridged(found, one);
        if (one.isLocal())
            add(found, one.otherHalf);
    }
    std::erase_if(found, [](const Channel *one) { return one->isLocal(); });
    return found;
}

} // namespace pbx
