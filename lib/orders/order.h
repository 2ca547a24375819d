// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/control/ringtime.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace orders {

/// What can be commanded.
enum class Verb {
    None,
    Dial, ///< `by`'s phone, then `target`
    HangUp, ///< `call`, for `by` alone where it is one of several; `channel`; all of `extension`
    Transfer, ///< `call` by `by` to `target`, or `stage` of a consultation
    Redirect, ///< `leg` of `call` to `target`
    PickUp, ///< what rings at `extension`: `call`, or the first
    TakeOver,
    Park, ///< into `lot` and `number`
    Unpark, ///< `lot` and `number`, to `by`
    Hold,
    Unhold,
    Answer, ///< at `extension` `call`, or the first
    Mute, ///< `isOn`
    KeyDigits, ///< `text`, to `leg`
    RecordCall, ///< `action`
    Listen, ///< `by` to `call`
    Confer, ///< `call` with `target`, in room `text`
    Invite, ///< `target` into room `call`
    Conference, ///< `action` in room `call`
    LogIn,
    LogOut,
    Pause,
    Unpause,
    LogInAll, ///< to all of one's own queues, or `queues`
    LogOutAll,
    SetPenalty,
    SetRingInUse, ///< `isOn`
    Withdraw,
    Prioritize,
    ResetQueue,
    DoNotDisturb,
    CallWaiting,
    Forward, ///< `extension` to `target` in case `action`
    Presence, ///< `action` and `text`
    CampOn, ///< Dial as soon as extension `target` and `by` are free
    BookRecall, ///< `by` on the exchange's own list for extension `target`
    CancelRecall
};

/// One command, as it was typed or clicked: names and numbers, nothing that is sent as it stands.
struct Order {
    /// How far an attended transfer is to go.
    enum class Stage { Blind, Consult, Complete, Cancel, Swap };
    enum class Ear { Silent, Whisper, Barge };

    Verb verb = Verb::None;
    QString server; ///< at which exchange, where there are several
    QString call; ///< an id from `state`, a caller's Uniqueid, or `ext:101`
    QString target; ///< a number, `voicemail:BOX`, `queue:NAME`, `park`, `conference:ROOM`
    QString by; ///< whose phone
    QString channel;
    QString extension; ///< a number; of a queue's member also its interface
    QString leg; ///< `caller`, `target`, `both`
    QString action; ///< what there is to choose: `start`, `mute`, `always` …
    QString user; ///< of a conference: an extension, a number, a Uniqueid, or `all`
    QString lot;
    QString queue;
    QStringList queues; ///< LogInAll, LogOutAll: these only
    QString text; ///< a reason, a message, digits
    std::optional<int> number; ///< a space, a penalty, a priority
    Stage stage = Stage::Blind;
    Ear ear = Ear::Silent;
    bool isOn = false;

    int ringMilliseconds = pbx::ringMilliseconds; ///< Dial: for how long the own phone rings
    QString endpoint; ///< another phone of `by` than the extension's own, `PJSIP/desk2`
    QString context; ///< where `by` looks numbers up; empty for where the phone calls
    QString mobile; ///< Dial: the number that is called in the place of `by`'s phone
    QString callerId; ///< Dial: what the own phone shows
    QStringList variables; ///< Dial: `NAME=VALUE`

    bool operator==(const Order &) const = default;
};

} // namespace orders
