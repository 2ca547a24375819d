// SPDX-License-Identifier: MIT
#include "pbx/cacofonisk/chains.h"
#include "pbx/cacofonisk/reporter.h"

#include <algorithm>

/// Click-to-dial: an Originate of a Local channel. Its ;2 rings the phone of the one who asked, its
/// ;1 then dials the other side. Told as if the first had called the second.
namespace pbx::cacofonisk {

namespace event = ami::event;

void Reporter::beginOriginated(Channel &root, Channel &ringing)
{
    Channel *const asker = root.dialling.empty() ? nullptr : askerOf(root);
    if (asker)
        reportOriginated(root, *asker, ringing);
    else
        promote(root, ringing);
}

/// The phone that talks to the ;2, through further Local channels too; else the one that rang.
Channel *Reporter::askerOf(const Channel &root) const
{
    const Targets talking = talkingWith(*root.secondHalf);
    Channel *const promoted = m_channels.find(root.asker);
    if (talking.empty() || std::ranges::find(talking, promoted) != talking.end())
        return promoted;
    return talking.front();
}

/// The phone of the one who asked: from here on its hangup ends the call, whether the other side is
/// ever dialled or not. Until then its connected line is all that is known of whom it calls.
void Reporter::promote(Channel &root, Channel &ringing)
{
    ringing.isCalling = true;
    if (!ringing.connectedLineNum.empty())
        ringing.exten = ringing.connectedLineNum;
    ringing.originated = root.uniqueid;
    if (!m_channels.find(root.asker))
        root.asker = ringing.uniqueid;
}

void Reporter::reportOriginated(const Channel &root, Channel &asker, Channel &ringing)
{
    asker.exten = root.dialling.front()->exten;
    asker.isCalling = true;
    ringing.isAnnounced = true;
    m_sink(report(Report::Kind::BDial, asker, {&ringing}));
}

/// A line that sends early media (SIP 183) instead of ringing leaves its channel's state as it is.
void Reporter::progress(const event::DialState &e)
{
    m_hasDialStates = true;
    Channel *const channel = m_channels.find(e.destination.uniqueid);
    if (!channel || e.dialStatus != "PROGRESS" || channel->isLocal() || !channel->dialledBy)
        return;
    Channel &root = rootOf(*channel);
    if (!root.isOriginated || !root.secondHalf || channel->state != Channel::Down)
        return;
    if (root.dialling.empty())
        promote(root, *channel);
    else
        reportSilent(root, {channel});
}

/// A stream without DialState events does not say what a line does that never rings. One that the
/// caller waits for until the end has made progress; one that refuses ends its dial itself.
void Reporter::reportWaitedFor(Channel &root, const Targets &leaves)
{
    if (!m_hasDialStates && root.isOriginated && root.secondHalf && !root.dialling.empty())
        reportSilent(root, leaves);
}

void Reporter::reportSilent(Channel &root, const Targets &leaves)
{
    Channel *const asker = askerOf(root);
    for (Channel *const leaf : leaves) {
        if (!asker || leaf->isAnnounced || leaf->isLocal() || leaf->state != Channel::Down)
            continue;
        reportOriginated(root, *asker, *leaf);
        leaf->isSkipped = true; // it may ring later
    }
}

} // namespace pbx::cacofonisk
