// SPDX-License-Identifier: MIT
#pragma once

#include "desk/popups/popuplook.h"
#include "desk/popups/popuprules.h"

class QSettings;

namespace desk {

/// All that is set about pop-ups.
struct Popups {
    PopupRules rules;
    PopupLook look;
    PopupSounds sounds;

    bool operator==(const Popups &) const = default;
};

/// What is not usable is as in a new profile, and has a sentence.
void read(QSettings &settings, Popups &popups, QStringList &problems);
void write(QSettings &settings, const Popups &popups);

} // namespace desk
