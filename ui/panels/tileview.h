// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"
#include "ui/panels/tilelayout.h"

#include <QAccessible>
#include <QListView>

#include <functional>

namespace ui {

/// What stands above a group of tiles.
struct Heading {
    QString title;
    QString note; ///< quieter, behind the title
    QString icon; ///< empty for none

    bool isEmpty() const { return title.isEmpty(); }
};

/// Shows rows as tiles of one size in as many columns as fit, under headings that fold them away.
/// Rows of one group must follow each other.
class TileView : public QListView
{
    Q_OBJECT

public:
    using Sections = std::function<QList<TileSection>()>;

    explicit TileView(const Look &look, QWidget *parent = nullptr);

    /// The sections are asked for whenever rows have come, gone or moved; together they have as
    /// many rows as the model. Their headings are asked for by their ids.
    void setSections(Sections sections, std::function<Heading(int id)> heading);
    /// The least width and the height of a tile, in pixels of the design; `columns` at most.
    void setTileSize(const QSize &size, int columns = 99, int gap = 8);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &search) override;

    /// The rows that can be seen now.
    QModelIndexList visibleRows() const;
    /// The height of all tiles and headings together.
    int contentHeight() const { return m_layout.height(); }
    const TileLayout &tiles() const { return m_layout; }
    /// The section whose heading is there; null if none is.
    const TileLayout::Section *headingAt(const QPoint &point) const;
    QRect headingRect(const TileLayout::Section &section) const;
    /// Whether the row is folded away, or stands for those that are.
    bool isFolded(const QModelIndex &index) const;
    void moveToSection(int step);

signals:
    /// Somebody began to type while the view had the focus.
    void typed(const QString &text);
    void contentHeightChanged();
    void headingClicked(int section);
    void headingDragged(int section);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void selectionChanged(
        const QItemSelection &selected, const QItemSelection &deselected) override;
    void focusInEvent(QFocusEvent *event) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight,
        const QList<int> &roles) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    void setSelection(const QRect &rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection &selection) const override;
    void updateGeometries() override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    /// Tells those who listen.
    void tell(QAccessible::Event what, const QModelIndex &index);
    void setHovered(const QModelIndex &index);
    void paintHeadings(QPainter &painter, const QRegion &region) const;
    void paintHeading(
        QPainter &painter, const QRect &rect, const TileLayout::Section &section) const;

    Look m_look;
    QSize m_least;
    int m_mostColumns = 99;
    int m_gap = 8;
    Sections m_sections;
    std::function<Heading(int)> m_heading;
    TileLayout m_layout;
    QPersistentModelIndex m_hovered;
    std::optional<int> m_pressedSection;
    QPoint m_pressedAt;
};

} // namespace ui
