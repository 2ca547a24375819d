// SPDX-License-Identifier: MIT
#include "ui/panels/tileview.h"

#include "ui/delegates/painting.h"

#include <QApplication>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTimer>

#include <algorithm>

namespace ui {

namespace {

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

void TileView::setSections(Sections sections, std::function<Heading(int id)> heading)
{
    m_sections = std::move(sections);
    m_heading = std::move(heading);
    scheduleDelayedItemsLayout();
}

void TileView::setTileSize(const QSize &size, int columns, int gap)
{
    m_least = size;
    m_mostColumns = columns;
    m_gap = gap;
    scheduleDelayedItemsLayout();
}

QRect TileView::visualRect(const QModelIndex &index) const
{
    if (!index.isValid() || index.parent() != rootIndex())
        return {};
    return m_layout.tileAt(index.row()).translated(0, -verticalOffset());
}

QModelIndex TileView::indexAt(const QPoint &point) const
{
    const int row = m_layout.rowAt(point + QPoint(0, verticalOffset()));
    return row < 0 ? QModelIndex() : model()->index(row, 0, rootIndex());
}

const TileLayout::Section *TileView::headingAt(const QPoint &point) const
{
    return m_layout.headingAt(point.y() + verticalOffset());
}

QRect TileView::headingRect(const TileLayout::Section &section) const
{
    return m_layout.headingOf(section).translated(0, -verticalOffset());
}

bool TileView::isFolded(const QModelIndex &index) const
{
    const TileLayout::Section *const section = m_layout.sectionOf(index.row());
    return section && section->isFolded;
}

void TileView::moveToSection(int step)
{
    const int row = m_layout.sectionMoved(currentIndex().row(), step);
    setCurrentIndex(model()->index(row, 0, rootIndex()));
}

void TileView::scrollTo(const QModelIndex &index, ScrollHint)
{
    const QRect rect = visualRect(index);
    const QRect area = viewport()->rect();
    const int margin = isFolded(index) ? 0 : m_look.px(headingHeight);
    if (rect.top() - margin < area.top())
        verticalScrollBar()->setValue(verticalOffset() + rect.top() - margin);
    else if (rect.bottom() > area.bottom())
        verticalScrollBar()->setValue(
            verticalOffset() + rect.bottom() - area.bottom() + m_look.px(m_gap));
}

void TileView::doItemsLayout()
{
    const int rows = model() ? model()->rowCount(rootIndex()) : 0;
    const QList<TileSection> sections = m_sections ? m_sections() : QList{TileSection{0, rows}};
    const int before = m_layout.height();
    m_layout.set({.width = viewport()->width(),
                     .gap = m_look.px(m_gap),
                     .heading = m_sections ? m_look.px(headingHeight) : 0,
                     .tile = {m_look.px(m_least.width()), m_look.px(m_least.height())},
                     .mostColumns = m_mostColumns,
                     .isMirrored = isRightToLeft()},
        sections);
    QAbstractItemView::doItemsLayout();
    // The keyboard is never at what has been folded away.
    if (isFolded(currentIndex()) && m_layout.tileAt(currentIndex().row()).isEmpty())
        setCurrentIndex(
            model()->index(m_layout.sectionOf(currentIndex().row())->first, 0, rootIndex()));
    if (m_layout.height() != before)
        emit contentHeightChanged();
}

// QListView would tell those who listen of rows by a layout of its own, which is not this one.

void TileView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (hasFocus())
        tell(QAccessible::Focus, current);
}

void TileView::selectionChanged(const QItemSelection &selected, const QItemSelection &deselected)
{
    QAbstractItemView::selectionChanged(selected, deselected);
    tell(QAccessible::SelectionAdd, selected.indexes().value(0));
}

/// Qt tells of the whole as soon as this is done; the tile is told after it.
void TileView::focusInEvent(QFocusEvent *event)
{
    QListView::focusInEvent(event);
    QTimer::singleShot(0, this, [this] {
        if (hasFocus())
            tell(QAccessible::Focus, currentIndex());
    });
}

void TileView::tell(QAccessible::Event what, const QModelIndex &index)
{
    if (!index.isValid() || !QAccessible::isActive())
        return;
    QAccessibleEvent event(this, what);
    event.setChild(index.row());
    QAccessible::updateAccessibility(&event);
}

void TileView::keyboardSearch(const QString &search) { emit typed(search); }

QModelIndexList TileView::visibleRows() const
{
    QModelIndexList rows;
    const int top = verticalOffset();
    for (const int row : m_layout.rowsBetween(top, top + viewport()->height())) {
        if (const QModelIndex index = model()->index(row, 0, rootIndex()); index.isValid())
            rows.append(index);
    }
    return rows;
}

void TileView::dataChanged(
    const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &)
{
    // Not QListView's: that would lay everything out again for every change of a state.
    const int top = verticalOffset();
    const int bottom = top + viewport()->height();
    for (const int row : m_layout.rowsBetween(top, bottom)) {
        if (row >= topLeft.row() && row <= bottomRight.row())
            viewport()->update(m_layout.tileAt(row).translated(0, -top));
    }
    if (!m_heading)
        return;
    for (const TileLayout::Section &section : m_layout.sections()) { // the headings count
        if (section.bottom >= top && section.top <= bottom)
            viewport()->update(headingRect(section));
    }
}

QModelIndex TileView::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    using Move = TileLayout::Move;
    const auto move = [this, action] {
        switch (action) {
        case MoveLeft:
            return isRightToLeft() ? Move::On : Move::Back;
        case MoveRight:
            return isRightToLeft() ? Move::Back : Move::On;
        case MovePrevious:
            return Move::Back;
        case MoveNext:
            return Move::On;
        case MoveUp:
            return Move::Up;
        case MoveDown:
            return Move::Down;
        case MovePageUp:
            return Move::PageUp;
        case MovePageDown:
            return Move::PageDown;
        case MoveHome:
            return Move::Home;
        case MoveEnd:
            break;
        }
        return Move::End;
    }();
    const int row = m_layout.moved(currentIndex().row(), move, viewport()->height());
    return model() && row >= 0 ? model()->index(row, 0, rootIndex()) : QModelIndex();
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
    verticalScrollBar()->setRange(0, std::max(0, m_layout.height() - viewport()->height()));
    QAbstractItemView::updateGeometries();
}

