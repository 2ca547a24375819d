// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace desk {

/// The text as a cell of a table in CSV (RFC 4180), in quotes where it has to be. What a
/// spreadsheet would calculate has `'` before it, also where it begins a cell only for those who
/// take semicolons for the ends of cells, and then no quotes for what they are.
QString csvCell(const QString &text);

/// The text of a cell without what csvCell() put before it.
QString withoutGuards(const QString &cell);

} // namespace desk
