// SPDX-License-Identifier: MIT
#include "models/queuefilter.h"
#include "rows.h"

#include <QAbstractItemModelTester>
#include <QPersistentModelIndex>
#include <QSignalSpy>
#include <QTest>

using models::QueueModel;
using rows::News;
using Phase = live::LinkState::Phase;

class TestQueueModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_queues = std::make_unique<QueueModel>();
        new QAbstractItemModelTester(
            m_queues.get(), QAbstractItemModelTester::FailureReportingMode::QtTest, m_queues.get());
        m_queues->setLink(rows::link(Phase::Up));
        m_support = pbx::Queue{.name = QStringLiteral("support")};
        m_support.callers = {nordwind, ines};
        m_support.members = {rows::member(QStringLiteral("140"), QStringLiteral("Kim")),
            rows::member(QStringLiteral("141"), QStringLiteral("Lea"))};
        m_queues->apply(News() << m_support);
    }

    void showsWhoWaitsThenWhoAnswers()
    {
        const QModelIndex queue = m_queues->index(0, 0);
        QCOMPARE(queue.data().toString(), QStringLiteral("support"));
        QCOMPARE(names(queue), QStringLiteral("Nordwind|Ines|Kim|Lea"));
        QCOMPARE(queue.data(QueueModel::TimerRole).value<models::Timer>().start, rows::at(1));
        QCOMPARE(m_queues->waiting(), 2);
    }

    void movesUpWhenTheFirstLeaves()
    {
        const QModelIndex queue = m_queues->index(0, 0);
        const QPersistentModelIndex second = m_queues->index(1, 0, queue);
        QSignalSpy removed(m_queues.get(), &QAbstractItemModel::rowsRemoved);
        auto after = m_support;
        after.callers.removeFirst();
        after.callers[0].position = 1;
        m_queues->apply(News().change(m_support, after));
        QCOMPARE(removed.size(), 1);
        QCOMPARE(second.row(), 0);
        QCOMPARE(names(queue), QStringLiteral("Ines|Kim|Lea"));
    }

    void takesMembersInAndOut()
    {
        auto after = m_support;
        after.members.removeFirst();
        after.members.append(rows::member(QStringLiteral("142"), QStringLiteral("Max")));
        after.callers.append(rows::waiting(3, QStringLiteral("3"), QStringLiteral("Otto"), 9));
        m_queues->apply(News().change(m_support, after));
        QCOMPARE(names(m_queues->index(0, 0)), QStringLiteral("Nordwind|Ines|Otto|Lea|Max"));
    }

    void forgetsQueues()
    {
        m_queues->apply(News() << pbx::Queue{.name = QStringLiteral("sales")});
        m_queues->apply(News().gone(m_support));
        QCOMPARE(m_queues->rowCount(), 1);
        const QModelIndex sales = m_queues->indexOf({rows::here, QStringLiteral("sales")});
        QCOMPARE(sales.row(), 0);
        QCOMPARE(m_queues->rowCount(sales), 0);
    }

    void isUnknownWithoutALink()
    {
        m_queues->setLink(rows::link(Phase::Waiting, 60));
        const QModelIndex queue = m_queues->index(0, 0);
        QVERIFY(queue.data(QueueModel::IsUnknownRole).toBool());
        QVERIFY(m_queues->index(0, 0, queue).data(QueueModel::IsUnknownRole).toBool());
        QCOMPARE(queue.data(QueueModel::UnknownSinceRole).value<pbx::Moment>(), rows::at(60));
        QCOMPARE(m_queues->waiting(), 0);
    }

    void saysNothingTwice()
    {
        QSignalSpy changes(m_queues.get(), &QAbstractItemModel::dataChanged);
        m_queues->apply(News() << m_support);
        QCOMPARE(changes.size(), 0);
    }

    void showsMembersOnlyWhereAskedFor()
    {
        models::QueueFilter filter(*m_queues);
        new QAbstractItemModelTester(
            &filter, QAbstractItemModelTester::FailureReportingMode::QtTest, &filter);
        m_queues->apply(News() << pbx::Queue{.name = QStringLiteral("sales")});
        QCOMPARE(filter.index(1, 0).data().toString(), QStringLiteral("sales")); // nobody in it
        const QModelIndex support = filter.index(0, 0);
        QCOMPARE(filter.rowCount(support), 2);
        filter.setMembersShown({rows::here, QStringLiteral("support")}, true);
        QCOMPARE(filter.rowCount(support), 4);
        filter.setMembersShown({rows::here, QStringLiteral("support")}, false);
        QCOMPARE(filter.rowCount(support), 2);
    }

private:
    QString names(const QModelIndex &queue) const
    {
        QStringList result;
        for (int row = 0; row < m_queues->rowCount(queue); ++row)
            result += m_queues->index(row, 0, queue).data().toString();
        return result.join(u'|');
    }

    const pbx::QueueCaller nordwind
        = rows::waiting(1, QStringLiteral("1"), QStringLiteral("Nordwind"), 1);
    const pbx::QueueCaller ines = rows::waiting(2, QStringLiteral("2"), QStringLiteral("Ines"), 2);
    pbx::Queue m_support;
    std::unique_ptr<QueueModel> m_queues;
};

QTEST_GUILESS_MAIN(TestQueueModel)
#include "tst_queuemodel.moc"
