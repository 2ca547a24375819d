// SPDX-License-Identifier: MIT
#pragma once

#include "ui/clocks.h"
#include "ui/theme/theme.h"

namespace ui {

/// What everything that paints needs to know; both outlive the widgets.
struct Look {
    const Theme &theme;
    const Clocks &clocks;

    const Tokens &tokens() const { return theme.tokens(); }
    const Tint &tint(const Face &face) const { return theme.tint(face); }
    int px(double designed) const { return theme.px(designed); }
    pbx::Moment now() const { return clocks.now(); }
    pbx::Moment now(const QString &server) const { return clocks.now(server); }
};

} // namespace ui
