// SPDX-License-Identifier: MIT
#include "models/logmodel.h"

#include <QAbstractItemModelTester>
#include <QTest>

using desk::LogEntry;
using desk::ProgramLog;
using models::LogFilter;
using models::LogModel;
using Level = LogEntry::Level;
using namespace Qt::Literals::StringLiterals;

class TestLogModel : public QObject
{
    Q_OBJECT

private slots:
    void showsWhatWasThereAndWhatComes()
    {
        ProgramLog log;
        add(log, Level::Info, u"before"_s);
        LogModel model(log);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        add(log, Level::Error, u"after"_s);
        QCOMPARE(texts(model), (QStringList{u"before"_s, u"after"_s}));
        const auto at = [&model](int column) { return model.index(1, column).data().toString(); };
        QCOMPARE(at(LogModel::When), u"12:00:03"_s);
        QCOMPARE(at(LogModel::Level), LogModel::levelName(Level::Error));
        QCOMPARE(at(LogModel::Where), u"pbx.example"_s);
        const QString spoken = model.index(1, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(u"error"_s) && spoken.contains(u"after"_s), qPrintable(spoken));
    }

    void dropsTheOldest()
    {
        ProgramLog log;
        for (std::size_t i = 0; i < ProgramLog::capacity; ++i)
            add(log, Level::Info, QString::number(i));
        LogModel model(log);
        LogFilter filter(model);
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester filterTester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        add(log, Level::Info, u"new"_s);
        QCOMPARE(model.rowCount(), int(ProgramLog::capacity));
        QCOMPARE(model.entry(0).text, u"1"_s);
        QCOMPARE(model.entry(model.rowCount() - 1).text, u"new"_s);
        QCOMPARE(filter.rowCount(), int(ProgramLog::capacity));
    }

    void findsEveryTypedWord()
    {
        ProgramLog log;
        LogModel model(log);
        LogFilter filter(model);
        add(log, Level::Info, u"Connected to the exchange."_s);
        add(log, Level::Error, u"The exchange refused the login."_s);
        filter.setTyped(u" EXCHANGE  login"_s);
        QCOMPARE(texts(filter), QStringList{u"The exchange refused the login."_s});
        filter.setTyped(u"pbx error"_s); // where and of which kind count as well
        QCOMPARE(filter.rowCount(), 1);
        filter.setTyped(u"nothing like it"_s);
        QCOMPARE(filter.rowCount(), 0);
        filter.setTyped({});
        QCOMPARE(filter.rowCount(), 2);
    }

    void leavesOutWhatMattersLess()
    {
        ProgramLog log;
        LogModel model(log);
        LogFilter filter(model);
        for (const Level level : {Level::Detail, Level::Info, Level::Warning, Level::Error})
            add(log, level, LogModel::levelName(level));
        filter.setLowest(Level::Warning);
        QCOMPARE(texts(filter),
            (QStringList{LogModel::levelName(Level::Warning), LogModel::levelName(Level::Error)}));
        QCOMPARE(filter.entry(1).level, Level::Error);
    }

private:
    static void add(ProgramLog &log, Level level, const QString &text)
    {
        log.add({QDateTime(QDate(2027, 3, 1), QTime(12, 0, 3)), level, u"pbx.example"_s, text});
    }

    static QStringList texts(const QAbstractItemModel &model)
    {
        QStringList texts;
        for (int row = 0; row < model.rowCount(); ++row)
            texts.append(model.index(row, LogModel::What).data().toString());
        return texts;
    }
};

QTEST_GUILESS_MAIN(TestLogModel)
#include "tst_logmodel.moc"
