// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

namespace pbx {

/// What became of one row: new when there is no `before`, gone when there is no `after`. An equal
/// row is no change and is never told.
template <typename Row>
struct Change {
    std::optional<Row> before;
    std::optional<Row> after;

    bool isNew() const { return !before; }
    bool isGone() const { return !after; }
    /// The row as it is, or as it last was.
    const Row &row() const { return after ? *after : *before; }
};

} // namespace pbx
