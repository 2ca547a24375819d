// SPDX-License-Identifier: MIT
#pragma once

#include "demo/actiontable.h"
#include "demo/switchboard.h"

#include <QHash>

/// The demo exchange without network and schedule: a test moves its phones and its time.
class Performance : public QObject
{
public:
    explicit Performance(const demo::Directory &directory);

    /// What the phone does at once when it is called; without it, it rings.
    void busy(const QByteArray &endpoint, const demo::Refusal &refusal = {});

    QByteArray dial(const QByteArray &number, const QByteArray &exten);
    QByteArray arrive(const demo::CallerId &caller, const QByteArray &did);
    void answer(const QByteArray &endpoint);
    void hangUp(const QByteArray &endpoint);
    void hold(const QByteArray &endpoint);
    void unhold(const QByteArray &endpoint);
    void parkPeer(const QByteArray &endpoint);
    void wait(int milliseconds) { m_clock.advance(std::chrono::milliseconds(milliseconds)); }

    /// Sends an action and gives its answer; lines are separated by `|`.
    QByteArray act(const QByteArray &action);

    /// The name of the endpoint's newest channel.
    QByteArray channel(const QByteArray &endpoint);
    /// Forgets what was sent so far.
    void forget() { m_sent.clear(); }

    const QByteArray &sent() const { return m_sent; }
    demo::Switchboard &board() { return m_board; }
    demo::Clock &clock() { return m_clock; }
    const demo::ActionTable &actions() const { return m_actions; }

private:
    demo::Channel *newest(const QByteArray &endpoint);

    demo::Directory m_directory;
    demo::Clock m_clock;
    demo::Stream m_stream;
    demo::Switchboard m_board;
    demo::ActionTable m_actions;
    QHash<QByteArray, demo::Refusal> m_refusals;
    QByteArray m_sent;
};
