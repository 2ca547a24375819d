// SPDX-License-Identifier: MIT
#pragma once

#include "desk/popups/popuplook.h"

#include <QList>
#include <QRect>

class QScreen;
class QWidget;

namespace ui {

/// Where windows of those sizes stand, one over or under the other, the first in the corner.
QList<QPoint> stacked(
    const QRect &area, desk::PopupLook::Corner corner, const QList<QSize> &sizes, int gap);

/// The screen that was chosen; the primary one where that is not there. Null without any screen.
const QScreen *screenFor(const desk::PopupLook &look, const QWidget *panel);

/// Whether this desktop lets a window choose its place and come up without the keyboard. Wayland
/// does not.
bool canPlaceWindows(const QString &platform);

} // namespace ui
