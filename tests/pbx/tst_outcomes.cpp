// SPDX-License-Identifier: MIT
#include "pbx/control/conferencing.h"
#include "pbx/control/features.h"
#include "pbx/control/queueing.h"
#include "pbx/control/speech.h"
#include "pbx/control/transfers.h"
#include "scene.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using pbx::Plan;

namespace {

/// 101 talks to 102 in a bridge.
struct Talk : Scene {
    Talk() { talk(alice, bob, "b1"); }

    pbx::Call call() { return exchange().calls().all().constFirst(); }
    bool shows(const Plan &plan) { return plan.isReached(exchange()); }
    bool shows(const pbx::Asked<Plan> &plan) { return plan && shows(*plan); }

    Leg alice = calling("101", "1.1", "102");
    Leg bob = called("102", "1.2", alice);
};

void member(Scene &scene, const std::string &event, const wire::Headers &more = {})
{
    wire::Headers headers{{"Queue", "support"}, {"MemberName", "Bob"}, {"Interface", "PJSIP/102"},
        {"StateInterface", "PJSIP/102"}, {"Membership", "dynamic"}};
    headers.insert(headers.end(), more.begin(), more.end());
    scene.event(event, headers);
}

pbx::Queue support(Scene &scene) { return *scene.exchange().queues().rows().find("support"); }

void callers(Scene &scene, const std::string &priority, const std::string &completed = "0")
{
    scene.event("QueueParams", {{"Queue", "support"}, {"Completed", completed}});
    scene.event("QueueEntry",
        {{"Queue", "support"}, {"Position", "1"}, {"Channel", "PJSIP/105-1"}, {"Uniqueid", "5.1"},
            {"Priority", priority}});
}

} // namespace

/// A plan is done when the picture shows it, and not before.
class TestOutcomes : public QObject
{
    Q_OBJECT

private slots:
    void recordings()
    {
        Talk scene;
        pbx::Dialect dialect;
        dialect.recordingFile = u"{call}.wav"_s;
        const auto plan = [&](pbx::RecordingOrder order) {
            return pbx::recordCall(scene.call(), order, dialect);
        };
        using enum pbx::RecordingOrder;
        QVERIFY(!scene.shows(plan(Start)));
        scene.event("MixMonitorStart", scene.alice);
        QVERIFY(scene.shows(plan(Start)));
        QVERIFY(!scene.shows(plan(Pause)));
        QVERIFY(!scene.shows(plan(Stop)));
        scene.event("MixMonitorMute", scene.alice, {{"Direction", "both"}, {"State", "1"}});
        QVERIFY(scene.shows(plan(Pause)));
        QVERIFY(!scene.shows(plan(Resume)));
        scene.event("MixMonitorMute", scene.alice, {{"Direction", "both"}, {"State", "0"}});
        QVERIFY(scene.shows(plan(Resume)));
        const auto stop = plan(Stop);
        scene.event("MixMonitorStop", scene.alice);
        QVERIFY(scene.shows(stop));
    }

    void redirects()
    {
        Talk scene;
        const auto plan = pbx::redirect(scene.call(), pbx::Side::Caller, {u"internal"_s, u"103"_s});
        QVERIFY(!scene.shows(plan));
        scene.leave(scene.alice, "b1");
        scene.leave(scene.bob, "b1");
        scene.hangup(scene.bob);
        QVERIFY(scene.shows(plan));
        scene.hangup(scene.alice); // a number that leads nowhere
        QVERIFY(!scene.shows(plan));
    }

    void redirectsOfTheParked()
    {
        Talk scene;
        scene.event("ParkedCall", scene.alice, "Parkee", scene.alice,
            {{"Parkinglot", "default"}, {"ParkingSpace", "71"}});
        scene.leave(scene.bob, "b1");
        scene.hangup(scene.bob);
        const pbx::Call parked = scene.call();
        QCOMPARE(parked.stage, pbx::Call::Stage::Parked);
        const auto plan = pbx::redirect(parked, pbx::Side::Caller, {u"internal"_s, u"103"_s});
        QVERIFY(!scene.shows(plan));
        scene.event("ParkedCallGiveUp", scene.alice, "Parkee", scene.alice,
            {{"Parkinglot", "default"}, {"ParkingSpace", "71"}});
        QVERIFY(scene.shows(plan));
    }

