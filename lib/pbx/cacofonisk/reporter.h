// SPDX-License-Identifier: MIT
#pragma once

#include "ami/event.h"
#include "pbx/cacofonisk/channels.h"
#include "pbx/cacofonisk/report.h"

#include <functional>

namespace pbx::cacofonisk {

/// Tells of calls as Cacofonisk does, for programs written for that: from events alone, without
/// the lists of what was there before. Where Cacofonisk would give up with an error, the event
/// tells of nothing.
class Reporter
{
public:
    using Sink = std::function<void(const Report &)>;

    explicit Reporter(Sink sink) : m_sink(std::move(sink)) { }

    /// `now` is the time for events that bring none.
    void apply(const ami::Event &event, std::optional<Moment> now);

    /// The link is lost. After the next login FullyBooted says so, where the rights suffice for it.
    void forget() { m_channels.clear(); }

    const Channels &channels() const { return m_channels; }

private:
    using Targets = std::vector<Channel *>;

    // Channels
    void setState(const ami::event::Newstate &e);
    void setCallerId(const ami::event::NewCallerid &e);
    void setConnectedLine(const ami::event::NewConnectedLine &e);
    void setAccountCode(const ami::event::NewAccountCode &e);
    void pair(const ami::event::LocalBridge &e);
    void end(const ami::event::Hangup &e);
    void reportHangup(Channel &channel, ami::Text cause);

    // Dials
    void beginDial(const ami::event::DialBegin &e);
    void endDial(const ami::event::DialEnd &e);
    void reportDialEnd(Channel &destination, ami::Text status);
    void beginRinging(Channel &channel);
    void reportRinging(Channel &caller);
    void reportUp(const Channel &entered);

    // Calls that an Originate makes
    void beginOriginated(Channel &root, Channel &ringing);
    Channel *askerOf(const Channel &root) const;
    void promote(Channel &root, Channel &ringing);
    void reportOriginated(const Channel &root, Channel &asker, Channel &ringing);
    void progress(const ami::event::DialState &e);
    void reportWaitedFor(Channel &root, const Targets &leaves);
    void reportSilent(Channel &root, const Targets &leaves);

    // Transfers
    void transferAttended(const ami::event::AttendedTransfer &e);
    void joinTransferred(
        const ami::event::AttendedTransfer &e, Channel &transferer, Channel &second);
    void transferRinging(
        const ami::event::AttendedTransfer &e, Channel &transferer, Channel &second);
    void transferBlind(const ami::event::BlindTransfer &e);
    void reportBlindTransfer(Channel &caller, const Channel &ringing);

    // What is told
    void tellUserEvent(const ami::event::UserEvent &e, const ami::Message &message);
    Report report(Report::Kind kind, const Channel &caller, const Targets &targets = {}) const;

    Sink m_sink;
    Channels m_channels;
    std::optional<Moment> m_now;
    bool m_hasDialStates = false; ///< the stream tells of progress without ringing
};

/// The channel as it stands.
Party partyOf(const Channel &channel);

} // namespace pbx::cacofonisk
