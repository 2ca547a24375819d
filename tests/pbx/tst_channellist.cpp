// SPDX-License-Identifier: MIT
#include "pbx/control/transfers.h"
#include "scene.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

struct Item {
    Leg leg;
    std::string bridge;
    std::string application;
    std::string duration = "00:01:00";
};

void item(Scene &scene, const Item &item, const std::string &id = "list")
{
    scene.event("CoreShowChannel", item.leg,
        {{"Application", item.application}, {"Duration", item.duration}, {"BridgeId", item.bridge},
            {"ActionID", id}});
}

void end(Scene &scene, const std::string &id = "list")
{
    scene.event("CoreShowChannelsComplete", {{"ActionID", id}, {"EventList", "Complete"}});
}

void list(Scene &scene, const QList<Item> &items)
{
    for (const Item &one : items)
        item(scene, one);
    end(scene);
}

Leg up(Leg leg)
{
    leg.state = 6;
    return leg;
}

} // namespace

/// What the list CoreShowChannels makes of what is known, at the start and after a lost link.
class TestChannelList : public QObject
{
    Q_OBJECT

private slots:
    void findsACallThatIsGoingOn()
    {
        Scene scene;
        const Leg alice = up(calling("101", "1795000000.1", "102"));
        const Leg bob = up(called("102", "1795000000.2", alice));
        list(scene, {{alice, "b1", "Dial"}, {bob, "b1", "AppDial"}});
        QCOMPARE(scene.calls(), QStringList(u"up 101>102"_s));
        const auto call = scene.call();
        QVERIFY(call->isAnswered);
        QVERIFY(!call->answered); // in no list
        QCOMPARE(call->recording, pbx::Call::Recording::Unknown);
        QCOMPARE(call->since, std::optional(ami::Moment(seconds(1'795'000'000)))); // the Uniqueid's
        QVERIFY(scene.story().isEmpty()); // nothing has happened just now
    }

    /// 101 talks to 102, who consults 103 through a Local pair and has gone back meanwhile.
    void findsAConsultationThatIsSwapped()
    {
        Scene scene;
        const Leg alice = up(calling("101", "1.1", "102"));
        Leg bob = up(called("102", "1.2", alice));
        Leg one = up(called("103", "1.3", alice));
        one.channel = "Local/103@internal-00000001;1";
        Leg two = up(called("102", "1.4", alice));
        two.channel = "Local/103@internal-00000001;2";
        const Leg carol = up(called("103", "1.5", alice));
        const auto connected = [&scene](const Leg &leg, const std::string &bridge,
                                   const std::string &application, const std::string &other) {
            wire::Headers block = leg.block();
            for (auto &[name, value] : block) {
                if (name == "ConnectedLineNum")
                    value = other;
            }
            const wire::Headers more{{"Application", application}, {"Duration", "00:01:00"},
                {"BridgeId", bridge}, {"ActionID", "list"}};
            block.insert(block.end(), more.begin(), more.end());
            scene.event("CoreShowChannel", block);
        };
        connected(one, "b3", "", "102");
        connected(two, "b2", "Dial", "103");
        connected(bob, "b1", "AppDial", "101");
        connected(alice, "b1", "Dial", "102");
        connected(carol, "b2", "AppDial", "102");
        end(scene);
        QCOMPARE(scene.calls(), (QStringList{u"up 101>102"_s, u"held 102>103"_s}));
        const auto found = pbx::Consultation::of(scene.exchange().calls().all(), u"102"_s);
        QVERIFY(found);
        QCOMPARE(found->waiting.caller.extension, u"101"_s);
        QCOMPARE(found->about.targets.first().extension, u"103"_s);
    }

    void findsWhoDialsWhom()
    {
        Scene scene;
        const Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        bob.state = 5;
        list(scene, {{bob, "", "AppDial"}, {alice, "", "Dial"}});
        QCOMPARE(scene.calls(), QStringList(u"ringing 101>102"_s));
    }

    void looksThroughLocalPairs()
    {
        Scene scene;
        const Leg caller = up(calling("105", "1.1", "301"));
        Leg one = up(called("x", "1.2", caller));
        Leg two = one;
        Leg phone = up(called("103", "1.4", caller));
        one.channel = "Local/103@agents-00000001;1";
        two.channel = "Local/103@agents-00000001;2";
        two.uniqueid = "1.3";
        list(scene,
            {{caller, "b1", "Queue"}, {two, "b2", "Dial"}, {phone, "b2", "AppDial"},
                {one, "b1", "AppQueue"}});
        QCOMPARE(scene.calls(), QStringList(u"up 105>103"_s));
    }

    void keepsAConferenceApart()
    {
        Scene scene;
        list(scene,
            {{up(calling("101", "1.1", "600")), "b1", "ConfBridge"},
                {up(calling("102", "1.2", "600")), "b1", "ConfBridge"}});
        QCOMPARE(scene.calls().size(), 2);
    }

    void sweepsWhatIsNotInIt()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        const Leg carol = up(calling("103", "1.3", "*98"));
        scene.talk(alice, bob, "b1");
        scene.begin(carol);
        list(scene, {{carol, "", "VoiceMail"}});
        QCOMPARE(scene.calls(), QStringList(u"up 103>"_s));
        QCOMPARE(scene.story().last(), u"hangup 101 completed by nobody"_s);
        list(scene, {});
        QCOMPARE(scene.exchange().channels().count(), 0u);
    }

    void keepsTheIdentityOfWhatIsStillThere()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        scene.talk(alice, bob, "b1");
        const auto before = scene.call();
        list(scene, {{alice, "b1", "Dial"}, {bob, "b1", "AppDial"}});
        QCOMPARE(scene.call(), before);
        scene.batch();
        list(scene, {{alice, "b1", "Dial"}, {bob, "b1", "AppDial"}});
        QVERIFY(scene.batch().calls.isEmpty());
    }

    void correctsTheBridges()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        Leg carol = up(calling("103", "1.3", "102"));
        scene.talk(alice, bob, "b1");
        scene.begin(carol);
        list(scene, {{alice, "", ""}, {bob, "b2", ""}, {carol, "b2", ""}});
        const auto *found = scene.exchange().channels().find("1.1");
        QVERIFY(found && !found->bridge);
        QVERIFY(scene.calls().contains(u"up 103>102"_s));
        QCOMPARE(scene.exchange().channels().bridgeCount(), 1u);
    }

    void doesNotReviveWhatHasEnded()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        scene.begin(alice);
        scene.hangup(alice);
        list(scene, {{alice, "", ""}});
        QCOMPARE(scene.exchange().channels().count(), 0u);
    }

