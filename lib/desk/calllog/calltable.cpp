// SPDX-License-Identifier: MIT
#include "desk/calllog/calltable.h"

#include "desk/calllog/callcondition.h"
#include "desk/calllog/callrow.h"
#include "desk/numbers/numbering.h"

#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <algorithm>
#include <limits>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;

    QList<LoggedCall> taken(QSqlQuery &query)
    {
        QList<LoggedCall> calls;
        while (query.next())
            calls.append(callrow::taken(query));
        return calls;
    }

    void bind(QSqlQuery &query, const QVariantList &values)
    {
        for (const QVariant &value : values)
            query.addBindValue(value);
    }

} // namespace

ArchivePart CallTable::part() { return {u"calls"_s, callrow::steps()}; }

CallTable::CallTable(const QString &connection) : m_connection(connection) { }

QList<LoggedCall> CallTable::put(const QList<LoggedCall> &calls)
{
    QList<LoggedCall> written;
    whole([&] {
        for (const LoggedCall &call : calls) {
            const auto known = idOf(call);
            const qint64 id = known ? *known : freeId(call);
            if (known)
                update(call, id);
            else
                insert(call, id);
            if (call.ending == LoggedCall::Ending::Answered)
                written += settleMissed(call);
            if (const auto row = find(id))
                written.append(*row);
        }
    });
    return written;
}

qint64 CallTable::drop(const LoggedCall &call)
{
    const auto id = idOf(call);
    const auto known = id ? find(*id) : std::nullopt;
    if (!known || !known->note.isEmpty())
        return 0;
    forget(*id);
    return *id;
}

QList<LoggedCall> CallTable::closeLeft(const QString &server, const QStringList &calls)
{
    QSqlQuery query(database());
    query.prepare(callrow::select() + u" FROM calls WHERE ending = ? AND server = ?"_s);
    bind(query, {int(LoggedCall::Ending::GoingOn), server});
    query.exec();
    QList<LoggedCall> left = taken(query);
    left.removeIf([&calls](const LoggedCall &call) { return calls.contains(call.call); });
    whole([&] {
        for (LoggedCall &call : left) {
            call.ending
                = call.answered ? LoggedCall::Ending::Answered : LoggedCall::Ending::Unknown;
            update(call, call.id);
        }
    });
    return left;
}

std::optional<LoggedCall> CallTable::find(qint64 id)
{
    QSqlQuery query(database());
    query.prepare(callrow::select() + u" FROM calls WHERE id = ?"_s);
    query.addBindValue(id);
    query.exec();
    if (!query.next())
        return std::nullopt;
    return callrow::taken(query);
}

QList<LoggedCall> CallTable::find(const QString &server, const QString &call)
{
    QSqlQuery query(database());
    query.prepare(callrow::select() + u" FROM calls WHERE server = ? AND call = ?"_s);
    bind(query, {server, call});
    query.exec();
    return taken(query);
}

QList<LoggedCall> CallTable::page(const CallQuery &wanted, qint64 before, int limit)
{
    const CallCondition condition = CallCondition::of(wanted, before);
    // The index of words has its own order, which is the same.
    const bool isIndexed = condition.from.contains(u"calls_words"_s);
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(callrow::select() + condition.text()
        + (isIndexed ? u" ORDER BY calls_words.rowid DESC LIMIT ?"_s
                     : u" ORDER BY calls.id DESC LIMIT ?"_s));
    bind(query, condition.values);
    query.addBindValue(limit);
    query.exec();
    return taken(query);
}

int CallTable::count(const CallQuery &wanted)
{
    const CallCondition condition = CallCondition::of(wanted, 0);
    QSqlQuery query(database());
    query.prepare(u"SELECT count(*)"_s + condition.text());
    bind(query, condition.values);
    query.exec();
    return query.next() ? query.value(0).toInt() : 0;
}

QList<LoggedCall> CallTable::lastWith(const QString &match, int limit)
{
    QSqlQuery query(database());
    query.setForwardOnly(true);
    query.prepare(callrow::select() + u" FROM calls WHERE tail = ? ORDER BY id DESC"_s);
    query.addBindValue(callrow::tailOf(match));
    query.exec();
    QList<LoggedCall> calls;
    while (calls.size() < limit && query.next()) {
        const LoggedCall call = callrow::taken(query);
        if (isSameNumber(call.match, match))
            calls.append(call);
    }
    return calls;
}

int CallTable::unseen()
{
    QSqlQuery query(database());
    query.exec(u"SELECT count(*) FROM calls WHERE seen = 0"_s);
    return query.next() ? query.value(0).toInt() : 0;
}

std::optional<LoggedCall> CallTable::setNote(qint64 id, const QString &note)
{
    auto call = find(id);
    if (!call)
        return std::nullopt;
    call->note = note;
    QSqlQuery query(database());
    query.prepare(u"UPDATE calls SET note = ?, words = ? WHERE id = ?"_s);
    bind(query, {callrow::text(note), callrow::wordsOf(*call), id});
    exec(query);
    return find(id);
}

std::optional<LoggedCall> CallTable::setSeen(qint64 id, bool isSeen)
{
    QSqlQuery query(database());
    query.prepare(u"UPDATE calls SET seen = ? WHERE id = ?"_s);
    bind(query, {int(isSeen), id});
    exec(query);
    return find(id);
}

