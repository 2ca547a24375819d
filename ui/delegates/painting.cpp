// SPDX-License-Identifier: MIT
#include "ui/delegates/painting.h"

#include "ui/tabular.h"

namespace ui {

int drawText(QPainter &painter, const QRect &rect, const QString &text, const QColor &color,
    Qt::Alignment alignment)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    painter.setPen(color);
    painter.drawText(rect, int(alignment) | Qt::TextSingleLine, shown);
    return metrics.horizontalAdvance(shown);
}

void drawPieces(QPainter &painter, const QRect &rect, const QList<Piece> &pieces,
    const QColor &stateInk, const QColor &secondInk)
{
    const QFontMetrics metrics = painter.fontMetrics();
    QRect rest = rect;
    for (const Piece &piece : pieces) {
        const int width = tabularWidth(metrics, piece.text);
        const QColor &ink = piece.isInStateInk ? stateInk : secondInk;
        if (width > rest.width()) {
            drawText(painter, rest, piece.text, ink);
            return;
        }
        painter.setPen(ink);
        drawTabular(painter, rest, Qt::AlignLeft, piece.text);
        rest.setLeft(rest.left() + width);
    }
}

void drawBadge(QPainter &painter, const Look &look, const QRect &rect, const Face &face)
{
    const Tint &tint = look.tint(face);
    painter.setPen(Qt::NoPen);
    painter.setBrush(tint.fill);
    painter.drawRoundedRect(rect, look.px(7), look.px(7));
    drawIcon(painter, look, rect, face.icon, tint.ink, 16);
}

void drawIcon(QPainter &painter, const Look &look, const QRect &rect, const QString &icon,
    const QColor &color, double size)
{
    const double ratio = painter.device()->devicePixelRatioF();
    const QPixmap pixmap = look.theme.pixmap(icon, color, size, ratio);
    const int side = look.px(size);
    const QPoint middle = rect.center() - QPoint((side - 1) / 2, (side - 1) / 2);
    painter.drawPixmap(middle, pixmap);
}

void drawFocus(QPainter &painter, const Look &look, const QRect &rect, double radius)
{
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(look.tokens().accent.ink, 2));
    painter.drawRoundedRect(QRectF(rect).adjusted(1, 1, -1, -1), radius, radius);
}

QColor mixed(const QColor &top, const QColor &ground, double part)
{
    const auto mix = [part](float a, float b) { return float(a * part + b * (1 - part)); };
    return QColor::fromRgbF(mix(top.redF(), ground.redF()), mix(top.greenF(), ground.greenF()),
        mix(top.blueF(), ground.blueF()));
}

} // namespace ui
