// SPDX-License-Identifier: MIT
#pragma once

#include "live/sleepgauge.h"

#include <QDBusConnection>
#include <QObject>

/// Tells when this computer has woken up, as the system says it (org.freedesktop.login1). Where it
/// does not, connections notice by their clocks, a little later.
class Wakeups : public QObject
{
    Q_OBJECT

public:
    explicit Wakeups(
        const QDBusConnection &bus = QDBusConnection::systemBus(), QObject *parent = nullptr);

signals:
    void awake(std::chrono::milliseconds asleep);

private slots:
    void onPrepareForSleep(bool isGoingToSleep);

private:
    live::SleepGauge m_gauge;
};
