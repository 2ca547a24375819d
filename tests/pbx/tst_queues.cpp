// SPDX-License-Identifier: MIT
#include "scene.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const wire::Headers support{{"Queue", "support"}, {"Strategy", "ringall"}, {"Calls", "0"},
    {"Holdtime", "8"}, {"TalkTime", "20"}, {"Completed", "3"}, {"Abandoned", "1"},
    {"ServiceLevel", "20"}, {"ServicelevelPerf", "66.7"}};

const pbx::Queue &queue(Scene &scene, const std::string &name = "support")
{
    static const pbx::Queue none;
    const auto *row = scene.exchange().queues().rows().find(name);
    return row ? *row : none;
}

/// `1:105 2:106`.
QString waiting(Scene &scene, const std::string &name = "support")
{
    QStringList all;
    for (const pbx::QueueCaller &caller : queue(scene, name).callers)
        all.append(QString::number(caller.position) + u':' + caller.callerId.number);
    return all.join(u' ');
}

void join(Scene &scene, const Leg &leg, int position, const std::string &name = "support")
{
    scene.event("QueueCallerJoin", leg,
        {{"Queue", name}, {"Position", std::to_string(position)}, {"Count", "1"}});
}

void leave(Scene &scene, const Leg &leg)
{
    scene.event("QueueCallerLeave", leg, {{"Queue", "support"}, {"Position", "1"}});
}

void member(Scene &scene, const std::string &event, const wire::Headers &more)
{
    wire::Headers headers{{"Queue", "support"}, {"MemberName", "Bob"}, {"Interface", "PJSIP/102"},
        {"StateInterface", "PJSIP/102"}, {"Membership", "dynamic"}};
    headers.insert(headers.begin(), more.begin(), more.end());
    scene.event(event, headers);
}

} // namespace

class TestQueues : public QObject
{
    Q_OBJECT

private slots:
    void countsPositionsAsPeopleComeAndGo()
    {
        Scene scene;
        scene.event("QueueParams", support);
        const Leg first = calling("105", "1.5", "300");
        const Leg second = calling("106", "1.6", "300");
        const Leg third = calling("107", "1.7", "300");
        join(scene, first, 1);
        scene.pass(5);
        join(scene, second, 2);
        join(scene, third, 1); // with priority, before all others
        QCOMPARE(waiting(scene), u"1:107 2:105 3:106"_s);
        QCOMPARE(queue(scene).callers.last().since, std::optional(scene.now()));
        leave(scene, third);
        QCOMPARE(waiting(scene), u"1:105 2:106"_s);
        leave(scene, third);
        scene.hangup(first);
        QCOMPARE(waiting(scene), u"1:106"_s);
    }

    void waitsInOneQueueAtATime()
    {
        Scene scene;
        const Leg caller = calling("105", "1.5", "300");
        join(scene, caller, 1);
        join(scene, caller, 1);
        QCOMPARE(waiting(scene), u"1:105"_s);
        join(scene, caller, 1, "sales");
        QCOMPARE(waiting(scene), QString());
        QCOMPARE(waiting(scene, "sales"), u"1:105"_s);
    }

    void takesAnyPosition()
    {
        Scene scene;
        join(scene, calling("105", "1.5", "300"), -7);
        join(scene, calling("106", "1.6", "300"), 999);
        QCOMPARE(waiting(scene), u"1:105 2:106"_s);
    }

    void countsAsAsteriskDoes()
    {
        Scene scene;
        scene.event("QueueParams", support);
        const Leg caller = calling("105", "1.5", "300");
        scene.event("QueueCallerAbandon", caller, {{"Queue", "support"}, {"HoldTime", "3"}});
        QCOMPARE(queue(scene).abandoned, std::optional(2));
        const wire::Headers connect{{"Queue", "support"}, {"HoldTime", "4"}};
        scene.event("AgentConnect", caller, connect);
        QCOMPARE(queue(scene).holdTime, std::optional(7)); // (3 * 8 + 4) / 4
        scene.event("AgentComplete", caller, {{"Queue", "support"}, {"TalkTime", "40"}});
        QCOMPARE(queue(scene).completed, std::optional(4));
        QCOMPARE(queue(scene).talkTime, std::optional(25));
        QVERIFY(qAbs(*queue(scene).serviceLevelPercent - 75.0) < 0.1); // three of four in time
    }

