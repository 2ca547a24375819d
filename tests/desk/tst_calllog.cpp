// SPDX-License-Identifier: MIT
#include "desk/calllog/calllog.h"
#include "desk/calllog/calltable.h"
#include "desk/calllog/recentcalls.h"
#include "desk/missedcalls.h"
#include "rows.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::CallLog;
using desk::CallQuery;
using desk::LoggedCall;
using Ending = LoggedCall::Ending;

namespace {

LoggedCall call(const QString &id, const QString &number, int seconds, Ending ending)
{
    LoggedCall call{.server = rows::here, .call = id, .own = u"101"_s, .number = number};
    call.began = rows::at(seconds);
    call.ending = ending;
    call.isSeen = !call.isMissed();
    if (ending == Ending::Answered) {
        call.answered = rows::at(seconds + 5);
        call.ended = rows::at(seconds + 65);
    }
    return call;
}

LoggedCall dialled(LoggedCall call)
{
    call.direction = LoggedCall::Direction::Out;
    return call;
}

} // namespace

class TestCallLog : public QObject
{
    Q_OBJECT

private slots:
    void init() { open(QString()); }
    void cleanup() { close(); }

    void keepsWhatItIsTold()
    {
        LoggedCall told = call(u"1"_s, u"+493012345"_s, 0, Ending::Answered);
        told.name = u"<b>Acme</b>"_s;
        told.queue = u"support"_s;
        told.answeredBy = {u"Bob"_s, u"102"_s};
        told.isRecorded = true;
        m_log->put({told});
        LoggedCall kept = all().constFirst();
        QVERIFY(kept.id > 0);
        kept.id = 0;
        kept.match.clear();
        QCOMPARE(kept, told);
    }

    void knowsACallAgain()
    {
        m_log->put({call(u"1"_s, u"200"_s, 0, Ending::GoingOn)});
        m_log->setNote(all().constFirst().id, u"send the price list"_s);
        m_log->put({call(u"1"_s, u"200"_s, 0, Ending::Answered)});
        m_log->put({call(u"1"_s, u"200"_s, 3, Ending::Answered)}); // after a new start
        QCOMPARE(all().size(), 1);
        QCOMPARE(all()[0].ending, Ending::Answered);
        QCOMPARE(all()[0].began, rows::at(0));
        QCOMPARE(all()[0].note, u"send the price list"_s);
    }

    void keepsCallsOfOneMomentApart()
    {
        m_log->put({call(u"1"_s, u"200"_s, 0, Ending::Answered),
            call(u"2"_s, u"201"_s, 0, Ending::Answered)});
        QCOMPARE(all().size(), 2);
    }

    void givesPagesTheNewestFirst()
    {
        QList<LoggedCall> calls;
        for (int at = 0; at < 10; ++at)
            calls.append(call(QString::number(at), u"200"_s, at, Ending::Answered));
        m_log->put(calls);
        const auto first = page({}, 0, 4);
        QCOMPARE(first[0].call, u"9"_s);
        const auto second = page({}, first.constLast().id, 4);
        QCOMPARE(second[0].call, u"5"_s);
        QCOMPARE(page({}, second.constLast().id, 4).size(), 2);
    }

    void narrows_data()
    {
        QTest::addColumn<int>("show");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QStringList>("ids");
        using Show = CallQuery::Show;
        const auto row
            = [](const char *name, Show show, const QString &typed, const QStringList &ids) {
                  QTest::newRow(name) << int(show) << typed << ids;
              };
        row("all", Show::All, {}, {u"4"_s, u"3"_s, u"2"_s, u"1"_s});
        row("missed", Show::Missed, {}, {u"2"_s});
        row("in", Show::In, {}, {u"3"_s, u"2"_s, u"1"_s});
        row("out", Show::Out, {}, {u"4"_s});
        row("noted", Show::Noted, {}, {u"1"_s});
        row("name without accents", Show::All, u"zoe"_s, {u"1"_s});
        row("both words", Show::All, u"mull zo"_s, {u"1"_s});
        row("two letters", Show::All, u"Zo"_s, {u"1"_s});
        row("note", Show::All, u"price"_s, {u"1"_s});
        row("queue", Show::All, u"support"_s, {u"3"_s});
        row("national number", Show::All, u"030 1234"_s, {u"2"_s});
        row("international number", Show::All, u"+49 30 1234"_s, {u"2"_s});
        row("text and kind", Show::Missed, u"zoe"_s, {});
        row("quote", Show::All, u"\"zoe"_s, {});
        row("percent", Show::All, u"%%%"_s, {});
    }

