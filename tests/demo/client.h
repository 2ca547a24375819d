// SPDX-License-Identifier: MIT
#pragma once

#include "transcript.h"

#include "demo/exchange.h"

#include <QTcpSocket>

/// A manager client on a real socket, as plain as can be: sends lines, keeps all messages.
class Client : public QObject
{
    Q_OBJECT

public:
    explicit Client(demo::Exchange &exchange);

    bool connectAndLogIn(const QByteArray &events = "on");
    bool connectTo();

    /// Sends the action, whose lines are separated by `|`, and waits for its whole answer: the
    /// response, and the list where one follows. Empty if none comes.
    QList<Transcript::Message> act(const QByteArray &action);

    /// Lets the exchange's time run and reads everything that it sends meanwhile.
    void pass(std::chrono::milliseconds time);

    /// The events so far, lists and responses aside.
    const QList<Transcript::Message> &events() const { return m_events; }
    QList<Transcript::Message> events(const QByteArray &name) const;
    void forget() { m_events.clear(); }
    const QByteArray &banner() const { return m_banner; }
    bool isClosed() const { return m_socket.state() != QAbstractSocket::ConnectedState; }

signals:
    /// The banner, the answer that was waited for or the end of the connection is there.
    void received();

private:
    void read();

    demo::Exchange &m_exchange;
    QTcpSocket m_socket;
    QByteArray m_bytes;
    QByteArray m_banner;
    QByteArray m_awaited;
    QList<Transcript::Message> m_answer;
    QList<Transcript::Message> m_events;
    int m_sent = 0;
    bool m_isAnswered = false;
};
