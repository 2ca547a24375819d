// SPDX-License-Identifier: MIT
#pragma once

#include <QDBusConnection>
#include <QObject>
#include <QTimer>

class QDBusServiceWatcher;

/// Waits for a tray. At the login the panel may well be there before it, and Qt looks only once
/// which kind of tray there is: so no icon is made before.
class TrayWatch : public QObject
{
    Q_OBJECT

public:
    /// How long the newer kind of tray (StatusNotifierItem) is waited for on X11, which has an
    /// older one as well that Qt itself waits for.
    static constexpr std::chrono::seconds graceTime{10};

    explicit TrayWatch(
        const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    /// Looks now, and goes on looking.
    void start();

signals:
    /// Once.
    void appeared();
    void vanished();
    void returned();

private:
    void tell();

    QDBusConnection m_bus;
    QDBusServiceWatcher *m_watcher;
    QTimer m_grace;
    bool m_isTold = false;
};
