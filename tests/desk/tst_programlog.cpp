// SPDX-License-Identifier: MIT
#include "desk/support/programlog.h"

#include <QSignalSpy>
#include <QTest>

using desk::LogEntry;
using desk::ProgramLog;
using Level = LogEntry::Level;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon(QDate(2027, 3, 1), QTime(12, 0, 3, 250));

LogEntry entry(const QString &text, Level level = Level::Info)
{
    return {noon, level, u"pbx.example"_s, text};
}

} // namespace

class TestProgramLog : public QObject
{
    Q_OBJECT

private slots:
    void keepsTheLastEntries()
    {
        ProgramLog log;
        QSignalSpy added(&log, &ProgramLog::added);
        const int more = 10;
        for (int i = 0; i < int(ProgramLog::capacity) + more; ++i)
            log.add(entry(QString::number(i)));
        QCOMPARE(log.entries().size(), ProgramLog::capacity);
        QCOMPARE(log.entries().front().text, QString::number(more));
        QCOMPARE(added.size(), int(ProgramLog::capacity) + more);
    }

    void hidesWhatIsCalledASecret()
    {
        ProgramLog log;
        log.add(entry(u"login with secret=SENTINEL refused"_s));
        log.add(entry(u"opened https://me:SENTINEL@crm.example/?token=SENTINEL"_s));
        for (const LogEntry &one : log.entries())
            QVERIFY2(!one.text.contains(u"SENTINEL"_s), qPrintable(one.text));
    }

    void hidesTheSecretsItWasToldOf()
    {
        ProgramLog log;
        log.hide(u"hunter2"_s);
        log.hide(QString()); // nobody's
        log.add(entry(u"the exchange says: hunter2 is no good"_s));
        log.add({noon, Level::Info, u"hunter2"_s, u"x"_s});
        QCOMPARE(log.entries()[0].text, u"the exchange says: *** is no good"_s);
        QCOMPARE(log.entries()[1].source, u"***"_s);
        QCOMPARE(log.secrets(), QStringList{u"hunter2"_s});
    }

    void hidesSecretsOfEarlierLinesToo()
    {
        ProgramLog log;
        log.add(entry(u"somebody typed hunter2"_s));
        log.hide(u"hunter2"_s);
        QCOMPARE(log.entries()[0].text, u"somebody typed ***"_s);
    }

    void cutsWhatIsEndless()
    {
        ProgramLog log;
        log.add(entry(QString(100'000, u'x')));
        QCOMPARE(log.entries()[0].text.size(), ProgramLog::longestText);
    }

    void writesALine()
    {
        QCOMPARE(desk::lineOf(entry(u"Connected."_s, Level::Warning)),
            u"2027-03-01 12:00:03.250  warning  pbx.example  Connected."_s);
    }
};

QTEST_GUILESS_MAIN(TestProgramLog)
#include "tst_programlog.moc"
