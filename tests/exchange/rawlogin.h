// SPDX-License-Identifier: MIT
#pragma once

#include "ami/parser.h"
#include "realexchange.h"

#include <QHash>
#include <QList>
#include <QObject>
#include <QTcpSocket>

/// A login at the exchange that keeps what it hears, without the session that is being tested: for
/// proving the testbed itself and for doing what somebody else would do.
class RawLogin : public QObject
{
    Q_OBJECT

public:
    /// Header names to values, of repeated ones the first.
    using Heard = QHash<QString, QString>;

    explicit RawLogin(QObject *parent = nullptr);

    /// Connects and logs in; waits until the exchange has said yes.
    bool open(const RealExchange &exchange, const RealExchange::Account &account);
    void close() { m_socket.abort(); }

    /// Sends an action and waits for its response; `headers` are lines `Name: value`.
    Heard ask(const QString &action, const QStringList &headers = {});

    QString greeting() const { return m_greeting; }
    const QList<Heard> &heard() const { return m_heard; }
    void forget() { m_heard.clear(); }

    /// Whether an event of that name has come whose headers have all these values.
    bool hasHeard(const QString &event, const Heard &values = {}) const;

private:
    void read();

    QTcpSocket m_socket;
    ami::Parser m_parser;
    QString m_greeting;
    QList<Heard> m_heard;
    int m_asked = 0;
};
