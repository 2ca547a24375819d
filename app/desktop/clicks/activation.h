// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

class QWidget;

/// Brings a window to the front because the operator asked for it, with the permission that the
/// desktop gave to the program that was started: see Wish::activation. Without one the desktop may
/// show instead that the window wants to be looked at.
void bringForward(QWidget &window, const QByteArray &permission);

/// The time of the click in an X11 startup id (`…_TIME12345`); 0 if it has none.
quint32 timeOfStartup(const QByteArray &startupId);
