// SPDX-License-Identifier: MIT
#include "desk/calllog/callcsv.h"
#include "desk/calllog/callexport.h"
#include "desk/calllog/calltable.h"
#include "desk/csvcell.h"
#include "rows.h"

#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::CallExport;
using desk::LoggedCall;

class TestCallExport : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_archive = std::make_unique<desk::Archive>(
            QString(), QList<desk::ArchivePart>{desk::CallTable::part()});
        m_log = std::make_unique<desk::CallLog>(*m_archive);
    }

    void cleanup()
    {
        m_log.reset();
        m_archive.reset();
    }

    void writesFields_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("field");
        QTest::newRow("plain") << u"Acme"_s << u"Acme"_s;
        QTest::newRow("comma") << u"Lang, Petra"_s << u"\"Lang, Petra\""_s;
        QTest::newRow("quote") << u"The \"Adler\""_s << u"\"The \"\"Adler\"\"\""_s;
        QTest::newRow("lines") << u"one\ntwo"_s << u"\"one\ntwo\""_s;
        QTest::newRow("formula") << u"=HYPERLINK(1)"_s << u"'=HYPERLINK(1)"_s;
        QTest::newRow("plus") << u"+4930123"_s << u"'+4930123"_s;
        QTest::newRow("minus") << u"-2+3"_s << u"'-2+3"_s;
        QTest::newRow("at") << u"@SUM(1)"_s << u"'@SUM(1)"_s;
        QTest::newRow("tab") << u"\t=1"_s << u"\"'\t'=1\""_s;
        QTest::newRow("formula with a comma") << u"=A(1,2)"_s << u"\"'=A(1,2)\""_s;
        QTest::newRow("behind a semicolon") << u"x;=A(1)"_s << u"\"x;'=A(1)\""_s;
        QTest::newRow("in a line") << u"x\n=A(1)"_s << u"\"x\n'=A(1)\""_s;
    }

    void writesFields()
    {
        QFETCH(QString, text);
        QTEST(desk::csvCell(text), "field");
    }

    void writesWhatFits()
    {
        m_log->put({call(1, LoggedCall::Ending::Answered), call(2, LoggedCall::Ending::Missed),
            call(3, LoggedCall::Ending::Missed)});
        const QString path = m_folder.filePath(u"missed.csv"_s);
        const auto lines
            = linesOf(path, {.show = desk::CallQuery::Show::Missed, .until = rows::at(3)});
        QCOMPARE(lines.size(), 3); // the heading, one call, the end
        QVERIFY(lines[0].startsWith("\xEF\xBB\xBF"
                                    "Began,Direction,Result"));
        const QRegularExpression times(
            u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(Z|[+-]\\d\\d:\\d\\d),in,missed,"_s);
        QVERIFY2(times.match(QString::fromUtf8(lines[1])).hasMatch(), lines[1]);
        QVERIFY(lines[2].isEmpty());
    }

    void writesManyWithoutWaiting()
    {
        QList<LoggedCall> calls;
        for (int at = 1; at <= 1200; ++at)
            calls.append(call(at, LoggedCall::Ending::Answered));
        m_log->put(calls);
        const QString path = m_folder.filePath(u"all.csv"_s);
        QCOMPARE(linesOf(path, {}).size(), 1202);
        QVERIFY(m_progress.size() >= 3);
        QCOMPARE(m_progress.constLast(), (std::pair<int, int>(1000, 1200)));
    }

    void leavesTheOldFileWhenCancelled()
    {
        const QString path = m_folder.filePath(u"kept.csv"_s);
        QFile old(path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("old");
        old.close();
        m_log->put({call(1, LoggedCall::Ending::Answered)});
        CallExport run(*m_log, {}, path);
        QSignalSpy finished(&run, &CallExport::finished);
        run.start();
        run.cancel();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!finished[0][1].toString().isEmpty());
        QVERIFY(old.open(QIODevice::ReadOnly));
        QCOMPARE(old.readAll(), QByteArray("old"));
    }

    void saysWhyItCannotWrite()
    {
        CallExport run(*m_log, {}, m_folder.filePath(u"no/such/folder.csv"_s));
        QSignalSpy finished(&run, &CallExport::finished);
        run.start();
        QCOMPARE(finished.size(), 1);
        QVERIFY(!finished[0][1].toString().isEmpty());
    }

private:
    static LoggedCall call(int second, LoggedCall::Ending ending)
    {
        LoggedCall call{.server = rows::here, .own = u"101"_s, .number = u"200"_s};
        call.call = QString::number(second);
        call.began = rows::at(second);
        call.ending = ending;
        return call;
    }

    QList<QByteArray> linesOf(const QString &path, const desk::CallQuery &query)
    {
        CallExport run(*m_log, query, path);
        QSignalSpy finished(&run, &CallExport::finished);
        m_progress.clear();
        connect(&run, &CallExport::progressed, this, [this](int done, int all) {
            m_progress.append({done, all});
        });
        run.start();
        if (!QTest::qWaitFor([&] { return !finished.isEmpty(); }, 60'000))
            return {};
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QList<QByteArray> lines = file.readAll().split('\n');
        for (QByteArray &line : lines)
            line = line.trimmed();
        return lines;
    }

    QTemporaryDir m_folder;
    QList<std::pair<int, int>> m_progress;
    std::unique_ptr<desk::Archive> m_archive;
    std::unique_ptr<desk::CallLog> m_log;
};

QTEST_GUILESS_MAIN(TestCallExport)
#include "tst_callexport.moc"
