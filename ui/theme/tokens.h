// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

namespace ui {

/// Two colours that go together: text and signs on what is filled, or on a card.
struct Tint {
    QColor ink;
    QColor fill;
};

/// All colours of the window, by what they are for. Nothing else in the program names a colour.
struct Tokens {
    bool isDark = false;
    bool isHighContrast = false; ///< lines and the focus are strong too
    QColor window;
    QColor card;
    QColor raised; ///< what lies above a card: a button, a key
    QColor line;
    QColor ink;
    QColor secondInk;
    QColor accentText; ///< on an area filled with the accent's or a state's ink
    Tint accent;
    Tint free;
    Tint ringing;
    Tint inCall;
    Tint quiet; ///< do not disturb, break
    Tint onHold;
    Tint absent; ///< offline, unknown
};

Tokens lightTokens();
Tokens darkTokens();
// Everything 7 : 1 at least, on black and white.
Tokens highContrastTokens();
Tokens highContrastDarkTokens();

/// How well one can be read on the other, 1 to 21 (WCAG 2.1).
double contrast(const QColor &ink, const QColor &ground);

} // namespace ui
