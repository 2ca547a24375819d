// SPDX-License-Identifier: MIT
#pragma once

#include "ami/serveraddress.h"

#include <QObject>
#include <QProcess>
#include <QString>

/// A real Asterisk on a loopback address of its own, for one test program: serve.sh starts it in
/// start() and ends it with this object, or with the whole program however that dies. Each function
/// spins the event loop until its work is done.
class RealExchange : public QObject
{
    Q_OBJECT

public:
    /// Somebody whom conf/manager.conf lets in.
    struct Account {
        QString user;
        QString secret;
    };

    explicit RealExchange(QObject *parent = nullptr);
    ~RealExchange() override;

    /// Unpacks Asterisk first where that has not been done yet; false leaves a reason().
    bool start();

    /// True after a failed start() when it is this machine that cannot run the exchange.
    bool isUnavailable() const { return m_unavailable; }
    /// Whether that counts as a failure: CI=true promises Asterisk 22, older ones are a bonus.
    bool isRequired() const;
    QString reason() const { return m_reason; }

    QString version() const { return m_version; }
    QString address() const { return m_address; }
    QString provider() const { return m_provider; }
    quint16 port() const { return 5038; }
    quint16 tlsPort() const { return 5039; }
    quint16 httpPort() const { return 8088; }
    quint16 httpsPort() const { return 8089; }
    quint16 portFor(ami::ServerAddress::Scheme scheme) const
    {
        return ami::ServerAddress::usualPort(scheme); // serve.sh uses none of its own
    }

    /// The authority that signed the certificate at tlsPort() and httpsPort(); nobody else knows
    /// it.
    QString caFile() const { return m_folder + QStringLiteral("/tls/ca.pem"); }

    QString certificateFile() const { return m_folder + QStringLiteral("/tls/server.crt"); }

    static Account panel() { return {QStringLiteral("panel"), QStringLiteral("panelpw")}; }
    static Account leastRights()
    {
        return {QStringLiteral("operator"), QStringLiteral("operatorpw")};
    }
    static Account viewer() { return {QStringLiteral("viewer"), QStringLiteral("viewerpw")}; }

    /// Ends Asterisk as an administrator would, calls and all.
    bool stop() { return ask("stop", "down"); }
    /// Ends it without a farewell on any of its connections.
    bool crash() { return ask("crash", "down"); }
    /// Starts it again after stop() or crash(), at the same address.
    bool startAgain() { return ask("start", "ready"); }
    /// `core restart now`: the connections are cut, and a second later it is back.
    bool restart() { return ask("restart", "ready"); }

    /// Starts anew with so many phones more, 2001 and up, that nobody registers.
    bool addPhones(int count);

private:
    bool ask(const char *word, const char *answer);
    bool hear(const QString &answer, int timeout);
    void take(const QString &line);
    void end();

    QProcess m_script;
    QString m_version;
    QString m_last; // what the script said last: ready, down, unavailable or failed
    QString m_reason;
    QString m_address;
    QString m_provider;
    QString m_folder;
    bool m_unavailable = false;
};
