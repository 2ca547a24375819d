// SPDX-License-Identifier: MIT
#include "desk/calllog/calltable.h"
#include "models/historymodel.h"
#include "rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::LoggedCall;
using models::HistoryModel;

class TestHistoryModel : public QObject
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

    void putsCallsUnderTheirDays()
    {
        m_log->put({call(0, 0), call(1, 0), call(0, 1)});
        HistoryModel model(*m_log);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_COMPARE(model.rowCount(), 5);
        QCOMPARE(idsIn(model), u"day 0-1 day 1-0 0-0"_s);
        QCOMPARE(model.index(0).data(HistoryModel::DayRole).toDate(),
            model.index(3).data(HistoryModel::DayRole).toDate().addDays(1));
        QVERIFY(!(model.flags(model.index(0)) & Qt::ItemIsSelectable));
    }

    void followsWhatHappens()
    {
        HistoryModel model(*m_log);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy loaded(&model, &HistoryModel::loaded);
        QTRY_COMPARE(loaded.size(), 1);
        m_log->put({call(0, 0)});
        QTRY_COMPARE(idsIn(model), u"day 0-0"_s);
        m_log->put({call(1, 0)});
        QTRY_COMPARE(idsIn(model), u"day 1-0 0-0"_s);
        m_log->put({call(0, 1), call(-1, 1)});
        QTRY_COMPARE(idsIn(model), u"day 0-1 -1-1 day 1-0 0-0"_s);
        m_log->forget(idAt(model, 1));
        QTRY_COMPARE(idsIn(model), u"day -1-1 day 1-0 0-0"_s);
        m_log->forget(idAt(model, 1));
        QTRY_COMPARE(idsIn(model), u"day 1-0 0-0"_s);
        m_log->forgetAll();
        QTRY_COMPARE(model.rowCount(), 0);
    }

    void showsOnlyWhatIsWanted()
    {
        LoggedCall missed = call(1, 0);
        missed.ending = LoggedCall::Ending::Missed;
        missed.name = u"Zoë"_s;
        m_log->put({call(0, 0), missed});
        HistoryModel model(*m_log);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setQuery({.show = desk::CallQuery::Show::Missed});
        QTRY_COMPARE(idsIn(model), u"day 1-0"_s);
        m_log->put({call(2, 0)});
        missed.ending = LoggedCall::Ending::Elsewhere;
        m_log->put({missed});
        QTRY_COMPARE(model.rowCount(), 0);
        model.setQuery({.typed = u"zoe"_s});
        QTRY_COMPARE(idsIn(model), u"day 1-0"_s);
        m_log->setNote(idAt(model, 1), u"call back"_s);
        model.setQuery({.show = desk::CallQuery::Show::Noted});
        QTRY_COMPARE(idsIn(model), u"day 1-0"_s);
    }

    void readsOnAsSomebodyScrolls()
    {
        QList<LoggedCall> calls;
        for (int at = 0; at < HistoryModel::pageSize + 20; ++at)
            calls.append(call(at, 0));
        m_log->put(calls);
        HistoryModel model(*m_log);
        QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QTRY_VERIFY(model.rowCount() > HistoryModel::pageSize);
        // As often as a view likes; while a page is on its way nothing more is asked for.
        QTRY_VERIFY((model.fetchMore({}), model.rowCount() == HistoryModel::pageSize + 21));
        QVERIFY(!model.canFetchMore({}));
        QCOMPARE(
            model.index(model.rowCount() - 1).data(HistoryModel::CallRole).value<LoggedCall>().call,
            u"0-0"_s);
    }

    void givesTheLatestSearchOnly()
    {
        LoggedCall named = call(0, 0);
        named.name = u"Hotel Adler"_s;
        m_log->put({named, call(1, 0)});
        HistoryModel model(*m_log);
        for (const auto *const typed : {u"x", u"xy", u"adler"})
            model.setQuery({.typed = QString::fromUtf16(typed)});
        QTRY_COMPARE(idsIn(model), u"day 0-0"_s);
        QTest::qWait(0);
        QCOMPARE(idsIn(model), u"day 0-0"_s);
    }

private:
    /// So many minutes after the beginning of that day's counting, which is in the morning.
    static LoggedCall call(int minute, int day)
    {
        LoggedCall call{.server = rows::here, .own = u"101"_s, .number = u"200"_s};
        call.call = QString::number(minute) + u'-' + QString::number(day);
        call.began = rows::at(minute * 60) + std::chrono::hours(24) * day;
        call.ending = LoggedCall::Ending::Answered;
        return call;
    }

    static QString idsIn(const HistoryModel &model)
    {
        QStringList ids;
        for (int row = 0; row < model.rowCount(); ++row) {
            const QVariant call = model.index(row).data(HistoryModel::CallRole);
            ids.append(call.isValid() ? call.value<LoggedCall>().call : u"day"_s);
        }
        return ids.join(u' ');
    }

    static qint64 idAt(const HistoryModel &model, int row)
    {
        return model.index(row).data(HistoryModel::CallRole).value<LoggedCall>().id;
    }

    std::unique_ptr<desk::Archive> m_archive;
    std::unique_ptr<desk::CallLog> m_log;
};

QTEST_GUILESS_MAIN(TestHistoryModel)
#include "tst_historymodel.moc"
