// SPDX-License-Identifier: MIT
#include "scene.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Call = pbx::Call;

namespace {

/// `+1.1` came, `~1.1` changed, `-1.1` went.
QString changes(Scene &scene)
{
    QStringList all;
    for (const auto &change : scene.batch().calls) {
        const QString sign = change.isNew() ? u"+"_s : change.isGone() ? u"-"_s : u"~"_s;
        all.append(sign + change.row().id);
    }
    return all.join(u' ');
}

} // namespace

class TestCalls : public QObject
{
    Q_OBJECT

private slots:
    void followsACallFromTheDialToTheEnd()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        scene.begin(alice);
        QCOMPARE(scene.calls(), QStringList(u"dialing 101>"_s));
        const auto since = scene.now();
        scene.begin(bob);
        QCOMPARE(scene.calls(), QStringList(u"dialing 101>"_s)); // nobody's call yet
        scene.dial(alice, bob);
        scene.state(bob, 5);
        QCOMPARE(scene.calls(), QStringList(u"ringing 101>102"_s));
        scene.pass(7);
        scene.state(bob, 6);
        scene.dialEnd(alice, bob, "ANSWER");
        scene.state(alice, 6);
        QVERIFY(!scene.call()->isAnswered || scene.call()->answered);
        scene.enter(bob, "b1");
        scene.enter(alice, "b1");
        QCOMPARE(scene.calls(), QStringList(u"up 101>102"_s));
        QCOMPARE(scene.call()->since, std::optional(since));
        QCOMPARE(scene.call()->answered, std::optional(scene.now()));
        QCOMPARE(scene.call()->id, u"1.1"_s);
        QCOMPARE(scene.call()->caller.callerId.name, u"Name 101"_s);
        scene.leave(bob, "b1");
        scene.hangup(bob);
        scene.leave(alice, "b1");
        scene.hangup(alice);
        QVERIFY(scene.calls().isEmpty());
    }

    void tellsOneChangeForEachBatch()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        scene.ring(alice, bob);
        QCOMPARE(changes(scene), u"+1.1"_s);
        scene.event("NewConnectedLine", alice);
        QCOMPARE(changes(scene), QString());
        scene.state(bob, 6);
        QCOMPARE(changes(scene), u"~1.1"_s);
        scene.hangup(bob);
        scene.hangup(alice);
        QCOMPARE(changes(scene), u"-1.1"_s);
        scene.begin(calling("103", "1.3", "104"));
        scene.hangup(calling("103", "1.3", "104"));
        QCOMPARE(changes(scene), QString()); // came and went unseen
    }

    void showsHold()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        scene.talk(alice, bob, "b1");
        scene.event("Hold", bob);
        QCOMPARE(scene.call()->stage, Call::Stage::Held);
        QVERIFY(scene.call()->targets.first().isHolding);
        scene.event("Unhold", bob);
        QCOMPARE(scene.call()->stage, Call::Stage::Up);
    }

    void knowsTheDirection()
    {
        Scene in;
        Leg outside = calling("berlin", "1.1", "5551000");
        Leg alice = called("101", "1.2", outside);
        in.ring(outside, alice);
        QCOMPARE(in.call()->direction, Call::Direction::In);
        QCOMPARE(in.call()->trunk, u"berlin"_s);
        QCOMPARE(in.call()->did, u"5551000"_s);

        Scene out;
        Leg bob = calling("102", "1.1", "90301234");
        Leg line = called("berlin", "1.2", bob);
        out.ring(bob, line);
        QCOMPARE(out.call()->direction, Call::Direction::Out);
        QCOMPARE(out.call()->trunk, u"berlin"_s);
        QVERIFY(out.call()->did.isEmpty());

        Scene inside;
        Leg carol = calling("103", "1.1", "104");
        Leg dan = called("104", "1.2", carol);
        inside.ring(carol, dan);
        QCOMPARE(inside.call()->direction, Call::Direction::Internal);
        QVERIFY(inside.call()->trunk.isEmpty());
    }

    void namesTheGroupThatRings()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "500");
        Leg bob = called("102", "1.2", alice);
        Leg carol = called("103", "1.3", alice);
        scene.ring(alice, bob);
        scene.begin(carol);
        scene.dial(alice, carol);
        QCOMPARE(scene.call()->group, u"500"_s);
        QVERIFY(scene.call()->ringsAt(u"102"_s));
        QVERIFY(!scene.call()->ringsAt(u"103"_s)); // not yet
        scene.state(carol, 5);
        QVERIFY(scene.call()->ringsAt(u"103"_s));
        QVERIFY(!scene.call()->ringsAt(u"101"_s));
    }

    void staysTheSameCallThroughATransfer()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        Leg carol = called("103", "1.3", alice);
        scene.talk(alice, bob, "b1");
        const auto answered = scene.call()->answered;
        scene.pass(60);
        scene.leave(alice, "b1");
        scene.leave(bob, "b1");
        scene.hangup(bob);
        scene.begin(carol);
        scene.dial(alice, carol);
        QCOMPARE(scene.call()->id, u"1.1"_s);
        scene.state(carol, 6);
        scene.dialEnd(alice, carol, "ANSWER");
        scene.enter(carol, "b2");
        scene.enter(alice, "b2");
        QCOMPARE(scene.calls(), QStringList(u"up 101>103"_s));
        QCOMPARE(scene.call()->id, u"1.1"_s);
        QCOMPARE(scene.call()->answered, answered);
    }

    void becomesOneCallWhenTwoAreJoined()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        Leg bobAgain = calling("102", "1.3", "103");
        Leg carol = called("103", "1.4", bobAgain);
        scene.talk(alice, bob, "b1");
        scene.talk(bobAgain, carol, "b2");
        QCOMPARE(scene.calls().size(), 2);
        changes(scene);
        scene.enter(carol, "b1", {{"SwapUniqueid", "1.2"}});
        scene.hangup(bob);
        scene.hangup(bobAgain);
        QCOMPARE(scene.calls(), QStringList(u"up 101>103"_s));
        QCOMPARE(scene.call()->id, u"1.1"_s); // the older one
        QCOMPARE(changes(scene), u"-1.3 ~1.1"_s);
    }

    void keepsStrangersApart()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        Leg carol = calling("103", "1.3", "104");
        Leg dan = called("104", "1.4", carol);
        scene.talk(alice, bob, "b1");
        scene.talk(carol, dan, "b2");
        QCOMPARE(scene.calls(), (QStringList{u"up 101>102"_s, u"up 103>104"_s}));
    }

    void saysWhereACallerIs()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "300");
        scene.begin(alice);
        scene.state(alice, 6);
        scene.event("QueueCallerJoin", alice, {{"Queue", "support"}, {"Position", "1"}});
        QCOMPARE(scene.calls(), QStringList(u"queued 101> (support)"_s));
        QVERIFY(!scene.call()->isAnswered);
        scene.event("QueueCallerLeave", alice, {{"Queue", "support"}});
        QCOMPARE(scene.call()->queue, u"support"_s); // by which it came
        wire::Headers parked = alice.block("Parkee");
        parked.insert(parked.end(), {{"Parkinglot", "default"}, {"ParkingSpace", "71"}});
        scene.event("ParkedCall", parked);
        QCOMPARE(scene.call()->stage, Call::Stage::Parked);
        QCOMPARE(scene.call()->parking, std::optional(Call::Parking{u"default"_s, 71}));
        scene.event("UnParkedCall", alice.block("Parkee"));
        scene.event("ConfbridgeJoin", alice, {{"Conference", "600"}});
        QCOMPARE(scene.call()->stage, Call::Stage::Conference);
        QCOMPARE(scene.call()->conference, u"600"_s);
    }

    void isAnsweredByAMailboxToo()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "*98");
        scene.begin(alice);
        scene.pass(1);
        scene.state(alice, 6);
        QCOMPARE(scene.calls(), QStringList(u"up 101>"_s));
        QVERIFY(scene.call()->isAnswered);
        QCOMPARE(scene.call()->answered, std::optional(scene.now()));
    }

    void learnsLaterWhoseALineIs()
    {
        Scene scene;
        Leg frontdesk = calling("frontdesk", "1.1", "102");
        scene.begin(frontdesk);
        scene.batch();
        QCOMPARE(scene.call()->trunk, u"frontdesk"_s);
        scene.event("ExtensionStatus",
            {{"Exten", "100"}, {"Context", "internal"}, {"Hint", "PJSIP/frontdesk"}});
        QCOMPARE(changes(scene), u"~1.1"_s);
        QCOMPARE(scene.call()->caller.extension, u"100"_s);
        QCOMPARE(scene.call()->direction, Call::Direction::Internal);
    }
};

QTEST_GUILESS_MAIN(TestCalls)
#include "tst_calls.moc"
