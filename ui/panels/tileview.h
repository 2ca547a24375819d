// SPDX-License-Identifier: MIT
#pragma once

#include "ui/look.h"

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

/// Shows rows as tiles of one size in as many columns as fit, under headings. Rows of one group
/// must follow each other. Where a tile stands is computed, so ten thousand cost as little as ten.
class TileView : public QListView
{
    Q_OBJECT

public:
    explicit TileView(const Look &look, QWidget *parent = nullptr);

    /// Rows with the same value in this role stand under one heading, which is asked for by the
    /// first of them.
    void setSections(int role, std::function<Heading(const QModelIndex &)> heading);
    /// The least width and the height of a tile, in pixels of the design; `columns` at most.
    void setTileSize(const QSize &size, int columns = 99);

    QRect visualRect(const QModelIndex &index) const override;
    QModelIndex indexAt(const QPoint &point) const override;
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;
    void doItemsLayout() override;
    void keyboardSearch(const QString &search) override;

    /// The rows that can be seen now.
    QModelIndexList visibleRows() const;
    /// The height of all tiles and headings together.
    int contentHeight() const { return m_height; }

signals:
    /// Somebody began to type while the view had the focus.
    void typed(const QString &text);
    void contentHeightChanged();

protected:
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
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;

private:
    struct Section {
        QVariant id;
        int first = 0;
        int count = 0;
        int top = 0; ///< of its heading
        int tiles = 0; ///< where its tiles begin
    };

    void setHovered(const QModelIndex &index);
    const Section *sectionOf(int row) const;
    QRect tileAt(int row) const;
    int rowAbove(int row, int step) const;
    void paintHeading(QPainter &painter, const Section &section) const;

    Look m_look;
    QSize m_least;
    int m_mostColumns = 99;
    int m_role = -1;
    std::function<Heading(const QModelIndex &)> m_heading;
    QList<Section> m_sections;
    int m_columns = 1;
    int m_height = 0;
    QPersistentModelIndex m_hovered;
};

} // namespace ui
