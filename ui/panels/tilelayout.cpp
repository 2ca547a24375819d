// SPDX-License-Identifier: MIT
#include "ui/panels/tilelayout.h"

#include <algorithm>

namespace ui {

void TileLayout::set(const Measures &measures, const QList<TileSection> &sections)
{
    m_measures = measures;
    m_columns = std::clamp(
        (measures.width + measures.gap) / std::max(1, measures.tile.width() + measures.gap), 1,
        std::max(1, measures.mostColumns));
    m_sections.clear();
    int row = 0;
    int y = 0;
    for (const TileSection &one : sections) {
        Section section{one, row, y, y + measures.heading, 0};
        if (measures.heading == 0)
            section.isFolded = false;
        section.bottom = section.tiles + linesOf(section) * step();
        y = section.bottom;
        row += section.count;
        m_sections.append(section);
    }
    m_height = y;
}

const TileLayout::Section *TileLayout::sectionOf(int row) const
{
    if (row < 0 || row >= rows())
        return nullptr;
    const auto after = std::upper_bound(m_sections.begin(), m_sections.end(), row,
        [](int value, const Section &section) { return value < section.first + section.count; });
    return after == m_sections.end() ? nullptr : &*after;
}

const TileLayout::Section *TileLayout::headingAt(int y) const
{
    const auto after = std::upper_bound(m_sections.begin(), m_sections.end(), y,
        [](int value, const Section &section) { return value < section.bottom; });
    const bool isOn = after != m_sections.end() && y >= after->top && y < after->tiles;
    return isOn ? &*after : nullptr;
}

QRect TileLayout::tileAt(int row) const
{
    const Section *section = sectionOf(row);
    if (!section)
        return {};
    if (section->isFolded)
        return row == section->first ? headingOf(*section) : QRect();
    const int at = row - section->first;
    const int width = m_measures.width + m_measures.gap;
    const int column = at % m_columns;
    // The last pixel is given away too: columns end where the view does.
    const int left = column * width / m_columns;
    const int right = (column + 1) * width / m_columns - m_measures.gap;
    const int x = m_measures.isMirrored ? m_measures.width - right : left;
    return {x, section->tiles + at / m_columns * step(), right - left, m_measures.tile.height()};
}

QRect TileLayout::headingOf(const Section &section) const
{
    return {0, section.top, m_measures.width, section.tiles - section.top};
}

int TileLayout::rowAt(const QPoint &place) const
{
    const auto after = std::upper_bound(m_sections.begin(), m_sections.end(), place.y(),
        [](int value, const Section &section) { return value < section.bottom; });
    if (after == m_sections.end() || place.y() < after->tiles)
        return -1;
    const int line = (place.y() - after->tiles) / step();
    for (int column = 0; column < m_columns; ++column) {
        const int row = after->first + line * m_columns + column;
        if (row < after->first + after->count && tileAt(row).contains(place))
            return row;
    }
    return -1;
}

QList<int> TileLayout::rowsBetween(int top, int bottom) const
{
    QList<int> found;
    const auto first = std::upper_bound(m_sections.begin(), m_sections.end(), top,
        [](int value, const Section &section) { return value < section.bottom; });
    for (auto section = first; section != m_sections.end() && section->top <= bottom; ++section) {
        if (section->isFolded) {
            if (section->count > 0)
                found.append(section->first);
            continue;
        }
        const int from = std::max(0, (top - section->tiles) / step()) * m_columns;
        const int lines = bottom < section->tiles ? 0 : (bottom - section->tiles) / step() + 1;
        const int to = std::min(section->count, lines * m_columns);
        for (int at = from; at < to; ++at)
            found.append(section->first + at);
    }
    return found;
}

int TileLayout::moved(int row, Move move, int page) const
{
    if (rows() == 0)
        return -1;
    if (row < 0)
        return sideways(-1, 1);
    const int lines = std::max(1, page / step() - 1);
    switch (move) {
    case Move::Back:
        return sideways(row, -1);
    case Move::On:
        return sideways(row, 1);
    case Move::Up:
        return lineMoved(row, -1);
    case Move::Down:
        return lineMoved(row, 1);
    case Move::PageUp:
        return lineMoved(row, -lines);
    case Move::PageDown:
        return lineMoved(row, lines);
    case Move::Home:
        return sideways(-1, 1);
    case Move::End:
        return sideways(rows(), -1);
    }
    return row;
}

int TileLayout::sectionMoved(int row, int step) const
{
    const Section *section = sectionOf(row);
    if (!section)
        return row;
    // Back leads to the begin of this section first.
    if (step < 0 && row != section->first)
        return section->first;
    const Section *const next = neighbour(*section, step);
    return next ? next->first : row;
}

int TileLayout::rows() const
{
    return m_sections.isEmpty() ? 0 : m_sections.last().first + m_sections.last().count;
}

int TileLayout::linesOf(const Section &section) const
{
    return section.isFolded ? 0 : (section.count + m_columns - 1) / m_columns;
}

int TileLayout::lineOf(const Section &section, int row) const
{
    return section.isFolded ? 0 : (row - section.first) / m_columns;
}

int TileLayout::lineMoved(int row, int lines) const
{
    const int direction = lines < 0 ? -1 : 1;
    const int column = sectionOf(row)->isFolded ? 0 : (row - sectionOf(row)->first) % m_columns;
    int best = row;
    for (int left = std::abs(lines); left > 0; --left) {
        const Section *section = sectionOf(best);
        int line = lineOf(*section, best) + direction;
        if (line < 0 || line >= std::max(1, linesOf(*section))) {
            section = neighbour(*section, direction);
            if (!section)
                break;
            line = direction > 0 ? 0 : std::max(1, linesOf(*section)) - 1;
        }
        const int last = section->first + section->count - 1;
        best = section->isFolded ? section->first
                                 : std::min(last, section->first + line * m_columns + column);
    }
    return best;
}

/// The next row that can be seen; past the ends the nearest one there is.
int TileLayout::sideways(int row, int direction) const
{
    const int next = row + direction;
    const Section *const section = sectionOf(next);
    if (!section)
        return std::clamp(row, 0, rows() - 1) == row ? row : sideways(row + direction, -direction);
    if (!section->isFolded || next == section->first)
        return next;
    if (direction < 0)
        return section->first;
    const Section *const after = neighbour(*section, 1);
    return after ? after->first : section->first;
}

/// The next section that has rows; null at the end.
const TileLayout::Section *TileLayout::neighbour(const Section &section, int direction) const
{
    for (const Section *next = &section + direction;
         next >= m_sections.constData() && next < m_sections.constData() + m_sections.size();
         next += direction) {
        if (next->count > 0)
            return next;
    }
    return nullptr;
}

} // namespace ui