void TileView::paintEvent(QPaintEvent *event)
{
    executeDelayedItemsLayout(); // what is gone must not be painted
    QPainter painter(viewport());
    painter.setClipRegion(event->region());
    paintHeadings(painter, event->region());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int top = verticalOffset();
    const QRect area = event->rect().translated(0, top);
    for (const int row : m_layout.rowsBetween(area.top(), area.bottom())) {
        option.rect = m_layout.tileAt(row).translated(0, -top);
        if (m_layout.sectionOf(row)->isFolded || !event->region().intersects(option.rect))
            continue;
        const QModelIndex index = model()->index(row, 0, rootIndex());
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

void TileView::mousePressEvent(QMouseEvent *event)
{
    const TileLayout::Section *const section = m_heading ? headingAt(event->pos()) : nullptr;
    m_pressedSection.reset();
    if (section && event->button() == Qt::LeftButton) {
        m_pressedSection = section->id;
        m_pressedAt = event->pos();
        return;
    }
    QListView::mousePressEvent(event);
}

void TileView::mouseMoveEvent(QMouseEvent *event)
{
    if (m_pressedSection) {
        const int way = (event->pos() - m_pressedAt).manhattanLength();
        if (way >= QApplication::startDragDistance())
            emit headingDragged(*std::exchange(m_pressedSection, std::nullopt));
        return;
    }
    setHovered(indexAt(event->pos()));
    QAbstractItemView::mouseMoveEvent(event);
}

void TileView::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_pressedSection) {
        emit headingClicked(*std::exchange(m_pressedSection, std::nullopt));
        return;
    }
    QListView::mouseReleaseEvent(event);
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

void TileView::paintHeadings(QPainter &painter, const QRegion &region) const
{
    if (!m_heading)
        return;
    for (const TileLayout::Section &section : m_layout.sections()) {
        const QRect rect = headingRect(section);
        if (region.intersects(rect))
            paintHeading(painter, rect, section);
    }
}

void TileView::paintHeading(
    QPainter &painter, const QRect &rect, const TileLayout::Section &section) const
{
    const Heading heading = m_heading(section.id);
    const Tokens &tokens = m_look.tokens();
    const Mirroring mirroring(painter, rect, layoutDirection());
    QRect rest = rect.adjusted(0, m_look.px(4), 0, 0);
    const auto addIcon = [&](const QString &icon) {
        drawIcon(painter, m_look, QRect(rest.left(), rest.top(), m_look.px(16), rest.height()),
            icon, tokens.secondInk, 14);
        rest.setLeft(rest.left() + m_look.px(20));
    };
    addIcon(section.isFolded ? QStringLiteral("right") : QStringLiteral("down"));
    if (!heading.icon.isEmpty())
        addIcon(heading.icon);
    QFont font = m_look.theme.font(Theme::Text::Small);
    font.setWeight(QFont::DemiBold);
    if (!isRightToLeft()) // Arabic letters join
        font.setLetterSpacing(QFont::AbsoluteSpacing, 0.4);
    painter.setFont(font);
    const int width = drawText(painter, rest, heading.title.toUpper(), tokens.secondInk);
    painter.setFont(m_look.theme.font(Theme::Text::Small));
    drawText(painter, rest.adjusted(width + m_look.px(8), 0, 0, 0), heading.note, tokens.secondInk);
    if (section.isFolded && hasFocus() && currentIndex().row() == section.first
        && section.count > 0)
        drawFocus(painter, m_look, rect.adjusted(0, m_look.px(4), 0, -m_look.px(4)), m_look.px(6));
}

} // namespace ui