    void members()
    {
        Scene scene;
        scene.event("QueueParams", {{"Queue", "support"}});
        pbx::Extension bob;
        bob.number = u"102"_s;
        pbx::Dialect dialect;
        dialect.queueInterface = u"PJSIP/{ext}"_s;
        const Plan in = *pbx::logIn(support(scene), bob, 3, dialect);
        QVERIFY(!in.isReached(scene.exchange()));
        member(scene, "QueueMemberAdded");
        QVERIFY(in.isReached(scene.exchange()));
        const Plan paused = pbx::setPaused({}, u"PJSIP/102"_s, true, u"lunch"_s);
        const Plan cheap = pbx::setPenalty(u"support"_s, u"PJSIP/102"_s, 5);
        const Plan rung = pbx::setRingInUse(u"support"_s, u"PJSIP/102"_s, true);
        for (const Plan &plan : {paused, cheap, rung})
            QVERIFY(!plan.isReached(scene.exchange()));
        member(scene, "QueueMemberPause", {{"Paused", "1"}, {"PausedReason", "lunch"}});
        QVERIFY(paused.isReached(scene.exchange()));
        member(scene, "QueueMemberPenalty", {{"Penalty", "5"}});
        QVERIFY(cheap.isReached(scene.exchange()));
        member(scene, "QueueMemberRinginuse", {{"Ringinuse", "1"}});
        QVERIFY(rung.isReached(scene.exchange()));
        const Plan out = *pbx::logOut(support(scene), u"102"_s, dialect);
        QVERIFY(!out.isReached(scene.exchange()));
        member(scene, "QueueMemberRemoved");
        QVERIFY(out.isReached(scene.exchange()));
    }

    void knowsOnesOwnQueues()
    {
        Scene scene;
        scene.event("QueueParams", {{"Queue", "support"}});
        QVERIFY(!pbx::isOwnQueue(support(scene), u"102"_s));
        member(scene, "QueueMemberAdded", {{"Penalty", "4"}});
        QVERIFY(pbx::isOwnQueue(support(scene), u"102"_s));
        member(scene, "QueueMemberRemoved", {{"Penalty", "4"}});
        QVERIFY(pbx::isOwnQueue(support(scene), u"102"_s));
        QCOMPARE(support(scene).absent.size(), 1);
        pbx::Extension bob;
        bob.number = u"102"_s;
        const auto again = pbx::logIn(support(scene), bob, {}, {}); // no dialect says how
        QVERIFY(again);
        QVERIFY(again->steps.first().headers().contains({"Interface", "PJSIP/102"}));
        QVERIFY(again->steps.first().headers().contains({"Penalty", "4"}));

        scene.event("DBGetTreeResponse", {{"Key", "/QPENALTY/support/agents/107"}, {"Val", "2"}});
        QVERIFY(pbx::isOwnQueue(support(scene), u"107"_s));
        for (const char *odd : {"/QPENALTY/", "/QPENALTY/support", "/QPENALTY//agents/1",
                 "/QPENALTY/support/agents/", "/QPENALTY/support/dynmemberonly"})
            scene.event("DBGetTreeResponse", {{"Key", odd}, {"Val", "1"}});
        QCOMPARE(support(scene).absent.size(), 2);
        member(scene, "QueueMemberAdded", {{"Membership", "static"}, {"Interface", "PJSIP/101"}});
        QVERIFY(!pbx::isOwnQueue(support(scene), u"101"_s));
        scene.exchange().asked("9", ami::action::DBGetTree{.family = u"QPENALTY"_s, .key = {}});
        scene.exchange().answered({.result = ami::Result::Done, .actionId = "9", .message = {}});
        QVERIFY(!pbx::isOwnQueue(support(scene), u"107"_s));
    }

