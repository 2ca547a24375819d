// SPDX-License-Identifier: MIT
#include "pbx/sync.h"
#include "scene.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A snapshot in the making: what was asked, and answers to it.
struct Asked {
    explicit Asked(Scene &where) : scene(where) { }

    void begin(const QByteArrayList &withheld = {})
    {
        sync.begin([withheld](const QByteArray &action) { return !withheld.contains(action); });
    }

    QByteArray last() const { return actions.isEmpty() ? QByteArray() : actions.last(); }

    void answer(ami::Result result = ami::Result::Done, const QString &sentence = {})
    {
        ami::Reply reply{
            .result = result, .actionId = QByteArray::number(actions.size()), .message = sentence};
        reply.headers = headers;
        QVERIFY(sync.finished(reply));
    }

    /// Lets everything be done, but what `refused` names.
    void run(const QByteArrayList &refused = {})
    {
        for (int i = 0; i < 200 && !sync.isDone(); ++i) {
            if (onAction)
                onAction(last());
            if (refused.contains(last()))
                answer(ami::Result::Denied, u"Permission denied"_s);
            else
                answer();
        }
    }

    Scene &scene;
    QByteArrayList actions;
    QList<std::pair<QByteArray, QByteArray>> headers;
    std::function<void(const QByteArray &)> onAction;
    pbx::Sync sync{scene.exchange(),
        [this](const ami::Action &action) -> tl::expected<QByteArray, ami::Unsendable> {
            actions.append(action.name());
            return QByteArray::number(actions.size());
        }};
};

} // namespace

class TestSync : public QObject
{
    Q_OBJECT

private slots:
    void asksForMailboxesWhereverTheyAre()
    {
        Scene scene;
        Asked asked(scene);
        asked.begin();
        asked.run();
        QVERIFY(asked.actions.contains("VoicemailUsersList") && !asked.actions.contains("MWIGet"));
        Asked elsewhere(scene);
        elsewhere.begin({"VoicemailUsersList"});
        elsewhere.run();
        QVERIFY(elsewhere.actions.contains("MWIGet"));
        QVERIFY(elsewhere.sync.missingParts().isEmpty());
        Asked nowhere(scene);
        nowhere.begin({"VoicemailUsersList", "MWIGet"});
        nowhere.run();
        QCOMPARE(nowhere.sync.missingParts().size(), 1);
    }

    void switchesTheEventsOnFirst()
    {
        Scene scene;
        Asked asked(scene);
        asked.begin();
        QCOMPARE(asked.actions, QByteArrayList{"Events"});
    }

    void asksForOneListAtATime()
    {
        Scene scene;
        Asked asked(scene);
        asked.begin();
        for (int i = 1; i < 10; ++i) {
            QCOMPARE(asked.actions.size(), i);
            QVERIFY(!asked.sync.isDone());
            QVERIFY(!asked.sync.finished({.actionId = "somebody else's"}));
            QCOMPARE(asked.actions.size(), i);
            asked.answer();
        }
    }

    void asksForEverythingAPanelShows()
    {
        Scene scene;
        Asked asked(scene);
        asked.begin();
        asked.run();
        QVERIFY(asked.sync.isDone());
        for (const char *action : {"PJSIPShowEndpoints", "ExtensionStateList", "DeviceStateList",
                 "BridgeList", "CoreShowChannels", "QueueStatus", "Parkinglots", "ParkedCalls"})
            QVERIFY2(asked.actions.contains(action), action);
        QVERIFY(asked.actions.indexOf("BridgeList") < asked.actions.indexOf("CoreShowChannels"));
        QVERIFY(asked.sync.missingParts().isEmpty());
    }

    void asksNoMoreOnALargeExchange()
    {
        const auto count = [](int people) {
            Scene scene;
            Asked asked(scene);
            asked.onAction = [&](const QByteArray &action) {
                for (int i = 0; i < people && action == "ExtensionStateList"; ++i) {
                    const std::string number = std::to_string(1000 + i);
                    scene.event("ExtensionStatus",
                        {{"Exten", number}, {"Hint", "PJSIP/" + number}, {"Status", "0"}});
                    scene.event("QueueParams", {{"Queue", number}});
                }
            };
            asked.begin();
            asked.run();
            return asked.actions.size();
        };
        QCOMPARE(count(500), count(0));
    }

