// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/call.h"

#include <QList>

#include <optional>

namespace pbx {

/// A consultation by `by` among the calls: the call that waits, and the one about it.
struct Consultation {
    Call waiting;
    Call about;

    static std::optional<Consultation> of(const QList<Call> &calls, const QString &by);
};

} // namespace pbx
