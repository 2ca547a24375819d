// SPDX-License-Identifier: MIT
#include "webhost.h"

#include <QTcpSocket>

WebHost::WebHost()
{
    connect(&m_server, &QTcpServer::newConnection, this, &WebHost::welcome);
    m_server.listen(QHostAddress::LocalHost);
    answer("Challenge", [](const Request &) { return "Response: Success\nChallenge: 1\n"; });
    answer("ListCommands",
        [](const Request &) { return "Response: Success\nPing:  (Priv: <none>)\n"; });
}

QByteArray WebHost::response(
    const QByteArray &status, const QByteArray &headers, const QByteArray &body)
{
    return QByteArray("HTTP/1.1 " + status + "\r\n" + headers
        + "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
}

void WebHost::welcome()
{
    QTcpSocket *const guest = m_server.nextPendingConnection();
    ++m_connections;
    connect(guest, &QTcpSocket::readyRead, this, [this, guest] { listen(guest); });
    connect(guest, &QTcpSocket::disconnected, this, [this, guest] {
        if (m_waiting == guest)
            m_waiting = nullptr;
        if (m_held == guest)
            m_held = nullptr;
        guest->deleteLater();
    });
}

void WebHost::listen(QTcpSocket *guest)
{
    const QByteArray bytes = guest->peek(guest->bytesAvailable());
    const auto head = bytes.indexOf("\r\n\r\n");
    const auto length = bytes.indexOf("Content-Length: ");
    if (head < 0 || length < 0)
        return;
    const auto size = bytes.mid(length + 16, bytes.indexOf('\r', length) - length - 16).toInt();
    if (bytes.size() < head + 4 + size)
        return;
    m_heard += guest->read(head + 4 + size);
    Request request{.head = bytes.left(head), .fields = {}};
    for (const QByteArray &field : bytes.mid(head + 4, size).split('&')) {
        const auto equals = field.indexOf('=');
        request.fields[QByteArray::fromPercentEncoding(field.left(equals))]
            = QByteArray::fromPercentEncoding(field.mid(equals + 1));
    }
    reply(guest, request);
    if (guest->bytesAvailable() > 0)
        listen(guest);
}

void WebHost::reply(QTcpSocket *guest, const Request &request)
{
    const QByteArray action = request.fields.value("Action");
    const QByteArray path = request.head.split(' ').value(1);
    if (action == "WaitEvent")
        ++m_waits;
    else
        m_actions.append(action);
    const QByteArray plain = m_responses.value(path, m_response);
    if (!plain.isEmpty()) {
        guest->write(plain);
        return;
    }
    const QByteArray id = "ActionID: " + request.fields.value("ActionID") + "\n";
    const bool isStranger = request.head.contains("Cookie: ") && !request.head.contains(m_cookie);
    if (action == "WaitEvent" && !isStranger) {
        m_waiting = guest;
        m_waitingId = id;
        if (!m_kept.empty() || m_isHurrying)
            endWait();
        return;
    }
    const Answer found = m_answers.value(action);
    std::string text = isStranger ? "Response: Error\nMessage: Permission denied\n"
        : found                   ? found(request)
                                  : "Response: Success\n";
    text.insert(text.find('\n') + 1, id.toStdString());
    if (std::exchange(m_isHolding, false)) {
        m_held = guest;
        m_heldAnswer = managersAnswer(wire::lines(text + "\n"));
        return;
    }
    send(guest, managersAnswer(wire::lines(text + "\n")));
}

void WebHost::send(QTcpSocket *guest, const QByteArray &answer)
{
    guest->write(answer);
    if (!m_connectionHeader.isEmpty())
        guest->disconnectFromHost();
}

QByteArray WebHost::managersAnswer(const std::string &text) const
{
    return response("200 OK",
        "Content-type: text/plain\r\nSet-Cookie: " + m_cookie + "; Version=1; Max-Age=60\r\n"
            + m_connectionHeader,
        QByteArray::fromStdString(text));
}

void WebHost::endWait()
{
    const std::string id = m_waitingId.toStdString();
    const std::string text = wire::lines("Response: Success\n" + id + "Message: Waited.\n\n")
        + std::exchange(m_kept, {}) + wire::lines("Event: WaitEventComplete\n" + id + "\n");
    send(std::exchange(m_waiting, nullptr), managersAnswer(text));
}

void WebHost::happen(const std::string &event)
{
    m_kept += event;
    if (m_waiting)
        endWait();
}

void WebHost::release()
{
    m_isHolding = false;
    if (m_held)
        send(std::exchange(m_held, nullptr), m_heldAnswer);
}

void WebHost::hangUp()
{
    for (QTcpSocket *guest : m_server.findChildren<QTcpSocket *>())
        guest->disconnectFromHost();
}
