// SPDX-License-Identifier: MIT
#pragma once

#include "desk/archive/archivepart.h"
#include "desk/calllog/callquery.h"
#include "desk/calllog/loggedcall.h"

#include <functional>

class QSqlDatabase;
class QSqlError;
class QSqlQuery;

namespace desk {

/// The calls in the archive. Everything happens on the archive's thread.
///
/// A call's id is the moment it began, made the next free one: the newest calls are those with the
/// largest ids, and a page of them is one step in the file's own order.
class CallTable
{
public:
    explicit CallTable(const QString &connection);

    static ArchivePart part();

    /// What SQLite says went wrong with a change, which is not done then; empty if nothing did.
    const QString &problem() const { return m_problem; }

    /// Writes the calls; those that are there already, by exchange, call and extension, are
    /// brought up to date and keep their note. Returns them as they stand then.
    QList<LoggedCall> put(const QList<LoggedCall> &calls);
    /// Takes a call out again unless there is a note for it; its id, or 0.
    qint64 drop(const LoggedCall &call);
    /// Whatever goes on at that exchange by the log and is none of these calls has ended without
    /// anybody seeing it. Returns what was changed.
    QList<LoggedCall> closeLeft(const QString &server, const QStringList &calls);

    std::optional<LoggedCall> find(qint64 id);
    QList<LoggedCall> find(const QString &server, const QString &call);
    /// The newest that fit, older than the call `before`; 0 for the newest of all.
    QList<LoggedCall> page(const CallQuery &query, qint64 before, int limit);
    int count(const CallQuery &query);
    /// The latest with that number, the newest first. `match` is a match key, see ReadNumber.
    QList<LoggedCall> lastWith(const QString &match, int limit);
    /// Those missed that nobody has looked at.
    int unseen();

    std::optional<LoggedCall> setNote(qint64 id, const QString &note);
    std::optional<LoggedCall> setSeen(qint64 id, bool isSeen);
    QList<LoggedCall> setAllSeen();

    void forget(qint64 id);
    /// Returns the ids of all calls with that number.
    QList<qint64> forgetNumber(const QString &match);
    void forgetAll();
    /// Forgets what is older, and what is too much; 0 for no limit. Whether there was anything.
    bool prune(std::optional<pbx::Moment> olderThan, int most);

private:
    void insert(const LoggedCall &call, qint64 id);
    void update(const LoggedCall &call, qint64 id);
    QList<LoggedCall> settleMissed(const LoggedCall &call);
    std::optional<qint64> idOf(const LoggedCall &call);
    qint64 freeId(const LoggedCall &call);
    void whole(const std::function<void()> &changes);
    bool exec(QSqlQuery &query);
    void run(const QString &statement);
    void note(const QSqlError &error);

    QSqlDatabase database() const;

    QString m_connection;
    QString m_problem;
};

} // namespace desk
