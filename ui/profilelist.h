// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace ui {

/// The profiles of whoever sits here, and which of them the window shows.
struct ProfileList {
    QStringList names; ///< in alphabetical order
    QString current; ///< empty where it is none of them: a demo, a recording

    bool operator==(const ProfileList &) const = default;
};

} // namespace ui
