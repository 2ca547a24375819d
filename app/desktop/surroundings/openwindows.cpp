// SPDX-License-Identifier: MIT
#include "application.h"
#include "surroundings/windowplace.h"
#include "ui/callbacks/callbackswindow.h"
#include "ui/wallboard/wallboard.h"

/// Which windows stand beside the panel, from one start to the next.

using Kind = desk::OpenWindow::Kind;

void Application::keepWindows()
{
    if (!isLasting() || !m_hasBegun)
        return;
    QList<desk::OpenWindow> windows;
    const auto add = [&windows](const QWidget *window, Kind kind) {
        if (window && window->isVisible())
            windows.append(placeOf(*window, kind));
    };
    add(m_queues.wallboard(), Kind::Wallboard);
    add(m_queues.callbacksWindow(), Kind::Callbacks);
    add(m_contactWindows.window(), Kind::Contacts);
    m_profiles.setOpenWindows(windows);
}

/// What lies over the panel comes back only where the panel is seen.
void Application::restoreWindows()
{
    if (!isLasting())
        return;
    for (const desk::OpenWindow &kept : m_profiles.openWindows()) {
        if (kept.kind == Kind::Wallboard)
            putBack(m_queues.makeWallboard(), kept);
        else if (m_options.isMinimized)
            continue;
        else if (kept.kind == Kind::Callbacks)
            putBack(m_queues.makeCallbacks(), kept);
        else
            putBack(m_contactWindows.contacts(), kept);
    }
    if (!m_options.isMinimized)
        m_window.activateWindow();
}

void Application::fillAScreen()
{
    m_queues.openWallboard();
    ui::Wallboard &wallboard = m_queues.makeWallboard();
    if (!wallboard.isFullScreen())
        wallboard.toggleFullScreen();
}
