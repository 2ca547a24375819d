// SPDX-License-Identifier: MIT
#include "surroundings/x11.h"

#include <QGuiApplication>

#include <cstring>
#include <memory>

namespace x11 {

#ifdef CORDBOARD_HAS_X11

xcb_connection_t *connection()
{
    const auto *native = qGuiApp->nativeInterface<QNativeInterface::QX11Application>();
    return native ? native->connection() : nullptr;
}

xcb_atom_t atom(xcb_connection_t *connection, const char *name)
{
    const auto cookie = xcb_intern_atom(connection, false, std::uint16_t(std::strlen(name)), name);
    const std::unique_ptr<xcb_intern_atom_reply_t, decltype(&std::free)> reply(
        xcb_intern_atom_reply(connection, cookie, nullptr), &std::free);
    return reply ? reply->atom : xcb_atom_t(XCB_ATOM_NONE);
}

xcb_window_t root(xcb_connection_t *connection)
{
    return xcb_setup_roots_iterator(xcb_get_setup(connection)).data->root;
}

bool hasOwner(const char *selection)
{
    xcb_connection_t *const server = connection();
    if (!server)
        return false;
    const auto cookie = xcb_get_selection_owner(server, atom(server, selection));
    const std::unique_ptr<xcb_get_selection_owner_reply_t, decltype(&std::free)> reply(
        xcb_get_selection_owner_reply(server, cookie, nullptr), &std::free);
    return reply && reply->owner != XCB_NONE;
}

#else

xcb_connection_t *connection() { return nullptr; }
bool hasOwner(const char *) { return false; }

#endif

} // namespace x11
