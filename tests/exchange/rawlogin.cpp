// SPDX-License-Identifier: MIT
#include "rawlogin.h"

#include <QTest>

#include <algorithm>

namespace {

constexpr int answerWithin = 10'000;

QString decoded(ami::Text text) { return QString::fromUtf8(text.data(), qsizetype(text.size())); }

} // namespace

RawLogin::RawLogin(QObject *parent) : QObject(parent)
{
    connect(&m_socket, &QTcpSocket::readyRead, this, &RawLogin::read);
}

bool RawLogin::open(const RealExchange &exchange, const RealExchange::Account &account)
{
    close();
    m_parser.clear();
    m_greeting.clear();
    m_heard.clear();
    m_socket.connectToHost(exchange.address(), exchange.port());
    if (!QTest::qWaitFor([this] { return !m_greeting.isEmpty(); }, answerWithin))
        return false;
    const Heard answer = ask(QStringLiteral("Login"),
        {QStringLiteral("Username: ") + account.user, QStringLiteral("Secret: ") + account.secret});
    return answer.value(QStringLiteral("Response")) == QStringLiteral("Success");
}

RawLogin::Heard RawLogin::ask(const QString &action, const QStringList &headers)
{
    const QString id = QString::number(++m_asked);
    QStringList lines{QStringLiteral("Action: ") + action, QStringLiteral("ActionID: ") + id};
    lines += headers;
    m_socket.write(lines.join(QStringLiteral("\r\n")).toUtf8() + "\r\n\r\n");
    const auto isAnswer = [&id](const Heard &message) {
        return message.contains(QStringLiteral("Response"))
            && message.value(QStringLiteral("ActionID")) == id;
    };
    if (!QTest::qWaitFor([&] { return std::ranges::any_of(m_heard, isAnswer); }, answerWithin))
        return {};
    return *std::ranges::find_if(m_heard, isAnswer);
}

bool RawLogin::hasHeard(const QString &event, const Heard &values) const
{
    return std::ranges::any_of(m_heard, [&](const Heard &message) {
        if (message.value(QStringLiteral("Event")) != event)
            return false;
        for (const auto &[name, value] : values.asKeyValueRange()) {
            if (message.value(name) != value)
                return false;
        }
        return true;
    });
}

void RawLogin::read()
{
    const QByteArray bytes = m_socket.readAll();
    m_parser.append({bytes.data(), std::size_t(bytes.size())});
    if (m_greeting.isEmpty()) {
        const auto line = m_parser.takeLine();
        if (!line)
            return;
        m_greeting = decoded(*line);
    }
    while (const auto message = m_parser.next()) {
        Heard heard;
        for (const ami::Header &header : message->headers()) {
            const QString name = decoded(header.name);
            if (!heard.contains(name))
                heard.insert(name, decoded(header.value));
        }
        m_heard.append(heard);
    }
}
