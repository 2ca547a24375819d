// SPDX-License-Identifier: MIT
#include "client.h"

#include <QSignalSpy>

Client::Client(demo::Exchange &exchange) : m_exchange(exchange)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &Client::read);
    connect(&m_socket, &QTcpSocket::disconnected, this, &Client::received);
}

bool Client::connectTo()
{
    QSignalSpy spy(this, &Client::received);
    m_socket.connectToHost(QStringLiteral("127.0.0.1"), m_exchange.port());
    return spy.wait() && !m_banner.isEmpty();
}

bool Client::connectAndLogIn(const QByteArray &events)
{
    if (!connectTo())
        return false;
    const auto answer = act("Action: Login|Username: " + m_exchange.user().toUtf8()
        + "|Secret: " + m_exchange.secret().toUtf8() + "|Events: " + events);
    return !answer.isEmpty() && answer.first().name() == "Success";
}

QList<Transcript::Message> Client::act(const QByteArray &action)
{
    m_awaited = "id-" + QByteArray::number(++m_sent);
    m_answer.clear();
    m_isAnswered = false;
    QSignalSpy spy(this, &Client::received);
    m_socket.write(
        QByteArray(action).replace("|", "\r\n") + "\r\nActionID: " + m_awaited + "\r\n\r\n");
    while (!m_isAnswered && !isClosed()) {
        if (!spy.wait())
            break;
    }
    return m_isAnswered ? m_answer : QList<Transcript::Message>();
}

void Client::pass(std::chrono::milliseconds time)
{
    m_exchange.advance(time);
    act("Action: Ping");
}

QList<Transcript::Message> Client::events(const QByteArray &name) const
{
    QList<Transcript::Message> result;
    for (const Transcript::Message &event : m_events) {
        if (event.name() == name)
            result.append(event);
    }
    return result;
}

void Client::read()
{
    m_bytes += m_socket.readAll();
    if (m_banner.isEmpty()) {
        const auto end = m_bytes.indexOf("\r\n");
        if (end < 0)
            return;
        m_banner = m_bytes.left(end);
        m_bytes.remove(0, end + 2);
        emit received();
    }
    const auto end = m_bytes.lastIndexOf("\r\n\r\n");
    if (end < 0)
        return;
    const Transcript transcript(m_bytes.left(end + 4));
    m_bytes.remove(0, end + 4);
    for (const Transcript::Message &message : transcript.messages()) {
        const bool isReply = !message.value("Privilege").endsWith(",all");
        if (!isReply) {
            m_events.append(message);
        } else if (message.value("ActionID") == m_awaited) {
            m_answer.append(message);
            m_isAnswered = m_answer.first().value("EventList") != "start"
                || message.value("EventList") == "Complete";
            if (m_isAnswered)
                emit received();
        }
    }
}
