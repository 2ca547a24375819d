// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/control.h"
#include "pbx/dialect.h"

/// Queues: who answers them, and who waits in them.
namespace pbx {

/// The interface under which an extension is a member of the queue, or was one; else, and where
/// `queue` is null, that under which the dialect makes it one.
Asked<QString> interfaceOf(const QString &extension, const Queue *queue, const Dialect &dialect);

/// The member gets the extension's name, and its device's state where the dialect says which.
Asked<Plan> logIn(const Queue &queue, const Extension &extension, std::optional<int> penalty,
    const Dialect &dialect);
Asked<Plan> logOut(const Queue &queue, const QString &extension, const Dialect &dialect);
/// Whether the extension logs in there and out again by itself: it is a dynamic member, was one, or
/// is in the exchange's list of those who may.
bool isOwnQueue(const Queue &queue, const QString &extension);

/// In one queue, or in all of the interface where `queue` is empty. Lower penalties are called
/// first; who rings in use is called during a call as well. Right: agent.
Plan setPaused(
    const QString &queue, const QString &interface, bool isPaused, const QString &reason);
Plan setPenalty(const QString &queue, const QString &interface, int penalty);
Plan setRingInUse(const QString &queue, const QString &interface, bool isRung);

/// Of the members of one queue; the dialplan goes on with the caller.
Asked<Plan> withdraw(const Queue &queue, const QueueCaller &caller);
/// A greater number is served earlier; 0 is everybody's.
Asked<Plan> prioritize(const Queue &queue, const QueueCaller &caller, int priority);
Plan resetCounters(const Queue &queue);
/// Who waits there as a side of the call; null if nobody does.
const QueueCaller *callerOf(const Queue &queue, const Call &call);

} // namespace pbx