    void waitingCallers()
    {
        Scene scene;
        callers(scene, "0", "7");
        const pbx::QueueCaller eve = support(scene).callers.first();
        const auto first = pbx::prioritize(support(scene), eve, 10);
        const Plan reset = pbx::resetCounters(support(scene));
        const auto out = pbx::withdraw(support(scene), eve);
        QCOMPARE(first->looks.size(), 1);
        QVERIFY(!first->isReached(scene.exchange()));
        QVERIFY(!reset.isReached(scene.exchange()));
        callers(scene, "10");
        QVERIFY(first->isReached(scene.exchange()));
        QVERIFY(reset.isReached(scene.exchange()));
        QVERIFY(!out->isReached(scene.exchange()));
        scene.event("QueueCallerLeave",
            {{"Queue", "support"}, {"Channel", "PJSIP/105-1"}, {"Uniqueid", "5.1"},
                {"ChannelState", "6"}, {"Position", "1"}, {"Count", "0"}});
        QVERIFY(out->isReached(scene.exchange()));
    }

    void conferences()
    {
        Scene scene;
        Leg eve = calling("105", "5.1", "600");
        scene.begin(eve);
        scene.event("ConfbridgeJoin", eve, {{"Conference", "600"}, {"Muted", "No"}});
        const auto room = [&] { return *scene.exchange().conferences().rows().find("600"); };
        const Plan lock = pbx::order(room(), pbx::RoomOrder::Lock);
        const Plan record = pbx::order(room(), pbx::RoomOrder::Record);
        const Plan empty = pbx::order(room(), pbx::RoomOrder::KickAll);
        const auto mute = pbx::order(room(), room().users.first(), pbx::UserOrder::Mute);
        const auto kick = pbx::order(room(), room().users.first(), pbx::UserOrder::Kick);
        for (const Plan &plan : {lock, record, empty, *mute, *kick})
            QVERIFY(!plan.isReached(scene.exchange()));
        scene.event("ConfbridgeListRooms", {{"Conference", "600"}, {"Locked", "Yes"}});
        QVERIFY(lock.isReached(scene.exchange()));
        scene.event("ConfbridgeRecord", {{"Conference", "600"}});
        QVERIFY(record.isReached(scene.exchange()));
        scene.event("ConfbridgeMute", eve, {{"Conference", "600"}});
        QVERIFY(mute->isReached(scene.exchange()));
        scene.event("ConfbridgeLeave", eve, {{"Conference", "600"}});
        QVERIFY(kick->isReached(scene.exchange()) && empty.isReached(scene.exchange()));
    }

    void whatPeopleSet()
    {
        Scene scene;
        scene.event("ExtensionStatus",
            {{"Exten", "103"}, {"Context", "internal"}, {"Hint", "PJSIP/103"}, {"Status", "0"}});
        pbx::Dialect dialect;
        dialect.forwardAlways = u"CF"_s;
        dialect.presence = u"CustomPresence:{ext}"_s;
        const auto plan = pbx::setForward(u"103"_s, pbx::ForwardCase::Always, {u"104"_s}, dialect);
        QCOMPARE(plan->looks.size(), 1);
        QVERIFY(!plan->isReached(scene.exchange()));
        scene.event("DBGetResponse", {{"Family", "CF"}, {"Key", "103"}, {"Val", "105"}});
        QVERIFY(!plan->isReached(scene.exchange())); // somebody else was later
        scene.event("DBGetResponse", {{"Family", "CF"}, {"Key", "103"}, {"Val", "104"}});
        QVERIFY(plan->isReached(scene.exchange()));
        const auto away = pbx::setPresence(u"103"_s, u"away"_s, {}, dialect);
        QVERIFY(!away->isReached(scene.exchange()));
        scene.event(
            "PresenceStateChange", {{"Presentity", "CustomPresence:103"}, {"Status", "away"}});
        QVERIFY(away->isReached(scene.exchange()));
    }
};

QTEST_GUILESS_MAIN(TestOutcomes)
#include "tst_outcomes.moc"
