// SPDX-License-Identifier: MIT
#include "demo/wire.h"

#include <QCryptographicHash>
#include <QRandomGenerator>
#include <QTcpSocket>
#include <QTimer>

namespace demo {

namespace {

    constexpr auto refusalDelay = std::chrono::seconds(1); // as long as Asterisk takes

    /// `on`, `off` or a list of classes; an unknown word is off.
    QSet<EventClass> classesIn(const QByteArray &mask)
    {
        static constexpr EventClass all[] = {EventClass::Call, EventClass::Agent,
            EventClass::System, EventClass::User, EventClass::Dtmf};
        const QByteArray wanted = mask.toLower();
        const QByteArrayList words = wanted.split(',');
        QSet<EventClass> result;
        for (const EventClass kind : all) {
            const bool isNamed = words.contains(className(kind)) || words.contains("all");
            if (isNamed || ami::isYes({wanted.constData(), std::size_t(wanted.size())}))
                result.insert(kind);
        }
        return result;
    }

    constexpr qint64 longestQueue = 8 * 1024 * 1024;

} // namespace

Wire::Wire(QTcpSocket *socket, const Account &account, const ActionTable &actions, Clock &clock,
    QObject *parent)
    : QObject(parent), m_socket(socket), m_account(account), m_actions(actions), m_clock(clock)
{
    socket->setParent(this);
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    connect(socket, &QTcpSocket::readyRead, this, &Wire::read);
    connect(socket, &QTcpSocket::disconnected, this, &QObject::deleteLater);
    send("Asterisk Call Manager/11.0.0\r\n");
}

void Wire::pass(EventClass kind, const QByteArray &bytes)
{
    if (m_isIn && m_classes.contains(kind))
        send(bytes);
}

void Wire::read()
{
    const QByteArray bytes = m_socket->readAll();
    m_parser.append({bytes.constData(), std::size_t(bytes.size())});
    while (const auto message = m_parser.next())
        handle(Request(*message));
    if (m_parser.damaged())
        m_socket->abort();
}

void Wire::handle(const Request &request)
{
    Reply reply(request, [this](const QByteArray &bytes) { send(bytes); });
    const QByteArray name = request.action().toLower();
    if (name == "login")
        logIn(request, reply);
    else if (name == "challenge")
        challenge(request, reply);
    else if (!m_isIn)
        reply.error("Permission denied");
    else
        handleKnown(request, reply);
}

void Wire::handleKnown(const Request &request, Reply &reply)
{
    const QByteArray name = request.action().toLower();
    if (name == "logoff") {
        reply.send(reply.begin("Goodbye").add("Message", "Thanks for all the fish."));
        m_socket->disconnectFromHost();
    } else if (name == "events") {
        setEvents(request, reply);
    } else {
        m_clock.settle(); // what was due comes first
        m_actions.answer(request, reply);
        m_clock.settle();
    }
}

void Wire::logIn(const Request &request, Reply &reply)
{
    if (m_isIn) {
        reply.success("Already authenticated");
        return;
    }
    if (!isRight(request)) {
        refuse(reply);
        return;
    }
    emit opened();
    m_isIn = true;
    m_classes = classesIn(request.has("Events") ? request.value("Events") : QByteArray("on"));
    reply.success("Authentication accepted");
    if (!m_classes.contains(EventClass::System))
        return;
    const auto uptime = std::chrono::floor<std::chrono::seconds>(m_clock.now() - m_account.booted);
    send(Block("Event", "FullyBooted")
             .add("Privilege", "system,all")
             .add("Timestamp", stamp(m_clock.now()))
             .add("Uptime", qint64(uptime.count()))
             .add("LastReload", qint64(uptime.count()))
             .add("Status", "Fully Booted")
             .bytes());
}

/// The answer to a wrong login comes late, and then the line is cut.
void Wire::refuse(Reply &reply)
{
    QTimer::singleShot(refusalDelay, this, [this, reply]() mutable {
        reply.error("Authentication failed");
        m_socket->disconnectFromHost();
    });
}

bool Wire::isRight(const Request &request) const
{
    if (request.value("Username").toLower() != m_account.user)
        return false;
    if (request.value("AuthType").toUpper() != "MD5")
        return request.value("Secret") == m_account.secret;
    const QByteArray digest = QCryptographicHash::hash(
        QByteArray(m_challenge + m_account.secret), QCryptographicHash::Md5);
    return !m_challenge.isEmpty() && request.value("Key").toLower() == digest.toHex();
}

void Wire::challenge(const Request &request, Reply &reply)
{
    if (request.value("AuthType").toUpper() != "MD5") {
        reply.error("Must specify AuthType");
        return;
    }
    if (m_challenge.isEmpty())
        m_challenge = QByteArray::number(QRandomGenerator::global()->bounded(1'000'000'000));
    reply.send(reply.begin("Success").add("Challenge", m_challenge));
}

void Wire::setEvents(const Request &request, Reply &reply)
{
    const QByteArray mask = request.value("EventMask");
    if (mask.isEmpty()) {
        reply.error("Invalid event mask");
        return;
    }
    m_classes = classesIn(mask);
    reply.send(reply.begin("Success").add("Events", m_classes.isEmpty() ? "Off" : "On"));
}

void Wire::send(const QByteArray &bytes)
{
    if (m_socket->state() != QAbstractSocket::ConnectedState)
        return;
    if (m_socket->bytesToWrite() > longestQueue)
        m_socket->abort(); // who does not read is dropped, as by Asterisk
    else
        m_socket->write(bytes);
}

void mentionSessionActions(ActionTable &table)
{
    table.mention("Challenge", "Generate Challenge for MD5 Auth.");
    table.mention("Events", "Control Event Flow.");
    table.mention("ListCommands", "List available manager commands.");
    table.mention("Login", "Login Manager.");
    table.mention("Logoff", "Logoff Manager.");
}

} // namespace demo
