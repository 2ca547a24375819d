// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

#include <optional>

namespace desk {

/// How the cells of a table in a text are told apart.
struct CsvFormat {
    QChar delimiter = u',';
    QChar quote = u'"';

    bool operator==(const CsvFormat &) const = default;
};

/// A row of the table, and where it begins.
struct CsvRow {
    int line = 0; ///< in the file, from 1
    QStringList cells; ///< empty where there is a problem
    QString problem; ///< why the row cannot be read, in a sentence; empty if it can
};

/// Reads a table row by row. A row that is endless, or whose quote is never closed, is a problem of
/// its own: reading goes on with the line after it.
class CsvReader
{
public:
    static constexpr qsizetype longestRow = 64 * 1024; ///< characters
    static constexpr qsizetype mostCells = 250;

    /// The text outlives the reader.
    CsvReader(const QString &text, const CsvFormat &format) : m_text(text), m_format(format) { }

    /// The next row that is not blank; nothing at the end.
    std::optional<CsvRow> next();
    /// How far it has come, in characters of the text.
    qsizetype position() const { return m_at; }

    /// The delimiter and quote that make the most even table of the first rows.
    static CsvFormat guess(const QString &text);

private:
    CsvRow read();
    bool readQuoted(QString &cell, qsizetype begin);
    bool endLine();
    void skipLineOf(qsizetype begin);

    const QString &m_text;
    CsvFormat m_format;
    qsizetype m_at = 0;
    int m_line = 1;
};

} // namespace desk
