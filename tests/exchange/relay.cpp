// SPDX-License-Identifier: MIT
#include "relay.h"

#include "realexchange.h"

#include <QTcpSocket>

Relay::Relay(const RealExchange &exchange, quint16 port, QObject *parent)
    : QObject(parent), m_exchange(exchange.address()), m_port(port)
{
    // 127.77.SLOT.2: a loopback address of the exchange's own network, with any free port.
    const QString network = exchange.address().section(u'.', 0, 2);
    m_server.listen(QHostAddress(network + QStringLiteral(".2")));
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *inside = m_server.nextPendingConnection())
            admit(inside);
    });
}

ami::ServerAddress Relay::door(ami::ServerAddress::Scheme scheme) const
{
    return {.scheme = scheme,
        .user = {},
        .host = m_server.serverAddress().toString(),
        .port = m_server.serverPort()};
}

void Relay::admit(QTcpSocket *inside)
{
    ++m_connections;
    auto *outside = new QTcpSocket(inside);
    connect(inside, &QTcpSocket::readyRead, this, [=, this] {
        const QByteArray bytes = inside->readAll();
        count(bytes);
        if (!m_isSilent)
            outside->write(falsified(bytes));
    });
    connect(outside, &QTcpSocket::readyRead, this, [=, this] {
        const QByteArray bytes = outside->readAll();
        if (!m_isSilent)
            inside->write(bytes);
    });
    connect(inside, &QTcpSocket::disconnected, inside, &QObject::deleteLater);
    connect(outside, &QTcpSocket::disconnected, inside, &QTcpSocket::disconnectFromHost);
    connect(outside, &QTcpSocket::errorOccurred, inside, &QTcpSocket::disconnectFromHost);
    outside->connectToHost(m_exchange, m_port);
}

void Relay::falsify(const QByteArray &action, const QByteArray &header, const QByteArray &value)
{
    m_false = {action, header, value};
}

/// An action is written in one piece, and so it arrives.
QByteArray Relay::falsified(const QByteArray &bytes) const
{
    const QByteArray first = "Action: " + m_false.action + "\r\n";
    if (m_false.action.isEmpty() || !bytes.contains(first))
        return bytes;
    QByteArrayList lines = bytes.split('\n');
    for (QByteArray &line : lines) {
        if (line.startsWith(QByteArray(m_false.header + ": ")))
            line = m_false.header + ": " + m_false.value + '\r';
    }
    return lines.join('\n');
}

/// Over HTTP an action is a form, and its name the first field. WaitEvent is how events come there.
void Relay::count(const QByteArray &bytes)
{
    if (bytes.startsWith("POST ")) {
        const QByteArray form = bytes.mid(bytes.indexOf("\r\n\r\n") + 4);
        const QByteArray name = form.mid(7).split('&').first();
        if (form.startsWith("Action=") && name != "WaitEvent")
            ++m_actions[name];
        return;
    }
    for (const QByteArray &line : bytes.split('\n')) {
        if (line.startsWith("Action: "))
            ++m_actions[line.mid(8).trimmed()];
    }
}

int Relay::actions() const
{
    int sum = 0;
    for (const int count : m_actions)
        sum += count;
    return sum;
}

void Relay::cut()
{
    m_isSilent = false;
    for (QTcpSocket *inside : m_server.findChildren<QTcpSocket *>())
        inside->abort();
}
