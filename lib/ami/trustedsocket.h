// SPDX-License-Identifier: MIT
#pragma once

#include "ami/certificate.h"
#include "ami/failure.h"
#include "ami/serveraddress.h"
#include "ami/wire.h"

#include <QByteArray>
#include <QObject>

#include <span>

class QSslError;
class QSslSocket;
class QTimer;

namespace ami {

/// A TCP or TLS connection to an exchange. Over TLS nothing is said before the certificate has been
/// believed.
class TrustedSocket : public QObject
{
    Q_OBJECT

public:
    TrustedSocket(const ServerAddress &address, const Trust &trust, QObject *parent = nullptr);

    /// Connects; up() or failed() follows.
    void open();
    bool isUp() const { return m_isUp; }
    /// Whether nobody else can listen: it is encrypted, or does not leave this machine.
    bool isSafe() const;

    bool hasBytes() const;
    std::size_t read(std::span<char> room);
    QByteArray readAll();
    /// Hands the bytes to the network at once: those of one call are one TLS record.
    void write(const QByteArray &bytes);

    /// Nothing is told any more. What was written still goes out; then it deletes itself.
    void close();

signals:
    /// Somebody listens at the port.
    void connected();
    /// Who is there says so with this certificate, which is not believed yet.
    void certified(const ami::Certificate &certificate);
    void up();
    void came();
    /// It could not be made, or has ended. All that had come before has been told.
    void failed(ami::Failure failure, const QString &detail);

private:
    void checkCertificate();
    void onErrors(const QList<QSslError> &errors);
    void onSocketError();
    void begin();
    void end(Failure failure, const QString &detail);

    ServerAddress m_address;
    Trust m_trust;
    QSslSocket *m_socket;
    QTimer *m_timer;
    Failure m_tlsFailure = Failure::None;
    QString m_tlsDetail;
    bool m_isUp = false;
    bool m_isOver = false;
};

} // namespace ami
