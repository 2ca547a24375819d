// SPDX-License-Identifier: MIT
#include "desk/queues/jsonfile.h"
#include "desk/queues/queuedayjson.h"
#include "desk/queues/queuedays.h"
#include "rows.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using desk::QueueDay;
using desk::QueueDays;
using rows::at;
using rows::News;
using namespace Qt::Literals::StringLiterals;

namespace {

const desk::QueueId support{rows::here, u"support"_s};

/// As the exchange lists it: 40 completed, 4 given up, 90 % within 20 seconds.
pbx::Queue listed()
{
    pbx::Queue queue{.server = rows::here, .name = support.name};
    queue.completed = 40;
    queue.abandoned = 4;
    queue.serviceLevel = 20;
    queue.serviceLevelPercent = 90;
    queue.members = {rows::member(u"101"_s, u"Julia"_s), rows::member(u"102"_s, u"Bob"_s)};
    return queue;
}

pbx::Agent agent(const QString &number, pbx::Agent::State state)
{
    return {.server = rows::here, .id = {u"PJSIP/"_s + number, number, number}, .state = state};
}

} // namespace

/// The figures of a queue's day.
class TestQueueDays : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_days = std::make_unique<QueueDays>();
        m_queue = listed();
    }

    void countsEachCallerOnceAndByTheQuarter()
    {
        begin();
        answer(8, at(60));
        answer(50, at(70));
        giveUp(at(80));
        const auto quarter = std::size_t(desk::quarterOf(at(60)));
        const desk::QueueCount &now = m_days->day(support)->quarters[quarter];
        QCOMPARE(now.answered, 2);
        QCOMPARE(now.abandoned, 1);
        QCOMPARE(now.inTime, 1);
        QCOMPARE(figures(at(90)).averageWait, 29);
        m_days->review(News() << m_queue, at(95)); // told again
        QCOMPARE(m_days->day(support)->counted.answered, 2);
    }

    void beginsWithWhatTheExchangeHasCountedAndSaysSo()
    {
        begin();
        const auto known = figures(at(1));
        QCOMPARE(known.day.answered, 40);
        QCOMPARE(known.day.abandoned, 4);
        QCOMPARE(known.day.serviceLevel(), 90);
        QVERIFY(!known.isWhole);
        QVERIFY(!known.since); // only the exchange knows since when it counts
        m_queue.completed = 0; // the counters were set to nothing
        m_queue.abandoned = 0;
        m_days->review(News() << m_queue, at(5));
        QCOMPARE(figures(at(6)).day.answered, 0);
        QCOMPARE(figures(at(6)).since, at(0));
    }

    void doesNotCountShortWaitsAgainstTheServiceLevel()
    {
        m_queue.completed = 0;
        m_queue.abandoned = 0;
        begin();
        answer(5, at(10));
        lose(at(20), 12);
        QCOMPARE(figures(at(21)).day.serviceLevel(), 100);
        lose(at(90), 45);
        QCOMPARE(figures(at(91)).day.serviceLevel(), 50);
        QCOMPARE(figures(at(91)).day.abandoned, 2);
    }

    void makesUpForWhatWasMissedWhileTheLinkWasDown()
    {
        begin();
        m_queue.members[0].isInCall = true;
        answer(5, at(10));
        m_days->setLink(rows::here, false);
        QVERIFY(!figures(at(21)).isKnown);
        m_queue.members[1].isInCall = true; // that one is over, three more were, and two talk
        m_queue.completed = 44;
        m_queue.abandoned = 6;
        link(at(600));
        QCOMPARE(figures(at(601)).day.answered, 40 + 1 + 5);
        QCOMPARE(figures(at(601)).day.abandoned, 6);
        QCOMPARE(m_days->day(support)->counted.answered, 1); // the quarters know no better
    }

    void goesOnAfterARestart()
    {
        begin();
        answer(5, at(10));
        m_queue.completed = 41;
        m_days->review(News() << m_queue, at(30));
        const auto kept = desk::queueDaysFrom(desk::toJson(m_days->days()));
        QCOMPARE(kept, m_days->days());

        m_days = std::make_unique<QueueDays>();
        m_days->restore(kept);
        m_queue = listed();
        m_queue.completed = 46;
        link(at(3600));
        QCOMPARE(figures(at(3601)).day.answered, 46);
        QCOMPARE(m_days->day(support)->counted.answered, 1);
        QCOMPARE(m_days->day(support)->from, at(0));
    }

    void countsOnceWhoIsAnsweredWhileThePictureComes()
    {
        begin();
        m_days->setLink(rows::here, false);
        ++m_queue.sinceStart.joined;
        ++m_queue.sinceStart.answered;
        m_queue.members[0].isInCall = true; // this one was heard of, the other was missed
        m_queue.completed = 41;
        link(at(600));
        QCOMPARE(figures(at(601)).day.answered, 42);
        QCOMPARE(m_days->day(support)->counted.answered, 1);
    }

    void missesNothingWhereThePictureIsTheSame()
    {
        begin();
        m_days->setLink(rows::here, false);
        m_days->setLink(rows::here, true);
        m_queue.members[0].isInCall = true;
        answer(5, at(600));
        QCOMPARE(figures(at(601)).day.answered, 41);
    }

    void makesUpForWhatAnExchangeThatStartedAnewHasCounted()
    {
        begin();
        m_days->setLink(rows::here, false);
        m_queue.completed = 3;
        m_queue.abandoned = 1;
        link(at(600));
        QCOMPARE(figures(at(601)).day.answered, 43);
        QCOMPARE(figures(at(601)).day.abandoned, 5);
    }

    void countsADayThatBeganUnseenFromTheLastLook()
    {
        begin();
        const auto kept = m_days->days();
        m_days = std::make_unique<QueueDays>();
        m_days->restore(kept);
        m_queue.completed = 46;
        link(at(24 * 3600));
        const auto known = figures(at(24 * 3600));
        QCOMPARE(known.day.answered, 6);
        QCOMPARE(known.since, at(0));
        QCOMPARE(m_days->day(support)->from, at(24 * 3600));
    }

    void missesNothingOfADayInWhichNobodyHasCalledYet()
    {
        begin();
        const pbx::Moment monday = at(3 * 24 * 3600);
        QVERIFY(figures(monday).isWhole);
        answer(5, monday);
        QVERIFY(figures(monday).isWhole);
        QCOMPARE(figures(monday).day.answered, 1);
    }

    void keepsTheNewDayWhenTheOldOneIsToldOfLate()
    {
        begin();
        const pbx::Moment midnight = desk::midnightOf(desk::dateOf(at(24 * 3600)));
        answer(5, midnight);
        lose(midnight - std::chrono::seconds(1), 45);
        QCOMPARE(figures(midnight).day.answered, 1);
        QCOMPARE(m_days->day(support)->quarters[0].abandoned, 1);
    }

    void beginsEachDayAnew()
    {
        begin();
        answer(5, at(10));
        const pbx::Moment morning = at(24 * 3600);
        QCOMPARE(figures(morning).day.answered, 0);
        m_queue.completed = 45;
        m_days->review(News() << m_queue, at(20));
        answer(5, morning);
        QCOMPARE(figures(morning).day.answered, 1);
        QVERIFY(figures(morning).isWhole);
    }

    void saysWhoDoesWhatAndSinceWhen()
    {
        begin();
        pbx::Agent julia = agent(u"101"_s, pbx::Agent::State::Free);
        julia.queues = {{.name = support.name, .isMember = true}};
        m_days->review(News() << julia, at(0));
        pbx::Agent talking = julia;
        talking.state = pbx::Agent::State::Talking;
        talking.call = pbx::AgentCall{.isAnswered = true, .since = at(100)};
        talking.queues[0].tally = {.offered = 1, .answered = 1};
        m_days->review(News().change(julia, talking), at(100));
        auto shown = figures(at(130)).agents.constFirst();
        QCOMPARE(shown.state, desk::AgentFigures::State::Busy);
        QCOMPARE(shown.since, at(100));
        QCOMPARE(shown.answered, 1);
        QCOMPARE(figures(at(130)).agentsIn(desk::AgentFigures::State::Free), 1); // Bob's phone

        pbx::Agent over = talking;
        over.state = pbx::Agent::State::WrapUp;
        over.call.reset();
        over.queues[0].tally = {.offered = 1, .answered = 1, .completed = 1, .talkSeconds = 40};
        m_days->review(News().change(talking, over), at(140));
        shown = figures(at(150)).agents.constFirst();
        QCOMPARE(shown.state, desk::AgentFigures::State::WrapUp);
        QCOMPARE(shown.since, at(140));
        QCOMPARE(shown.talkSeconds, 40);
        QCOMPARE(figures(at(150)).averageTalk, 40);
    }

    void addsUpBreaks()
    {
        begin();
        pbx::Agent julia = agent(u"101"_s, pbx::Agent::State::Paused);
        julia.queues
            = {{.name = support.name, .isMember = true, .isPaused = true, .pausedSince = at(-60)}};
        m_queue.members[0].isPaused = true;
        m_queue.members[0].pausedSince = at(-60);
        m_queue.members[0].pauseReason = u"lunch"_s;
        m_days->review(News() << julia << m_queue, at(0));
        QCOMPARE(figures(at(40)).agents[0].pausedSeconds, 100);
        QCOMPARE(figures(at(40)).agents[0].pauseReason, u"lunch"_s);
        pbx::Agent back = julia;
        back.state = pbx::Agent::State::Free;
        back.queues[0].isPaused = false;
        back.queues[0].pausedSince.reset();
        m_queue.members[0].isPaused = false;
        m_queue.members[0].pausedSince.reset();
        m_days->review(News().change(julia, back) << m_queue, at(60));
        QCOMPARE(figures(at(100)).agents[0].state, desk::AgentFigures::State::Free);
        QCOMPARE(figures(at(100)).agents[0].pausedSeconds, 120);
        QCOMPARE(figures(at(100)).agents[0].since, at(60));
    }

    void saysHowLongTheLongestHasWaited()
    {
        begin();
        m_queue.callers
            = {rows::waiting(1, u"1"_s, u"A"_s, 10), rows::waiting(2, u"2"_s, u"B"_s, 30)};
        m_days->review(News() << m_queue, at(30));
        QCOMPARE(figures(at(70)).longestWait, 60);
        QCOMPARE(figures(at(70)).waiting, 2);
    }

    void putsADamagedFileAsideAndSaysSo()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"deep/queues.json"_s);
        const desk::JsonFile file(path);
        QVERIFY(file.read(1).problem.isEmpty()); // none yet
        QCOMPARE(file.write({{u"version"_s, 1}}), QString());
        QCOMPARE(file.read(1).object.value(u"version").toInt(), 1);
        QFile damaged(path);
        QVERIFY(damaged.open(QIODevice::WriteOnly));
        damaged.write("{\"version\":1,\"da");
        damaged.close();
        QVERIFY(file.read(1).problem.contains(u"queues.json.damaged"_s));
        QVERIFY(QFile::exists(path + u".damaged"_s));
        QVERIFY(file.read(1).problem.isEmpty());
        QCOMPARE(file.write({{u"version"_s, 2}}), QString()); // by a newer program
        QVERIFY(file.read(1).object.isEmpty());
        QVERIFY(QFile::exists(path + u".damaged"_s));
        QVERIFY(!QFile::exists(path)); // nobody writes over it
    }

    void leavesOutWhatMakesNoSense()
    {
        QJsonObject json = desk::toJson({QueueDay{.id = support, .date = QDate(2026, 3, 2)}});
        QJsonObject day = json.value(u"days").toArray().at(0).toObject();
        day.insert(u"quarters"_s, QJsonArray{QJsonArray{4000, QJsonArray{1}}, u"x"_s});
        day.insert(u"counted"_s, QJsonArray{-5, 1e99, u"much"_s});
        QJsonObject nameless = day;
        nameless.remove(u"queue"_s);
        json.insert(u"days"_s, QJsonArray{day, nameless, 7});
        const auto days = desk::queueDaysFrom(json);
        QCOMPARE(days.size(), 1);
        QCOMPARE(days[0].counted.offered, 0);
        QVERIFY(days[0].counted.answered > 0);
        QCOMPARE(days[0].counted.abandoned, 0);
        QVERIFY(desk::queueDaysFrom({{u"version"_s, 99}}).isEmpty());
    }

