// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

namespace desk {

/// What somebody has typed as a list, with commas or semicolons between, also Arabic and Chinese
/// ones; without spaces around, empty entries and what is there twice.
QStringList typedList(const QString &typed);

} // namespace desk
