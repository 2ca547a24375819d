// SPDX-License-Identifier: MIT
#include "ami/link.h"

#include "ami/actions.h"

#include <QCryptographicHash>
#include <QFile>
#include <QHostAddress>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>
#include <QTimer>

#include <algorithm>

namespace ami {

namespace {

    constexpr std::chrono::milliseconds connectTime{10'000};
    constexpr std::size_t readSize = 64 * 1024;

    Session::Time now() { return std::chrono::steady_clock::now(); }

    Failure failureOf(QAbstractSocket::SocketError error, bool wasUp)
    {
        switch (error) {
        case QAbstractSocket::HostNotFoundError:
            return Failure::HostNotFound;
        case QAbstractSocket::ConnectionRefusedError:
            return Failure::ConnectionRefused;
        case QAbstractSocket::SslHandshakeFailedError:
        case QAbstractSocket::SslInternalError:
        case QAbstractSocket::SslInvalidUserDataError:
            return Failure::TlsFailed;
        case QAbstractSocket::SocketTimeoutError:
        case QAbstractSocket::NetworkError:
            return wasUp ? Failure::LostLink : Failure::TimedOut;
        default:
            return Failure::LostLink;
        }
    }

    Failure failureOf(const QList<QSslError> &errors)
    {
        const bool isOtherHost = std::ranges::all_of(
            errors, [](const QSslError &e) { return e.error() == QSslError::HostNameMismatch; });
        return isOtherHost ? Failure::CertificateForOtherHost : Failure::CertificateUntrusted;
    }

} // namespace

Link::Link(QObject *parent) : QObject(parent), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (!m_isOpen)
            return stop(
                m_address.isTls() && m_socket && m_socket->state() == QSslSocket::ConnectedState
                    ? Failure::TlsFailed
                    : Failure::TimedOut,
                {});
        m_session.expire(now());
        pump();
    });
}

Link::~Link()
{
    if (m_socket)
        m_socket->disconnect(this);
}

void Link::open(const ServerAddress &address, const Account &account, const Trust &trust)
{
    m_address = address;
    m_account = account;
    m_trust = trust;
    m_tlsFailure = Failure::None;
    m_tlsDetail.clear();
    delete m_socket;
    m_socket = new QSslSocket(this);
    connect(m_socket, &QSslSocket::errorOccurred, this, &Link::onSocketError);
    connect(m_socket, &QSslSocket::readyRead, this, &Link::read);
    m_timer->start(connectTime);
    if (!address.isTls()) {
        connect(m_socket, &QSslSocket::connected, this, &Link::start);
        m_socket->connectToHost(address.host, address.port);
        return;
    }
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!trust.caFile.isEmpty())
        configuration.addCaCertificates(trust.caFile);
    m_socket->setSslConfiguration(configuration);
    connect(m_socket, &QSslSocket::encrypted, this, &Link::checkCertificates);
    connect(m_socket, &QSslSocket::sslErrors, this, [this](const QList<QSslError> &errors) {
        if (!m_trust.pin.isEmpty())
            return m_socket->ignoreSslErrors(errors); // the pin decides, when it is encrypted
        m_tlsFailure = failureOf(errors);
        m_tlsDetail = errors.constFirst().errorString();
    });
    m_socket->connectToHostEncrypted(address.host, address.port);
}

/// With a pinned key, that key and no other; without, Qt has verified the chain and the host name.
void Link::checkCertificates()
{
    if (!m_trust.pin.isEmpty()) {
        const QByteArray key = m_socket->peerCertificate().publicKey().toDer();
        if (QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex() != m_trust.pin)
            return stop(Failure::CertificateUntrusted, {});
    }
    start();
}

void Link::start()
{
    m_isOpen = true;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    const bool isSafe = m_address.isTls() || m_socket->peerAddress().isLoopback();
    m_session.open(m_account, isSafe ? Session::Safety::Safe : Session::Safety::Open, now());
    m_account.secret.clear();
    read();
}

void Link::read()
{
    while (m_isOpen && m_socket->bytesAvailable() > 0) {
        const auto room = m_session.space(readSize);
        const qint64 count = m_socket->read(room.data(), qint64(room.size()));
        if (count <= 0)
            break;
        m_session.filled(std::size_t(count), now());
        emit heard(Text(room.data(), std::size_t(count)));
        pump();
    }
    pump();
}

/// Takes everything out of the session and tells it, then writes and arms the timer.
void Link::pump()
{
    while (m_isOpen) {
        const auto output = m_session.next(now());
        if (!output)
            break;
        if (const auto *const *event = std::get_if<const Event *>(&*output))
            emit received(**event);
        else if (const auto *done = std::get_if<Session::Finished>(&*output))
            emit finished(done->reply);
        else if (const auto *pong = std::get_if<Session::Ponged>(&*output))
            emit ponged(pong->roundTrip, pong->exchangeTime);
        else if (std::holds_alternative<Session::Ready>(*output))
            emit opened();
        else if (const auto *failure = std::get_if<Session::Failed>(&*output))
            return stop(failure->failure, failure->detail);
    }
    write();
}

void Link::write()
{
    if (!m_isOpen)
        return;
    for (auto record = m_session.takeRecord(); !record.isEmpty(); record = m_session.takeRecord()) {
        m_socket->write(record);
        m_socket->flush(); // one record, one TLS record
    }
    if (const auto due = m_session.deadline())
        m_timer->start(std::max(std::chrono::ceil<std::chrono::milliseconds>(*due - now()),
            std::chrono::milliseconds(0)));
    else
        m_timer->stop();
}

tl::expected<QByteArray, Unsendable> Link::send(const Action &action, Session::Duration timeout)
{
    auto id = m_session.send(action, now(), timeout);
    if (id)
        write();
    return id;
}

void Link::close()
{
    if (m_isOpen && m_session.isReady())
        static_cast<void>(send(action::Logoff()));
    stop(Failure::None, {});
}

/// What has come before the end is told first: the last packet counts too.
void Link::onSocketError()
{
    const auto error = m_socket->error();
    const QString detail = m_socket->errorString();
    const bool wasUp = m_isOpen;
    if (m_isOpen)
        read();
    if (!m_socket)
        return;
    if (m_tlsFailure != Failure::None)
        return stop(m_tlsFailure, m_tlsDetail);
    stop(failureOf(error, wasUp), detail);
}

void Link::stop(Failure failure, const QString &detail)
{
    if (!m_socket)
        return;
    m_timer->stop();
    m_session.close();
    QSslSocket *const socket = std::exchange(m_socket, nullptr);
    socket->disconnect(this);
    connect(socket, &QSslSocket::disconnected, socket, &QObject::deleteLater);
    socket->disconnectFromHost();
    if (socket->state() == QAbstractSocket::UnconnectedState)
        socket->deleteLater();
    QList<Reply> lost;
    while (auto output = m_session.next(now())) {
        if (auto *done = std::get_if<Session::Finished>(&*output))
            lost.append(std::move(done->reply));
    }
    m_isOpen = false;
    for (const Reply &reply : lost)
        emit finished(reply);
    emit failed(failure, detail);
}

} // namespace ami
