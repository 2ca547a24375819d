// SPDX-License-Identifier: MIT
#include "desk/calllog/callrow.h"

#include "desk/calllog/callquery.h"
#include "desk/searchtext.h"

#include <QSqlQuery>

#include <algorithm>

namespace desk::callrow {

namespace {

    using namespace Qt::Literals::StringLiterals;

    /// Of the facts, in the order of facts().
    const QStringList &columns()
    {
        static const QStringList names{u"server"_s, u"call"_s, u"own"_s, u"direction"_s,
            u"ending"_s, u"began"_s, u"answered"_s, u"ended"_s, u"number"_s, u"name"_s, u"match"_s,
            u"tail"_s, u"queue"_s, u"ringgroup"_s, u"did"_s, u"trunk"_s, u"by_name"_s,
            u"by_number"_s, u"transferred"_s, u"recorded"_s};
        return names;
    }

    const QStringList &allColumns()
    {
        static const QStringList names
            = columns() + QStringList{u"note"_s, u"seen"_s, u"words"_s, u"id"_s};
        return names;
    }

    QVariant micros(const std::optional<pbx::Moment> &moment)
    {
        return moment ? QVariant(callrow::micros(*moment)) : QVariant();
    }

    pbx::Moment momentOf(qint64 micros) { return pbx::Moment(std::chrono::microseconds(micros)); }

    std::optional<pbx::Moment> momentOf(const QVariant &value)
    {
        if (value.isNull())
            return std::nullopt;
        return momentOf(value.toLongLong());
    }

