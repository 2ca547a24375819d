// SPDX-License-Identifier: MIT
#include "busyday.h"
#include "recording.h"
#include "scene.h"

#include <QTest>

#include <map>

/// Ten thousand calls of all kinds, two hundred at a time: each is told whole, and nothing is left.
class TestBusyDay : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothing()
    {
        constexpr int calls = 10'000;
        int heard = 0;
        std::map<std::string, int> told;
        Scene scene;
        const QByteArray day = busyDay(calls);
        recording::play({day.constData(), std::size_t(day.size())}, [&](const ami::Event &event) {
            scene.exchange().apply(event, scene.now());
            if (++heard % 64 == 0)
                scene.batch();
        });
        scene.batch();
        for (const pbx::CallEvent &event : scene.told())
            ++told[std::visit([](const auto &body) { return body.kind; }, event.body)];
        QCOMPARE(scene.exchange().channels().count(), 0u);
        QCOMPARE(scene.exchange().channels().bridgeCount(), 0u);
        QCOMPARE(scene.exchange().calls().count(), 0u);
        QCOMPARE(told["hangup"], calls);
        QCOMPARE(told["b_dial"], told["b_dial_end"]);
        const int ofAKind = calls / 12;
        for (const char *kind :
            {"blind_transfer", "attended_transfer", "pickup", "park", "unpark", "conference_join",
                "conference_leave", "queue_caller_abandon", "recording", "unhold"}) {
            QVERIFY2(told[kind] == ofAKind || told[kind] == ofAKind + 1, kind);
        }
        QCOMPARE(told["queue_join"], told["queue_leave"]);
        scene.exchange().queues().rows().each(
            [](const pbx::Queue &queue) { QCOMPARE(queue.callers.size(), 0); });
        scene.exchange().parking().rows().each(
            [](const pbx::ParkingLot &lot) { QCOMPARE(lot.parked.size(), 0); });
        scene.exchange().conferences().rows().each(
            [](const pbx::Conference &room) { QCOMPARE(room.users.size(), 0); });
    }
};

QTEST_GUILESS_MAIN(TestBusyDay)
#include "tst_busyday.moc"
