// SPDX-License-Identifier: MIT
#pragma once

#include "desk/archive/archivepart.h"

namespace desk {

/// One SQLite file, opened for one thread. Everything happens on the thread that made it.
class ArchiveFile
{
public:
    enum class State {
        Ready,
        Broken, ///< SQLite cannot make sense of it
        Newer, ///< written by a later version of this program
        Unusable ///< it cannot be opened or written: no rights, no room
    };

    /// How long another program may hold the file before a statement fails.
    static constexpr int patienceMs = 5000;

    ArchiveFile(const QString &path, const QList<ArchivePart> &parts);
    ~ArchiveFile();
    Q_DISABLE_COPY_MOVE(ArchiveFile)

    State state() const { return m_state; }
    /// SQLite's own words for what is wrong; empty if nothing is.
    const QString &problem() const { return m_problem; }
    /// What QSqlDatabase::database() gives the connection for.
    const QString &connection() const { return m_connection; }

    /// Renames a file and what SQLite keeps beside it; its new path, empty if that failed.
    static QString setAside(const QString &path);

private:
    void open(const QString &path, const QList<ArchivePart> &parts);
    bool settle();
    void check();
    bool migrate(const QList<ArchivePart> &parts);
    bool migrate(const ArchivePart &part);
    bool run(const QString &statement);

    QString m_connection;
    QString m_problem;
    State m_state = State::Ready;
};

} // namespace desk
