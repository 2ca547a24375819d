// SPDX-License-Identifier: MIT
#pragma once

#include "ami/httpconnection.h"
#include "ami/httpdigest.h"
#include "ami/httprequest.h"
#include "ami/wire.h"

#include <QElapsedTimer>

class QTimer;

namespace ami {

/// Asterisk's manager interface over HTTP or HTTPS (`/rawman`, and `/arawman` with the web server's
/// digest login), made to look like the stream of its own port.
///
/// Two connections: one carries the actions, one after the other; on the other hangs a WaitEvent,
/// which is asked anew as soon as it is answered. What happens between two of them the exchange
/// keeps for the session. Events that come while an action is under way are held back until it is
/// answered, so that, as in the stream, no list is told after what has happened since.
class HttpWire : public Wire
{
    Q_OBJECT

public:
    HttpWire(const ServerAddress &address, const Account &account, const Trust &trust,
        QObject *parent = nullptr);
    ~HttpWire() override;

    void open() override;
    Session::Safety safety() const override;
    Session::Beginning beginning() const override;
    bool hasBytes() const override { return !m_arrived.isEmpty(); }
    std::size_t read(std::span<char> room) override;
    void write(const QByteArray &record) override;
    void listen() override;
    void close() override;

private:
    /// What is wrong with an answer.
    struct Fault {
        Failure failure = Failure::None;
        QString detail;
    };
    enum class Stage { Closed, Probing, Up };

    void step();
    void act(const QByteArray &block);
    void wait();
    void onAnswer(const HttpAnswer &answer);
    void onProbed(const HttpAnswer &answer, const Fault &fault);
    void onEvents(const HttpAnswer &answer);
    bool answersChallenge(const HttpAnswer &answer);
    Fault faultOf(const HttpAnswer &answer);
    bool learnCookie(const HttpAnswer &answer);
    QByteArray request(const QByteArray &block);
    void deliver(const QByteArray &bytes);
    void fail(Failure failure, const QString &detail);

    HttpRequest m_request;
    HttpDigest m_digest;
    HttpConnection *m_actions;
    HttpConnection *m_events;
    QTimer *m_pause; ///< before the next WaitEvent
    QTimer *m_settling; ///< before the next action
    QTimer *m_patience; ///< for the answer to a WaitEvent
    Stage m_stage = Stage::Closed;
    bool m_isOwnPath; ///< the address names the whole path
    bool m_isListening = false;
    int m_challenges = 0; ///< one after the other, without an answer in between
    Fault m_firstFault; ///< of `rawman`, while `arawman` is tried
    QByteArray m_written; ///< of an action that is not complete
    QByteArrayList m_queue;
    QByteArray m_acting; ///< the action under way
    QByteArray m_waiting; ///< the WaitEvent under way
    QByteArray m_held; ///< events that have come while an action is under way
    QByteArray m_arrived;
    QElapsedTimer m_waitingSince;
    std::chrono::seconds m_waitTime;
};

} // namespace ami