    void forgetsAListThatWasCutOff()
    {
        Scene scene;
        const Leg alice = calling("101", "1.1", "102");
        scene.begin(alice);
        item(scene, {alice, "", ""}, "cut off with the link");
        end(scene, "the next, which is empty");
        QCOMPARE(scene.exchange().channels().count(), 0u);
    }

    void takesChannelsTwiceInOneList()
    {
        Scene scene;
        const Leg alice = up(calling("101", "1.1", "102"));
        list(scene, {{alice, "", ""}, {alice, "", ""}});
        QCOMPARE(scene.exchange().channels().count(), 1u);
    }

    void datesChannelsThatSomebodyNamed()
    {
        Scene scene;
        const Leg named = up(calling("101", "f00dfeed", "102"));
        list(scene, {{named, "", "", "01:00:05"}});
        QCOMPARE(scene.call()->since, std::optional(scene.now() - seconds(3605)));
    }

    void survivesAbsurdAges_data()
    {
        QTest::addColumn<QByteArray>("age");
        QByteArray endless;
        for (int i = 0; i < 1000; ++i)
            endless += "9999999:";
        for (const QByteArray &age : {QByteArray(), QByteArray("x"), QByteArray("-1:00:00"),
                 QByteArray("99999999999999999999:00"), QByteArray("::"), endless})
            QTest::newRow(age.left(20).constData()) << age;
    }

    void survivesAbsurdAges()
    {
        QFETCH(QByteArray, age);
        Scene scene;
        list(scene, {{up(calling("101", "f00dfeed", "102")), "", "", age.toStdString()}});
        QCOMPARE(scene.exchange().channels().count(), 1u);
    }
};

QTEST_GUILESS_MAIN(TestChannelList)
#include "tst_channellist.moc"