    void narrows()
    {
        m_log->setNumberRules({.country = u"DE"_s});
        LoggedCall noted = call(u"1"_s, u"200"_s, 0, Ending::Answered);
        noted.name = u"Zoë Müller"_s;
        noted.note = u"send the price list"_s;
        LoggedCall queued = call(u"3"_s, u"201"_s, 2, Ending::Elsewhere);
        queued.queue = u"Support"_s;
        m_log->put({noted, call(u"2"_s, u"0301234567"_s, 1, Ending::Missed), queued,
            dialled(call(u"4"_s, u"202"_s, 3, Ending::Busy))});
        QFETCH(int, show);
        QFETCH(QString, typed);
        QStringList ids;
        for (const LoggedCall &found : page({.show = CallQuery::Show(show), .typed = typed}))
            ids.append(found.call);
        QTEST(ids, "ids");
    }

    void findsTheLastCallsWithANumberHoweverItIsWritten()
    {
        m_log->setNumberRules({.country = u"DE"_s});
        m_log->put({call(u"1"_s, u"+49301234567"_s, 0, Ending::Answered),
            call(u"2"_s, u"0301234567"_s, 1, Ending::Missed),
            call(u"3"_s, u"+49401234567"_s, 2, Ending::Missed),
            call(u"4"_s, u"00493012345 67"_s, 3, Ending::GoingOn)});
        QList<LoggedCall> found;
        m_log->lastCallsWith(
            u"030 1234567"_s, 3, this, [&](const QList<LoggedCall> &calls) { found = calls; });
        QTRY_COMPARE(found.size(), 2);
        QCOMPARE(found[0].call, u"2"_s);
        QCOMPARE(found[1].call, u"1"_s);
    }

    void countsMissedCallsUntilTheyAreReached()
    {
        m_log->put({call(u"1"_s, u"0301234567"_s, 0, Ending::Missed),
            call(u"2"_s, u"0309999999"_s, 1, Ending::Missed)});
        QCOMPARE(unseen(), 2);
        m_log->put({dialled(call(u"3"_s, u"0301234567"_s, 60, Ending::NoAnswer))});
        QCOMPARE(unseen(), 2);
        m_log->put({dialled(call(u"4"_s, u"0301234567"_s, 90, Ending::Answered))});
        QCOMPARE(unseen(), 1);
        m_log->setAllSeen();
        QCOMPARE(unseen(), 0);
        m_log->setSeen(all().constLast().id, false);
        QCOMPARE(unseen(), 1);
    }

    void remembersOverANewStart()
    {
        const QString path = m_folder.filePath(u"desk.sqlite"_s);
        open(path);
        m_log->put(
            {call(u"1"_s, u"200"_s, 0, Ending::Missed), call(u"2"_s, u"201"_s, 1, Ending::GoingOn),
                call(u"3"_s, u"202"_s, 2, Ending::GoingOn)});
        open(path);
        QCOMPARE(unseen(), 1);
        m_log->closeLeft(rows::here, {u"3"_s});
        QCOMPARE(all()[1].ending, Ending::Unknown);
        QVERIFY(!all()[1].ended);
        QCOMPARE(all()[0].ending, Ending::GoingOn);
    }

