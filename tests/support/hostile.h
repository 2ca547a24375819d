// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace hostile {

/// Texts that would begin another header or another action if they were sent as they are.
QList<QString> breakouts();

/// Odd texts that are no danger to the stream.
QList<QString> oddities();

} // namespace hostile
