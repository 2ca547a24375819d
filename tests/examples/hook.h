// SPDX-License-Identifier: MIT
#pragma once

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QTcpServer>
#include <QUrl>

class QTcpSocket;

/// An endpoint for webhooks on loopback that answers as it is told and remembers what it took.
class Hook : public QObject
{
    Q_OBJECT

public:
    Hook();

    /// On the port of the last time, if there was one.
    bool open();
    void close();
    QUrl url() const;

    /// The answers to the next requests: a status, or 0 to hang up; 200 from then on.
    void answer(const QList<int> &statuses) { m_answers = statuses; }

    /// What was answered with 200, in the order it came.
    const QList<QJsonObject> &taken() const { return m_taken; }
    /// The header of that name, in small letters, of every request.
    QByteArrayList headers(const QByteArray &name) const { return m_headers.value(name); }

private:
    void read(QTcpSocket &socket);
    void reply(QTcpSocket &socket, const QByteArray &body);

    QTcpServer m_server;
    quint16 m_port = 0;
    QList<int> m_answers;
    QList<QJsonObject> m_taken;
    QHash<QByteArray, QByteArrayList> m_headers;
    QHash<QTcpSocket *, QByteArray> m_pending;
};
