// SPDX-License-Identifier: MIT
#pragma once

#include "ami/httpanswer.h"
#include "ami/wire.h"

#include <QElapsedTimer>

namespace ami {

class TrustedSocket;

/// Carries one request after the other to one web server, over a connection that is kept as long as
/// the server keeps it.
///
/// A request is never sent twice: an action whose answer got lost may have been obeyed. This is
/// what a general HTTP client does not promise, so there is none here.
class HttpConnection : public QObject
{
    Q_OBJECT

public:
    HttpConnection(const ServerAddress &address, const Trust &trust, QObject *parent = nullptr);
    ~HttpConnection() override;

    /// One at a time; answered() or failed() follows.
    void send(const QByteArray &request);
    bool isBusy() const { return m_isBusy; }
    bool isSafe() const { return m_isSafe; }

    /// Nothing is told any more, and what has not been sent is not sent. A last request still goes
    /// out, behind one under way; its answer is not waited for. Then it deletes itself.
    void close(const QByteArray &last = {});

signals:
    void answered(const ami::HttpAnswer &answer);
    void failed(ami::Failure failure, const QString &detail);

private:
    void connectAnew();
    void drop();
    void read();
    void finish();
    void onFailed(Failure failure, const QString &detail);

    ServerAddress m_address;
    Trust m_trust;
    TrustedSocket *m_socket = nullptr;
    QElapsedTimer m_idle;
    QByteArray m_request; // that waits for the connection
    QByteArray m_bytes;
    HttpAnswer m_answer;
    bool m_isBusy = false;
    bool m_isSafe = false;
};

} // namespace ami
