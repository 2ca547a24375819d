// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/control.h"
#include "pbx/dialect.h"

/// Queues: who answers them, and who waits in them.
namespace pbx {

/// The interface under which an extension is a member of the queue, or of any where `queue` is
/// null; else that under which the dialect makes it one.
Asked<QString> interfaceOf(const QString &extension, const Queue *queue, const Dialect &dialect);

/// The member gets the extension's name, and its device's state where the dialect says which.
Asked<Plan> logIn(const Queue &queue, const Extension &extension, std::optional<int> penalty,
    const Dialect &dialect);
Asked<Plan> logOut(const Queue &queue, const QString &extension, const Dialect &dialect);

/// Of the members of one queue; the dialplan goes on with the caller.
Asked<Plan> withdraw(const Queue &queue, const QueueCaller &caller);
/// A greater number is served earlier; 0 is everybody's.
Asked<Plan> prioritize(const Queue &queue, const QueueCaller &caller, int priority);
Plan resetCounters(const Queue &queue);
/// Who waits there as a side of the call; null if nobody does.
const QueueCaller *callerOf(const Queue &queue, const Call &call);

} // namespace pbx
