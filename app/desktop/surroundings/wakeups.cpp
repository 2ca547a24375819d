// SPDX-License-Identifier: MIT
#include "surroundings/wakeups.h"

Wakeups::Wakeups(const QDBusConnection &bus, QObject *parent) : QObject(parent)
{
    QDBusConnection(bus).connect(QStringLiteral("org.freedesktop.login1"),
        QStringLiteral("/org/freedesktop/login1"), QStringLiteral("org.freedesktop.login1.Manager"),
        QStringLiteral("PrepareForSleep"), this, SLOT(onPrepareForSleep(bool)));
}

void Wakeups::onPrepareForSleep(bool isGoingToSleep)
{
    const auto asleep
        = m_gauge.gap(std::chrono::steady_clock::now(), std::chrono::system_clock::now());
    if (!isGoingToSleep)
        emit awake(asleep);
}
