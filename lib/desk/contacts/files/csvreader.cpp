// SPDX-License-Identifier: MIT
#include "desk/contacts/files/csvreader.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>

namespace desk {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(CsvReader)
    };

    bool isLineEnd(QChar c) { return c == u'\n' || c == u'\r'; }

    /// How well a format fits: rows of the same number of cells, and more than one.
    int fitness(const QString &text, const CsvFormat &format)
    {
        constexpr int looked = 20;
        CsvReader reader(text, format);
        QHash<qsizetype, int> counts;
        int problems = 0;
        for (int row = 0; row < looked; ++row) {
            const auto found = reader.next();
            if (!found)
                break;
            if (!found->problem.isEmpty())
                ++problems;
            else if (found->cells.size() > 1)
                ++counts[found->cells.size()];
        }
        int best = 0;
        for (auto count = counts.cbegin(); count != counts.cend(); ++count)
            best = std::max(best, *count * 100 + int(std::min<qsizetype>(count.key(), 50)));
        return best - problems * 200;
    }

} // namespace

CsvFormat CsvReader::guess(const QString &text)
{
    const QString beginning = text.left(longestRow);
    CsvFormat best;
    int fits = fitness(beginning, best);
    for (const QChar delimiter : {u';', u'\t', u'|', u','}) {
        for (const QChar quote : {u'"', u'\''}) {
            const CsvFormat format{delimiter, quote};
            const bool isUnused = quote == u'\'' && !beginning.contains(QString(quote) + delimiter);
            if (const int other = isUnused ? 0 : fitness(beginning, format); other > fits) {
                fits = other;
                best = format;
            }
        }
    }
    return best;
}

std::optional<CsvRow> CsvReader::next()
{
    while (m_at < m_text.size()) {
        const CsvRow row = read();
        const bool isBlank = std::ranges::all_of(
            row.cells, [](const QString &cell) { return cell.trimmed().isEmpty(); });
        if (!isBlank || !row.problem.isEmpty())
            return row;
    }
    return std::nullopt;
}

CsvRow CsvReader::read()
{
    const qsizetype begin = m_at;
    CsvRow row{m_line, {}, {}};
    QString cell;
    const auto fail = [&](const QString &why) {
        m_line = row.line;
        skipLineOf(begin);
        return CsvRow{row.line, {}, why};
    };
    while (m_at < m_text.size()) {
        if (m_at - begin > longestRow)
            return fail(Words::tr("The line is too long."));
        const QChar c = m_text[m_at];
        if (c == m_format.quote && cell.trimmed().isEmpty()) {
            cell.clear();
            if (!readQuoted(cell, begin))
                return fail(Words::tr("A quotation mark is not closed."));
        } else if (c == m_format.delimiter) {
            row.cells.append(std::exchange(cell, QString()));
            ++m_at;
            if (row.cells.size() > mostCells)
                return fail(Words::tr("The line has too many columns."));
        } else if (endLine()) {
            break;
        } else {
            cell += c;
            ++m_at;
        }
    }
    row.cells.append(cell);
    return row;
}

/// From the opening quote to behind the closing one; what follows up to the delimiter is the cell's
/// as well. A quote inside is doubled.
bool CsvReader::readQuoted(QString &cell, qsizetype begin)
{
    for (++m_at; m_at < m_text.size() && m_at - begin <= longestRow;) {
        const QChar c = m_text[m_at];
        if (c == m_format.quote) {
            const bool isDoubled = m_at + 1 < m_text.size() && m_text[m_at + 1] == m_format.quote;
            m_at += isDoubled ? 2 : 1;
            if (!isDoubled)
                return true;
            cell += c;
        } else if (endLine()) {
            cell += u'\n';
        } else {
            cell += c;
            ++m_at;
        }
    }
    return false;
}

/// Steps over one end of a line, of any of the three kinds.
bool CsvReader::endLine()
{
    if (!isLineEnd(m_text[m_at]))
        return false;
    const bool isPair
        = m_text[m_at] == u'\r' && m_at + 1 < m_text.size() && m_text[m_at + 1] == u'\n';
    m_at += isPair ? 2 : 1;
    ++m_line;
    return true;
}

void CsvReader::skipLineOf(qsizetype begin)
{
    m_at = begin;
    while (m_at < m_text.size() && !endLine())
        ++m_at;
}

} // namespace desk
