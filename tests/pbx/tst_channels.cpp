// SPDX-License-Identifier: MIT
#include "scene.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const pbx::Channel *channel(Scene &scene, const std::string &uniqueid)
{
    return scene.exchange().channels().find(uniqueid);
}

std::string bridgeOf(Scene &scene, const std::string &uniqueid)
{
    const auto *found = channel(scene, uniqueid);
    return found && found->bridge ? found->bridge->uniqueid : std::string();
}

} // namespace

class TestChannels : public QObject
{
    Q_OBJECT

private slots:
    void knowsAChannelFromNewchannelToHangup()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        scene.begin(alice);
        QVERIFY(channel(scene, "1.1"));
        QCOMPARE(channel(scene, "1.1")->exten, "102");
        QVERIFY(channel(scene, "1.1")->isCalling);
        alice.exten = "s"; // the dialplan moves on; the number dialled stays
        scene.pass(3);
        scene.state(alice, 6);
        QCOMPARE(channel(scene, "1.1")->exten, "102");
        QCOMPARE(channel(scene, "1.1")->upSince, std::optional(scene.now()));
        scene.hangup(alice);
        QCOMPARE(scene.exchange().channels().count(), 0u);
    }

    void makesNoChannelFromAnyOtherEvent()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        const Leg bob = called("102", "1.2", alice);
        scene.state(alice, 6);
        scene.dial(alice, bob);
        scene.enter(alice, "b1");
        scene.event("Hold", alice);
        scene.event("Newchannel", {{"Channel", "PJSIP/101-1"}}); // without a Uniqueid
        QCOMPARE(scene.exchange().channels().count(), 0u);
        QCOMPARE(scene.exchange().channels().bridgeCount(), 0u);
    }

    void staysDeadAfterItsHangup()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        scene.begin(alice);
        scene.hangup(alice);
        scene.begin(alice);
        scene.state(alice, 6);
        scene.enter(alice, "b1");
        scene.hangup(alice);
        QCOMPARE(scene.exchange().channels().count(), 0u);
        Leg bob = calling("102", "1.2", "101");
        scene.hangup(bob); // before its Newchannel
        scene.begin(bob);
        QCOMPARE(scene.exchange().channels().count(), 0u);
    }

    void takesADoubledNewchannelForNews()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        scene.begin(alice);
        alice.name = "Alice";
        scene.begin(alice);
        QCOMPARE(scene.exchange().channels().count(), 1u);
        QCOMPARE(channel(scene, "1.1")->callerIdName, "Alice");
    }

    void followsARename()
    {
        Scene scene;
        scene.begin(calling("101", "1.1", "102"));
        scene.event("Rename",
            {{"Uniqueid", "1.1"}, {"Channel", "PJSIP/101-1.1"},
                {"Newname", "PJSIP/101-1.1<MASQ>"}});
        QCOMPARE(channel(scene, "1.1")->name, "PJSIP/101-1.1<MASQ>");
        QVERIFY(scene.exchange().channels().findByName("PJSIP/101-1.1<MASQ>"));
        QVERIFY(!scene.exchange().channels().findByName("PJSIP/101-1.1"));
    }

    void keepsDialsFromBothSides()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "500");
        Leg bob = called("102", "1.2", alice);
        Leg carol = called("103", "1.3", alice);
        scene.ring(alice, bob);
        scene.begin(carol);
        scene.dial(alice, carol);
        scene.dial(alice, carol);
        QCOMPARE(channel(scene, "1.1")->dialling.size(), 2u);
        QCOMPARE(channel(scene, "1.2")->dialledBy, channel(scene, "1.1"));
        scene.dialEnd(alice, bob, "NOANSWER");
        scene.dialEnd(alice, bob, "CANCEL"); // comes twice at times
        QCOMPARE(channel(scene, "1.1")->dialling.size(), 1u);
        scene.hangup(alice);
        QVERIFY(!channel(scene, "1.3")->dialledBy);
    }

    void swapsAChannelInABridge()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        Leg carol = calling("103", "1.3", "*8");
        scene.talk(alice, bob, "b1");
        scene.begin(carol);
        scene.enter(carol, "b1", {{"SwapUniqueid", "1.2"}});
        QCOMPARE(bridgeOf(scene, "1.3"), "b1");
        QCOMPARE(bridgeOf(scene, "1.2"), "");
        QCOMPARE(channel(scene, "1.1")->bridge->channels.size(), 2u);
    }

    void mergesBridges()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        Leg carol = calling("103", "1.3", "104");
        Leg dan = called("104", "1.4", carol);
        scene.talk(alice, bob, "b1");
        scene.talk(carol, dan, "b2");
        scene.event("BridgeMerge",
            {{"ToBridgeUniqueid", "b1"}, {"ToBridgeType", "basic"}, {"FromBridgeUniqueid", "b2"}});
        QCOMPARE(bridgeOf(scene, "1.3"), "b1");
        QCOMPARE(bridgeOf(scene, "1.4"), "b1");
        QCOMPARE(scene.exchange().channels().bridgeCount(), 1u);
        scene.event("BridgeDestroy", {{"BridgeUniqueid", "b1"}});
        QCOMPARE(bridgeOf(scene, "1.1"), "");
        QCOMPARE(scene.exchange().channels().bridgeCount(), 0u);
    }

    /// Who has transferred a call does not come along, and may live on for a while.
    void losesWhoLeavesWhileBridgesMerge()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        Leg carol = calling("103", "1.3", "104");
        Leg dan = called("104", "1.4", carol);
        scene.talk(alice, bob, "b1");
        scene.talk(carol, dan, "b2");
        scene.event("BridgeMerge",
            {{"ToBridgeUniqueid", "b1"}, {"ToBridgeType", "basic"}, {"FromBridgeUniqueid", "b2"}});
        scene.leave(carol, "b2");
        scene.enter(carol, "b1");
        scene.leave(dan, "b2");
        QCOMPARE(bridgeOf(scene, "1.3"), "b1");
        QCOMPARE(bridgeOf(scene, "1.4"), "");
    }

    void leavesOnlyTheBridgeItIsIn()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        scene.begin(alice);
        scene.enter(alice, "b1");
        scene.enter(alice, "b2");
        scene.leave(alice, "b1"); // late
        QCOMPARE(bridgeOf(scene, "1.1"), "b2");
        QCOMPARE(scene.exchange().channels().bridgeCount(), 1u);
        scene.leave(alice, "b2");
        QCOMPARE(scene.exchange().channels().bridgeCount(), 0u);
    }

    void forgetsABridgeThatWasOnlyListed()
    {
        Scene scene;
        scene.event("BridgeListItem", {{"BridgeUniqueid", "b1"}, {"BridgeType", "basic"}});
        scene.event("BridgeDestroy", {{"BridgeUniqueid", "b1"}});
        QCOMPARE(scene.exchange().channels().bridgeCount(), 0u);
    }

    void remembersWhereItIs()
    {
        Scene scene;
        const Leg alice = calling("101", "1.1", "102");
        scene.begin(alice);
        scene.event("Hold", alice);
        QCOMPARE(channel(scene, "1.1")->place.isHolding, std::optional(true));
        scene.event("Unhold", alice);
        QCOMPARE(channel(scene, "1.1")->place.isHolding, std::optional(false));
        using Recording = pbx::Channel::Recording;
        scene.event("MixMonitorStart", alice);
        QCOMPARE(channel(scene, "1.1")->place.recording, Recording::On);
        scene.event("MixMonitorMute", alice, {{"State", "1"}});
        QCOMPARE(channel(scene, "1.1")->place.recording, Recording::Muted);
        scene.event("MixMonitorStop", alice);
        QCOMPARE(channel(scene, "1.1")->place.recording, Recording::Off);
    }

    void losesEverythingWithARestart()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        scene.talk(alice, bob, "b1");
        scene.exchange().channels().clear();
        QCOMPARE(scene.exchange().channels().count(), 0u);
        QCOMPARE(scene.exchange().channels().bridgeCount(), 0u);
        QCOMPARE(scene.story().last(), u"hangup 101 completed by nobody"_s);
    }
};

QTEST_GUILESS_MAIN(TestChannels)
#include "tst_channels.moc"
