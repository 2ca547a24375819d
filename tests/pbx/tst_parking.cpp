// SPDX-License-Identifier: MIT
#include "scene.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using std::chrono::seconds;

namespace {

const Leg alice = calling("101", "1.1", "102");

void park(Scene &scene, const Leg &leg, const std::string &space, const wire::Headers &more = {})
{
    wire::Headers headers = leg.block("Parkee");
    headers.insert(headers.end(),
        {{"ParkerDialString", "PJSIP/102"}, {"Parkinglot", "default"}, {"ParkingSpace", space},
            {"ParkingTimeout", "45"}, {"ParkingDuration", "0"}});
    headers.insert(headers.begin(), more.begin(), more.end());
    scene.event("ParkedCall", headers);
}

void lot(Scene &scene, const std::string &first, const std::string &last)
{
    scene.event("Parkinglot", {{"Name", "default"}, {"StartSpace", first}, {"StopSpace", last}});
}

const pbx::ParkingLot &lot(Scene &scene)
{
    static const pbx::ParkingLot none;
    const auto *row = scene.exchange().parking().rows().find("default");
    return row ? *row : none;
}

} // namespace

class TestParking : public QObject
{
    Q_OBJECT

private slots:
    void showsWhoIsParkedAndUntilWhen()
    {
        Scene scene;
        lot(scene, "71", "79");
        QCOMPARE(lot(scene).spaces.size(), 9);
        park(scene, alice, "71");
        QCOMPARE(lot(scene).parked.size(), 1);
        const pbx::ParkedCall &call = lot(scene).parked.first();
        QCOMPARE(call.space, 71);
        QCOMPARE(call.caller.extension, u"101"_s);
        QCOMPARE(call.parkedBy, u"102"_s);
        QCOMPARE(call.since, std::optional(scene.now()));
        QCOMPARE(call.until, std::optional(scene.now() + seconds(45)));
    }

    void takesTheCallBack_data()
    {
        QTest::addColumn<QByteArray>("event");
        for (const char *event : {"UnParkedCall", "ParkedCallTimeOut", "ParkedCallGiveUp"})
            QTest::newRow(event) << QByteArray(event);
    }

    void takesTheCallBack()
    {
        QFETCH(QByteArray, event);
        Scene scene;
        park(scene, alice, "71");
        scene.event(event.toStdString(), alice.block("Parkee"));
        QVERIFY(lot(scene).parked.isEmpty());
        scene.event(event.toStdString(), alice.block("Parkee"));
        QVERIFY(lot(scene).parked.isEmpty());
        QCOMPARE(lot(scene).spaces, QList<int>{71});
    }

    void endsWithTheChannel()
    {
        Scene scene;
        park(scene, alice, "71");
        scene.hangup(alice);
        QVERIFY(lot(scene).parked.isEmpty());
    }

    void keepsOneInEachSpaceInOrder()
    {
        Scene scene;
        lot(scene, "71", "72");
        park(scene, alice, "73"); // beyond the list: there it is
        park(scene, calling("103", "1.3", ""), "71");
        park(scene, calling("104", "1.4", ""), "71");
        QCOMPARE(lot(scene).spaces, (QList<int>{71, 72, 73}));
        QCOMPARE(lot(scene).parked.size(), 2);
        QCOMPARE(lot(scene).parked.first().caller.extension, u"104"_s);
        park(scene, alice, "72");
        QCOMPARE(lot(scene).parked.size(), 2);
        QCOMPARE(lot(scene).parked.last().space, 72);
    }

    void refusesAbsurdLots()
    {
        Scene scene;
        lot(scene, "79", "71");
        lot(scene, "1", "999999999999");
        lot(scene, "a", "b");
        lot(scene, "-9223372036854775808", "9223372036854775807");
        QVERIFY(scene.batch().lots.isEmpty());
    }

    void survivesAbsurdTimes()
    {
        Scene scene;
        for (const char *absurd : {"9223372036854775807", "-9223372036854775808", "x"})
            park(scene, alice, "71", {{"ParkingTimeout", absurd}, {"ParkingDuration", absurd}});
        park(scene, alice, "9223372036854775807");
        QCOMPARE(lot(scene).name, u"default"_s);
    }

    void makesNoCallOfPieces()
    {
        Scene scene;
        scene.event("ParkedCall", {{"Parkinglot", "default"}, {"ParkingSpace", "71"}});
        scene.event("ParkedCall", alice.block("Parkee"));
        QVERIFY(scene.batch().lots.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestParking)
#include "tst_parking.moc"
