// SPDX-License-Identifier: MIT
#pragma once

#include "ami/serveraddress.h"

#include <QHash>
#include <QHostAddress>
#include <QObject>
#include <QTcpServer>

class RealExchange;
class QTcpSocket;

/// A door to the exchange at an address beside it, through which the tests see which actions are
/// sent and behind which the network can fail. Bytes go through as they come, TLS too.
class Relay : public QObject
{
    Q_OBJECT

public:
    /// Leads to one port of the exchange.
    Relay(const RealExchange &exchange, quint16 port, QObject *parent = nullptr);

    /// The certificate of the exchange is not for this address.
    ami::ServerAddress door(
        ami::ServerAddress::Scheme scheme = ami::ServerAddress::Scheme::Ami) const;

    /// How many connections have been made, and how many actions sent through them, by name.
    int connections() const { return m_connections; }
    int actions() const;
    int actions(const QByteArray &name) const { return m_actions.value(name); }
    void forgetActions() { m_actions.clear(); }

    /// Actions of that name go through with another value of a header, as if what it names had gone
    /// or been renamed since. Not over HTTP, and not with TLS.
    void falsify(const QByteArray &action, const QByteArray &header, const QByteArray &value);
    void falsifyNothing() { m_false = {}; }

    /// From now on nothing comes through any more in either direction, and nobody is told.
    void goSilent() { m_isSilent = true; }
    /// Cuts every connection; new ones are let through, and what was silent speaks again.
    void cut();

private:
    void admit(QTcpSocket *inside);
    void count(const QByteArray &bytes);
    QByteArray falsified(const QByteArray &bytes) const;

    QTcpServer m_server;
    QHostAddress m_exchange;
    quint16 m_port;
    struct {
        QByteArray action;
        QByteArray header;
        QByteArray value;
    } m_false;
    bool m_isSilent = false;
    int m_connections = 0;
    QHash<QByteArray, int> m_actions;
};
