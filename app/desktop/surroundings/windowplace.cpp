// SPDX-License-Identifier: MIT
#include "surroundings/windowplace.h"

#include "ui/popup/popupplace.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>
#include <QWindow>

#include <algorithm>

desk::OpenWindow placeOf(const QWidget &window, desk::OpenWindow::Kind kind)
{
    const QScreen *const screen = window.screen();
    const bool isFull = window.isFullScreen();
    QRect place = isFull || window.isMaximized() ? window.normalGeometry() : window.geometry();
    if (screen)
        place.translate(-screen->geometry().topLeft());
    return {kind, screen ? screen->name() : QString(), place, isFull};
}

void fitOnScreen(QWidget &window)
{
    constexpr QSize frame(16, 48); // as wide as usual; nobody knows before the window is shown
    if (const QScreen *const screen = window.screen())
        window.resize(window.size().boundedTo(screen->availableSize() - frame));
}

void putBack(QWidget &window, const desk::OpenWindow &kept)
{
    const QList<QScreen *> screens = QGuiApplication::screens();
    const auto found = std::ranges::find(screens, kept.screen, &QScreen::name);
    const bool isThere = found != screens.end();
    QScreen *const screen = isThere ? *found : QGuiApplication::primaryScreen();
    if (!screen)
        return;
    const bool isPlaced = ui::canPlaceWindows(QGuiApplication::platformName());
    const QRect place = desk::placeWithin(screen->availableGeometry(),
        kept.place.translated(screen->geometry().topLeft()), window.size());
    if (isPlaced)
        window.setGeometry(place);
    else
        window.resize(place.size());
    window.setAttribute(Qt::WA_ShowWithoutActivating);
    if (kept.isFullScreen && isThere) {
        window.winId(); // or there would be no window to put there
        window.windowHandle()->setScreen(screen);
        window.showFullScreen();
    } else {
        window.show();
    }
    window.setAttribute(Qt::WA_ShowWithoutActivating, false);
}
