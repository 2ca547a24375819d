// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSslServer>
#include <QString>

/// A door with TLS to a small exchange on loopback. Its certificate is for 127.0.0.1 and vouches
/// for itself; the key beside it is a test's and nobody's secret.
class TlsDoor : public QObject
{
    Q_OBJECT

public:
    explicit TlsDoor(quint16 behind);

    quint16 port() const { return m_server.serverPort(); }
    static QString certificateFile();
    /// Of the key in the certificate, as Trust::pin takes it.
    static QByteArray pin();

private:
    void admit();

    QSslServer m_server;
    quint16 m_behind;
};
