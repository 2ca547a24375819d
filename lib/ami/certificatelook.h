// SPDX-License-Identifier: MIT
#pragma once

#include "ami/serveraddress.h"

#include <QByteArray>
#include <QObject>

class QSslSocket;

namespace ami {

/// Who a TLS exchange says it is, believed or not.
struct Certificate {
    QByteArray pin; ///< SHA-256 of its public key, in hex: what Trust::pin takes
    QString subject; ///< the name in it, plain text
    QString issuer; ///< who vouches for it, plain text
    QString validUntil; ///< the day, as 2027-03-01
};

/// Looks at the certificate of an exchange so that somebody can decide whether to trust it. Sends
/// nothing, and ends with one of the two signals.
class CertificateLook : public QObject
{
    Q_OBJECT

public:
    explicit CertificateLook(QObject *parent = nullptr);

    void start(const ServerAddress &address);

signals:
    void seen(const ami::Certificate &certificate);
    void failed(const QString &detail);

private:
    void end();

    QSslSocket *m_socket;
};

} // namespace ami
