// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

class QSettings;

namespace desk {

/// What keys can do that are pressed anywhere, whatever has the keyboard.
enum class Hotkey { DialSelection, Answer, HangUp, Show };

/// Whether the panel is opened at the login, as the desktop's own file says it; see Autostart.
struct AtLogin {
    bool isOpened = false;
    bool isMinimized = false; ///< in the tray, or as small as it gets

    bool operator==(const AtLogin &) const = default;
};

/// How the panel behaves on the desktop around it.
struct DesktopManners {
    AtLogin atLogin; ///< not kept in the profile: others may change it too
    bool closesToTray = false; ///< closing the window leaves the panel in the tray, if there is one
    bool watchesClipboard = false; ///< offers to call numbers that are copied
    bool hasHotkeys = false;
    QMap<Hotkey, QString> hotkeys; ///< `Ctrl+Alt+D`, as Qt writes it; none where there is nothing

    bool operator==(const DesktopManners &) const = default;
};

/// Bad values are left out, each with a sentence.
void read(QSettings &settings, DesktopManners &manners, QStringList &problems);
void write(QSettings &settings, const DesktopManners &manners);

} // namespace desk
