// SPDX-License-Identifier: MIT
#include "models/callmodel.h"
#include "models/conversationfilter.h"
#include "rows.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using models::CallModel;
using models::ConversationFilter;
using rows::News;
using Phase = live::LinkState::Phase;

class TestCallModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_calls = std::make_unique<CallModel>();
        new QAbstractItemModelTester(
            m_calls.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_calls.get());
        m_calls->setLink(rows::link(Phase::Up));
        m_calls->apply(News() << first << second << third);
    }

    void saysWhoTalksToWhom()
    {
        const QModelIndex index = m_calls->index(0);
        QCOMPARE(index.data(CallModel::CallerRole).toString(), QStringLiteral("Acme"));
        QCOMPARE(index.data(CallModel::TargetsRole).toStringList(),
            QStringList{QStringLiteral("Julia")});
        QCOMPARE(index.data(CallModel::TimerRole).value<models::Timer>().start, rows::at(4));
        QVERIFY(!index.data(CallModel::IsUnknownRole).toBool());
    }

    void marksAllAsUnknownWithoutALink()
    {
        m_calls->setLink(rows::link(Phase::Waiting, 60));
        for (int row = 0; row < m_calls->rowCount(); ++row)
            QVERIFY(m_calls->index(row).data(CallModel::IsUnknownRole).toBool());
        QCOMPARE(m_calls->conversation(0).unknownSince, rows::at(60));
    }

    void changesOnlyTheRowThatChanged()
    {
        QSignalSpy changes(m_calls.get(), &QAbstractItemModel::dataChanged);
        auto held = second;
        held.stage = pbx::Call::Stage::Held;
        m_calls->apply(News().change(second, held));
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes[0][0].toModelIndex().row(), 1);
        m_calls->apply(News() << held);
        QCOMPARE(changes.size(), 1);
    }

    void forgetsWhatIsOver()
    {
        m_calls->apply(News().gone(first));
        QCOMPARE(m_calls->rowCount(), 2);
        QVERIFY(!m_calls->find({rows::here, first.id}));
        QCOMPARE(m_calls->find({rows::here, third.id})->call.id, third.id);
        m_calls->apply(News().gone(first));
        QCOMPARE(m_calls->rowCount(), 2);
    }

    void keepsTheRowsInPlaceWhileTheyAreHeld()
    {
        m_calls->setHolding(true);
        m_calls->apply(News().gone(first));
        QCOMPARE(m_calls->rowCount(), 3);
        QVERIFY(m_calls->index(0).data(CallModel::IsEndedRole).toBool());
        m_calls->setHolding(false);
        QCOMPARE(m_calls->rowCount(), 2);
    }

    void putsOnesOwnFirst()
    {
        ConversationFilter all(*m_calls, ConversationFilter::Show::All);
        new QAbstractItemModelTester(
            &all, QAbstractItemModelTester::FailureReportingMode::QtTest, &all);
        QCOMPARE(ids(all), QStringLiteral("1 2 3"));
        m_calls->setOwn({rows::here, QStringLiteral("104")});
        QCOMPARE(ids(all), QStringLiteral("3 1 2"));
    }

    void picksOnesOwn()
    {
        ConversationFilter mine(*m_calls, ConversationFilter::Show::Mine);
        QCOMPARE(mine.rowCount(), 0);
        m_calls->setOwn({rows::here, QStringLiteral("101")});
        QCOMPARE(ids(mine), QStringLiteral("1"));
        m_calls->setOwn({rows::branch, QStringLiteral("101")});
        QCOMPARE(mine.rowCount(), 0);
    }

    void findsConversations()
    {
        ConversationFilter all(*m_calls, ConversationFilter::Show::All);
        all.setSearch(QStringLiteral("muller"));
        QCOMPARE(ids(all), QStringLiteral("3"));
        all.setSearch(QStringLiteral("+49 30"));
        QCOMPARE(ids(all), QStringLiteral("1"));
        all.setSearch(QStringLiteral("103"));
        QCOMPARE(ids(all), QStringLiteral("2"));
    }

private:
    static QString ids(const ConversationFilter &filter)
    {
        QStringList result;
        for (int row = 0; row < filter.rowCount(); ++row)
            result += filter.conversation(filter.index(row, 0)).call.id;
        return result.join(u' ');
    }

    static pbx::Party phone(int number, const char *name)
    {
        return rows::inside(QString::number(number), QString::fromUtf8(name));
    }

    const pbx::Call first
        = rows::answered(rows::call(QStringLiteral("1"),
                             rows::outside(QStringLiteral("+4930123"), QStringLiteral("Acme")),
                             {phone(101, "Julia")}),
            4);
    const pbx::Call second = rows::answered(
        rows::call(QStringLiteral("2"), phone(102, "Bob"), {phone(103, "Tom")}), 5);
    const pbx::Call third = rows::ringing(
        rows::call(QStringLiteral("3"), phone(106, "Eve"), {phone(104, "Zoë Müller")}), 6);
    std::unique_ptr<CallModel> m_calls;
};

QTEST_GUILESS_MAIN(TestCallModel)
#include "tst_callmodel.moc"
