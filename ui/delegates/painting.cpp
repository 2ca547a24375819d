// SPDX-License-Identifier: MIT
#include "ui/delegates/painting.h"

#include "ui/tabular.h"

namespace ui {

namespace {

    void mirror(QPainter &painter, const QRect &rect)
    {
        painter.translate(rect.left() + rect.right() + 1, 0);
        painter.scale(-1, 1);
    }

    /// What does not go from right to left keeps its own way: `+49 30` would become `30 49+`. The
    /// blanks around it belong to the line.
    QString directed(const QString &text)
    {
        const QString core = text.trimmed();
        if (core.isEmpty() || goesRightToLeft(core))
            return text;
        const qsizetype begin = text.indexOf(core);
        return text.left(begin) + isolated(core) + text.mid(begin + core.size());
    }

} // namespace

Mirroring::Mirroring(QPainter &painter, const QRect &rect, Qt::LayoutDirection direction)
    : m_painter(painter)
{
    painter.save();
    painter.setLayoutDirection(direction);
    if (direction == Qt::RightToLeft)
        mirror(painter, rect);
}

Upright::Upright(QPainter &painter, const QRect &rect)
    : m_painter(painter), m_isMirrored(painter.worldTransform().m11() < 0)
{
    if (!m_isMirrored)
        return;
    painter.save();
    mirror(painter, rect);
}

Upright::~Upright()
{
    if (m_isMirrored)
        m_painter.restore();
}

int drawText(QPainter &painter, const QRect &rect, const QString &text, const QColor &color,
    Qt::Alignment alignment)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const QString shown = metrics.elidedText(text, Qt::ElideRight, rect.width());
    const Upright upright(painter, rect);
    painter.setPen(color);
    const bool isMirrored = painter.layoutDirection() == Qt::RightToLeft;
    painter.drawText(
        rect, int(alignment) | Qt::TextSingleLine, isMirrored ? directed(shown) : shown);
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
    const Upright upright(painter, rect);
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