QList<LoggedCall> CallTable::setAllSeen()
{
    QSqlQuery query(database());
    query.exec(callrow::select() + u" FROM calls WHERE seen = 0"_s);
    QList<LoggedCall> calls = taken(query);
    run(u"UPDATE calls SET seen = 1 WHERE seen = 0"_s);
    for (LoggedCall &call : calls)
        call.isSeen = true;
    return calls;
}

void CallTable::forget(qint64 id)
{
    run(u"PRAGMA secure_delete = ON"_s);
    QSqlQuery query(database());
    query.prepare(u"DELETE FROM calls WHERE id = ?"_s);
    query.addBindValue(id);
    exec(query);
}

QList<qint64> CallTable::forgetNumber(const QString &match)
{
    QList<qint64> ids;
    for (const LoggedCall &call : lastWith(match, std::numeric_limits<int>::max()))
        ids.append(call.id);
    whole([&] {
        for (const qint64 id : std::as_const(ids))
            forget(id);
    });
    return ids;
}

/// The words of all rows go at once; row by row it would take seconds.
void CallTable::forgetAll()
{
    run(u"PRAGMA secure_delete = ON"_s);
    whole([this] {
        run(u"DROP TRIGGER calls_deleted"_s);
        run(u"DELETE FROM calls"_s);
        run(u"INSERT INTO calls_words(calls_words) VALUES('delete-all')"_s);
        run(callrow::deletedTrigger());
    });
    QSqlQuery(database()).exec(u"PRAGMA wal_checkpoint(TRUNCATE)"_s); // the next will do as well
}

bool CallTable::prune(std::optional<pbx::Moment> olderThan, int most)
{
    qint64 first = olderThan ? callrow::micros(*olderThan) : 0;
    QSqlQuery query(database());
    if (most > 0) {
        query.prepare(u"SELECT id FROM calls ORDER BY id DESC LIMIT 1 OFFSET ?"_s);
        query.addBindValue(most);
        query.exec();
        if (query.next())
            first = std::max(first, query.value(0).toLongLong() + 1);
        query.finish();
    }
    query.prepare(u"DELETE FROM calls WHERE id < ?"_s);
    query.addBindValue(first);
    return exec(query) && query.numRowsAffected() > 0;
}

void CallTable::insert(const LoggedCall &call, qint64 id)
{
    QSqlQuery query(database());
    query.prepare(callrow::insertion());
    bind(query, callrow::facts(call));
    bind(query, {callrow::text(call.note), int(call.isSeen), callrow::wordsOf(call), id});
    exec(query);
}

/// What was known once and is not known now, because the panel came in the middle, stays.
void CallTable::update(const LoggedCall &call, qint64 id)
{
    const auto known = find(id);
    if (!known)
        return;
    const LoggedCall next = callrow::merged(*known, call);
    QSqlQuery query(database());
    query.prepare(callrow::updating());
    bind(query, callrow::facts(next));
    bind(query, {callrow::text(next.note), int(next.isSeen), callrow::wordsOf(next), id});
    exec(query);
}

/// Who was reached after all has not to be called back any more.
QList<LoggedCall> CallTable::settleMissed(const LoggedCall &call)
{
    QSqlQuery query(database());
    query.prepare(callrow::select() + u" FROM calls WHERE seen = 0 AND tail = ? AND began < ?"_s);
    bind(query, {callrow::tailOf(call.match), callrow::micros(call.began)});
    query.exec();
    QList<LoggedCall> settled;
    for (const LoggedCall &missed : taken(query)) {
        if (!isSameNumber(missed.match, call.match))
            continue;
        if (const auto seen = setSeen(missed.id, true))
            settled.append(*seen);
    }
    return settled;
}

std::optional<qint64> CallTable::idOf(const LoggedCall &call)
{
    QSqlQuery query(database());
    query.prepare(u"SELECT id FROM calls WHERE server = ? AND call = ? AND own = ?"_s);
    bind(query, {call.server, call.call, call.own});
    query.exec();
    if (!query.next())
        return std::nullopt;
    return query.value(0).toLongLong();
}

qint64 CallTable::freeId(const LoggedCall &call)
{
    qint64 id = std::max<qint64>(1, callrow::micros(call.began));
    while (find(id))
        ++id;
    return id;
}

/// Does all of it or nothing. A disk that is full may end a transaction, so nothing is done any more
/// after something went wrong.
void CallTable::whole(const std::function<void()> &changes)
{
    QSqlDatabase file = database();
    if (!file.transaction())
        return note(file.lastError());
    changes();
    if (m_problem.isEmpty() && !file.commit())
        note(file.lastError());
    if (!m_problem.isEmpty())
        file.rollback();
}

bool CallTable::exec(QSqlQuery &query)
{
    const bool isDone = m_problem.isEmpty() && query.exec();
    if (!isDone)
        note(query.lastError());
    return isDone;
}

void CallTable::run(const QString &statement)
{
    QSqlQuery query(database());
    if (m_problem.isEmpty() && !query.exec(statement))
        note(query.lastError());
}

/// What comes after the first follows from it.
void CallTable::note(const QSqlError &error)
{
    if (m_problem.isEmpty())
        m_problem = error.databaseText();
}

QSqlDatabase CallTable::database() const { return QSqlDatabase::database(m_connection); }

} // namespace desk
