// SPDX-License-Identifier: MIT
#pragma once

#include "desk/desktop/openwindows.h"

class QWidget;

/// How that window stands now.
desk::OpenWindow placeOf(const QWidget &window, desk::OpenWindow::Kind kind);

/// Makes the window no larger than its screen has room for, with a frame around it.
void fitOnScreen(QWidget &window);

/// Shows the window as it stood, without taking the keyboard. Where its screen is gone it is an
/// ordinary window on the first one, so that it covers nobody's work; where windows have no say
/// about their place (Wayland) it has its size, and fills its screen again.
void putBack(QWidget &window, const desk::OpenWindow &kept);
