// SPDX-License-Identifier: MIT
#pragma once

#include "desk/desktop/desktopmanners.h"

#include <optional>

/// What the desktop calls the key where it lists who has which.
QString titleOf(desk::Hotkey hotkey);

/// `dial-selection`, for the desktop.
QString idOf(desk::Hotkey hotkey);
std::optional<desk::Hotkey> hotkeyOf(const QString &id);
