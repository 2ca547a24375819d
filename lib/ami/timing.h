// SPDX-License-Identifier: MIT
#pragma once

#include "ami/text.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>
#include <vector>

namespace ami {

/// When which bytes of a recording came: the file beside it, ending in `.idx`, with lines
/// `<ms> rx <offset> <length>` and `# epoch_ms <ms>;` for the start.
class Timing
{
public:
    struct Piece {
        std::chrono::milliseconds time; ///< from the start
        qint64 end; ///< behind its last byte
    };

    /// Where the times of a recording are.
    static QString pathBeside(const QString &path);

    /// The times of the recording; empty if there are none.
    static Timing beside(const QString &path);

    bool isEmpty() const { return m_pieces.empty(); }
    /// Milliseconds from the start of the recording to when the byte came.
    std::chrono::milliseconds at(qint64 offset) const;
    /// The piece in which the byte behind `offset` came; nothing behind the last one.
    std::optional<Piece> pieceAt(qint64 offset) const;
    std::optional<Moment> start() const { return m_start; }

    /// A sentence naming file and line where the times make no sense, and what is made of them.
    const QString &problem() const { return m_problem; }

private:
    bool add(const QByteArray &line);
    void compare(const QString &name, qint64 size);

    std::vector<Piece> m_pieces;
    std::optional<Moment> m_start;
    QString m_problem;
};

} // namespace ami
