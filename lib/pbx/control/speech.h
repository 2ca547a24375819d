// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/control.h"
#include "pbx/dialect.h"
#include "pbx/extension.h"

/// What is said in a call: muted, keyed, recorded, listened to, held.
namespace pbx {

/// Whether what `by` says is heard. Right: system.
Asked<Plan> mute(const Call &call, const QString &by, bool isMuted);
/// Keys digits to one side, one after another.
Asked<Plan> keyDigits(const Party &side, const QString &digits);

enum class RecordingOrder { Start, Stop, Pause, Resume };
/// Right: system to start.
Asked<Plan> recordCall(const Call &call, RecordingOrder order, const Dialect &dialect);

/// Silent, heard by the one who is listened to, or by both.
enum class Listening { Silent, Whisper, Barge };
/// Rings the phone of `by` and lets it hear the call at exactly one channel.
Asked<Plan> listen(const Call &call, const Phone &by, Listening how);

/// Whether a desk phone of the extension may be told so: one that has not said of what kind it is
/// may be.
bool mayObey(const Extension &extension, const Dialect &dialect);

/// Lets the desk phone put its call on hold, take it back, or answer: by NOTIFY, if its kind is
/// one of the dialect's. Right: system.
Asked<Plan> hold(const Call &call, const Extension &by, bool isHeld, const Dialect &dialect);
Asked<Plan> answer(const Call &call, const Extension &by, const Dialect &dialect);

} // namespace pbx
