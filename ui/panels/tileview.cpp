// SPDX-License-Identifier: MIT
#include "ui/panels/tileview.h"

#include "ui/delegates/painting.h"

#include <QMouseEvent>
#include <QScrollBar>

#include <algorithm>

namespace ui {

namespace {

    constexpr int gap = 8;
    constexpr int headingHeight = 32;

} // namespace

TileView::TileView(const Look &look, QWidget *parent)
    : QListView(parent), m_look(look), m_least(196, 56)
{
    setMouseTracking(true);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setEditTriggers(NoEditTriggers);
}

void TileView::setSections(int role, std::function<Heading(const QModelIndex &)> heading)
{
    m_role = role;
    m_heading = std::move(heading);
    scheduleDelayedItemsLayout();
}

void TileView::setTileSize(const QSize &size, int columns)
{
    m_least = size;
    m_mostColumns = columns;
    scheduleDelayedItemsLayout();
}

QRect TileView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.parent() != rootIndex())
        return {};
    return tileAt(index.row()).translated(0, -verticalOffset());
}

QModelIndex TileView::indexAt(const QPoint &point) const
{
    const QPoint place = point + QPoint(0, verticalOffset());
    for (const Section &section : m_sections) {
        const int lines = (section.count + m_columns - 1) / m_columns;
        const int step = m_look.px(m_least.height() + gap);
        if (place.y() < section.tiles || place.y() >= section.tiles + lines * step)
            continue;
        const int line = (place.y() - section.tiles) / step;
        for (int column = 0; column < m_columns; ++column) {
            const int row = section.first + line * m_columns + column;
            if (row < section.first + section.count && tileAt(row).contains(place))
                return model()->index(row, 0, rootIndex());
        }
    }
    return {};
}

void TileView::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect rect = visualRect(index);
    const QRect area = viewport()->rect();
    const int margin = m_look.px(headingHeight);
    if (rect.top() - margin < area.top())
        verticalScrollBar()->setValue(verticalOffset() + rect.top() - margin);
    else if (rect.bottom() > area.bottom())
        verticalScrollBar()->setValue(verticalOffset() + rect.bottom() - area.bottom() + gap);
}

void TileView::doItemsLayout()
{
    m_sections.clear();
    const int width = viewport()->width();
    const int spacing = m_look.px(gap);
    m_columns
        = std::clamp((width + spacing) / (m_look.px(m_least.width()) + spacing), 1, m_mostColumns);
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    for (int row = 0; row < rows; ++row) {
        const QVariant id
            = m_role < 0 ? QVariant() : model()->index(row, 0, rootIndex()).data(m_role);
        if (m_sections.isEmpty() || m_sections.last().id != id)
            m_sections.append({id, row});
        ++m_sections.last().count;
    }
    int y = 0;
    for (Section &section : m_sections) {
        const int lines = (section.count + m_columns - 1) / m_columns;
        section.top = y;
        section.tiles = y + (m_role < 0 ? 0 : m_look.px(headingHeight));
        y = section.tiles + lines * m_look.px(m_least.height() + gap);
    }
    const bool isOther = m_height != y;
    m_height = y;
    QAbstractItemView::doItemsLayout();
    if (isOther)
        emit contentHeightChanged();
}

void TileView::keyboardSearch(const QString &search) { emit typed(search); }

QModelIndexList TileView::visibleRows() const
{
    QModelIndexList rows;
    const int top = verticalOffset();
    const int bottom = top + viewport()->height();
    const int step = m_look.px(m_least.height() + gap);
    for (const Section &section : m_sections) {
        const int skipped = std::max(0, (top - section.tiles) / step) * m_columns;
        for (int at = skipped; at < section.count; ++at) {
            const int row = section.first + at;
            if (tileAt(row).top() > bottom)
                return rows;
            rows.append(model()->index(row, 0, rootIndex()));
        }
    }
    return rows;
}

void TileView::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    // Not QListView's: that would lay everything out again for every change of a state.
    QAbstractItemView::dataChanged(topLeft, bottomRight, roles);
    if (m_role >= 0)
        viewport()->update(); // the headings count
}

QModelIndex TileView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    if (rows == 0)
        return {};
    const int row = currentIndex().row();
    const int page = std::max(1, viewport()->height() / m_look.px(m_least.height() + gap) - 1);
    int next = row;
    switch (action) {
    case MoveLeft:
    case MovePrevious:
        next = row - 1;
        break;
    case MoveRight:
    case MoveNext:
        next = row + 1;
        break;
    case MoveUp:
        next = rowAbove(row, -1);
        break;
    case MoveDown:
        next = rowAbove(row, 1);
        break;
    case MovePageUp:
        next = rowAbove(row, -page);
        break;
    case MovePageDown:
        next = rowAbove(row, page);
        break;
    case MoveHome:
        next = 0;
        break;
    case MoveEnd:
        next = rows - 1;
        break;
    }
    return model()->index(std::clamp(next, 0, rows - 1), 0, rootIndex());
}

