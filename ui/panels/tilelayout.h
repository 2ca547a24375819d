// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QPoint>
#include <QRect>
#include <QSize>

namespace ui {

/// Rows that follow each other and stand under one heading.
struct TileSection {
    int id = 0; ///< whatever the heading is asked for by
    int count = 0; ///< may be 0: a heading with nothing below it
    bool isFolded = false; ///< only the heading shows; it stands for the first row
};

/// Where tiles stand: in columns of one width, under their headings. All of it is computed when it
/// is asked for, so ten thousand tiles cost as little as ten.
class TileLayout
{
public:
    enum class Move { Back, On, Up, Down, PageUp, PageDown, Home, End };
    struct Measures {
        int width = 0;
        int gap = 0;
        int heading = 0; ///< 0 for none
        QSize tile; ///< the least width, the height
        int mostColumns = 1;
        bool isMirrored = false; ///< the first column is at the right
    };
    struct Section : TileSection {
        int first = 0; ///< row
        int top = 0; ///< of its heading
        int tiles = 0; ///< where its tiles begin
        int bottom = 0;
    };

    void set(const Measures &measures, const QList<TileSection> &sections);

    int height() const { return m_height; }
    int columns() const { return m_columns; }
    const QList<Section> &sections() const { return m_sections; }
    const Section *sectionOf(int row) const;
    const Section *headingAt(int y) const;

    /// Empty for a row that is folded away; for the first of them it is the heading.
    QRect tileAt(int row) const;
    QRect headingOf(const Section &section) const;
    /// -1 for none; headings are none.
    int rowAt(const QPoint &place) const;
    /// Rows of which something is between the two heights, first to last.
    QList<int> rowsBetween(int top, int bottom) const;
    /// Where an arrow key leads from that row; `page` is the height of one.
    int moved(int row, Move move, int page) const;
    /// The first row of the section that many sections away, among those that have rows.
    int sectionMoved(int row, int step) const;

private:
    int rows() const;
    int step() const { return m_measures.tile.height() + m_measures.gap; }
    int linesOf(const Section &section) const;
    int lineOf(const Section &section, int row) const;
    int lineMoved(int row, int lines) const;
    int sideways(int row, int direction) const;
    const Section *neighbour(const Section &section, int direction) const;

    Measures m_measures;
    QList<Section> m_sections;
    int m_columns = 1;
    int m_height = 0;
};

} // namespace ui
