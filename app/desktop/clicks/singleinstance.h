// SPDX-License-Identifier: MIT
#pragma once

#include "clicks/wish.h"

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

class QLocalSocket;

/// Lets a program that is started a second time hand what it was asked for to the one that runs.
///
/// Only programs of the same user reach each other. Who holds the lock is the one that runs, so
/// that of two that start at once one is the second. The one that runs says hello first: one that
/// hangs is never told anything, and does not act on it when it wakes up.
class SingleInstance : public QObject
{
    Q_OBJECT

public:
    static constexpr qsizetype longestLine = 32 * 1024;
    static constexpr int mostAtOnce = 8; ///< others wait until one of them is served

    explicit SingleInstance(const QString &path = standardPath(), QObject *parent = nullptr);
    ~SingleInstance() override;
    static QString standardPath();

    /// How long another program is waited for; two seconds.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

    /// Hands the wish to the panel that runs; or is the one that runs from now on. Ends with one of
    /// taken(), alone() and unanswered().
    void handOver(const Wish &wish);
    /// Takes what others hand over, unless another one does already.
    void listen();

signals:
    void taken();
    void alone();
    /// There is a panel, but it does not answer.
    void unanswered();
    void wished(const Wish &wish);

private:
    struct Errand;

    bool claim();
    void approach(const std::shared_ptr<Errand> &errand);
    void converse(QLocalSocket &socket, const std::shared_ptr<Errand> &errand);
    void accept();
    void serve(QLocalSocket &socket);
    void takeOver();

    QString m_path;
    QLockFile m_lock;
    QLocalServer m_server;
    std::chrono::milliseconds m_patience{2000};
};
