// SPDX-License-Identifier: MIT
#pragma once

#include "wire.h"

#include <QByteArray>
#include <QMap>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

/// A small exchange on loopback: lets everybody in, and answers what a test tells it to.
class Host : public QObject
{
    Q_OBJECT

public:
    /// What it answers to an action, the ActionID aside: `Response: Success\nA: b\n`, and for a
    /// list the items after an empty line.
    using Answer = std::function<std::string(const ami::Message &action)>;

    explicit Host(const QByteArray &greeting = "Asterisk Call Manager/11.0.0\r\n");

    quint16 port() const { return m_server.serverPort(); }
    bool isConnected() const { return m_socket; }
    /// All bytes that have come, of all connections.
    const QByteArray &heard() const { return m_heard; }
    /// The names of the actions that have come.
    const QByteArrayList &actions() const { return m_actions; }

    void answer(const QByteArray &action, Answer answer) { m_answers[action] = std::move(answer); }
    void refuseLogin();
    /// Answers nothing any more.
    void silence() { m_isSilent = true; }
    void say(const std::string &bytes);
    void hangUp();

private:
    void welcome();
    void listen();
    void reply(const ami::Message &action);

    QTcpServer m_server;
    QByteArray m_greeting;
    QTcpSocket *m_socket = nullptr;
    ami::Parser m_parser;
    QByteArray m_heard;
    QByteArrayList m_actions;
    QMap<QByteArray, Answer> m_answers;
    bool m_isSilent = false;
};