    void countsSinceItsOwnStart()
    {
        Scene scene;
        const Leg first = calling("105", "1.5", "300");
        const Leg second = calling("106", "1.6", "300");
        const auto tally = [&scene] { return queue(scene).sinceStart; };
        for (int twice = 0; twice < 2; ++twice) {
            join(scene, first, 1);
            join(scene, second, 2);
        }
        QCOMPARE(tally().joined, 2);
        QVERIFY(!tally().averageWait());
        leave(scene, first);
        for (int twice = 0; twice < 2; ++twice) {
            scene.event("AgentConnect", first, {{"Queue", "support"}, {"HoldTime", "12"}});
            scene.event("QueueCallerAbandon", second, {{"Queue", "support"}, {"HoldTime", "30"}});
        }
        leave(scene, second);
        join(scene, second, 1); // tries once more
        scene.exchange().beginSnapshot();
        scene.event("QueueParams", support);
        scene.event("QueueEntry", {{"Queue", "support"}, {"Position", "1"}, {"Uniqueid", "1.6"}});
        scene.event("AgentConnect", second, {{"Queue", "support"}, {"HoldTime", "4"}});
        QCOMPARE(tally(),
            (pbx::QueueTally{
                .joined = 3, .answered = 2, .abandoned = 1, .longestWait = 30, .holdSeconds = 16}));
        QCOMPARE(tally().averageWait(), std::optional(8));
        QCOMPARE(queue(scene).completed, std::optional(3)); // the exchange's own stay as they are
    }

    void countsWhomItHeardTheEndOf()
    {
        Scene scene;
        const Leg caller = calling("105", "1.5", "300");
        scene.event("QueueCallerAbandon", caller, {{"Queue", "support"}, {"HoldTime", "3"}});
        scene.event("AgentConnect", calling("106", "1.6", "300"), {{"Queue", "support"}});
        QCOMPARE(queue(scene).sinceStart.joined, 2);
        QCOMPARE(queue(scene).sinceStart.abandoned, 1);
    }

    void keepsMembers()
    {
        Scene scene;
        member(scene, "QueueMemberAdded", {{"Status", "1"}, {"Paused", "0"}, {"Penalty", "2"}});
        QCOMPARE(queue(scene).members.size(), 1);
        const pbx::QueueMember &bob = queue(scene).members.first();
        QCOMPARE(bob.extension, u"102"_s);
        QCOMPARE(bob.penalty, 2);
        QCOMPARE(bob.status, pbx::DeviceState::NotInUse);
        member(scene, "QueueMemberPause",
            {{"Paused", "1"}, {"PausedReason", "lunch: break"}, {"LastPause", "1795328000"}});
        QVERIFY(queue(scene).members.first().isPaused);
        QCOMPARE(queue(scene).members.first().pauseReason, u"lunch: break"_s);
        QVERIFY(queue(scene).members.first().pausedSince);
        member(scene, "QueueMemberPause", {{"Paused", "0"}, {"PausedReason", ""}});
        QVERIFY(!queue(scene).members.first().isPaused);
        QVERIFY(!queue(scene).members.first().pausedSince);
        member(scene, "QueueMemberStatus", {{"Status", "6"}});
        QCOMPARE(queue(scene).members.first().status, pbx::DeviceState::Ringing);
        QCOMPARE(queue(scene).members.size(), 1);
        member(scene, "QueueMemberRemoved", {});
        QVERIFY(queue(scene).members.isEmpty());
        member(scene, "QueueMemberRemoved", {});
    }

