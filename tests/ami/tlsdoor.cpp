// SPDX-License-Identifier: MIT
#include "tlsdoor.h"

#include <QCryptographicHash>
#include <QFile>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslSocket>

namespace {

QString fileNamed(const char *name)
{
    return QStringLiteral(CORDBOARD_SOURCE_DIR "/tests/ami/tls/") + QLatin1String(name);
}

} // namespace

TlsDoor::TlsDoor(quint16 behind) : m_behind(behind)
{
    QFile key(fileNamed("key.pem"));
    key.open(QIODevice::ReadOnly);
    auto configuration = QSslConfiguration::defaultConfiguration();
    configuration.setLocalCertificateChain(QSslCertificate::fromPath(certificateFile()));
    configuration.setPrivateKey(QSslKey(&key, QSsl::Ec));
    configuration.setPeerVerifyMode(QSslSocket::VerifyNone);
    m_server.setSslConfiguration(configuration);
    connect(&m_server, &QSslServer::pendingConnectionAvailable, this, &TlsDoor::admit);
    m_server.listen(QHostAddress::Any);
}

void TlsDoor::admit()
{
    QTcpSocket *const inside = m_server.nextPendingConnection();
    auto *outside = new QTcpSocket(inside);
    connect(inside, &QTcpSocket::readyRead, outside, [=] { outside->write(inside->readAll()); });
    connect(outside, &QTcpSocket::readyRead, inside, [=] { inside->write(outside->readAll()); });
    connect(inside, &QTcpSocket::disconnected, inside, &QObject::deleteLater);
    connect(outside, &QTcpSocket::disconnected, inside, &QTcpSocket::disconnectFromHost);
    outside->connectToHost(QHostAddress(QHostAddress::LocalHost), m_behind);
}

QString TlsDoor::certificateFile() { return fileNamed("certificate.pem"); }

QByteArray TlsDoor::pin()
{
    const QSslCertificate certificate = QSslCertificate::fromPath(certificateFile()).constFirst();
    return QCryptographicHash::hash(certificate.publicKey().toDer(), QCryptographicHash::Sha256)
        .toHex();
}
