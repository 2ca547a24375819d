// SPDX-License-Identifier: MIT
#pragma once

#include "models/duration.h"
#include "ui/theme/theme.h"

namespace ui {

/// What everything that paints needs to know; both outlive the widgets.
struct Look {
    const Theme &theme;
    const models::Clock &now;

    const Tokens &tokens() const { return theme.tokens(); }
    const Tint &tint(const Face &face) const { return theme.tint(face); }
    int px(double designed) const { return theme.px(designed); }
};

} // namespace ui
