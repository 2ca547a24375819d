// SPDX-License-Identifier: MIT
#pragma once

#include "ami/backoff.h"
#include "ami/link.h"
#include "live/sleepgauge.h"
#include "live/source.h"
#include "pbx/rereading.h"
#include "pbx/sync.h"

#include <QHash>

namespace live {

/// Where to connect, as whom, and what to trust.
struct Access {
    ami::ServerAddress address;
    QString secret;
    ami::Trust trust;
    QString name; ///< what the exchange is called; its host where empty
    bool isDemo = false;
};

/// An exchange on the wire: logs in, asks for the picture, keeps it true, and comes back after the
/// link was lost. A refused login is not tried again until start() is called anew.
class Connection : public Source
{
    Q_OBJECT

public:
    explicit Connection(const Access &access, QObject *parent = nullptr);

    void start() override;
    void stop() override;
    void introduce() override;
    void suspect(std::chrono::milliseconds asleep) override;
    bool offers(const QString &action) const override;
    void send(const ami::Action &action, std::chrono::milliseconds timeout, Answer answer) override;

    /// Whether to try again after a lost link; a command-line program does not.
    void setReconnecting(bool isReconnecting) { m_isReconnecting = isReconnecting; }
    /// How often that is read again which others may change without its being announced; a minute
    /// at first. To be set before start().
    void setRereading(std::chrono::milliseconds interval);
    const ami::Session &session() const { return m_link->session(); }

signals:
    /// The picture is complete for the first time since the login.
    void synchronized();
    /// This attempt is over.
    void failed(ami::Failure failure, const QString &detail);

private:
    void attempt();
    void onOpened();
    void onHeard(ami::Text bytes);
    void onReceived(const ami::Event &event);
    void onFinished(const ami::Reply &reply);
    void onPonged(std::chrono::microseconds roundTrip, std::optional<ami::Moment> exchangeTime);
    void onFailed(ami::Failure failure, const QString &detail);
    void beginSync();
    void settle();
    void measureClock();
    void reread();
    void passBarrier(const ami::Reply &reply);
    void offerSeen();
    tl::expected<QByteArray, ami::Unsendable> ask(const ami::Action &action);
    ami::Moment now() const;

    Access m_access;
    ami::Link *m_link;
    pbx::Sync m_sync;
    pbx::Rereading m_rereading;
    ami::Backoff m_backoff;
    QTimer *m_retry;
    QTimer *m_pump;
    QTimer *m_rereadingTimer;
    QHash<QByteArray, Answer> m_answers;
    QByteArray m_clockPing;
    std::chrono::steady_clock::time_point m_clockPingSent;
    std::chrono::steady_clock::time_point m_upSince;
    QByteArray m_barrier; ///< the ping whose answer shows that the link stands; empty for none
    SleepGauge m_gauge;
    bool m_isReconnecting = true;
    bool m_isIntroducing = false; ///< the lists come anew, and nobody is to see them half
};

} // namespace live
