// SPDX-License-Identifier: MIT
#include "hotkeys/hotkeys.h"

#include "hotkeys/hotkeywords.h"
#include "hotkeys/portalhotkeys.h"
#include "surroundings/x11.h"

#ifdef CORDBOARD_HAS_X11
#include "hotkeys/x11hotkeys.h"
#endif

Hotkeys::Hotkeys(const QDBusConnection &bus, QObject *parent) : QObject(parent), m_bus(bus) { }

void Hotkeys::setManners(const desk::DesktopManners &manners)
{
    m_keys.clear();
    if (manners.hasHotkeys) {
        for (auto it = manners.hotkeys.begin(); it != manners.hotkeys.end(); ++it) {
            const auto keys = QKeySequence::fromString(it.value(), QKeySequence::PortableText);
            if (!keys.isEmpty() && keys[0].key() != Qt::Key_unknown)
                m_keys.insert(it.key(), keys);
        }
    }
    if (m_means != Means::Unknown)
        assign();
    else if (!m_keys.isEmpty())
        look();
}

void Hotkeys::look()
{
    if (m_means != Means::Unknown || std::exchange(m_isLooking, true))
        return;
    if (!m_bus.isConnected())
        return choose(false);
    PortalHotkeys::look(m_bus, this, [this](bool hasPortal) { choose(hasPortal); });
}

void Hotkeys::choose(bool hasPortal)
{
    m_means = Means::None;
    m_grab.reset();
    if (hasPortal) {
        m_means = Means::Portal;
        auto portal = std::make_unique<PortalHotkeys>(m_bus);
        // Later, when the portal that says so is not in the middle of it.
        connect(
            portal.get(), &PortalHotkeys::refused, this, [this] { choose(false); },
            Qt::QueuedConnection);
        m_grab = std::move(portal);
    }
#ifdef CORDBOARD_HAS_X11
    if (!hasPortal && x11::connection()) {
        m_means = Means::X11;
        m_grab = std::make_unique<X11Hotkeys>();
    }
#endif
    if (m_grab) {
        connect(m_grab.get(), &HotkeyGrab::pressed, this, &Hotkeys::pressed);
        connect(m_grab.get(), &HotkeyGrab::settled, this, &Hotkeys::settle);
    }
    assign();
    emit changed();
}

void Hotkeys::assign()
{
    if (m_grab)
        m_grab->assign(m_keys);
    else if (!m_keys.isEmpty())
        emit failed(tr("This desktop gives no keys to programs; the settings say what helps."));
}

void Hotkeys::settle(const HotkeyGrab::Problems &problems)
{
    if (problems != m_problems) {
        for (auto it = problems.begin(); it != problems.end(); ++it)
            emit failed(tr("%1: %2").arg(titleOf(it.key()), it.value()));
    }
    m_problems = problems;
    emit changed();
}
