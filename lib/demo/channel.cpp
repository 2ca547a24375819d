// SPDX-License-Identifier: MIT
#include "demo/channel.h"

namespace demo {

QByteArray stateName(ChannelState state)
{
    switch (state) {
    case ChannelState::Down:
        return "Down";
    case ChannelState::Ring:
        return "Ring";
    case ChannelState::Ringing:
        return "Ringing";
    case ChannelState::Up:
        return "Up";
    case ChannelState::Busy:
        return "Busy";
    }
    return {};
}

QByteArray causeName(Cause cause)
{
    switch (cause) {
    case Cause::Unknown:
        return "Unknown";
    case Cause::NoSuchNumber:
        return "Unallocated (unassigned) number";
    case Cause::NoRoute:
        return "No route to destination";
    case Cause::Normal:
        return "Normal Clearing";
    case Cause::Busy:
        return "User busy";
    case Cause::NoAnswer:
        return "User alerting, no answer";
    case Cause::Rejected:
        return "Call Rejected";
    case Cause::AnsweredElsewhere:
        return "Answered elsewhere";
    case Cause::Congestion:
        return "Circuit/channel congestion";
    case Cause::Interworking:
        return "Interworking, unspecified";
    }
    return {};
}

QByteArray shown(const QByteArray &text) { return text.isEmpty() ? QByteArray("<unknown>") : text; }

void describe(Block &block, const Channel &channel, const QByteArray &prefix)
{
    block.add(prefix + "Channel", channel.name)
        .add(prefix + "ChannelState", int(channel.state))
        .add(prefix + "ChannelStateDesc", stateName(channel.state))
        .add(prefix + "CallerIDNum", shown(channel.caller.number))
        .add(prefix + "CallerIDName", shown(escaped(channel.caller.name)))
        .add(prefix + "ConnectedLineNum", shown(channel.connected.number))
        .add(prefix + "ConnectedLineName", shown(escaped(channel.connected.name)))
        .add(prefix + "Language", "en")
        .add(prefix + "AccountCode", channel.account)
        .add(prefix + "Context", channel.context)
        .add(prefix + "Exten", channel.exten)
        .add(prefix + "Priority", channel.priority)
        .add(prefix + "Uniqueid", channel.uniqueid)
        .add(prefix + "Linkedid", channel.linkedid);
    for (const auto &[name, value] : channel.variables)
        block.add(prefix + "ChanVariable", name + '=' + escaped(value));
}

void describe(Block &block, const Bridge &bridge, const QByteArray &prefix)
{
    block.add(prefix + "BridgeUniqueid", bridge.id)
        .add(prefix + "BridgeType", bridge.type)
        .add(prefix + "BridgeTechnology", bridge.technology)
        .add(prefix + "BridgeCreator", bridge.creator)
        .add(prefix + "BridgeName", bridge.name)
        .add(prefix + "BridgeNumChannels", bridge.size())
        .add(prefix + "BridgeVideoSourceMode", "none");
}

} // namespace demo
