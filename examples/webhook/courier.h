// SPDX-License-Identifier: MIT
#pragma once

#include "outbox.h"

#include <QNetworkAccessManager>
#include <QTimer>
#include <QUrl>

#include <chrono>

class QNetworkReply;

/// Posts what is in an outbox, one letter at a time and in order, and again after ever longer waits
/// until it is taken. Each attempt names the letter in `Idempotency-Key`, so that who gets one
/// twice (the answer was lost) can tell.
///
/// 2xx takes a letter. 400, 413, 415 and 422 say that this letter will never be taken: it is put
/// aside, and the next has its turn. Anything else is waited out.
class Courier : public QObject
{
    Q_OBJECT

public:
    using Duration = std::chrono::milliseconds;
    static constexpr Duration longestWait{std::chrono::minutes(5)};
    static constexpr Duration patience{std::chrono::seconds(15)};

    Courier(Outbox &outbox, const QUrl &hook, Duration firstWait, QObject *parent = nullptr);

    /// There may be something to deliver.
    void wake();
    bool isIdle() const { return !m_reply && !m_timer.isActive(); }

signals:
    /// Nothing is left to be delivered.
    void emptied();
    void remarked(const QString &sentence);
    /// The outbox can no longer be kept.
    void failed(const QString &sentence);

private:
    void post();
    void onFinished();
    /// With the first letter dealt with, or the outbox's problem.
    void settle(const QString &problem);
    void wait(const QString &why, Duration atLeast);

    Outbox &m_outbox;
    QUrl m_hook;
    QByteArray m_authorization; ///< out of the environment's WEBHOOK_TOKEN; empty for none
    Duration m_firstWait;
    Duration m_wait;
    QNetworkAccessManager m_network;
    QNetworkReply *m_reply = nullptr;
    QTimer m_timer;
};
