// SPDX-License-Identifier: MIT
#pragma once

#include "hotkeys/hotkeygrab.h"
#include "ui/settings/surroundings.h"

#include <QDBusConnection>

#include <memory>

/// Keys that are pressed anywhere, by the best means this desktop has: its portal, X11, or none.
class Hotkeys : public QObject
{
    Q_OBJECT

public:
    using Means = ui::Surroundings::Means;

    explicit Hotkeys(
        const QDBusConnection &bus = QDBusConnection::sessionBus(), QObject *parent = nullptr);

    /// Nothing is asked of the desktop as long as nobody wants keys.
    void setManners(const desk::DesktopManners &manners);
    /// Finds out what there is, once; begun by setManners() too.
    void look();

    Means means() const { return m_means; }
    const HotkeyGrab::Problems &problems() const { return m_problems; }

signals:
    void pressed(desk::Hotkey hotkey, const QByteArray &permission);
    /// It is known now what there is, or which keys are not to be had.
    void changed();
    /// A key cannot be had: which, and why.
    void failed(const QString &sentence);

private:
    void choose(bool hasPortal);
    void assign();
    void settle(const HotkeyGrab::Problems &problems);

    QDBusConnection m_bus;
    std::unique_ptr<HotkeyGrab> m_grab;
    HotkeyGrab::Keys m_keys;
    HotkeyGrab::Problems m_problems;
    Means m_means = Means::Unknown;
    bool m_isLooking = false;
};
