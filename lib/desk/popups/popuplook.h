// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>

namespace desk {

/// How a pop-up is shown, and where.
struct PopupLook {
    enum class Manner { Window, Notification, Both };
    enum class Corner { BottomRight, BottomLeft, TopRight, TopLeft };
    enum class Screen { Primary, Panel, Named };

    Manner manner = Manner::Window;
    Corner corner = Corner::BottomRight;
    Screen screen = Screen::Primary;
    QString screenName; ///< for Named; the primary one where there is none of that name

    bool operator==(const PopupLook &) const = default;
};

/// What is heard when a call rings for the operator. Names as in ui::Sounds; an empty one is none.
struct PopupSounds {
    QString normal = QStringLiteral("phone-incoming-call");
    QMap<QString, QString> ofQueues; ///< by the queue's name; others sound as `normal`
    bool isRepeated = false; ///< again and again for as long as it rings
    int volume = 100; ///< percent of what the desktop is set to

    QString of(const QString &queue) const { return ofQueues.value(queue, normal); }
    bool operator==(const PopupSounds &) const = default;
};

} // namespace desk