int TileView::verticalOffset() const { return verticalScrollBar()->value(); }

void TileView::setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command)
{
    const QModelIndex index = indexAt(rect.center());
    if (index.isValid())
        selectionModel()->select(index, command);
    else
        selectionModel()->select(QItemSelection(), command);
}

QRegion TileView::visualRegionForSelection(const QItemSelection &selection) const
{
    QRegion region;
    for (const QModelIndex &index : selection.indexes())
        region += visualRect(index);
    return region;
}

void TileView::updateGeometries()
{
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(m_look.px(24));
    verticalScrollBar()->setRange(0, std::max(0, m_height - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void TileView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    for (const Section &section : m_sections) {
        if (m_role >= 0)
            paintHeading(painter, section);
    }
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    for (const QModelIndex &index : visibleRows()) {
        option.rect = visualRect(index);
        if (!event->region().intersects(option.rect))
            continue;
        option.state = QStyle::State_Enabled;
        if (index == m_hovered)
            option.state |= QStyle::State_MouseOver;
        if (index == currentIndex() && hasFocus())
            option.state |= QStyle::State_HasFocus;
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

void TileView::resizeEvent(QResizeEvent *event)
{
    QAbstractItemView::resizeEvent(event);
    doItemsLayout();
}

void TileView::mouseMoveEvent(QMouseEvent *event)
{
    setHovered(indexAt(event->pos()));
    QAbstractItemView::mouseMoveEvent(event);
}

void TileView::leaveEvent(QEvent *event)
{
    setHovered({});
    QAbstractItemView::leaveEvent(event);
}

void TileView::setHovered(const QModelIndex &index)
{
    if (index == m_hovered)
        return;
    viewport()->update(visualRect(m_hovered));
    m_hovered = index;
    viewport()->update(visualRect(index));
}

const TileView::Section *TileView::sectionOf(int row) const
{
    const auto after = std::upper_bound(m_sections.begin(), m_sections.end(), row,
        [](int value, const Section &section) { return value < section.first; });
    return after == m_sections.begin() ? nullptr : &*std::prev(after);
}

QRect TileView::tileAt(int row) const
{
    const Section *section = sectionOf(row);
    if (!section)
        return {};
    const int spacing = m_look.px(gap);
    const int width = viewport()->width();
    const int line = (row - section->first) / m_columns;
    const int column = (row - section->first) % m_columns;
    // The last pixel is given away too: columns end where the view does.
    const int left = column * (width + spacing) / m_columns;
    const int right = (column + 1) * (width + spacing) / m_columns - spacing;
    return {left, section->tiles + line * m_look.px(m_least.height() + gap), right - left,
        m_look.px(m_least.height())};
}

int TileView::rowAbove(int row, int step) const
{
    if (row < 0)
        return 0;
    const QRect from = tileAt(row);
    const int direction = step < 0 ? -1 : 1;
    int best = row;
    for (int left = std::abs(step); left > 0; --left) {
        const int y = tileAt(best).top();
        int next = best;
        while (next >= 0 && next <= m_sections.last().first + m_sections.last().count - 1
            && tileAt(next).top() == y)
            next += direction;
        if (next < 0 || next > m_sections.last().first + m_sections.last().count - 1)
            return best;
        const int line = tileAt(next).top();
        const auto distance
            = [&](int candidate) { return std::abs(tileAt(candidate).left() - from.left()); };
        best = next;
        for (; next >= 0 && sectionOf(next)
             && next < m_sections.last().first + m_sections.last().count
             && tileAt(next).top() == line;
             next += direction) {
            if (distance(next) < distance(best))
                best = next;
        }
    }
    return best;
}

void TileView::paintHeading(QPainter &painter, const Section &section) const
{
    const QRect rect(
        0, section.top - verticalOffset(), viewport()->width(), section.tiles - section.top);
    if (!m_heading || !rect.intersects(viewport()->rect()))
        return;
    const Heading heading = m_heading(model()->index(section.first, 0, rootIndex()));
    const Tokens &tokens = m_look.tokens();
    QRect rest = rect.adjusted(0, m_look.px(4), 0, 0);
    if (!heading.icon.isEmpty()) {
        drawIcon(painter, m_look, QRect(rest.left(), rest.top(), m_look.px(16), rest.height()),
            heading.icon, tokens.secondInk, 14);
        rest.setLeft(rest.left() + m_look.px(20));
    }
    QFont font = m_look.theme.font(Theme::Text::Small);
    font.setWeight(QFont::DemiBold);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    painter.setFont(font);
    const int width = drawText(painter, rest, heading.title.toUpper(), tokens.secondInk);
    painter.setFont(m_look.theme.font(Theme::Text::Small));
    drawText(painter, rest.adjusted(width + m_look.px(8), 0, 0, 0), heading.note, tokens.secondInk);
}

} // namespace ui
