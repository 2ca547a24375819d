// SPDX-License-Identifier: MIT
#include "hook.h"

#include <QJsonDocument>
#include <QTcpSocket>

Hook::Hook()
{
    connect(&m_server, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *const socket = m_server.nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(*socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_pending.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

bool Hook::open()
{
    const bool isOpen = m_server.listen(QHostAddress::LocalHost, m_port);
    m_port = m_server.serverPort();
    return isOpen;
}

void Hook::close()
{
    m_server.close();
    const QList<QTcpSocket *> open = m_pending.keys();
    for (QTcpSocket *const socket : open)
        socket->abort();
}

QUrl Hook::url() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/calls?desk=1").arg(m_port));
}

void Hook::read(QTcpSocket &socket)
{
    QByteArray &pending = m_pending[&socket];
    pending += socket.readAll();
    const auto end = pending.indexOf("\r\n\r\n");
    if (end < 0)
        return;
    QHash<QByteArray, QByteArray> headers;
    for (const QByteArray &line : pending.left(end).split('\n')) {
        const auto colon = line.indexOf(':');
        if (colon > 0)
            headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    const auto size = headers.value("content-length").toLongLong();
    if (pending.size() < end + 4 + size)
        return;
    const QByteArray body = pending.mid(end + 4, size);
    pending.remove(0, end + 4 + size);
    for (auto header = headers.cbegin(); header != headers.cend(); ++header)
        m_headers[header.key()].append(header.value());
    reply(socket, body);
}

void Hook::reply(QTcpSocket &socket, const QByteArray &body)
{
    const int status = m_answers.isEmpty() ? 200 : m_answers.takeFirst();
    if (status == 0)
        return socket.abort();
    if (status == 200)
        m_taken.append(QJsonDocument::fromJson(body).object());
    socket.write("HTTP/1.1 " + QByteArray::number(status)
        + " Told\r\nLocation: /elsewhere\r\nContent-Length: 0\r\n\r\n");
}
