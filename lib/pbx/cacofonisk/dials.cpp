// SPDX-License-Identifier: MIT
#include "pbx/cacofonisk/chains.h"
#include "pbx/cacofonisk/reporter.h"

#include <algorithm>

/// From the first ringing until two people are connected.
namespace pbx::cacofonisk {

namespace event = ami::event;

namespace {

    /// What chan_sip and chan_pjsip count up in the channels' names.
    ami::Text suffix(const Channel *channel)
    {
        const ami::Text name = channel->name;
        return name.substr(name.rfind('-') + 1);
    }

} // namespace

/// `Newstate Ringing` may come before its DialBegin.
void Reporter::beginDial(const event::DialBegin &e)
{
    Channel *const destination = m_channels.find(e.destination.uniqueid);
    if (!e.channel.isGiven()) {
        if (destination)
            destination->isOriginated = true;
        return;
    }
    Channel *const caller = m_channels.find(e.channel.uniqueid);
    if (!caller || !destination)
        return;
    caller->isCalling = true;
    if (destination->dialledBy == caller)
        return;
    m_channels.connectDial(*caller, *destination);
    if (!destination->isLocal() && destination->state == Channel::Ringing)
        beginRinging(*destination);
}

void Reporter::endDial(const event::DialEnd &e)
{
    const Channel *const caller = m_channels.find(e.channel.uniqueid);
    Channel *const destination = m_channels.find(e.destination.uniqueid);
    if (!caller || !destination)
        return;
    reportDialEnd(*destination, e.dialStatus);
    m_channels.cutDial(*destination);
}

/// Told again of a phone whose dial is over already; then it is its own caller.
void Reporter::reportDialEnd(Channel &destination, ami::Text status)
{
    Channel &root = rootOf(destination);
    if (status == "CANCEL" || status == "NOANSWER")
        reportWaitedFor(root, leavesOf(destination));
    if (!destination.isAnnounced || destination.isLocal() || root.isLocal())
        return;
    Report told = report(Report::Kind::BDialEnd, root, {&destination});
    told.reason = ami::cleaned(status).toLower();
    m_sink(told);
}

void Reporter::beginRinging(Channel &channel)
{
    if (std::exchange(channel.isSkipped, false))
        return;
    Channel &root = rootOf(channel);
    if (root.transferer)
        reportBlindTransfer(root, channel);
    else if (root.isOriginated && root.secondHalf)
        beginOriginated(root, channel);
    else if (!root.isLocal())
        reportRinging(root);
}

/// The phones that ring now and were not told of. A phone that answers without ringing makes it a
/// b_dial with no targets.
void Reporter::reportRinging(Channel &caller)
{
    Targets ringing = dialledFor(caller);
    std::erase_if(ringing,
        [](const Channel *phone) { return phone->state != Channel::Ringing || phone->isSkipped; });
    m_sink(report(Report::Kind::BDial, caller, ringing));
    for (Channel *const phone : ringing)
        phone->isSkipped = phone->isAnnounced = true;
}

/// Of several callers the youngest become targets; with more than one target, as in a conference,
/// nobody is connected.
void Reporter::reportUp(const Channel &entered)
{
    const Targets talking = talkingWith(entered);
    if (talking.size() < 2)
        return;
    Channel *caller = nullptr;
    for (Channel *const channel : talking) {
        if (channel->isCalling && (!caller || suffix(channel) < suffix(caller)))
            caller = channel;
    }
    if (!caller)
        return;
    for (Channel *const channel : talking)
        channel->isCalling = channel == caller;
    if (talking.size() > 2 || std::exchange(caller->isConnected, true))
        return;
    Channel *const target = talking.front() == caller ? talking.back() : talking.front();
    m_sink(report(Report::Kind::Up, *caller, {target}));
}

} // namespace pbx::cacofonisk
