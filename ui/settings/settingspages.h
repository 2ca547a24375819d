// SPDX-License-Identifier: MIT
#pragma once

#include "desk/dialects.h"
#include "ui/board.h"
#include "ui/look.h"
#include "ui/requests.h"
#include "ui/settings/surroundings.h"

namespace ui {

class Commands;
class SettingsPage;

/// What the pages go by besides the profile.
struct PageFacts {
    Look look;
    const Board &board; ///< for names of queues and people to choose from
    Requests &requests;
    desk::Dialects dialects; ///< the kinds of exchanges to choose from
    const Commands *commands = nullptr; ///< whose keys can be chosen; may be null
    QStringList locked = {}; ///< settings that only an administrator changes
    Surroundings surroundings = {}; ///< what the desktop has to offer
};

/// All pages, in the order in which they are listed; each needs but its line here.
QList<SettingsPage *> settingsPages(const PageFacts &facts, QWidget *parent);

} // namespace ui
