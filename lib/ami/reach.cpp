// SPDX-License-Identifier: MIT
#include "ami/reach.h"

#include "ami/trustedsocket.h"

#include <QHostAddress>
#include <QHostInfo>
#include <QTimer>

#include <algorithm>
#include <array>

namespace ami {

namespace {

    constexpr std::chrono::seconds lookupTime{10};

    Session::Time now() { return std::chrono::steady_clock::now(); }

} // namespace

Reach::Reach(QObject *parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
}

Reach::~Reach() { stop(); }

void Reach::start(const ServerAddress &address, const Trust &trust)
{
    m_address = address;
    m_trust = trust;
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (m_step != Step::Greeting)
            return fail(Failure::TimedOut, {});
        m_session.expire(now());
        onCame();
        awaitGreeting();
    });
    m_timer->start(lookupTime);
    m_lookup = QHostInfo::lookupHost(address.host, this, &Reach::onLookedUp);
}

void Reach::onLookedUp(const QHostInfo &host)
{
    m_lookup = -1;
    m_timer->stop();
    if (host.error() != QHostInfo::NoError || host.addresses().isEmpty())
        return fail(Failure::HostNotFound, host.errorString());
    for (const QHostAddress &address : host.addresses())
        m_findings.addresses.append(address.toString());
    pass();
    m_socket = new TrustedSocket(m_address, m_trust);
    connect(m_socket, &TrustedSocket::connected, this, &Reach::onConnected);
    connect(m_socket, &TrustedSocket::certified, this,
        [this](const Certificate &certificate) { m_findings.certificate = certificate; });
    connect(m_socket, &TrustedSocket::up, this, &Reach::onUp);
    connect(m_socket, &TrustedSocket::came, this, &Reach::onCame);
    connect(m_socket, &TrustedSocket::failed, this, &Reach::fail);
    m_socket->open();
}

void Reach::onConnected()
{
    pass();
    if (!m_address.isTls())
        m_step = Step::Greeting;
}

void Reach::onUp()
{
    if (m_address.isTls())
        pass();
    if (m_address.isHttp())
        return arrive();
    m_session.open({}, Session::Safety::Open, now());
    awaitGreeting();
}

/// A timer may be a little early, and then it is not yet time.
void Reach::awaitGreeting()
{
    const auto due = m_session.deadline();
    if (m_socket && due)
        m_timer->start(std::max(std::chrono::ceil<std::chrono::milliseconds>(*due - now()),
            std::chrono::milliseconds(0)));
}

/// Who is no exchange is told by the session itself, which never gets to send its answer.
void Reach::onCame()
{
    std::array<char, 1024> room{};
    while (m_socket && m_socket->hasBytes()) {
        const std::size_t count = m_socket->read(room);
        if (count == 0)
            break;
        m_session.receive(Text(room.data(), count), now());
    }
    while (const auto output = m_session.next(now())) {
        if (const auto *failure = std::get_if<Session::Failed>(&*output))
            return fail(failure->failure, failure->detail);
    }
    if (!m_session.isGreeted())
        return;
    m_findings.amiVersion = QString::fromLatin1(m_session.amiVersion());
    pass();
    arrive();
}

void Reach::pass()
{
    const Step step = m_step;
    m_step = Step(std::min(int(step) + 1, int(Step::Greeting)));
    emit passed(step);
}

void Reach::arrive()
{
    stop();
    emit arrived();
}

void Reach::fail(Failure failure, const QString &detail)
{
    stop();
    emit failed(m_step, failure, detail);
}

void Reach::stop()
{
    if (m_lookup >= 0)
        QHostInfo::abortHostLookup(std::exchange(m_lookup, -1));
    m_timer->stop();
    if (!m_socket)
        return;
    TrustedSocket *const socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    socket->close(); // and deletes itself
}

} // namespace ami
