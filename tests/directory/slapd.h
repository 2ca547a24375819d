// SPDX-License-Identifier: MIT
#pragma once

#include <QProcess>
#include <QTemporaryDir>

/// A directory server on loopback with a few people in it, and certificates of its own.
class Slapd
{
public:
    /// Whether this computer has one.
    static bool isInstalled();

    /// What went wrong; empty if it is there.
    QString prepare();
    QString start();
    /// It is gone at once, as by a power cut.
    void kill();
    /// It answers nothing any more, but its connections stay.
    void freeze();

    int port() const { return m_port; }
    int tlsPort() const { return m_tlsPort; }
    QString certificate() const { return m_folder.filePath(QStringLiteral("cert.pem")); }
    QString otherCertificate() const { return m_folder.filePath(QStringLiteral("other.pem")); }

    ~Slapd() { kill(); }

private:
    QString run(const QString &program, const QStringList &arguments);
    QString makeCertificate(const QString &name, const QString &host);

    QTemporaryDir m_folder;
    QProcess m_process;
    int m_port = 0;
    int m_tlsPort = 0;
};
