// SPDX-License-Identifier: MIT
#include "ami/certificatelook.h"

#include <QSslCertificate>
#include <QSslSocket>
#include <QTimer>

namespace ami {

namespace {

    constexpr std::chrono::seconds patience{10};

} // namespace

CertificateLook::CertificateLook(QObject *parent) : QObject(parent), m_socket(new QSslSocket(this))
{
    // The certificate is only shown: nothing is believed and nothing is said.
    m_socket->setPeerVerifyMode(QSslSocket::QueryPeer);
    connect(m_socket, &QSslSocket::encrypted, this, [this] {
        const Certificate certificate = certificateOf(m_socket->peerCertificate());
        end();
        emit seen(certificate);
    });
    connect(m_socket, &QSslSocket::errorOccurred, this, [this] {
        const QString detail = m_socket->errorString();
        end();
        emit failed(detail);
    });
}

void CertificateLook::start(const ServerAddress &address)
{
    m_socket->connectToHostEncrypted(address.host, address.port);
    QTimer::singleShot(patience, m_socket, [this] {
        if (m_socket->isEncrypted() || m_socket->state() == QAbstractSocket::UnconnectedState)
            return;
        end();
        emit failed({});
    });
}

void CertificateLook::end()
{
    m_socket->disconnect(this);
    m_socket->abort();
}

} // namespace ami
