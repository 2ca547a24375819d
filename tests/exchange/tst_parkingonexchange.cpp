// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "panelonexchange.h"

#include <QTest>

using Stage = pbx::Call::Stage;

/// Calls that are put into a parking space, and what becomes of them there.
class TestParkingOnExchange : public PanelOnExchange
{
    Q_OBJECT

private slots:
    void isParkedAndRetrieved();
    void isParkedWithAFeatureCode();
    void givesUp();
    void goesBackToWhoParkedIt();

private:
    /// 101 calls 102, and 102 parks it: true when it is in a space.
    bool isParked(std::optional<int> timeout = {});
};

bool TestParkingOnExchange::isParked(std::optional<int> timeout)
{
    if (!callIsUp(101, 102))
        return false;
    const pbx::Call call = board().call();
    const QString parker = call.side(QStringLiteral("102"))->channel;
    const ami::Reply reply = panel().ask(ami::action::Park{.channel = call.caller.channel,
        .timeoutChannel = parker,
        .announceChannel = parker,
        .timeout = timeout});
    return reply.isDone() && QTest::qWaitFor([this] { return board().lot().parked.size() == 1; });
}

void TestParkingOnExchange::isParkedAndRetrieved()
{
    QVERIFY(isParked());
    const pbx::ParkedCall parked = board().lot().parked.first();
    QVERIFY(board().lot().spaces.contains(parked.space));
    QCOMPARE(parked.caller.extension, QStringLiteral("101"));
    QCOMPARE(parked.parkedBy, QStringLiteral("102"));
    QVERIFY(parked.since && parked.until && *parked.until > *parked.since);
    QTRY_COMPARE(board().call().stage, Stage::Parked);
    QVERIFY(board().call().parking.has_value());
    QCOMPARE(board().call().parking->lot, QStringLiteral("default"));
    QCOMPARE(board().call().parking->space, parked.space);
    QCOMPARE(board().call().caller.extension, QStringLiteral("101"));
    QVERIFY(phones().reaches(102, Phones::Idle));
    const QString id = board().call().id;

    QVERIFY(phones().call(103, QString::number(parked.space)));
    QTRY_COMPARE(board().lot().parked.size(), 0);
    QTRY_VERIFY(isTalk(101, 103) || isTalk(103, 101));
    QVERIFY(!board().call().parking);
    QCOMPARE(board().call().id, id);
}

void TestParkingOnExchange::isParkedWithAFeatureCode()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY(phones().dial(102, QStringLiteral("#72")));
    QTRY_COMPARE(board().lot().parked.size(), 1);
    QCOMPARE(board().lot().parked.first().caller.extension, QStringLiteral("101"));
    QTRY_COMPARE(board().call().stage, Stage::Parked);
}

void TestParkingOnExchange::givesUp()
{
    QVERIFY(isParked());
    QVERIFY(phones().hangup(101));
    QTRY_COMPARE(board().lot().parked.size(), 0);
    QTRY_COMPARE(board().calls().size(), 0);
}

void TestParkingOnExchange::goesBackToWhoParkedIt()
{
    QVERIFY(isParked(1500));
    QVERIFY(phones().setRinging(102));
    QVERIFY(phones().reaches(102, Phones::Ringing));
    QTRY_COMPARE(board().lot().parked.size(), 0);
    QTRY_COMPARE(board().call().stage, Stage::Ringing);
    QVERIFY(board().call().ringsAt(QStringLiteral("102")));
    QVERIFY(phones().answer(102));
    QTRY_VERIFY(isTalk(101, 102));
}

QTEST_GUILESS_MAIN(TestParkingOnExchange)
#include "tst_parkingonexchange.moc"
