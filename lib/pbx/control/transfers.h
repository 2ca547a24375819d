// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/consultation.h"
#include "pbx/control/target.h"

/// Calls that go elsewhere: transferred, consulted about, redirected, taken over.
namespace pbx {

/// Connects the other side with the target, and `by` is out of the call.
Asked<Plan> blindTransfer(const Call &call, const Phone &by, const Target &target,
    const Destinations &known, const Dialect &dialect);
/// Lets `by` speak with the target while the other side waits.
Asked<Plan> consult(const Call &call, const Phone &by, const Target &target,
    const Destinations &known, const Dialect &dialect);

/// Connects those two whom `by` speaks with, and lets `by` go.
Asked<Plan> completeTransfer(const Consultation &consultation, const QString &by);
/// Ends the consultation; `by` has the one who waited again.
Asked<Plan> cancelTransfer(const Consultation &consultation, const QString &by);
/// Goes to and fro between the two.
Asked<Plan> swapTransfer(
    const Consultation &consultation, const QString &by, const Dialect &dialect);

/// Sends one side or both to the target; who is not sent along is left alone.
enum class Side { Caller, Target, Both };
Asked<Plan> redirect(const Call &call, Side side, const Place &place);

/// Brings the call to the phone of `by`, in the place of whoever of the house has it: the side
/// that goes on is the one outside, else the caller.
Asked<Plan> takeOver(const Call &call, const Phone &by);

} // namespace pbx
