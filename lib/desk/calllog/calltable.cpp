// SPDX-License-Identifier: MIT
#include "desk/calllog/calltable.h"

#include "desk/calllog/callrow.h"
#include "desk/numbers/numbering.h"

#include <QSqlDatabase>
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

    /// What a query asks of the rows, and the values for its places.
    struct Condition {
        QString from = u" FROM calls"_s;
        QStringList parts;
        QVariantList values;

        void add(const QString &part, const QVariant &value)
        {
            parts.append(part);
            values.append(value);
        }
        QString text() const
        {
            return parts.isEmpty() ? from : from + u" WHERE "_s + parts.join(u" AND "_s);
        }
    };

    void addShow(Condition &condition, CallQuery::Show show)
    {
        using Show = CallQuery::Show;
        switch (show) {
        case Show::All:
            break;
        case Show::Missed:
            return condition.add(u"ending = ?"_s, int(LoggedCall::Ending::Missed));
        case Show::In:
            return condition.add(u"direction = ?"_s, int(LoggedCall::Direction::In));
        case Show::Out:
            return condition.add(u"direction = ?"_s, int(LoggedCall::Direction::Out));
        case Show::Noted:
            condition.parts.append(u"note <> ''"_s);
        }
    }

    /// The index knows where any three letters stand; fewer are looked for in the rows.
    void addWords(Condition &condition, const QString &typed)
    {
        QStringList indexed;
        for (const QString &word : wordsIn(typed)) {
            if (word.size() < 3)
                condition.add(u"instr(calls.words, ?) > 0"_s, word);
            else
                indexed.append(u'"' + QString(word).replace(u'"', u"\"\""_s) + u'"');
        }
        if (indexed.isEmpty())
            return;
        condition.from = u" FROM calls_words JOIN calls ON calls.id = calls_words.rowid"_s;
        condition.add(u"calls_words MATCH ?"_s, indexed.join(u" AND "_s));
    }

    Condition conditionOf(const CallQuery &query, qint64 before)
    {
        Condition condition;
        addWords(condition, query.typed);
        addShow(condition, query.show);
        if (before > 0)
            condition.add(u"calls.id < ?"_s, before);
        if (query.from)
            condition.add(u"calls.id >= ?"_s, callrow::micros(*query.from));
        if (query.until)
            condition.add(u"calls.id < ?"_s, callrow::micros(*query.until));
        return condition;
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
    database().transaction();
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
    database().commit();
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
    for (LoggedCall &call : left) {
        call.ending = call.answered ? LoggedCall::Ending::Answered : LoggedCall::Ending::Unknown;
        update(call, call.id);
    }
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
    const Condition condition = conditionOf(wanted, before);
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
    const Condition condition = conditionOf(wanted, 0);
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
    query.exec();
    return find(id);
}

std::optional<LoggedCall> CallTable::setSeen(qint64 id, bool isSeen)
{
    QSqlQuery query(database());
    query.prepare(u"UPDATE calls SET seen = ? WHERE id = ?"_s);
    bind(query, {int(isSeen), id});
    query.exec();
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
    query.exec();
}

QList<qint64> CallTable::forgetNumber(const QString &match)
{
    QList<qint64> ids;
    for (const LoggedCall &call : lastWith(match, std::numeric_limits<int>::max()))
        ids.append(call.id);
    database().transaction();
    for (const qint64 id : std::as_const(ids))
        forget(id);
    database().commit();
    return ids;
}

/// The words of all rows go at once; row by row it would take seconds.
void CallTable::forgetAll()
{
    run(u"PRAGMA secure_delete = ON"_s);
    database().transaction();
    run(u"DROP TRIGGER calls_deleted"_s);
    run(u"DELETE FROM calls"_s);
    run(u"INSERT INTO calls_words(calls_words) VALUES('delete-all')"_s);
    run(callrow::deletedTrigger());
    database().commit();
    run(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
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
    query.exec();
    return query.numRowsAffected() > 0;
}

void CallTable::insert(const LoggedCall &call, qint64 id)
{
    QSqlQuery query(database());
    query.prepare(callrow::insertion());
    bind(query, callrow::facts(call));
    bind(query, {callrow::text(call.note), int(call.isSeen), callrow::wordsOf(call), id});
    query.exec();
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
    query.exec();
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
        if (isSameNumber(missed.match, call.match))
            settled.append(*setSeen(missed.id, true));
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

void CallTable::run(const QString &statement) { QSqlQuery(database()).exec(statement); }

QSqlDatabase CallTable::database() const { return QSqlDatabase::database(m_connection); }

} // namespace desk
