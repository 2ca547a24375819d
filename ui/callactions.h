// SPDX-License-Identifier: MIT
#pragma once

#include "models/callmodel.h"
#include "orders/order.h"

namespace ui {

class Board;
class Requests;

/// One thing that can be done with a call, as a button or a line of a menu.
struct CallAction {
    enum class Kind {
        Answer,
        PickUp,
        Hold,
        Resume,
        Complete,
        Swap,
        Cancel,
        Transfer,
        Consult,
        Voicemail,
        Park,
        Confer,
        Record,
        StopRecord,
        PauseRecord,
        ResumeRecord,
        Mute,
        Unmute,
        Digits,
        TakeOver,
        Redirect,
        Listen,
        Whisper,
        Barge,
        HangUp
    };

    Kind kind = Kind::HangUp;
    QString label;
    QString icon;
    orders::Order order;
    QString keys = {}; ///< what to press for it; empty if nothing
    QString whyNot = {}; ///< why it cannot be done now; empty if it can
    bool asksWhom = false; ///< the order's target is still to be said
    bool isMain = false; ///< wanted often enough for a button

    bool isEnabled() const { return whyNot.isEmpty(); }
    bool operator==(const CallAction &) const = default;
};

/// What the operator can do with the conversation now, in the order of buttons, then of the menu.
/// What makes no sense for such a call is left out; what cannot be done is there, and says why.
QList<CallAction> callActions(const models::Conversation &conversation, const Board &board);

/// For a call that rings for the operator: answer, decline.
QList<CallAction> ringingActions(const pbx::Call &call, const Board &board);

/// Where else a call that rings for the operator can be sent: to somebody, to their mailbox, into a
/// parking space.
QList<CallAction> sendingActions(const pbx::Call &call, const Board &board);

/// The action of that kind; null if it is not among them.
const CallAction *actionOf(const QList<CallAction> &actions, CallAction::Kind kind);

/// Orders it in a way that is not held back.
void confirm(const CallAction &action, Requests &requests);

/// Orders it, or has it asked whom for.
void carryOut(const CallAction &action, Requests &requests);

} // namespace ui
