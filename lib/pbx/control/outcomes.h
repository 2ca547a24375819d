// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/call.h"
#include "pbx/conference.h"
#include "pbx/control/plan.h"
#include "pbx/queue.h"

/// What the picture shows when something has come about; Asterisk's answers say only that it will
/// be tried.
namespace pbx::outcome {

using Test = std::function<bool(const Exchange &)>;

/// There are no such channels any more.
Test gone(const QStringList &channels);
/// The two are sides of one call.
Test together(const QString &channel, const QString &other);
/// The two talk, and the call of the third waits.
Test inTurn(const QString &channel, const QString &talking, const QString &waiting);
/// The channels are still there, and none of them is where it was in the call: with its other
/// sides, waiting in its queue, parked or in a room.
Test moved(const Call &call, const QStringList &channels);
/// The two have met in a conference.
Test met(const QString &channel, const QString &other);

/// The call with that channel is recorded so.
Test recorded(const QString &channel, Call::Recording state);

/// A member of every queue named, or of no queue named.
Test isMember(const QStringList &queues, const QString &interface, bool isIn);
/// Whatever queues the interface is in, or only the one named, its rows there pass.
Test eachMember(const QString &queue, const QString &interface,
    const std::function<bool(const QueueMember &)> &passes);
/// The caller waits there no more, or passes.
Test caller(const QString &queue, const QString &uniqueid,
    const std::function<bool(const QueueCaller &)> &passes);

/// The room is closed, or passes.
Test room(const QString &name, const std::function<bool(const Conference &)> &passes);
/// The user has left the room, or passes.
Test user(const QString &room, const QString &uniqueid,
    const std::function<bool(const ConferenceUser &)> &passes);

/// The database holds that; an empty value is an entry that is not there.
Test stored(const QString &family, const QString &key, const QString &value);

} // namespace pbx::outcome