    void findsWhoIsBehindAMember_data()
    {
        QTest::addColumn<QString>("interface");
        QTest::addColumn<QString>("stateInterface");
        QTest::addColumn<QString>("extension");
        QTest::newRow("phone") << u"PJSIP/102"_s << QString() << u"102"_s;
        QTest::newRow("local") << u"Local/103@agents/n"_s << QString() << u"103"_s;
        QTest::newRow("hint") << u"Local/99103@agents/n"_s << u"hint:103@hints"_s << u"103"_s;
        QTest::newRow("state") << u"Local/1@agents"_s << u"PJSIP/104"_s << u"104"_s;
        QTest::newRow("agent") << u"Agent:1001"_s << QString() << QString();
    }

    void findsWhoIsBehindAMember()
    {
        QFETCH(QString, interface);
        QFETCH(QString, stateInterface);
        Scene scene;
        member(scene, "QueueMemberAdded",
            {{"Interface", interface.toStdString()},
                {"StateInterface", stateInterface.toStdString()}});
        QTEST(queue(scene).members.first().extension, "extension");
    }

    void takesTheListForTheTruth()
    {
        Scene scene;
        join(scene, calling("105", "1.5", "300"), 1);
        member(scene, "QueueMemberAdded", {{"Status", "1"}});
        scene.event("QueueParams", support);
        scene.event("QueueMember",
            {{"Queue", "support"}, {"Name", "Carol"}, {"Location", "PJSIP/103"}, {"Status", "2"}});
        scene.event("QueueEntry",
            {{"Queue", "support"}, {"Position", "1"}, {"Channel", "PJSIP/106-1"},
                {"Uniqueid", "1.6"}, {"CallerIDNum", "106"}, {"CallerIDName", "unknown"},
                {"Wait", "30"}});
        QCOMPARE(waiting(scene), u"1:106"_s);
        QCOMPARE(queue(scene).callers.first().since,
            std::optional(scene.now() - std::chrono::seconds(30)));
        QCOMPARE(queue(scene).callers.first().callerId.name, QString());
        QCOMPARE(queue(scene).members.size(), 1);
        QCOMPARE(queue(scene).members.first().name, u"Carol"_s);
        leave(scene, calling("105", "1.5", "300"));
        QCOMPARE(waiting(scene), u"1:106"_s);
    }

    void survivesAbsurdNumbers()
    {
        Scene scene;
        for (const char *absurd : {"2147483647", "-2147483648", "9223372036854775807", "x", ""}) {
            wire::Headers headers{{"Queue", "support"}};
            for (const char *name : {"Holdtime", "TalkTime", "Completed", "Abandoned",
                     "ServiceLevel", "ServicelevelPerf", "Position", "Wait", "HoldTime", "Penalty",
                     "CallsTaken", "LastCall", "LastPause", "LoginTime", "Status"})
                headers.emplace_back(name, absurd);
            headers.emplace_back("Interface", "PJSIP/102");
            headers.emplace_back("Uniqueid", "1.5");
            headers.emplace_back("Location", "PJSIP/102");
            for (const char *event : {"QueueParams", "QueueMember", "QueueEntry", "QueueCallerJoin",
                     "AgentConnect", "AgentComplete", "QueueCallerAbandon", "QueueMemberStatus"})
                scene.event(event, headers);
        }
        QCOMPARE(queue(scene).name, u"support"_s);
    }

    void makesNoQueueWithoutAName()
    {
        Scene scene;
        for (const char *event : {"QueueParams", "QueueCallerJoin", "QueueCallerLeave",
                 "QueueCallerAbandon", "AgentConnect", "AgentComplete", "QueueMemberAdded",
                 "QueueMemberRemoved", "QueueEntry"})
            scene.event(event, calling("105", "1.5", "300"));
        QVERIFY(scene.batch().queues.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestQueues)
#include "tst_queues.moc"
