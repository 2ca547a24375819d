// SPDX-License-Identifier: MIT
#pragma once

#include "demo/wire.h"
#include "performance.h"

#include <QTcpServer>
#include <QTimer>

/// The demo exchange on the network, with nobody at its phones but the test. Its time passes while
/// the test waits, and quickly.
class Stage : public Performance
{
public:
    explicit Stage(const demo::Directory &directory);

    bool listen() { return m_server.listen(QHostAddress::LocalHost); }
    QString url() const;
    static QString secret() { return QStringLiteral("curtain"); }

    /// The phone is picked up soon after it rings.
    void setAnswering(const QByteArray &endpoint) { m_answering.append(endpoint); }

    /// Two talk to each other.
    void talk(const QByteArray &caller, const QByteArray &called);
    bool areTalking(const QByteArray &one, const QByteArray &other);
    bool isIdle(const QByteArray &endpoint) { return board().lines().at(endpoint).isEmpty(); }
    bool rings(const QByteArray &endpoint);
    bool isHeld(const QByteArray &endpoint);
    bool hasSent(const QByteArray &text) const { return sent().contains(text); }

private:
    void accept();

    QTcpServer m_server;
    QTimer m_tick;
    QByteArrayList m_answering;
};
