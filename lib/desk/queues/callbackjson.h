// SPDX-License-Identifier: MIT
#pragma once

#include "desk/queues/callbacks.h"

#include <QJsonObject>

namespace desk {

inline constexpr int callbacksVersion = 1; ///< of the file

/// The callers to call back as they are kept between two starts.
QJsonObject toJson(const QList<Callback> &entries);
/// Those that make sense, at most Callbacks::limit.
QList<Callback> callbacksFrom(const QJsonObject &object);

} // namespace desk
