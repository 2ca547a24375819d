// SPDX-License-Identifier: MIT
#include "hotkeys/x11hotkeys.h"

#include "hotkeys/x11keys.h"
#include "surroundings/x11.h"

#include <QCoreApplication>

#include <xcb/xcb.h>
#include <xcb/xcb_keysyms.h>

#include <memory>

namespace {

constexpr quint16 meant
    = XCB_MOD_MASK_SHIFT | XCB_MOD_MASK_CONTROL | XCB_MOD_MASK_1 | XCB_MOD_MASK_4;

struct FreeKeys {
    void operator()(xcb_key_symbols_t *keys) const { xcb_key_symbols_free(keys); }
};

quint16 modifiersOf(Qt::KeyboardModifiers modifiers)
{
    quint16 mask = 0;
    for (const auto &[qt, x] : {std::pair{Qt::ShiftModifier, XCB_MOD_MASK_SHIFT},
             std::pair{Qt::ControlModifier, XCB_MOD_MASK_CONTROL},
             std::pair{Qt::AltModifier, XCB_MOD_MASK_1},
             std::pair{Qt::MetaModifier, XCB_MOD_MASK_4}}) {
        if (modifiers & qt)
            mask |= quint16(x);
    }
    return mask;
}

/// Which of the eight modifiers NumLock is here; 0 for none.
quint16 numLockOf(xcb_connection_t *connection)
{
    constexpr xcb_keysym_t numLock = 0xff7f;
    const std::unique_ptr<xcb_key_symbols_t, FreeKeys> symbols(xcb_key_symbols_alloc(connection));
    const std::unique_ptr<xcb_get_modifier_mapping_reply_t, decltype(&std::free)> mapping(
        xcb_get_modifier_mapping_reply(connection, xcb_get_modifier_mapping(connection), nullptr),
        &std::free);
    if (!symbols || !mapping)
        return 0;
    const xcb_keycode_t *const codes = xcb_get_modifier_mapping_keycodes(mapping.get());
    for (int i = 0; i < 8 * mapping->keycodes_per_modifier; ++i) {
        if (codes[i] && xcb_key_symbols_get_keysym(symbols.get(), codes[i], 0) == numLock)
            return quint16(1 << (i / mapping->keycodes_per_modifier));
    }
    return 0;
}

quint8 codeOf(xcb_connection_t *connection, quint32 keysym)
{
    const std::unique_ptr<xcb_key_symbols_t, FreeKeys> symbols(xcb_key_symbols_alloc(connection));
    const std::unique_ptr<xcb_keycode_t, decltype(&std::free)> codes(
        symbols ? xcb_key_symbols_get_keycode(symbols.get(), keysym) : nullptr, &std::free);
    return codes ? codes.get()[0] : quint8(0);
}

} // namespace

X11Hotkeys::X11Hotkeys(QObject *parent) : HotkeyGrab(parent)
{
    if (x11::connection())
        m_numLock = numLockOf(x11::connection());
    QCoreApplication::instance()->installNativeEventFilter(this);
}

X11Hotkeys::~X11Hotkeys() { release(); }

void X11Hotkeys::assign(const Keys &keys)
{
    release();
    Problems problems;
    for (auto it = keys.begin(); it != keys.end(); ++it) {
        if (const QString problem = grab(it.key(), it.value()); !problem.isEmpty())
            problems.insert(it.key(), problem);
    }
    if (xcb_connection_t *const connection = x11::connection())
        xcb_flush(connection);
    emit settled(problems);
}

void X11Hotkeys::release()
{
    xcb_connection_t *const connection = x11::connection();
    if (!connection)
        return;
    for (const Grab &one : std::as_const(m_grabs))
        xcb_ungrab_key(connection, one.code, x11::root(connection), one.modifiers);
    m_grabs.clear();
    xcb_flush(connection);
}

QString X11Hotkeys::grab(desk::Hotkey hotkey, const QKeySequence &keys)
{
    xcb_connection_t *const connection = x11::connection();
    const QString written = keys.toString(QKeySequence::NativeText);
    if (!connection || keys.count() != 1)
        return tr("Only one key with its modifiers can be had everywhere.");
    const quint32 keysym = x11::keysymOf(keys[0].key());
    const quint8 code = keysym ? codeOf(connection, keysym) : quint8(0);
    if (!code)
        return tr("There is no key %1 on this keyboard.").arg(written);
    const quint16 modifiers = modifiersOf(keys[0].keyboardModifiers());
    for (const quint16 lock :
        {0, int(XCB_MOD_MASK_LOCK), int(m_numLock), int(XCB_MOD_MASK_LOCK | m_numLock)}) {
        const Grab one{hotkey, code, quint16(modifiers | lock)};
        const auto cookie = xcb_grab_key_checked(connection, 1, x11::root(connection),
            one.modifiers, code, XCB_GRAB_MODE_ASYNC, XCB_GRAB_MODE_ASYNC);
        const std::unique_ptr<xcb_generic_error_t, decltype(&std::free)> error(
            xcb_request_check(connection, cookie), &std::free);
        if (error)
            return tr("Another program has %1 already.").arg(written);
        m_grabs.append(one);
    }
    return {};
}

bool X11Hotkeys::nativeEventFilter(const QByteArray &type, void *message, qintptr *)
{
    if (type != "xcb_generic_event_t")
        return false;
    const auto *const event = static_cast<const xcb_generic_event_t *>(message);
    if ((event->response_type & 0x7f) != XCB_KEY_PRESS)
        return false;
    const auto *const press = reinterpret_cast<const xcb_key_press_event_t *>(event);
    for (const Grab &one : std::as_const(m_grabs)) {
        if (one.code != press->detail || ((one.modifiers ^ press->state) & meant) != 0)
            continue;
        // With the time of the key, so that the window manager believes who comes to the front.
        emit pressed(one.hotkey, "cordboard_TIME" + QByteArray::number(press->time));
        return true;
    }
    return false;
}
