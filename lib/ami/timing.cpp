// SPDX-License-Identifier: MIT
#include "ami/timing.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace ami {

namespace {

    constexpr qint64 longestTime = 3'660LL * 24 * 3600 * 1000; // ten years, in milliseconds
    constexpr qint64 longestStream = 1LL << 50;

    /// A number that is all of the word and neither negative nor above the bound.
    std::optional<qint64> bounded(const QByteArray &word, qint64 bound)
    {
        bool isNumber = false;
        const qint64 value = word.toLongLong(&isNumber);
        if (!isNumber || value < 0 || value > bound)
            return std::nullopt;
        return value;
    }

} // namespace

QString Timing::pathBeside(const QString &path)
{
    const QFileInfo info(path);
    return QString(info.path() + u'/' + info.completeBaseName() + QStringLiteral(".idx"));
}

Timing Timing::beside(const QString &path)
{
    Timing timing;
    QFile file(pathBeside(path));
    if (file.fileName() == path || !file.open(QIODevice::ReadOnly))
        return timing;
    for (int line = 1; !file.atEnd(); ++line) {
        if (timing.add(file.readLine(4096).trimmed()))
            continue;
        timing.m_pieces.clear();
        timing.m_start.reset();
        timing.m_problem = QStringLiteral("%1: line %2 makes no sense: the recording is shown "
                                          "without its times")
                               .arg(file.fileName())
                               .arg(line);
        return timing;
    }
    timing.compare(file.fileName(), QFileInfo(path).exists() ? QFileInfo(path).size() : -1);
    return timing;
}

/// False for times and places that go back; lines of other kinds are left to others.
bool Timing::add(const QByteArray &line)
{
    if (line.startsWith("# epoch_ms ")) {
        const auto epoch = number(line.mid(11).toStdString());
        if (epoch && *epoch > 0 && *epoch < longestTime * 20)
            m_start = Moment(std::chrono::milliseconds(*epoch));
        return true;
    }
    const auto words = line.split(' ');
    if (words.size() != 4 || words.at(1) != "rx")
        return true;
    const auto time = bounded(words.at(0), longestTime);
    const auto offset = bounded(words.at(2), longestStream);
    const auto length = bounded(words.at(3), longestStream);
    const qint64 last = m_pieces.empty() ? 0 : m_pieces.back().end;
    if (!time || !offset || !length || *offset != last)
        return false;
    if (!m_pieces.empty() && std::chrono::milliseconds(*time) < m_pieces.back().time)
        return false;
    m_pieces.push_back({std::chrono::milliseconds(*time), *offset + *length});
    return true;
}

/// The times of another stream, or of one that was cut, are better than none.
void Timing::compare(const QString &name, qint64 size)
{
    const qint64 described = m_pieces.empty() ? 0 : m_pieces.back().end;
    if (size >= 0 && described != size)
        m_problem = QStringLiteral("%1: has the times of %2 bytes, and the recording has %3")
                        .arg(name, QString::number(described), QString::number(size));
}

std::chrono::milliseconds Timing::at(qint64 offset) const
{
    const auto found = std::ranges::lower_bound(m_pieces, offset, {}, &Piece::end);
    if (found != m_pieces.end())
        return found->time;
    return m_pieces.empty() ? std::chrono::milliseconds(0) : m_pieces.back().time;
}

std::optional<Timing::Piece> Timing::pieceAt(qint64 offset) const
{
    const auto found = std::ranges::upper_bound(m_pieces, offset, {}, &Piece::end);
    if (found == m_pieces.end())
        return std::nullopt;
    return *found;
}

} // namespace ami
