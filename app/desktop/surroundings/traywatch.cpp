// SPDX-License-Identifier: MIT
#include "surroundings/traywatch.h"

#include "surroundings/x11.h"

#include <QDBusConnectionInterface>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>

namespace {

const QString trayService = QStringLiteral("org.kde.StatusNotifierWatcher");

} // namespace

TrayWatch::TrayWatch(const QDBusConnection &bus, QObject *parent)
    : QObject(parent), m_bus(bus),
      m_watcher(new QDBusServiceWatcher(trayService, m_bus,
          QDBusServiceWatcher::WatchForRegistration | QDBusServiceWatcher::WatchForUnregistration,
          this))
{
    m_grace.setSingleShot(true);
    m_grace.setInterval(graceTime);
    connect(&m_grace, &QTimer::timeout, this, &TrayWatch::tell);
    connect(m_watcher, &QDBusServiceWatcher::serviceRegistered, this, [this] {
        if (m_isTold)
            emit returned();
        else
            tell();
    });
    connect(m_watcher, &QDBusServiceWatcher::serviceUnregistered, this, [this] {
        if (m_isTold)
            emit vanished();
    });
}

void TrayWatch::start()
{
    if (x11::hasOwner("_NET_SYSTEM_TRAY_S0"))
        return tell();
    if (x11::connection())
        m_grace.start();
    if (!m_bus.isConnected())
        return;
    const QDBusPendingReply<bool> reply
        = m_bus.interface()->asyncCall(QStringLiteral("NameHasOwner"), trayService);
    auto *const answer = new QDBusPendingCallWatcher(reply, this);
    connect(answer, &QDBusPendingCallWatcher::finished, this,
        [this](QDBusPendingCallWatcher *finished) {
            finished->deleteLater();
            const QDBusPendingReply<bool> told = *finished;
            if (told.isValid() && told.value())
                tell();
        });
}

void TrayWatch::tell()
{
    m_grace.stop();
    if (!std::exchange(m_isTold, true))
        emit appeared();
}
