// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/journal/endings.h"
#include "pbx/journal/places.h"
#include "pbx/journal/ringing.h"

namespace pbx {

/// Tells the story of each call while it happens, chapter by chapter. Every phone that began to
/// ring stops exactly once, and every call ends exactly once.
class Journal : public ChannelFacts
{
public:
    using Sink = Pen::Sink;

    Journal(Channels &channels, const Directory &directory, Sink sink);
    Journal(const Journal &) = delete;
    Journal &operator=(const Journal &) = delete;

    void changed(Channel &channel, int stateBefore) override;
    void listed(Channel &channel) override;
    void dialBegan(Channel *caller, Channel &destination) override;
    void dialEnded(Channel &destination, ami::Text status, ami::Text forward) override;
    void tookOver(Channel &caller, Channel &picker) override;
    void entered(Channel &channel, Bridge &bridge, Entry entry) override;
    void moved(Channel &channel, const Channel::Place &before, const ami::Event &event) override;
    void happened(const ami::Event &event) override;
    void ended(Channel &channel, ami::Text cause) override;

private:
    void tellUserEvent(const ami::event::UserEvent &e, const ami::Message &message);

    Pen m_pen;
    Meetings m_meetings;
    Transfers m_transfers;
    Ringing m_ringing;
    Places m_places;
    Endings m_endings;
};

} // namespace pbx
