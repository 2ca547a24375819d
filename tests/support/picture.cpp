// SPDX-License-Identifier: MIT
#include "picture.h"

#include <algorithm>
#include <array>

namespace {

constexpr std::array blockNames{"Channel", "ChannelState", "ChannelStateDesc", "CallerIDNum",
    "CallerIDName", "ConnectedLineNum", "ConnectedLineName", "Language", "AccountCode", "Context",
    "Exten", "Priority", "Uniqueid", "Linkedid"};

const wire::Headers asked{{"ActionID", "picture"}};

wire::Headers operator+(wire::Headers one, const wire::Headers &other)
{
    one.insert(one.end(), other.begin(), other.end());
    return one;
}

wire::Headers application(const pbx::Channel &channel)
{
    if (!channel.place.conference.empty())
        return {{"Application", "ConfBridge"}, {"ApplicationData", channel.place.conference}};
    if (!channel.place.queue.empty())
        return {{"Application", "Queue"}, {"ApplicationData", channel.place.queue + ",tT,,,60"}};
    if (!channel.isCalling)
        return {{"Application", "AppDial"}, {"ApplicationData", "(Outgoing Line)"}};
    std::string dialled;
    for (const pbx::Channel *const one : channel.dialling)
        dialled += (dialled.empty() ? "" : "&") + std::string(one->endpoint());
    return {{"Application", "Dial"}, {"ApplicationData", dialled + ",20,tT"}};
}

} // namespace

void Picture::see(const std::string &message)
{
    ami::Parser parser;
    parser.append(message);
    const auto parsed = parser.next();
    if (!parsed)
        return;
    for (const std::string prefix : {"", "Dest", "LocalOne", "LocalTwo", "Parkee"}) {
        wire::Headers block;
        std::string uniqueid;
        for (const char *name : blockNames) {
            const ami::Text value = parsed->value(prefix + name);
            if (ami::isGiven(value))
                block.emplace_back(name, std::string(value));
            if (std::string_view(name) == "Uniqueid")
                uniqueid.assign(value);
        }
        if (block.size() == blockNames.size())
            m_blocks[uniqueid] = std::move(block);
    }
}

std::string Picture::channelItem(const pbx::Channel &channel) const
{
    const auto known = m_blocks.find(channel.uniqueid);
    if (known == m_blocks.end())
        return {};
    wire::Headers headers = asked + known->second;
    for (auto &[name, value] : headers) {
        if (name == "ChannelState")
            value = std::to_string(channel.state); // as the last event about any of it says
        if (name == "Linkedid")
            value = channel.linkedid;
    }
    return wire::event("CoreShowChannel",
        headers + application(channel)
            + wire::Headers{{"Duration", "00:00:01"},
                {"BridgeId", channel.bridge ? channel.bridge->uniqueid : std::string()}});
}

std::string Picture::of(Scene &scene) const
{
    std::string bridges, channels, queues, conferences, lots;
    for (const auto &[uniqueid, channel] : scene.exchange().channels().all()) {
        channels += channelItem(channel);
        if (channel.bridge && channel.bridge->channels.front() == &channel)
            bridges += wire::event("BridgeListItem",
                asked
                    + wire::Headers{{"BridgeUniqueid", channel.bridge->uniqueid},
                        {"BridgeType", channel.bridge->type}});
        const pbx::Channel::Place &place = channel.place;
        if (place.isWaiting)
            queues += wire::event("QueueEntry",
                asked
                    + wire::Headers{{"Queue", place.queue}, {"Position", "1"},
                        {"Channel", channel.name}, {"Uniqueid", uniqueid}, {"Wait", "1"}});
        const auto block = m_blocks.find(uniqueid);
        if (!place.conference.empty())
            conferences += wire::event("ConfbridgeList",
                asked + wire::Headers{{"Conference", place.conference}} + block->second);
        if (!place.lot.empty()) {
            wire::Headers parkee;
            for (const auto &[name, value] : block->second)
                parkee.emplace_back("Parkee" + name, value);
            lots += wire::event("ParkedCall",
                asked + parkee
                    + wire::Headers{
                        {"Parkinglot", place.lot}, {"ParkingSpace", std::to_string(place.space)}});
        }
    }
    return bridges + channels
        + wire::event("CoreShowChannelsComplete", asked + wire::Headers{{"EventList", "Complete"}})
        + queues + conferences + lots;
}
