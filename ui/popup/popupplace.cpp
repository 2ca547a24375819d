// SPDX-License-Identifier: MIT
#include "ui/popup/popupplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace ui {

using Corner = desk::PopupLook::Corner;

QList<QPoint> stacked(const QRect &area, Corner corner, const QList<QSize> &sizes, int gap)
{
    const bool isRight = corner == Corner::BottomRight || corner == Corner::TopRight;
    const bool isTop = corner == Corner::TopLeft || corner == Corner::TopRight;
    QList<QPoint> places;
    int used = gap;
    for (const QSize &size : sizes) {
        const int x = isRight ? area.right() + 1 - gap - size.width() : area.left() + gap;
        const int y = isTop ? area.top() + used : area.bottom() + 1 - used - size.height();
        places.append({x, y});
        used += size.height() + gap;
    }
    return places;
}

const QScreen *screenFor(const desk::PopupLook &look, const QWidget *panel)
{
    if (look.screen == desk::PopupLook::Screen::Panel && panel && panel->screen())
        return panel->screen();
    if (look.screen == desk::PopupLook::Screen::Named) {
        const QList<QScreen *> screens = QGuiApplication::screens();
        const auto named = std::ranges::find(screens, look.screenName, &QScreen::name);
        if (named != screens.end())
            return *named;
    }
    return QGuiApplication::primaryScreen();
}

bool canPlaceWindows(const QString &platform)
{
    return !platform.startsWith(QLatin1String("wayland"));
}

} // namespace ui
