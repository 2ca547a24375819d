// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QSettings;

namespace desk {

/// A window beside the panel's own, as it stood when the program ended.
struct OpenWindow {
    enum class Kind { Wallboard, Callbacks, Contacts };

    Kind kind = Kind::Wallboard;
    QString screen; ///< its name
    QRect place; ///< on that screen, which begins at 0, 0; without full screen
    bool isFullScreen = false;

    bool operator==(const OpenWindow &) const = default;
};

/// Each kind once; what is broken is left out.
QList<OpenWindow> readOpenWindows(QSettings &settings);
void writeOpenWindows(QSettings &settings, const QList<OpenWindow> &windows);

/// A place like that one which can be seen and reached in full on a screen of which `available` is
/// free: no larger than it, and within it. An empty place is as large as `usual`, in the middle.
QRect placeWithin(const QRect &available, const QRect &place, QSize usual);

} // namespace desk
