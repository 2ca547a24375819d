// SPDX-License-Identifier: MIT
#include "pbx/cacofonisk/chains.h"

#include <algorithm>

namespace pbx::cacofonisk {

namespace {

    constexpr int longest = 64; // no chain is that long; a circle would be

    void addDialled(const Channel &from, std::vector<Channel *> &leaves, int depth);

    void addLeaves(Channel &dialled, std::vector<Channel *> &leaves, int depth)
    {
        if (dialled.secondHalf)
            addDialled(*dialled.secondHalf, leaves, depth);
        else if (std::ranges::find(leaves, &dialled) == leaves.end())
            leaves.push_back(&dialled);
    }

    void addDialled(const Channel &from, std::vector<Channel *> &leaves, int depth)
    {
        if (depth > longest)
            return;
        for (Channel *const dialled : from.dialling)
            addLeaves(*dialled, leaves, depth + 1);
    }

    void addBridge(const Bridge *bridge, std::vector<const Bridge *> &bridges)
    {
        if (bridge && std::ranges::find(bridges, bridge) == bridges.end())
            bridges.push_back(bridge);
    }

} // namespace

Channel &rootOf(Channel &channel)
{
    Channel *at = &channel;
    for (int steps = 0; at->dialledBy && steps < longest; ++steps) {
        at = at->dialledBy;
        if (at->firstHalf)
            at = at->firstHalf;
    }
    return *at;
}

std::vector<Channel *> dialledFor(const Channel &channel)
{
    std::vector<Channel *> leaves;
    addDialled(channel, leaves, 0);
    return leaves;
}

std::vector<Channel *> leavesOf(Channel &channel)
{
    std::vector<Channel *> leaves;
    addLeaves(channel, leaves, 0);
    return leaves;
}

std::vector<Channel *> talkingWith(const Channel &channel)
{
    std::vector<const Bridge *> bridges;
    addBridge(channel.bridge, bridges);
    if (const Channel *const other = channel.otherHalf())
        addBridge(other->bridge, bridges);
    std::vector<Channel *> talking;
    for (std::size_t i = 0; i < bridges.size(); ++i) { // grows while it is read
        for (Channel *const member : bridges[i]->channels) {
            if (!member->isLocal())
                talking.push_back(member);
            else if (const Channel *const other = member->otherHalf())
                addBridge(other->bridge, bridges);
        }
    }
    std::ranges::sort(talking, {}, &Channel::serial);
    return talking;
}

} // namespace pbx::cacofonisk
