// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#ifdef CORDBOARD_HAS_X11
#include <xcb/xcb.h>
#else
struct xcb_connection_t;
#endif

/// What Qt does not say about an X11 desktop. Elsewhere there is no connection, and nothing else is
/// to be asked.
namespace x11 {

xcb_connection_t *connection();
/// Whether somebody has that selection, such as a tray `_NET_SYSTEM_TRAY_S0`.
bool hasOwner(const char *selection);

#ifdef CORDBOARD_HAS_X11
xcb_atom_t atom(xcb_connection_t *connection, const char *name);
xcb_window_t root(xcb_connection_t *connection);
#endif

} // namespace x11
