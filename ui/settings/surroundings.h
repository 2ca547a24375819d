// SPDX-License-Identifier: MIT
#pragma once

#include "desk/desktop/desktopmanners.h"

namespace ui {

/// What the desktop around the panel has to offer.
struct Surroundings {
    enum class Means { Unknown, None, Portal, X11 }; ///< of having keys that are pressed anywhere

    bool hasTray = false;
    Means hotkeys = Means::Unknown;
    QMap<desk::Hotkey, QString> problems; ///< keys that are not to be had, and why
};

} // namespace ui
