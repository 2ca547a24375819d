// SPDX-License-Identifier: MIT
#pragma once

#include "ami/actions.h"
#include "pbx/call.h"
#include "pbx/control/plan.h"
#include "pbx/extension.h"
#include "pbx/queue.h"

/// What somebody wants done, as actions to be sent. Pure functions: channels come out of the rows
/// that are handed in, numbers are checked, a context is always given.
namespace pbx {

/// The phone of the one who wants something, and the dialplan as that phone sees it.
struct Phone {
    QString extension;
    QString endpoint; ///< what to ring, `PJSIP/101`
    QString context;
    CallerId callerId; ///< what those are shown who are called
    bool isSilent = false; ///< would not ring for a call
};

/// The extension's own phone, calling from where it was seen to call, else from where its hint is.
/// It is silent with do-not-disturb, and when it is not there and no forward helps.
Phone phoneOf(const Extension &extension);

/// Why nobody should be sent to the phone, who would be lost there; nothing if it rings.
std::optional<Objection> objectionToRinging(const Phone &phone);

/// Whether the text is one phone to be rung, a technology and a name: no list, no options, no way
/// through a line or the dialplan.
bool isEndpoint(const QString &text);

/// `"Julia Becker" <101>`, as an Originate takes it; what has a meaning there is left out.
QString callerIdText(const CallerId &id);

/// Whether the text may go into an Exten: 1 to 64 of `0-9A-Za-z*#+._-`.
bool isDialable(const QString &number);

/// Rings the phone and, when it is picked up, the number. The channel's id is random and ours, so
/// that a second attempt while the first lives is refused by Asterisk.
Asked<ami::action::Originate> dial(const Phone &by, const QString &number);
/// The same with another phone first, a mobile perhaps, that is itself called by its number.
Asked<ami::action::Originate> dialThrough(
    const QString &first, const Phone &by, const QString &number);
/// Rings the phone and connects it with whoever is parked there.
Asked<ami::action::Originate> unpark(const Phone &to, int space);

/// Declines for an extension that rings, on all its phones; leaves the call for one that takes part
/// in it; ends it for others.
Asked<QList<ami::action::Hangup>> hangUp(const Call &call, const QString &by);

/// Puts the other side of the call into a parking space; who parks hears which, and gets the call
/// back after the lot's time.
Asked<ami::action::Park> park(const Call &call, const QString &by);

/// Connects the other side with the number and leaves the call.
Asked<ami::action::BlindTransfer> transfer(
    const Call &call, const Phone &by, const QString &number);

/// Sends one channel elsewhere; whom it talked to is left alone.
Asked<ami::action::Redirect> redirect(
    const Party &side, const QString &context, const QString &number);

/// Lets the phone ring for a call that rings elsewhere. A Redirect of the caller and no feature
/// code: those are different in every dialplan.
Asked<ami::action::Redirect> pickUp(const Call &call, const Phone &by);
/// Lets the phone ring for somebody who waits in a queue.
Asked<ami::action::Redirect> takeCaller(const QueueCaller &caller, const Phone &by);

/// In one queue, or in all where `queue` is empty.
ami::action::QueuePause pause(
    const QString &queue, const QString &interface, bool isPaused, const QString &reason);

} // namespace pbx
