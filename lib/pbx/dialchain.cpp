// SPDX-License-Identifier: MIT
#include "pbx/dialchain.h"

#include "pbx/callgroup.h"

#include <algorithm>

namespace pbx {

namespace {

    constexpr int longestChain = 64; // none is ever that long; a circle would be

    /// The dialling end of a chain; may be Local.
    Channel &rootOf(Channel &channel)
    {
        Channel *at = &channel;
        for (int steps = 0; steps < longestChain; ++steps) {
            if (at->dialledBy)
                at = at->dialledBy;
            else if (at->isLocal() && at->otherHalf && at->otherHalf->dialledBy)
                at = at->otherHalf;
            else
                break;
        }
        return *at;
    }

    void addPhones(std::vector<Channel *> &phones, const Channel &caller, int depth)
    {
        for (Channel *const dialled : caller.dialling) {
            if (!dialled->isLocal())
                phones.push_back(dialled);
            else if (dialled->otherHalf && depth < longestChain)
                addPhones(phones, *dialled->otherHalf, depth + 1);
        }
    }

} // namespace

Channel *callerOf(Channel &channel)
{
    Channel &root = rootOf(channel);
    if (!root.isLocal())
        return &root == &channel ? nullptr : &root;
    // An Originate of a Local channel: who asked for the call is on its other half's side.
    if (!root.otherHalf)
        return nullptr;
    const auto talking = talkingWith(*root.otherHalf);
    const auto found = std::ranges::find_if(
        talking, [&channel](const Channel *other) { return other != &channel; });
    return found == talking.end() ? nullptr : *found;
}

std::vector<Channel *> phonesDialledBy(const Channel &channel)
{
    std::vector<Channel *> phones;
    addPhones(phones, channel, 0);
    return phones;
}

} // namespace pbx
