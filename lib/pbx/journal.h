// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/callevent.h"
#include "pbx/callgroup.h"
#include "pbx/channels.h"
#include "pbx/directory.h"

#include <functional>

namespace pbx {

/// Tells the story of each call while it happens. Every phone that began to ring stops exactly
/// once, and every call ends exactly once.
class Journal : public ChannelFacts
{
public:
    using Sink = std::function<void(const CallEvent &)>;

    Journal(Channels &channels, const Directory &directory, Sink sink);

    void changed(Channel &channel, int stateBefore) override;
    void dialBegan(Channel *caller, Channel &destination) override;
    void dialEnded(Channel &destination, ami::Text status, ami::Text forward) override;
    void entered(Channel &channel, Bridge &bridge) override;
    void ended(Channel &channel, ami::Text cause) override;

private:
    /// A phone that has begun to ring and not stopped.
    struct Ringing {
        Party caller;
        QString call;
        bool isCancelled = false;
        bool isUnanswered = false; ///< the queue gave up on it
    };

    void beginRinging(Channel &phone);
    void endRinging(const Channel &phone, const QString &reason);
    void noteUnanswered(const Channel &half);
    void noteEnd(const Channel &channel, ami::Text cause, CallCourse &course);
    void tellHangup(const CallGroup &group);
    CallEvent event(CallEvent::Kind kind) const;

    const Channels &m_channels;
    const Directory &m_directory;
    Sink m_sink;
    TextMap<Ringing> m_ringing; ///< by the phone's Uniqueid
};

/// Who is calling this channel: the far end of its chain of dials and Local pairs; null if nobody.
Channel *callerOf(Channel &channel);

} // namespace pbx
