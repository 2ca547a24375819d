// SPDX-License-Identifier: MIT
#pragma once

#include "live/connection.h"

#include <QObject>
#include <QThread>

/// The demo exchange on a thread of its own, as far from the window as a real one is.
class DemoThread : public QObject
{
    Q_OBJECT

public:
    explicit DemoThread(QObject *parent = nullptr);
    ~DemoThread() override;

    void start();

signals:
    void listening(const live::Access &access);
    void failed(const QString &sentence);

private:
    QThread m_thread;
    QObject *m_worker; ///< lives there, and the exchange with it
};
