// SPDX-License-Identifier: MIT
#pragma once

#include "ami/serveraddress.h"
#include "desk/callerpages/callerpages.h"
#include "desk/calllog/historyrules.h"
#include "desk/contacts/directorysettings.h"
#include "desk/desktop/desktopmanners.h"
#include "desk/extensionid.h"
#include "desk/keys/graceperiods.h"
#include "desk/keys/keychoices.h"
#include "desk/looks.h"
#include "desk/numbers/numberrules.h"
#include "desk/peoplearrangement.h"
#include "desk/popups/popups.h"
#include "desk/queues/queuerules.h"
#include "desk/role.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace desk {

/// An exchange this desk connects to, and what makes it believable. Never its secret.
struct Server {
    ami::ServerAddress address;
    QString caFile; ///< PEM certificates to trust as well; empty for none
    QByteArray pin; ///< SHA-256 of the one public key to accept, in hex; empty for none
    QString title = {}; ///< what people call it; empty for its host's name

    /// By which everything else knows it.
    QString name() const { return title.isEmpty() ? address.name() : title; }
    bool operator==(const Server &) const = default;
};

/// What this desk is set to: its exchanges, who sits here, how it looks.
struct Profile {
    enum class Theme { System, Light, Dark, HighContrast, HighContrastDark };

    QString name;
    QList<Server> servers;
    ExtensionId own; ///< with an empty number nobody in particular sits here
    QString ownDevice; ///< `PJSIP/101`; empty for what the exchange says
    QString context; ///< where in the dialplan the own phone calls; empty for what its hint says
    QString mobile; ///< a number of one's own to be called in the place of the phone; may be empty
    QString language; ///< the window's, `de`; empty for the system's
    QString dialect; ///< which kind of exchange this is; empty for what it looks like
    NumberRules numberRules;
    QueueRules queueRules;
    KeyChoices keyChoices;
    GracePeriods gracePeriods;
    HistoryRules historyRules;
    DesktopManners desktop;
    Theme theme = Theme::System;
    Looks looks;
    Role role;
    QList<ExtensionId> favourites;
    Popups popups;
    CallerPages callerPages;
    Directories directories;
    PeopleArrangement people;

    bool operator==(const Profile &) const = default;
};

/// The theme of that name (`system`, `light`, `dark`, `high-contrast`, `high-contrast-dark`);
/// nothing for any other.
std::optional<Profile::Theme> themeNamed(const QString &name);
QString nameOf(Profile::Theme theme);

} // namespace desk
