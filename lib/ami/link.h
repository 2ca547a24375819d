// SPDX-License-Identifier: MIT
#pragma once

#include "ami/serveraddress.h"
#include "ami/session.h"
#include "ami/wire.h"

#include <QObject>

class QTimer;

namespace ami {

/// A session over whatever wire the address asks for: TCP, TLS, HTTP or HTTPS. Carries bytes and
/// time to it, and tells what comes out.
///
/// One connection at a time, made by open(); every one ends with failed(), also when close() was
/// called while it was up. It does not reconnect by itself.
class Link : public QObject
{
    Q_OBJECT

public:
    explicit Link(QObject *parent = nullptr);
    ~Link() override;

    void open(const ServerAddress &address, const Account &account, const Trust &trust);
    /// Says goodbye and ends; actions under way are told as Lost.
    void close();

    /// Queues an action; its ActionID, under which finished() tells how it ended. Only while the
    /// session is ready.
    tl::expected<QByteArray, Unsendable> send(
        const Action &action, Session::Duration timeout = Session::actionTime);

    const Session &session() const { return m_session; }

signals:
    /// The login is through and the exchange has booted.
    void opened();
    /// Every byte as it comes, before it is understood; valid for the time of the call.
    void heard(ami::Text bytes);
    /// Valid for the time of the call.
    void received(const ami::Event &event);
    void finished(const ami::Reply &reply);
    void ponged(std::chrono::microseconds roundTrip, std::optional<ami::Moment> exchangeTime);
    void failed(ami::Failure failure, const QString &detail);

private:
    void start();
    void read();
    void pump();
    void write();
    void onRefused(const QByteArray &actionId, const QString &sentence);
    void stop(Failure failure, const QString &detail);

    Session m_session;
    Account m_account;
    Wire *m_wire = nullptr;
    QTimer *m_timer;
    bool m_isOpen = false;
};

} // namespace ami
