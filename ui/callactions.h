// SPDX-License-Identifier: MIT
#pragma once

#include "models/callmodel.h"

#include <QFlags>

class QMenu;

namespace ui {

class Requests;
class Theme;

/// What the program can do at all with this exchange and this phone.
enum class Ability {
    Dial = 1,
    Answer = 2,
    HangUp = 4,
    Hold = 8,
    Transfer = 16,
    Park = 32,
    Unpark = 64,
    PickUp = 128,
    Pause = 256,
    TakeCaller = 512
};
Q_DECLARE_FLAGS(Abilities, Ability)
Q_DECLARE_OPERATORS_FOR_FLAGS(Abilities)

/// One thing that can be done with a call, as a button or a line of a menu.
struct CallAction {
    enum class Kind { Answer, PickUp, Hold, Resume, Transfer, Park, HangUp };
    Kind kind = Kind::HangUp;
    QString label;
    QString icon;
    QString keys; ///< what to press for it; empty if nothing
    bool isEnabled = true;

    bool operator==(const CallAction &) const = default;
};

/// What the operator can do with the conversation now, in the order of buttons. What the program
/// can never do is left out, what only this moment forbids is there but not enabled.
QList<CallAction> callActions(
    const models::Conversation &conversation, const QString &own, Abilities abilities);

/// Asks for it. A transfer needs a number first and is not asked for here.
void ask(Requests &requests, CallAction::Kind kind, const pbx::Call &call);

} // namespace ui