    void namesWhatIsMissing()
    {
        Scene scene;
        Asked asked(scene);
        asked.begin({"QueueStatus"});
        asked.run({"ParkedCalls"});
        QVERIFY(asked.sync.isDone());
        QVERIFY(!asked.actions.contains("QueueStatus"));
        QCOMPARE(asked.sync.missingParts().size(), 2);
        QVERIFY(asked.sync.missingParts().first().startsWith(u"queues: "));
        QCOMPARE(asked.sync.missingParts().last(), u"parked calls: Permission denied"_s);
        QVERIFY(!asked.sync.isBlind());
    }

    void takesAnEmptyListForNoFault()
    {
        Scene scene;
        Asked asked(scene);
        asked.begin();
        while (!asked.sync.isDone()) {
            const bool isRooms = asked.last() == "ConfbridgeListRooms";
            asked.answer(isRooms ? ami::Result::Refused : ami::Result::Done,
                isRooms ? u"No active conferences."_s : QString());
        }
        QVERIFY(asked.sync.missingParts().isEmpty());
    }

    void isBlindWithoutCallsAndExtensions()
    {
        Scene scene;
        Asked asked(scene);
        asked.begin({"CoreShowChannels"});
        asked.run({"ExtensionStateList"});
        QVERIFY(asked.sync.isBlind());
    }

    void asksForTheUsersOfEachConference()
    {
        Scene scene;
        Asked asked(scene);
        asked.onAction = [&scene](const QByteArray &action) {
            if (action == "ConfbridgeListRooms") {
                scene.event("ConfbridgeListRooms", {{"Conference", "600"}, {"Locked", "No"}});
                scene.event("ConfbridgeListRooms", {{"Conference", "601"}, {"Locked", "No"}});
            }
        };
        asked.begin();
        asked.run();
        QCOMPARE(asked.actions.count("ConfbridgeList"), 2);
    }

    void stopsWhenTheLinkIsLost()
    {
        Scene scene;
        Asked asked(scene);
        asked.begin();
        const auto before = asked.actions.size();
        asked.answer(ami::Result::Lost);
        QCOMPARE(asked.actions.size(), before);
        QVERIFY(!asked.sync.finished({.actionId = "1"}));
    }

    void beginsAnew()
    {
        Scene scene;
        Asked asked(scene);
        asked.begin();
        asked.run({"QueueStatus"});
        QCOMPARE(asked.sync.missingParts().size(), 1);
        const auto before = asked.actions.size();
        asked.headers = {{"AsteriskVersion", "22.10.1"}};
        asked.begin();
        QVERIFY(!asked.sync.isDone());
        asked.run();
        QCOMPARE(asked.actions.size(), 2 * before);
        QVERIFY(asked.sync.missingParts().isEmpty());
        QCOMPARE(asked.sync.version(), u"22.10.1"_s);
    }

    void forgetsWhatIsNoLongerListed()
    {
        Scene scene;
        scene.event("ExtensionStatus", {{"Exten", "101"}, {"Hint", "PJSIP/101"}, {"Status", "0"}});
        scene.event("QueueParams", {{"Queue", "support"}});
        scene.batch();
        Asked asked(scene);
        asked.begin();
        asked.run();
        const pbx::Batch batch = scene.batch();
        QCOMPARE(batch.extensions.size(), 1);
        QVERIFY(batch.extensions.first().isGone());
        QVERIFY(batch.queues.first().isGone());
    }

    void keepsNoGhostsWhereTheListOfCallsIsRefused_data()
    {
        QTest::addColumn<bool>("isOffered");
        QTest::newRow("refused") << true;
        QTest::newRow("not offered") << false;
    }

    void keepsNoGhostsWhereTheListOfCallsIsRefused()
    {
        QFETCH(bool, isOffered);
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        scene.talk(alice, bob, "b1"); // and ended while the link was down
        Asked asked(scene);
        asked.begin(isOffered ? QByteArrayList() : QByteArrayList{"CoreShowChannels"});
        asked.run({"CoreShowChannels"});
        QVERIFY(scene.calls().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSync)
#include "tst_sync.moc"
