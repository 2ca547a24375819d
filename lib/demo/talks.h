// SPDX-License-Identifier: MIT
#pragma once

#include "demo/application.h"
#include "demo/bridges.h"

namespace demo {

/// Conversations of two: hold, the end of it, and one of them going elsewhere.
class Talks : public QObject, public Application
{
    Q_OBJECT

public:
    /// What made a conversation end, as a queue tells it.
    enum class Reason { Caller, Agent, Transfer };
    using Ended = std::function<void(Reason)>;

    Talks(Lines &lines, Bridges &bridges, QObject *parent = nullptr);

    /// Puts both into a bridge; `ended` is called once, just before the first of them leaves it.
    void join(Channel &called, Channel &caller, Ended ended = {});

    /// Whether the channel is in a conversation with another.
    bool isTalking(const Channel &channel) const
    {
        return channel.task == this && m_bridges.peer(channel) != nullptr;
    }

    void hold(Channel &holder);
    void unhold(Channel &holder);

    /// `transferer` drops out, the other goes to `exten`. False if it talks to nobody.
    bool blindTransfer(Channel &transferer, const QByteArray &context, const QByteArray &exten);

    /// Takes a channel out and leaves the other waiting in the bridge.
    void pull(Channel &channel);
    /// Ends the one that pull() left.
    void dismiss(Channel &channel);

    /// One of the two in the bridge is replaced for good: its end is told to whoever waits for it.
    void handOver(const Bridge &bridge) { notifyEnd(bridge, Reason::Transfer); }

    /// Connects two that each talk to somebody else, whose calls end.
    void connectTo(Channel &first, Channel &second);

    /// Takes both out: they go on elsewhere together.
    void split(Channel &first, Channel &second);

    void hungUp(Channel &channel, Ending ending) override;
    void released(Channel &channel) override;

signals:
    void joined(const QByteArray &called, const QByteArray &caller);
    /// The channel goes on in the dialplan, where its context and exten say.
    void continued(const QByteArray &uniqueid);

private:
    void notifyEnd(const Bridge &bridge, Reason reason);

    Lines &m_lines;
    Bridges &m_bridges;
    std::map<QByteArray, Ended> m_ended; // by bridge
};

} // namespace demo
