// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

/// The stream of an exchange on a busy day: so many calls of all kinds (answered, refused, given
/// up, ring groups, Local channels, queues, transfers, pickups, parking, conferences, hold and
/// recording), `open` of them going on at any time. It begins with a greeting and ends with the
/// last hangup.
QByteArray busyDay(int calls, int open = 200);
