// SPDX-License-Identifier: MIT
#include "pbx/journal/pen.h"

#include "pbx/calls.h"

namespace pbx {

Pen::Pen(Channels &channels, const Directory &directory, Sink sink)
    : m_channels(channels), m_directory(directory), m_sink(std::move(sink))
{
}

Party Pen::party(const Channel &channel) const { return pbx::party(channel, m_directory); }

Party Pen::partyAt(ami::Text device) const
{
    Party party;
    party.endpoint = ami::cleaned(device);
    party.extension = m_directory.extensionOf(device);
    party.callerId.number = party.extension;
    if (party.extension.isEmpty())
        party.trunk = m_directory.trunkOf(device);
    return party;
}

QList<Party> Pen::parties(const std::vector<Channel *> &channels) const
{
    QList<Party> parties;
    for (const Channel *const channel : channels)
        parties.append(party(*channel));
    return parties;
}

Party Pen::callerOfCall(const Channel &channel) const
{
    const CallGroup *const call = presentCallOf(channel);
    const Channel *const caller = call ? callerIn(*call) : nullptr;
    return party(caller ? *caller : channel);
}

void Pen::tell(const Channel &channel, CallEventBody body) const
{
    const CallGroup *const call = presentCallOf(channel);
    tell(call ? ami::cleaned(call->id) : QString(), std::move(body));
}

void Pen::tell(const QString &call, CallEventBody body) const
{
    m_sink({.time = m_channels.now(), .call = call, .body = std::move(body)});
}

} // namespace pbx
