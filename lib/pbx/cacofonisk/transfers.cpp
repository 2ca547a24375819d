// SPDX-License-Identifier: MIT
#include "pbx/cacofonisk/chains.h"
#include "pbx/cacofonisk/reporter.h"

#include <algorithm>
#include <utility>

namespace pbx::cacofonisk {

namespace event = ami::event;

namespace {

    /// The transferred party and whom it talks to now, where both could be found.
    using Pair = std::pair<Channel *, Channel *>;

    /// The two in the bridge of which the first belonged to the call that was transferred.
    Pair pairIn(
        const Bridge &bridge, ami::Text linkedid, const Channel &transferer, const Channel &second)
    {
        std::vector<Channel *> members = bridge.channels;
        if (members.size() > 2)
            std::erase_if(
                members, [&](const Channel *one) { return one == &transferer || one == &second; });
        if (members.size() != 2)
            return {};
        if (members.front()->linkedid != linkedid)
            std::swap(members.front(), members.back());
        return members.front()->linkedid == linkedid ? Pair{members.front(), members.back()}
                                                     : Pair{};
    }

    ami::Text firstOf(ami::Text first, ami::Text second, ami::Text third)
    {
        if (!first.empty())
            return first;
        return second.empty() ? third : second;
    }

} // namespace

/// Only into a bridge, or while the target still rings; other kinds tell of nothing.
void Reporter::transferAttended(const event::AttendedTransfer &e)
{
    Channel *const transferer = m_channels.find(e.origTransferer.uniqueid);
    Channel *const second = m_channels.find(e.secondTransferer.uniqueid);
    if (!transferer || !second)
        return;
    if (e.destType == "Bridge")
        joinTransferred(e, *transferer, *second);
    else if (e.destType == "App" && e.destApp == "Dial")
        transferRinging(e, *transferer, *second);
}

/// Asterisk names the two parties where it can.
void Reporter::joinTransferred(
    const event::AttendedTransfer &e, Channel &transferer, Channel &second)
{
    Pair parties;
    if (e.transferee.isGiven() && e.transferTarget.isGiven())
        parties
            = {m_channels.find(e.transferee.uniqueid), m_channels.find(e.transferTarget.uniqueid)};
    else if (const Bridge *const bridge = m_channels.findBridge(e.destBridgeUniqueid))
        parties = pairIn(*bridge, e.origTransferer.linkedid, transferer, second);
    auto [transferee, target] = parties;
    if (!transferee || !target)
        return;
    if (transferee->isLocal()) {
        for (Channel *const talking : talkingWith(*transferee)) {
            if (talking != target && talking != &second && talking != &transferer)
                transferee = talking;
        }
    }
    transferee->isCalling = true;
    const ami::Text exten
        = firstOf(e.secondTransferer.exten, e.origTransferer.exten, e.transferTarget.callerIdNum);
    if (ami::isGiven(exten))
        transferee->exten = exten;
    target->isCalling = false;
    Report told = report(Report::Kind::AttendedTransfer, *transferee, {target});
    told.transferer = partyOf(second);
    m_sink(told);
    transferer.isMuted = second.isMuted = true;
}

void Reporter::transferRinging(
    const event::AttendedTransfer &e, Channel &transferer, Channel &second)
{
    Channel *const transferee = m_channels.find(e.transferee.uniqueid);
    if (!transferee)
        return;
    transferee->isConnected = false;
    transferee->isCalling = true;
    transferee->exten = second.exten;
    Targets targets = dialledFor(second);
    for (Channel *const target : dialledFor(*transferee)) {
        if (std::ranges::find(targets, target) == targets.end())
            targets.push_back(target);
    }
    Report told = report(Report::Kind::BlondeTransfer, *transferee, targets);
    told.transferer = partyOf(second);
    m_sink(told);
    transferer.isMuted = second.isMuted = true;
}

/// Told when somebody rings for it; until then nobody knows who that will be.
void Reporter::transferBlind(const event::BlindTransfer &e)
{
    const auto transferer = m_channels.share(e.transferer.uniqueid);
    Channel *const transferee = m_channels.find(e.transferee.uniqueid);
    if (!transferer || !transferee)
        return;
    transferee->transferer = transferer;
    transferee->isConnected = false;
    transferee->isCalling = true;
    transferer->isMuted = true;
    if (ami::isGiven(e.extension)) {
        transferee->exten = e.extension;
        transferer->exten = e.extension;
    }
}

/// All phones that will ring for it at once, in place of a b_dial for each.
void Reporter::reportBlindTransfer(Channel &caller, const Channel &ringing)
{
    const auto transferer = std::exchange(caller.transferer, nullptr);
    const Targets targets = dialledFor(caller);
    for (Channel *const target : targets) {
        target->isAnnounced = true;
        target->isSkipped = target->isSkipped || target != &ringing;
    }
    Report told = report(Report::Kind::BlindTransfer, caller, targets);
    told.transferer = partyOf(*transferer);
    m_sink(told);
}

} // namespace pbx::cacofonisk
