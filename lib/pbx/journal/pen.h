// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/callevent.h"
#include "pbx/channels.h"
#include "pbx/directory.h"

#include <functional>

namespace pbx {

/// What every chapter of the journal writes with.
class Pen
{
public:
    using Sink = std::function<void(const CallEvent &)>;

    Pen(Channels &channels, const Directory &directory, Sink sink);

    Channels &channels() const { return m_channels; }
    Party party(const Channel &channel) const;
    /// Whoever has this device, `PJSIP/102`; no channel is known.
    Party partyAt(ami::Text device) const;
    QList<Party> parties(const std::vector<Channel *> &channels) const;
    /// The caller of the call this channel belongs to: itself if it calls nobody and is alone.
    Party callerOfCall(const Channel &channel) const;

    /// Writes down what has just happened to the call of this channel.
    void tell(const Channel &channel, CallEventBody body) const;
    void tell(const QString &call, CallEventBody body) const;

private:
    Channels &m_channels;
    const Directory &m_directory;
    Sink m_sink;
};

} // namespace pbx
