// SPDX-License-Identifier: MIT
#pragma once

#include "desk/desktop/desktopmanners.h"

#include <QKeySequence>
#include <QObject>

/// A way of having keys that are pressed anywhere.
class HotkeyGrab : public QObject
{
    Q_OBJECT

public:
    using Keys = QMap<desk::Hotkey, QKeySequence>;
    using Problems = QMap<desk::Hotkey, QString>;

    using QObject::QObject;

    /// Takes these keys, and no others any more.
    virtual void assign(const Keys &keys) = 0;

signals:
    /// `permission` lets the window come to the front; may be empty.
    void pressed(desk::Hotkey hotkey, const QByteArray &permission);
    /// Which keys are not to be had, in a sentence each; empty if all are.
    void settled(const HotkeyGrab::Problems &problems);
};
