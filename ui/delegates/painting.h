// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"
#include "ui/words.h"

#include <QPainter>

namespace ui {

/// Lets what is drawn from left to right stand from right to left where people read so. The
/// functions below keep letters and icons the right way round.
class Mirroring
{
public:
    Mirroring(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction);
    ~Mirroring() { m_painter.restore(); }
    Mirroring(const Mirroring &) = delete;
    Mirroring &operator=(const Mirroring &) = delete;

private:
    QPainter &m_painter;
};

/// The right way round within that rectangle, if the painter mirrors.
class Upright
{
public:
    Upright(QPainter &painter, const QRect &rect);
    ~Upright();
    Upright(const Upright &) = delete;
    Upright &operator=(const Upright &) = delete;

private:
    QPainter &m_painter;
    bool m_isMirrored;
};

/// Draws one line of text, cut with an ellipsis where it does not fit; returns how wide it is.
int drawText(QPainter &painter, const QRect &rect, const QString &text, const QColor &color,
    Qt::Alignment alignment = Qt::AlignLeft | Qt::AlignVCenter);

/// Draws the pieces one after the other, digits of one width, cut where they do not fit.
void drawPieces(QPainter &painter, const QRect &rect, const QList<Piece> &pieces,
    const QColor &stateInk, const QColor &secondInk);

/// The icon of a state on its rounded square.
void drawBadge(QPainter &painter, const Look &look, const QRect &rect, const Face &face);

/// An icon in the middle of the rectangle, `size` pixels of the design high.
void drawIcon(QPainter &painter, const Look &look, const QRect &rect, const QString &icon,
    const QColor &color, double size);

/// The ring around what the keyboard is at.
void drawFocus(QPainter &painter, const Look &look, const QRect &rect, double radius);

/// Half a colour over another one.
QColor mixed(const QColor &top, const QColor &ground, double part);

} // namespace ui