    void beginsAnewWhereTheFileIsDamaged()
    {
        const QString path = m_folder.filePath(u"broken.sqlite"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(QByteArray(8192, 'x'));
        file.close();
        open(path);
        m_log->put({call(u"1"_s, u"200"_s, 0, Ending::Answered)});
        QCOMPARE(all().size(), 1);
    }

    void showsMissedCallsUntilTheyAreSeen()
    {
        desk::MissedCalls missed(*m_log);
        m_log->put(
            {call(u"1"_s, u"200"_s, 0, Ending::Missed), call(u"2"_s, u"201"_s, 1, Ending::Answered),
                call(u"3"_s, u"202"_s, 2, Ending::Missed)});
        QTRY_COMPARE(missed.unseen(), 2);
        QCOMPARE(missed.entries().size(), 2);
        QCOMPARE(missed.entries()[0].call, u"3"_s);
        missed.markSeen();
        QTRY_COMPARE(missed.unseen(), 0);
        QCOMPARE(missed.entries().size(), 2);
        m_log->forgetAll();
        QTRY_VERIFY(missed.entries().isEmpty());
    }

    void forgets()
    {
        m_log->put({call(u"1"_s, u"0301234567"_s, 0, Ending::Missed),
            call(u"2"_s, u"0301234567"_s, 1, Ending::Missed),
            call(u"3"_s, u"200"_s, 2, Ending::Answered),
            call(u"4"_s, u"201"_s, 3, Ending::Answered)});
        QSignalSpy forgotten(m_log.get(), &CallLog::forgotten);
        m_log->forget(all()[0].id);
        QCOMPARE(all().size(), 3);
        m_log->forgetNumber(u"0301234567"_s);
        QCOMPARE(all().size(), 1);
        QTRY_COMPARE(forgotten.size(), 2);
        QCOMPARE(forgotten[1][0].value<QList<qint64>>().size(), 2);
        m_log->forgetAll();
        QVERIFY(all().isEmpty());
        QVERIFY(page({.typed = u"201"_s}).isEmpty());
        m_log->put({call(u"5"_s, u"300"_s, 0, Ending::Answered)});
        m_log->forget(all()[0].id);
        QVERIFY(page({.typed = u"300"_s}).isEmpty());
    }

    void saysOnceThatNothingCanBeWritten()
    {
        QSignalSpy told(m_log.get(), &CallLog::told);
        QSignalSpy changed(m_log.get(), &CallLog::changed);
        limit(1); // no more than there is
        QList<LoggedCall> calls;
        for (int at = 0; at < 500; ++at)
            calls.append(call(QString::number(at), u"030%1"_s.arg(at), at, Ending::Missed));
        m_log->put(calls);
        m_log->put(calls);
        QTRY_COMPARE(told.size(), 1);
        QVERIFY(told[0][0].toString().contains(u"full"_s));
        QVERIFY(all().isEmpty()); // and none of them half
        QVERIFY(changed.isEmpty());
        limit(100'000);
        m_log->put(calls);
        QTRY_COMPARE(changed.size(), 1);
        limit(1);
        for (LoggedCall &one : calls)
            one.call += u'+';
        m_log->put(calls);
        QTRY_COMPARE(told.size(), 2);
        QCOMPARE(count(), 500);
    }

    void saysWhatIsNotForgotten()
    {
        m_log->put({call(u"1"_s, u"0301234567"_s, 0, Ending::Missed)});
        const qint64 id = all().constFirst().id;
        pragma(u"query_only = ON"_s);
        QSignalSpy told(m_log.get(), &CallLog::told);
        QSignalSpy forgotten(m_log.get(), &CallLog::forgotten);
        QSignalSpy reset(m_log.get(), &CallLog::reset);
        m_log->forget(id);
        m_log->forgetNumber(u"0301234567"_s);
        m_log->forgetAll();
        m_log->setNote(id, u"important"_s);
        QTRY_COMPARE(told.size(), 4);
        QVERIFY(forgotten.isEmpty());
        QVERIFY(reset.isEmpty());
        pragma(u"query_only = OFF"_s);
        QCOMPARE(all().size(), 1);
        QVERIFY(all().constFirst().note.isEmpty());
    }

    void forgetsWhatIsTooOldAndTooMuch()
    {
        QList<LoggedCall> calls;
        for (int day = 0; day < 10; ++day)
            calls.append(call(QString::number(day), u"200"_s, day * 86'400, Ending::Answered));
        m_log->put(calls);
        m_log->setRules({.days = 5, .calls = 0}, rows::at(9 * 86'400));
        QCOMPARE(all().size(), 6);
        m_log->setRules({.days = 0, .calls = 2}, rows::at(9 * 86'400));
        QCOMPARE(all().size(), 2);
        QCOMPARE(all()[0].call, u"9"_s);
    }

    void takesOutWhatWasNoCallUnlessThereIsANote()
    {
        const LoggedCall first = call(u"1"_s, u"*81102"_s, 0, Ending::GoingOn);
        const LoggedCall second = call(u"2"_s, u"*81103"_s, 1, Ending::GoingOn);
        m_log->put({first, second});
        m_log->setNote(all()[0].id, u"for Bob"_s);
        m_log->drop(first);
        m_log->drop(second);
        QCOMPARE(all().size(), 1);
        QCOMPARE(all()[0].call, u"2"_s);
    }

    void hasTheLatestAtHand()
    {
        desk::RecentCalls recent(*m_log);
        QSignalSpy changes(&recent, &desk::RecentCalls::changed);
        LoggedCall first = call(u"1"_s, u"200"_s, 0, Ending::Answered);
        first.name = u"Hotel Adler"_s;
        LoggedCall again = first;
        again.call = u"2"_s;
        again.began = rows::at(60);
        m_log->put({first, again, dialled(call(u"3"_s, u"201"_s, 30, Ending::Busy))});
        QTRY_COMPARE(changes.size(), 2);
        QCOMPARE(recent.find(u"adl"_s, 5).size(), 1);
        QCOMPARE(recent.find(u"adl"_s, 5)[0].call, u"2"_s);
        QVERIFY(recent.find({}, 5).isEmpty());
        QCOMPARE(recent.lastDialled()->number, u"201"_s);
        m_log->forgetNumber(u"200"_s);
        QTRY_VERIFY(recent.find(u"adl"_s, 5).isEmpty());
    }

    /// The panel asks this while somebody types.
    void isQuickWithAHundredThousandCalls()
    {
        QList<LoggedCall> calls;
        for (int at = 0; at < 1000; ++at) {
            calls.append(call(QString::number(at), u"030%1"_s.arg(1'000'000 + at), at * 60,
                at % 9 == 0 ? Ending::Missed : Ending::Answered));
            calls.last().name = u"Firma Nummer %1"_s.arg(at % 977);
        }
        m_log->put(calls);
        for (int times = 1; times < 100; times *= 2)
            doubleAll(times * 1000 * 60);
        QVERIFY(count() > 100'000);
        for (const char *const typed :
            {"", "firma", "firma nummer 976", "0301000007", "zz", "nobody"}) {
            QElapsedTimer timer;
            timer.start();
            page({.typed = QString::fromLatin1(typed)});
            qInfo("\"%s\": %lld ms", typed, timer.elapsed());
        }
        QCOMPARE(page({.typed = u"0301000007"_s}, 0, 1000).size(), 128);
    }

private:
    void open(const QString &path)
    {
        close();
        m_archive = std::make_unique<desk::Archive>(
            path, QList<desk::ArchivePart>{desk::CallTable::part()});
        m_log = std::make_unique<CallLog>(*m_archive);
    }

    void close()
    {
        m_log.reset();
        m_archive.reset();
    }

    void pragma(const QString &what)
    {
        m_archive
            ->ask([what](const QString &connection) {
                QSqlQuery(QSqlDatabase::database(connection)).exec(u"PRAGMA "_s + what);
            })
            .waitForFinished();
    }
    /// As a disk that is full.
    void limit(int pages) { pragma(u"max_page_count = %1"_s.arg(pages)); }

    QList<LoggedCall> page(const CallQuery &query, qint64 before = 0, int limit = 100)
    {
        return m_archive
            ->ask([=](const QString &connection) {
                return desk::CallTable(connection).page(query, before, limit);
            })
            .result();
    }

    QList<LoggedCall> all() { return page({}); }

    /// All calls once more, so many seconds later.
    void doubleAll(int seconds)
    {
        const qint64 later = qint64(seconds) * 1'000'000;
        const auto work = [later](const QString &connection) {
            QSqlQuery(QSqlDatabase::database(connection))
                .exec(u"INSERT INTO calls SELECT id + %1, server, call || '+%1', own, direction, "
                      "ending, began + %1, answered, ended, number, name, match, tail, queue, "
                      "ringgroup, did, trunk, by_name, by_number, transferred, recorded, note, "
                      "seen, words FROM calls"_s.arg(later));
        };
        m_archive->ask(work).waitForFinished();
    }

    int count()
    {
        return m_archive
            ->ask([](const QString &connection) { return desk::CallTable(connection).count({}); })
            .result();
    }

    int unseen()
    {
        return m_archive
            ->ask([](const QString &connection) { return desk::CallTable(connection).unseen(); })
            .result();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<desk::Archive> m_archive;
    std::unique_ptr<CallLog> m_log;
};

QTEST_GUILESS_MAIN(TestCallLog)
#include "tst_calllog.moc"
