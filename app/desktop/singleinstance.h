// SPDX-License-Identifier: MIT
#pragma once

#include <QLocalServer>
#include <QObject>

/// Lets a program that is started a second time hand what it was asked for to the one that runs.
/// Only programs of the same user reach each other.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    explicit SingleInstance(const QString &path = standardPath(), QObject *parent = nullptr);
    static QString standardPath();

    /// Looks for a running panel and hands it the number, or only the wish to be shown; ends with
    /// taken() or alone().
    void handOver(const QString &number);
    /// Takes what others hand over, unless another one does already.
    void listen();

signals:
    void taken();
    void alone();
    void numberHanded(const QString &number);
    void presentWanted();

private:
    void accept();
    void take(const QByteArray &line);

    QString m_path;
    QLocalServer m_server;
};
