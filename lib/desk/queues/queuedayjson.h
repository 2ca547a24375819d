// SPDX-License-Identifier: MIT
#pragma once

#include "desk/queues/queueday.h"

#include <QJsonObject>

namespace desk {

inline constexpr int queueDaysVersion = 1; ///< of the file

/// The days of queues as they are kept between two starts.
QJsonObject toJson(const QList<QueueDay> &days);
/// Those that make sense, at most `mostQueueDays`.
QList<QueueDay> queueDaysFrom(const QJsonObject &object);

inline constexpr int mostQueueDays = 500;

} // namespace desk
