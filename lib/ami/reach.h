// SPDX-License-Identifier: MIT
#pragma once

#include "ami/certificate.h"
#include "ami/failure.h"
#include "ami/serveraddress.h"
#include "ami/session.h"
#include "ami/wire.h"

#include <QObject>
#include <QStringList>

class QHostInfo;
class QTimer;

namespace ami {

class TrustedSocket;

/// Finds out step by step how far one gets on the way to an exchange, by the same rules as a link,
/// and says nothing to who answers. Tells nothing more once it is destroyed.
class Reach : public QObject
{
    Q_OBJECT

public:
    /// In this order; without TLS there is no encryption, and over HTTP nobody greets.
    enum class Step { Address, Port, Encryption, Greeting };

    /// What has been learnt so far, as far as there was something to learn.
    struct Findings {
        QStringList addresses; ///< of the host, such as 192.0.2.1
        std::optional<Certificate> certificate; ///< believed or not
        QString amiVersion; ///< as the greeting says it
    };

    explicit Reach(QObject *parent = nullptr);
    ~Reach() override;

    /// Ends with arrived() or failed(). To be called once.
    void start(const ServerAddress &address, const Trust &trust);
    const Findings &findings() const { return m_findings; }

signals:
    void passed(ami::Reach::Step step);
    void arrived();
    /// The step could not be taken; `detail` is the system's own sentence, or what was heard.
    void failed(ami::Reach::Step step, ami::Failure failure, const QString &detail);

private:
    void onLookedUp(const QHostInfo &host);
    void onConnected();
    void onUp();
    void awaitGreeting();
    void onCame();
    void pass();
    void arrive();
    void fail(Failure failure, const QString &detail);
    void stop();

    ServerAddress m_address;
    Trust m_trust;
    Findings m_findings;
    Session m_session; ///< hears the greeting, and never gets to answer
    Step m_step = Step::Address;
    TrustedSocket *m_socket = nullptr;
    QTimer *m_timer;
    int m_lookup = -1;
};

} // namespace ami
