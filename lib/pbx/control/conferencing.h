// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/conference.h"
#include "pbx/control/target.h"

/// Conferences: made out of a call, and looked after.
namespace pbx {

/// Moves both sides of the call into the room and calls somebody else into it. Whoever has the
/// number is rung with the room's name shown.
Asked<Plan> conferenceOf(const Call &call, const Place &room, const QString &roomName,
    const QString &invited, const QString &context);

/// Calls somebody into a room; their phone shows the room's name.
Asked<Plan> invite(
    const Place &room, const QString &roomName, const QString &number, const QString &context);

enum class RoomOrder { Lock, Unlock, Record, StopRecord, KickAll };
Plan order(const Conference &room, RoomOrder order);

enum class UserOrder { Mute, Unmute, Kick };
Asked<Plan> order(const Conference &room, const ConferenceUser &user, UserOrder order);
/// Somebody in the room by extension, number or Uniqueid; null if nobody is.
const ConferenceUser *userNamed(const Conference &room, const QString &text);

} // namespace pbx
