// SPDX-License-Identifier: MIT
#pragma once

#include "wire.h"

#include <QByteArray>
#include <QMap>
#include <QTcpServer>

#include <functional>

class QTcpSocket;

/// A small web server on loopback that has the manager interface at `/rawman`: one session, which
/// lets everybody in, and keeps what happens until a WaitEvent asks for it.
class WebHost : public QObject
{
    Q_OBJECT

public:
    struct Request {
        QByteArray head;
        QMap<QByteArray, QByteArray> fields; ///< the last of each name
    };
    /// The lines of the answer, the ActionID aside: `Response: Success\nA: b\n`.
    using Answer = std::function<std::string(const Request &)>;

    WebHost();

    quint16 port() const { return m_server.serverPort(); }
    int connections() const { return m_connections; }
    const QByteArray &heard() const { return m_heard; }
    /// The names of the actions that have come, WaitEvent aside, and how often that has.
    const QByteArrayList &actions() const { return m_actions; }
    int waits() const { return m_waits; }

    void answer(const QByteArray &action, Answer answer) { m_answers[action] = std::move(answer); }
    /// Every request is answered with this, whatever it asks.
    void answerAll(const QByteArray &response) { m_response = response; }
    /// Requests for this path are answered so.
    void answerAt(const QByteArray &path, const QByteArray &response)
    {
        m_responses[path] = response;
    }
    /// The next action is not answered until release().
    void hold() { m_isHolding = true; }
    void release();
    /// WaitEvent ends at once though nothing has happened.
    void hurry() { m_isHurrying = true; }
    void happen(const std::string &event);
    /// No connection carries a second request.
    void closeAfterEach() { m_connectionHeader = "Connection: close\r\n"; }
    /// The session has run out; whoever asks begins another one.
    void forgetSession() { m_cookie = "mansession_id=\"0badbad0\""; }
    void hangUp();

    /// `HTTP/1.1 404 Not Found`, the lines of headers, and a body.
    static QByteArray response(
        const QByteArray &status, const QByteArray &headers, const QByteArray &body);

private:
    void welcome();
    void listen(QTcpSocket *guest);
    void reply(QTcpSocket *guest, const Request &request);
    void endWait();
    QByteArray managersAnswer(const std::string &text) const;
    void send(QTcpSocket *guest, const QByteArray &answer);

    QTcpServer m_server;
    QByteArray m_cookie = "mansession_id=\"01234567\"";
    QByteArray m_connectionHeader;
    QByteArray m_heard;
    QByteArrayList m_actions;
    QMap<QByteArray, Answer> m_answers;
    QMap<QByteArray, QByteArray> m_responses;
    QByteArray m_response;
    std::string m_kept; ///< events that nobody has asked for yet
    QTcpSocket *m_waiting = nullptr;
    QByteArray m_waitingId;
    QTcpSocket *m_held = nullptr;
    QByteArray m_heldAnswer;
    int m_waits = 0;
    int m_connections = 0;
    bool m_isHolding = false;
    bool m_isHurrying = false;
};
