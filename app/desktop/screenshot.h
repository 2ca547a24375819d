// SPDX-License-Identifier: MIT
#pragma once

#include <QImage>

class QWidget;

/// What the window shows, with the pop-ups and dialogs that lie above it at its bottom right, as
/// they would on a screen of its size.
QImage pictureOf(QWidget &window);
