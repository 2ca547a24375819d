// SPDX-License-Identifier: MIT
#pragma once

#include <Qt>

namespace x11 {

/// What X11 calls a key (`XK_F5`, from keysymdef.h); 0 for one that it is not told here.
quint32 keysymOf(Qt::Key key);

} // namespace x11
