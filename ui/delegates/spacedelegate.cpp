// SPDX-License-Identifier: MIT
#include "ui/delegates/spacedelegate.h"

#include "models/parkingmodel.h"
#include "ui/delegates/painting.h"
#include "ui/tabular.h"

namespace ui {

using models::ParkingModel;

SpaceDelegate::SpaceDelegate(const Look &look, QObject *parent)
    : QStyledItemDelegate(parent), m_look(look)
{
}

void SpaceDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Tokens &tokens = m_look.tokens();
    const bool isUnknown = index.data(ParkingModel::IsUnknownRole).toBool();
    const QVariant parked = index.data(ParkingModel::ParkedRole);
    const bool isTaken = parked.isValid();
    const Tint &tint = isUnknown ? tokens.absent : tokens.onHold;
    const QRectF frame = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = m_look.px(9);

    const Mirroring mirroring(*painter, option.rect, option.direction);
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setBrush(isTaken ? QBrush(tint.fill) : QBrush(Qt::NoBrush));
    painter->setPen(isTaken ? QPen(Qt::NoPen) : QPen(tokens.line, 1, Qt::DashLine));
    painter->drawRoundedRect(frame, radius, radius);

    const QRect texts = option.rect.adjusted(m_look.px(10), 0, -m_look.px(8), 0);
    const int line = m_look.px(17);
    const QRect top(texts.left(), option.rect.center().y() - line + 1, texts.width(), line);
    const QRect bottom = top.translated(0, line);
    painter->setFont(m_look.theme.font(Theme::Text::Small));
    QList<Piece> first{{index.data().toString(), isTaken}};
    const QVariant until = index.data(ParkingModel::UntilRole);
    if (isTaken && until.isValid() && !isUnknown) {
        const auto left = models::remaining(until.value<pbx::Moment>(),
            m_look.now(index.data(ParkingModel::ServerRole).toString()));
        const QString between = QStringLiteral(" \u00b7 ");
        const QString time = models::durationText(left);
        const QString longer = tr("%1 left").arg(time);
        const QFontMetrics metrics = painter->fontMetrics();
        const int room = top.width() - metrics.horizontalAdvance(first[0].text + between);
        first.append({between}); // by itself: it belongs to neither side
        first.append({tabularWidth(metrics, longer) < room ? longer : time});
    }
    drawPieces(*painter, top, first, tint.ink, isTaken ? tokens.ink : tokens.secondInk);
    const QString second = isUnknown && !isTaken ? tr("unknown")
        : isTaken                                ? parked.value<pbx::ParkedCall>().caller.title()
                                                 : tr("free");
    drawText(*painter, bottom, second, isTaken ? tokens.ink : tokens.secondInk);
    if (option.state & QStyle::State_HasFocus)
        drawFocus(*painter, m_look, option.rect, radius);
    else if ((option.state & QStyle::State_MouseOver) && isTaken) {
        painter->setBrush(Qt::NoBrush);
        painter->setPen(QPen(tint.ink, 1));
        painter->drawRoundedRect(frame, radius, radius);
    }
}

} // namespace ui
