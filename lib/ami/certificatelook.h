// SPDX-License-Identifier: MIT
#pragma once

#include "ami/certificate.h"
#include "ami/serveraddress.h"

#include <QObject>

class QSslSocket;

namespace ami {

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