    QString known(const QString &told, const QString &before)
    {
        return told.isEmpty() ? before : told;
    }

} // namespace

QList<QStringList> steps()
{
    return {{u"CREATE TABLE calls("
             "id INTEGER PRIMARY KEY, server TEXT NOT NULL, call TEXT NOT NULL, "
             "own TEXT NOT NULL, direction INTEGER NOT NULL, ending INTEGER NOT NULL, "
             "began INTEGER NOT NULL, answered INTEGER, ended INTEGER, number TEXT NOT NULL, "
             "name TEXT NOT NULL, match TEXT NOT NULL, tail TEXT NOT NULL, queue TEXT NOT NULL, "
             "ringgroup TEXT NOT NULL, did TEXT NOT NULL, trunk TEXT NOT NULL, "
             "by_name TEXT NOT NULL, by_number TEXT NOT NULL, transferred TEXT NOT NULL, "
             "recorded INTEGER NOT NULL, note TEXT NOT NULL, seen INTEGER NOT NULL, "
             "words TEXT NOT NULL)"_s,
        u"CREATE UNIQUE INDEX calls_identity ON calls(server, call, own)"_s,
        u"CREATE INDEX calls_ending ON calls(ending)"_s,
        u"CREATE INDEX calls_direction ON calls(direction)"_s,
        u"CREATE INDEX calls_tail ON calls(tail)"_s,
        u"CREATE INDEX calls_noted ON calls(id) WHERE note <> ''"_s,
        u"CREATE INDEX calls_unseen ON calls(tail) WHERE seen = 0"_s,
        u"CREATE VIRTUAL TABLE calls_words USING fts5(words, content = 'calls', "
        "content_rowid = 'id', tokenize = 'trigram case_sensitive 1')"_s,
        u"CREATE TRIGGER calls_inserted AFTER INSERT ON calls BEGIN "
        "INSERT INTO calls_words(rowid, words) VALUES(new.id, new.words); END"_s,
        u"CREATE TRIGGER calls_updated AFTER UPDATE OF words ON calls "
        "WHEN old.words <> new.words BEGIN "
        "INSERT INTO calls_words(calls_words, rowid, words) VALUES('delete', old.id, old.words); "
        "INSERT INTO calls_words(rowid, words) VALUES(new.id, new.words); END"_s,
        deletedTrigger()}};
}

QString deletedTrigger()
{
    return u"CREATE TRIGGER calls_deleted AFTER DELETE ON calls BEGIN "
           "INSERT INTO calls_words(calls_words, rowid, words) "
           "VALUES('delete', old.id, old.words); END"_s;
}

QString select() { return u"SELECT calls."_s + allColumns().join(u", calls."_s); }

LoggedCall taken(const QSqlQuery &query)
{
    int at = 0;
    const auto next = [&] { return query.value(at++); };
    LoggedCall call;
    call.server = next().toString();
    call.call = next().toString();
    call.own = next().toString();
    call.direction = LoggedCall::Direction(next().toInt());
    call.ending = LoggedCall::Ending(std::clamp(next().toInt(), 0, 9));
    call.began = momentOf(next().toLongLong());
    call.answered = momentOf(next());
    call.ended = momentOf(next());
    call.number = next().toString();
    call.name = next().toString();
    call.match = next().toString();
    ++at; // the tail
    call.queue = next().toString();
    call.group = next().toString();
    call.did = next().toString();
    call.trunk = next().toString();
    call.answeredBy.name = next().toString();
    call.answeredBy.number = next().toString();
    call.transferredTo = next().toString();
    call.isRecorded = next().toBool();
    call.note = next().toString();
    call.isSeen = next().toBool();
    ++at; // the words
    call.id = next().toLongLong();
    return call;
}

QString insertion()
{
    QStringList places;
    places.fill(u"?"_s, allColumns().size());
    return u"INSERT INTO calls("_s + allColumns().join(u", "_s) + u") VALUES("_s
        + places.join(u", "_s) + u')';
}

QString updating()
{
    const QStringList names = allColumns();
    return u"UPDATE calls SET "_s + names.first(names.size() - 1).join(u" = ?, "_s)
        + u" = ? WHERE id = ?"_s;
}

QVariantList facts(const LoggedCall &call)
{
    return {text(call.server), text(call.call), text(call.own), int(call.direction),
        int(call.ending), micros(call.began), micros(call.answered), micros(call.ended),
        text(call.number), text(call.name), text(call.match), tailOf(call.match), text(call.queue),
        text(call.group), text(call.did), text(call.trunk), text(call.answeredBy.name),
        text(call.answeredBy.number), text(call.transferredTo), int(call.isRecorded)};
}

LoggedCall merged(const LoggedCall &before, const LoggedCall &told)
{
    LoggedCall next = told;
    next.id = before.id;
    next.began = before.began;
    next.direction = before.direction;
    next.note = before.note;
    next.number = known(told.number, before.number);
    next.match = told.number.isEmpty() ? before.match : told.match;
    next.name = known(told.name, before.name);
    next.queue = known(told.queue, before.queue);
    next.group = known(told.group, before.group);
    next.did = known(told.did, before.did);
    next.trunk = known(told.trunk, before.trunk);
    next.transferredTo = known(told.transferredTo, before.transferredTo);
    next.isRecorded = told.isRecorded || before.isRecorded;
    if (!next.answered)
        next.answered = before.answered;
    if (next.answered && next.ending == LoggedCall::Ending::Unknown)
        next.ending = LoggedCall::Ending::Answered;
    const bool isNewlyMissed = told.isMissed() && !before.isMissed();
    next.isSeen = told.isMissed() ? before.isSeen && !isNewlyMissed : true;
    return next;
}

QString wordsOf(const LoggedCall &call)
{
    const QStringList words{folded(call.name), dialable(call.number), digitsIn(call.match),
        folded(call.queue), folded(call.group), folded(call.answeredBy.name), folded(call.note)};
    return words.join(u'\n');
}

QString tailOf(const QString &match)
{
    constexpr qsizetype length = 7; // as many as isSameNumber() asks for
    return text(match.right(length));
}

qint64 micros(pbx::Moment moment) { return moment.time_since_epoch().count(); }

QString text(const QString &text) { return text.isNull() ? u""_s : text; }

} // namespace desk::callrow
