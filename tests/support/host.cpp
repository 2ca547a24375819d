// SPDX-License-Identifier: MIT
#include "host.h"

#include <QTcpSocket>

Host::Host(const QByteArray &greeting) : m_greeting(greeting)
{
    connect(&m_server, &QTcpServer::newConnection, this, &Host::welcome);
    m_server.listen(QHostAddress::LocalHost);
    answer("Challenge", [](const ami::Message &) { return "Response: Success\nChallenge: 1\n"; });
    answer("ListCommands",
        [](const ami::Message &) { return "Response: Success\nPing:  (Priv: <none>)\n"; });
}

void Host::refuseLogin()
{
    answer("Login",
        [](const ami::Message &) { return "Response: Error\nMessage: Authentication failed\n"; });
}

void Host::welcome()
{
    m_socket = m_server.nextPendingConnection();
    m_parser.clear();
    m_isSilent = false;
    connect(m_socket, &QTcpSocket::readyRead, this, &Host::listen);
    connect(m_socket, &QTcpSocket::disconnected, this, [this, socket = m_socket] {
        if (m_socket == socket)
            m_socket = nullptr;
        socket->deleteLater();
    });
    m_socket->write(m_greeting);
}

void Host::listen()
{
    const QByteArray bytes = m_socket->readAll();
    m_heard += bytes;
    m_parser.append({bytes.constData(), std::size_t(bytes.size())});
    while (const auto action = m_parser.next())
        reply(*action);
}

void Host::reply(const ami::Message &action)
{
    const QByteArray name(action.name().data(), qsizetype(action.name().size()));
    m_actions.append(name);
    if (m_isSilent || !m_socket)
        return;
    const Answer found = m_answers.value(name);
    std::string text = found ? found(action) : "Response: Success\n";
    const std::string id = "ActionID: " + std::string(action.value("ActionID")) + "\n";
    for (std::size_t at = 0; at != std::string::npos && at < text.size();) {
        const auto line = text.find('\n', at); // behind the first line of each message
        text.insert(line + 1, id);
        at = text.find("\n\n", line);
        at = at == std::string::npos ? at : at + 2;
    }
    say(wire::lines(text + "\n"));
}

void Host::say(const std::string &bytes)
{
    if (m_socket)
        m_socket->write(bytes.data(), qint64(bytes.size()));
}

void Host::hangUp()
{
    if (m_socket)
        m_socket->disconnectFromHost();
}
