// SPDX-License-Identifier: MIT
#include "desk/queues/queuealarms.h"
#include "rows.h"

#include <QTest>

using desk::Figure;
using desk::Level;
using rows::at;
using namespace Qt::Literals::StringLiterals;

namespace {

desk::QueueFigures queue(int waiting, int free = 1)
{
    desk::QueueFigures figures{
        .id = {rows::here, u"support"_s}, .isKnown = true, .waiting = waiting};
    for (int i = 0; i < free; ++i)
        figures.agents.append({.state = desk::AgentFigures::State::Free});
    return figures;
}

} // namespace

class TestQueueAlarms : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_alarms = std::make_unique<desk::QueueAlarms>();
        m_raised.clear();
        connect(m_alarms.get(), &desk::QueueAlarms::raised, this,
            [this](const desk::QueueId &, Figure figure) { m_raised += figure; });
    }

    void raisesTheAlarmOnceForEachCrossing()
    {
        review(queue(2), 0);
        review(queue(4), 1); // only a warning
        QVERIFY(m_raised.isEmpty());
        review(queue(6), 2);
        review(queue(7), 3);
        QCOMPARE(m_raised, QList{Figure::Waiting});
    }

    void waitsUntilItWasGoodAgain()
    {
        review(queue(6), 0);
        review(queue(5), 100); // still a warning: it swings around the limit
        review(queue(6), 200);
        QCOMPARE(m_raised.size(), 1);
        review(queue(0), 300);
        review(queue(6), 400);
        QCOMPARE(m_raised.size(), 2);
    }

    void doesNotRepeatTooSoonButNotNeverEither()
    {
        review(queue(6), 0);
        review(queue(0), 10);
        review(queue(6), 20);
        QCOMPARE(m_raised.size(), 1);
        review(queue(6), 61);
        QCOMPARE(m_raised.size(), 2);
    }

    void isQuietWhileTheLinkIsDown()
    {
        desk::QueueFigures unknown = queue(9);
        unknown.isKnown = false;
        review(unknown, 0);
        QVERIFY(m_raised.isEmpty());
        review(queue(9), 1);
        QCOMPARE(m_raised.size(), 1);
        review(unknown, 100);
        review(queue(9), 200); // the same trouble as before
        QCOMPARE(m_raised.size(), 1);
    }

    void followsTheQueuesOwnLimits()
    {
        m_rules.own.insert(u"support"_s, {.waiting = {{}, 2}});
        review(queue(2), 0);
        QCOMPARE(m_raised, QList{Figure::Waiting});
        m_rules.own.clear();
    }

    void saysHowBadEachFigureIs()
    {
        const desk::QueueLimits limits;
        desk::QueueFigures figures = queue(0);
        const auto level = [&](Figure figure) { return desk::levelOf(figures, figure, limits); };
        QCOMPARE(level(Figure::LongestWait), Level::Good);
        figures.longestWait = 60;
        QCOMPARE(level(Figure::LongestWait), Level::Warning);
        figures.longestWait = 180;
        QCOMPARE(level(Figure::LongestWait), Level::Alarm);
        figures.day = {.rated = 4, .inTime = 0};
        QCOMPARE(level(Figure::ServiceLevel), Level::Good); // too few to say anything
        figures.day = {.rated = 10, .inTime = 7};
        QCOMPARE(level(Figure::ServiceLevel), Level::Warning);
        figures.day = {.rated = 10, .inTime = 8};
        QCOMPARE(level(Figure::ServiceLevel), Level::Good);
        QCOMPARE(desk::levelOf(queue(0, 0), Figure::AgentsFree, limits), Level::Good); // closed
        QCOMPARE(desk::levelOf(queue(1, 0), Figure::AgentsFree, limits), Level::Warning);
        QCOMPARE(desk::levelOf(figures, limits), Level::Alarm);
        figures.isKnown = false;
        QCOMPARE(desk::levelOf(figures, limits), Level::Unknown);
    }

private:
    void review(const desk::QueueFigures &figures, int second)
    {
        m_alarms->review(figures, m_rules, at(second));
    }

    std::unique_ptr<desk::QueueAlarms> m_alarms;
    desk::QueueRules m_rules;
    QList<Figure> m_raised;
};

QTEST_GUILESS_MAIN(TestQueueAlarms)
#include "tst_queuealarms.moc"
