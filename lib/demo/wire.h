// SPDX-License-Identifier: MIT
#pragma once

#include "demo/actiontable.h"
#include "demo/stream.h"

#include "ami/parser.h"

#include <QObject>
#include <QSet>

class QTcpSocket;

namespace demo {

/// The one account there is, and when the exchange it is for was started.
struct Account {
    QByteArray user;
    QByteArray secret;
    ami::Moment booted{};
};

/// A manager session at the server's end: greets, lets in, answers actions and passes on the
/// events that it was asked for. Deletes itself when the client is gone.
class Wire : public QObject
{
    Q_OBJECT

public:
    Wire(QTcpSocket *socket, const Account &account, const ActionTable &actions, Clock &clock,
        QObject *parent);

    /// An event of that class, for those who listen to it.
    void pass(EventClass kind, const QByteArray &bytes);

signals:
    /// Somebody has logged in, before anything is sent to them.
    void opened();

private:
    void read();
    void handle(const Request &request);
    void handleKnown(const Request &request, Reply &reply);
    void logIn(const Request &request, Reply &reply);
    void refuse(Reply &reply);
    void challenge(const Request &request, Reply &reply);
    void setEvents(const Request &request, Reply &reply);
    bool isRight(const Request &request) const;
    void send(const QByteArray &bytes);

    QTcpSocket *m_socket;
    const Account m_account;
    const ActionTable &m_actions;
    Clock &m_clock;
    ami::Parser m_parser;
    QByteArray m_challenge;
    QSet<EventClass> m_classes;
    bool m_isIn = false;
};

/// Lists the actions that a session answers by itself.
void mentionSessionActions(ActionTable &table);

} // namespace demo
