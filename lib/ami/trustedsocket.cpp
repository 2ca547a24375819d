// SPDX-License-Identifier: MIT
#include "ami/trustedsocket.h"

#include <QCryptographicHash>
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

TrustedSocket::TrustedSocket(const ServerAddress &address, const Trust &trust, QObject *parent)
    : QObject(parent), m_address(address), m_trust(trust), m_socket(new QSslSocket(this)),
      m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, [this] {
        const bool isConnected = m_socket->state() == QSslSocket::ConnectedState;
        end(isConnected ? Failure::TlsFailed : Failure::TimedOut, {});
    });
    connect(m_socket, &QSslSocket::errorOccurred, this, &TrustedSocket::onSocketError);
    connect(m_socket, &QSslSocket::readyRead, this, [this] {
        if (m_isUp)
            emit came();
    });
}

void TrustedSocket::open()
{
    m_timer->start(connectTime);
    connect(m_socket, &QSslSocket::connected, this, &TrustedSocket::connected);
    if (!m_address.isTls()) {
        connect(m_socket, &QSslSocket::connected, this, &TrustedSocket::begin);
        m_socket->connectToHost(m_address.host, m_address.port);
        return;
    }
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!m_trust.caFile.isEmpty())
        configuration.addCaCertificates(m_trust.caFile);
    m_socket->setSslConfiguration(configuration);
    connect(m_socket, &QSslSocket::encrypted, this, &TrustedSocket::checkCertificate);
    connect(m_socket, &QSslSocket::sslErrors, this, &TrustedSocket::onErrors);
    m_socket->connectToHostEncrypted(m_address.host, m_address.port);
}

void TrustedSocket::onErrors(const QList<QSslError> &errors)
{
    if (!m_trust.pin.isEmpty())
        return m_socket->ignoreSslErrors(errors); // the pin decides, when it is encrypted
    emit certified(certificateOf(m_socket->peerCertificate()));
    m_tlsFailure = failureOf(errors);
    m_tlsDetail = errors.constFirst().errorString();
}

/// With a pinned key, that key and no other; without, Qt has verified the chain and the host name.
void TrustedSocket::checkCertificate()
{
    emit certified(certificateOf(m_socket->peerCertificate()));
    if (!m_trust.pin.isEmpty()) {
        const QByteArray key = m_socket->peerCertificate().publicKey().toDer();
        if (QCryptographicHash::hash(key, QCryptographicHash::Sha256).toHex() != m_trust.pin)
            return end(Failure::CertificateUntrusted, {});
    }
    begin();
}

void TrustedSocket::begin()
{
    m_timer->stop();
    m_isUp = true;
    m_socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    m_socket->setSocketOption(QAbstractSocket::KeepAliveOption, 1);
    emit up();
    if (m_isUp && hasBytes())
        emit came();
}

bool TrustedSocket::isSafe() const
{
    return m_address.isTls() || m_socket->peerAddress().isLoopback();
}

bool TrustedSocket::hasBytes() const { return m_socket->bytesAvailable() > 0; }

std::size_t TrustedSocket::read(std::span<char> room)
{
    return std::size_t(std::max<qint64>(m_socket->read(room.data(), qint64(room.size())), 0));
}

QByteArray TrustedSocket::readAll() { return m_socket->readAll(); }

void TrustedSocket::write(const QByteArray &bytes)
{
    m_socket->write(bytes);
    m_socket->flush();
}

/// What has come before the end is told first: the last packet counts too.
void TrustedSocket::onSocketError()
{
    const auto error = m_socket->error();
    const QString detail = m_socket->errorString();
    const bool wasUp = m_isUp;
    if (m_isUp && hasBytes())
        emit came();
    if (m_tlsFailure != Failure::None)
        return end(m_tlsFailure, m_tlsDetail);
    end(failureOf(error, wasUp), detail);
}

void TrustedSocket::end(Failure failure, const QString &detail)
{
    if (std::exchange(m_isOver, true))
        return;
    m_isUp = false;
    m_timer->stop();
    m_socket->disconnect(this);
    m_socket->abort();
    emit failed(failure, detail);
}

void TrustedSocket::close()
{
    const bool wasUp = m_isUp && !m_isOver;
    m_isOver = true;
    m_isUp = false;
    m_timer->stop();
    disconnect();
    m_socket->disconnect(this);
    if (!wasUp)
        return deleteLater();
    connect(m_socket, &QSslSocket::disconnected, this, &QObject::deleteLater);
    m_socket->disconnectFromHost();
    if (m_socket->state() == QAbstractSocket::UnconnectedState)
        deleteLater();
}

} // namespace ami