private:
    void begin() { link(at(0)); }

    /// As a link does it: it is up, and then come the lists.
    void link(pbx::Moment now)
    {
        m_days->setLink(rows::here, true);
        m_days->review(News() << m_queue, now);
    }

    desk::QueueFigures figures(pbx::Moment now) const
    {
        return m_days->figures(support, now).value_or(desk::QueueFigures());
    }

    void answer(int waited, pbx::Moment now)
    {
        ++m_queue.sinceStart.joined;
        ++m_queue.sinceStart.answered;
        m_queue.sinceStart.holdSeconds += waited;
        m_days->review(News() << m_queue, now);
    }

    void giveUp(pbx::Moment now)
    {
        ++m_queue.sinceStart.joined;
        ++m_queue.sinceStart.abandoned;
        m_days->review(News() << m_queue, now);
    }

    void lose(pbx::Moment now, int waited)
    {
        giveUp(now);
        pbx::Journey way{.server = rows::here, .call = u"c"_s};
        way.legs = {{.kind = pbx::JourneyLeg::Kind::Queue,
            .place = support.name,
            .from = now - std::chrono::seconds(waited),
            .until = now,
            .isOver = true,
            .outcome = u"abandoned"_s}};
        m_days->review(News() << way, now);
    }

    std::unique_ptr<QueueDays> m_days;
    pbx::Queue m_queue;
};

QTEST_GUILESS_MAIN(TestQueueDays)
#include "tst_queuedays.moc"
