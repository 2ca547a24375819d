// SPDX-License-Identifier: MIT
#include "ui/dropmarks.h"

#include "ui/delegates/painting.h"
#include "ui/panels/tileview.h"

#include <QPainter>
#include <QTreeView>

#include <algorithm>

namespace ui {

namespace {

    QModelIndexList visibleRows(const QAbstractItemView &view)
    {
        if (const auto *tiles = qobject_cast<const TileView *>(&view))
            return tiles->visibleRows();
        QModelIndexList rows;
        const auto *tree = qobject_cast<const QTreeView *>(&view);
        const int bottom = view.viewport()->height();
        QModelIndex row = view.indexAt(QPoint(4, 1));
        if (!row.isValid())
            row = view.model()->index(0, 0, view.rootIndex());
        while (row.isValid() && view.visualRect(row).top() < bottom) {
            rows.append(row);
            row = tree ? tree->indexBelow(row) : row.siblingAtRow(row.row() + 1);
        }
        return rows;
    }

} // namespace

DropMarks::DropMarks(const Look &look, QAbstractItemView &view, Meaning meaning)
    : QWidget(view.viewport()), m_look(look), m_view(view), m_meaning(std::move(meaning))
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void DropMarks::begin()
{
    setGeometry(m_view.viewport()->rect());
    raise();
    show();
}

void DropMarks::end()
{
    m_current = QPersistentModelIndex();
    hide();
}

void DropMarks::setCurrent(const QModelIndex &row, const EnterMeaning &meaning)
{
    m_current = row;
    m_currentMeaning = meaning;
    update();
}

QList<std::pair<QModelIndex, bool>> DropMarks::rows() const
{
    QList<std::pair<QModelIndex, bool>> marked;
    for (const QModelIndex &row : visibleRows(m_view))
        marked.append({row, m_meaning(row).what == EnterMeaning::What::Order});
    return marked;
}

void DropMarks::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Tokens &tokens = m_look.tokens();
    QColor veil = tokens.card;
    veil.setAlpha(170);
    QColor faint = tokens.accent.ink;
    faint.setAlpha(110);
    for (const auto &[row, canTake] : rows()) {
        const QRectF rect = QRectF(m_view.visualRect(row)).adjusted(1, 1, -1, -1);
        const bool isCurrent = row == m_current;
        painter.setPen(Qt::NoPen);
        painter.setBrush(canTake ? QBrush(Qt::NoBrush) : QBrush(veil));
        if (canTake)
            painter.setPen(QPen(isCurrent ? tokens.accent.ink : faint, isCurrent ? 2.5 : 1,
                isCurrent ? Qt::SolidLine : Qt::DashLine));
        painter.drawRoundedRect(rect, m_look.px(8), m_look.px(8));
    }
    if (m_current.isValid() && !m_currentMeaning.sentence.isEmpty())
        paintCaption(painter, m_view.visualRect(m_current));
}

/// Below the row, or above it where there is no room.
void DropMarks::paintCaption(QPainter &painter, const QRect &row) const
{
    const bool canTake = m_currentMeaning.what == EnterMeaning::What::Order;
    const Tokens &tokens = m_look.tokens();
    painter.setFont(m_look.theme.font(Theme::Text::Small));
    const QString &words = m_currentMeaning.sentence;
    const int wanted = painter.fontMetrics().horizontalAdvance(words) + m_look.px(20);
    QRect place(row.left(), row.bottom() + m_look.px(4), std::min(wanted, width()), m_look.px(24));
    if (place.bottom() > height())
        place.moveBottom(row.top() - m_look.px(4));
    place.moveLeft(std::clamp(place.left(), 0, std::max(0, width() - place.width())));
    painter.setPen(Qt::NoPen);
    painter.setBrush(canTake ? tokens.accent.ink : tokens.secondInk);
    painter.drawRoundedRect(place, m_look.px(6), m_look.px(6));
    drawText(painter, place.adjusted(m_look.px(10), 0, -m_look.px(10), 0), words,
        canTake ? tokens.accentText : tokens.card);
}

} // namespace ui
