// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/control.h"
#include "pbx/dialect.h"

/// What people set for their extension, where the exchange's dialplan looks for it (AstDB, custom
/// device states, presence). Right: system for the database, call for the rest.
namespace pbx {

Asked<Plan> setDoNotDisturb(const QString &extension, bool isOn, const Dialect &dialect);
Asked<Plan> setCallWaiting(const QString &extension, bool isOn, const Dialect &dialect);

enum class ForwardCase { Always, Busy, Unavailable };
/// To a number, or to the extension's own mailbox; an empty number ends it.
struct ForwardTo {
    QString number;
    bool isVoicemail = false;
};
Asked<Plan> setForward(
    const QString &extension, ForwardCase when, const ForwardTo &to, const Dialect &dialect);

/// One of Asterisk's words (`not_set`, `unavailable`, `available`, `away`, `xa`, `chat`, `dnd`),
/// and what people should read.
Asked<Plan> setPresence(
    const QString &extension, const QString &state, const QString &message, const Dialect &dialect);

/// Adds `by` to those whom the exchange calls when `called` is free again, or takes them out;
/// `booked` is what is written there now, `101&103`.
Asked<Plan> bookRecall(
    const QString &called, const QString &by, const QString &booked, const Dialect &dialect);
Asked<Plan> cancelRecall(
    const QString &called, const QString &by, const QString &booked, const Dialect &dialect);

} // namespace pbx
