// SPDX-License-Identifier: MIT
#include "clicks/activation.h"

#include "surroundings/x11.h"

#include <QWidget>

#include <algorithm>

namespace {

#ifdef CORDBOARD_HAS_X11

void send(xcb_connection_t *connection, xcb_window_t root, xcb_window_t window, const char *type,
    std::uint8_t format, const xcb_client_message_data_t &data, std::uint32_t mask)
{
    xcb_client_message_event_t event{};
    event.response_type = XCB_CLIENT_MESSAGE;
    event.format = format;
    event.window = window;
    event.type = x11::atom(connection, type);
    event.data = data;
    xcb_send_event(connection, false, root, mask, reinterpret_cast<const char *>(&event));
}

/// Tells the launcher that what it started has come: else its pointer goes on turning.
void endStartup(xcb_connection_t *connection, xcb_window_t root, xcb_window_t window,
    const QByteArray &startupId)
{
    const QByteArray message = "remove: ID=" + startupId;
    constexpr qsizetype part = 20;
    for (qsizetype from = 0; from <= message.size(); from += part) { // with the NUL at its end
        xcb_client_message_data_t data{};
        const qsizetype size = std::min(part, message.size() - from);
        std::copy_n(message.constData() + from, size, data.data8);
        send(connection, root, window, from == 0 ? "_NET_STARTUP_INFO_BEGIN" : "_NET_STARTUP_INFO",
            8, data, XCB_EVENT_MASK_PROPERTY_CHANGE);
    }
}

/// Asks the window manager, with the time of the click that it was all about.
void activate(xcb_connection_t *connection, xcb_window_t window, const QByteArray &startupId)
{
    const xcb_window_t root = x11::root(connection);
    if (const quint32 time = timeOfStartup(startupId)) {
        xcb_change_property(connection, XCB_PROP_MODE_REPLACE, window,
            x11::atom(connection, "_NET_WM_USER_TIME"), XCB_ATOM_CARDINAL, 32, 1, &time);
        xcb_client_message_data_t data{};
        data.data32[0] = 1; // from an application
        data.data32[1] = time;
        send(connection, root, window, "_NET_ACTIVE_WINDOW", 32, data,
            XCB_EVENT_MASK_SUBSTRUCTURE_REDIRECT | XCB_EVENT_MASK_SUBSTRUCTURE_NOTIFY);
    }
    endStartup(connection, root, window, startupId);
    xcb_flush(connection);
}

#endif

} // namespace

quint32 timeOfStartup(const QByteArray &startupId)
{
    const qsizetype at = startupId.lastIndexOf("_TIME");
    return at < 0 ? 0 : startupId.mid(at + 5).toUInt();
}

void bringForward(QWidget &window, const QByteArray &permission)
{
    if (window.isMinimized())
        window.setWindowState(window.windowState() & ~Qt::WindowMinimized);
    window.show();
    window.raise();
    if (!x11::connection() && !permission.isEmpty())
        qputenv("XDG_ACTIVATION_TOKEN", permission); // where Qt's Wayland looks for it, once
    window.activateWindow();
#ifdef CORDBOARD_HAS_X11
    if (x11::connection() && !permission.isEmpty())
        activate(x11::connection(), xcb_window_t(window.winId()), permission);
#endif
}
