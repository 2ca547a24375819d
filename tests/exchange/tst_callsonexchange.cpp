// SPDX-License-Identifier: MIT
#include "panelonexchange.h"

#include <QTest>

using Status = pbx::Extension::Status;
using Stage = pbx::Call::Stage;
using Direction = pbx::Call::Direction;

/// Calls between phones, to groups, and with the outside, as the board shows them.
class TestCallsOnExchange : public PanelOnExchange
{
    Q_OBJECT

private slots:
    void ringsIsAnsweredAndEnds();
    void countsFromTheAnswer();
    void endsUnanswered_data();
    void endsUnanswered();
    void isHeld();
    void ringsAGroup();
    void looksThroughLocalChannels();
    void followsABlindTransfer();
    void followsAnAttendedTransfer();
    void comesInFromOutside();
    void goesOutside();
    void meetsInAConference();
    void costsNoAction();
};

void TestCallsOnExchange::ringsIsAnsweredAndEnds()
{
    QVERIFY(phones().call(101, QStringLiteral("102")));
    QTRY_COMPARE(board().call().stage, Stage::Ringing);
    const pbx::Call ringing = board().call();
    QCOMPARE(ringing.caller.extension, QStringLiteral("101"));
    QCOMPARE(ringing.caller.callerId.name, QStringLiteral("Alice"));
    QCOMPARE(targets(), QStringList(QStringLiteral("102")));
    QCOMPARE(ringing.direction, Direction::Internal);
    QVERIFY(ringing.ringsAt(QStringLiteral("102")));
    QVERIFY(!ringing.ringsAt(QStringLiteral("101")));
    QVERIFY(!ringing.isAnswered);
    QTRY_COMPARE(board().status(102), Status::Ringing);
    QCOMPARE(board().extension(102).calls, QStringList(ringing.id));

    QVERIFY(phones().answer(102));
    QTRY_VERIFY(isTalk(101, 102));
    QCOMPARE(board().call().id, ringing.id);
    QVERIFY(!board().call().ringsAt(QStringLiteral("102")));
    QCOMPARE(board().call().counterpart(QStringLiteral("102"))->extension, QStringLiteral("101"));
    QTRY_COMPARE(board().status(101), Status::Busy);
    QTRY_COMPARE(board().status(102), Status::Busy);

    QVERIFY(phones().hangup(102));
    QTRY_COMPARE(board().calls().size(), 0);
    QCOMPARE(board().ended().size(), 1);
    QCOMPARE(board().ended().first().id, ringing.id);
    QTRY_COMPARE(board().status(101), Status::Online);
}

void TestCallsOnExchange::countsFromTheAnswer()
{
    using namespace std::chrono_literals;
    QVERIFY(phones().setAnswering(102, 1.5));
    QVERIFY(phones().call(101, QStringLiteral("102")));
    QTRY_COMPARE(board().call().stage, Stage::Ringing);
    QVERIFY(!board().call().answered);
    QTRY_VERIFY(isTalk(101, 102));
    const pbx::Call call = board().call();
    QVERIFY(call.since && call.answered);
    QVERIFY2(*call.answered - *call.since >= 1400ms, "it rang for a second and a half");
}

void TestCallsOnExchange::endsUnanswered_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("busy") << QStringLiteral("busy");
    QTest::newRow("declined") << QStringLiteral("declined");
    QTest::newRow("given up") << QStringLiteral("given up");
    QTest::newRow("nobody there") << QStringLiteral("nobody there");
}

void TestCallsOnExchange::endsUnanswered()
{
    QFETCH(QString, how);
    if (how == QStringLiteral("busy"))
        QVERIFY(phones().setBusy(102));
    if (how == QStringLiteral("declined"))
        QVERIFY(phones().setDeclining(102, 0.3));
    const bool isAway = how == QStringLiteral("nobody there");
    QVERIFY(phones().call(101, isAway ? QStringLiteral("108") : QStringLiteral("102")));
    if (how == QStringLiteral("given up")) {
        QTRY_COMPARE(board().call().stage, Stage::Ringing);
        QVERIFY(phones().hangup(101));
    }
    QVERIFY(phones().reaches(101, Phones::Idle));
    QTRY_COMPARE(board().calls().size(), 0);
    // One that is over within milliseconds comes and goes in one batch and is not seen at all.
    for (const pbx::Call &call : board().ended())
        QVERIFY(!call.isAnswered);
}

void TestCallsOnExchange::isHeld()
{
    QVERIFY(callIsUp(101, 102));
    const QString id = board().call().id;
    const auto answered = board().call().answered;
    QVERIFY(phones().hold(102));
    QTRY_COMPARE(board().call().stage, Stage::Held);
    QVERIFY(board().call().side(QStringLiteral("102"))->isHolding);
    QVERIFY(!board().call().side(QStringLiteral("101"))->isHolding);
    // Asterisk calls the phone of who is held on hold, not the one that holds.
    QTRY_COMPARE(board().status(101), Status::OnHold);
    QCOMPARE(board().status(102), Status::Busy);
    QVERIFY(phones().unhold(102));
    QTRY_COMPARE(board().call().stage, Stage::Up);
    QVERIFY(!board().call().side(QStringLiteral("102"))->isHolding);
    QTRY_COMPARE(board().status(101), Status::Busy);
    QCOMPARE(board().call().id, id);
    QVERIFY(isSameMoment(board().call().answered, answered));
}

void TestCallsOnExchange::ringsAGroup()
{
    QVERIFY(phones().call(101, QStringLiteral("500")));
    QTRY_COMPARE(targets(), QStringLiteral("102 103 104").split(u' '));
    QTRY_COMPARE(board().call().stage, Stage::Ringing);
    QCOMPARE(board().call().group, QStringLiteral("500"));
    for (const int phone : {102, 103, 104}) {
        QTRY_COMPARE(board().status(phone), Status::Ringing);
        QTRY_VERIFY(board().call().ringsAt(QString::number(phone)));
    }
    QVERIFY(phones().reaches(103, Phones::Ringing));
    QVERIFY(phones().answer(103));
    QTRY_VERIFY(isTalk(101, 103));
    for (const int phone : {102, 104})
        QTRY_COMPARE(board().status(phone), Status::Online);
    QCOMPARE(board().ended().size(), 0);
}

void TestCallsOnExchange::looksThroughLocalChannels()
{
    QVERIFY(phones().call(101, QStringLiteral("502")));
    QTRY_COMPARE(board().call().stage, Stage::Ringing);
    QTRY_COMPARE(targets(), QStringLiteral("102 103").split(u' '));
    QVERIFY(phones().reaches(102, Phones::Ringing));
    QVERIFY(phones().answer(102));
    QTRY_VERIFY(isTalk(101, 102));
    const pbx::Call call = board().call();
    QVERIFY(!call.caller.channel.startsWith(QStringLiteral("Local/")));
    QVERIFY(!call.targets.first().channel.startsWith(QStringLiteral("Local/")));
}

void TestCallsOnExchange::followsABlindTransfer()
{
    QVERIFY(callIsUp(101, 102));
    const QString id = board().call().id;
    QVERIFY(phones().refer(102, QStringLiteral("103")));
    QTRY_VERIFY(board().call().ringsAt(QStringLiteral("103")));
    QTRY_COMPARE(board().status(102), Status::Online);
    QVERIFY(phones().answer(103));
    QTRY_VERIFY(isTalk(101, 103));
    QCOMPARE(board().call().id, id);
}

void TestCallsOnExchange::followsAnAttendedTransfer()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY(phones().hold(102));
    QVERIFY(phones().setAnswering(103));
    QVERIFY(phones().call(102, QStringLiteral("103")));
    QTRY_COMPARE(board().calls().size(), 2);
    QVERIFY(phones().reaches(102, Phones::Up));
    QTRY_COMPARE(board().extension(102).calls.size(), 2);
    QVERIFY(phones().join(102));
    QTRY_COMPARE(board().calls().size(), 1);
    QTRY_VERIFY(isTalk(101, 103) || isTalk(103, 101));
    QTRY_COMPARE(board().status(102), Status::Online);
}

void TestCallsOnExchange::comesInFromOutside()
{
    QVERIFY(phones().callFromOutside(
        QStringLiteral("+49301234567"), QStringLiteral("Acme GmbH"), QStringLiteral("5551103")));
    QTRY_COMPARE(board().call().stage, Stage::Ringing);
    const pbx::Call call = board().call();
    QCOMPARE(call.direction, Direction::In);
    QCOMPARE(call.caller.callerId.name, QStringLiteral("Acme GmbH"));
    QCOMPARE(call.caller.callerId.number, QStringLiteral("+49301234567"));
    QCOMPARE(call.trunk, QStringLiteral("trunk"));
    QCOMPARE(call.did, QStringLiteral("5551103"));
    QCOMPARE(targets(), QStringList(QStringLiteral("103")));
    QTRY_COMPARE(board().trunk().calls, QStringList(call.id));
}

void TestCallsOnExchange::goesOutside()
{
    QVERIFY(phones().call(104, QStringLiteral("90305551234")));
    QTRY_COMPARE(board().call().direction, Direction::Out);
    QTRY_COMPARE(board().call().stage, Stage::Up);
    QTRY_COMPARE(board().call().targets.size(), 1);
    QCOMPARE(board().call().trunk, QStringLiteral("trunk"));
    QCOMPARE(board().call().caller.extension, QStringLiteral("104"));
}

void TestCallsOnExchange::meetsInAConference()
{
    QVERIFY(phones().call(101, QStringLiteral("600")));
    QTRY_COMPARE(board().call().stage, Stage::Conference);
    QCOMPARE(board().call().conference, QStringLiteral("600"));
    QVERIFY(phones().call(102, QStringLiteral("600")));
    QTRY_VERIFY(!board().extension(102).calls.isEmpty());
    QTRY_COMPARE(board().status(102), Status::Busy);
}

void TestCallsOnExchange::costsNoAction()
{
    relay().forgetActions();
    QVERIFY(callIsUp(101, 102));
    QVERIFY(phones().hangup(101));
    QTRY_COMPARE(board().calls().size(), 0);
    QCOMPARE(relay().actions() - relay().actions("Ping"), 0);
}

QTEST_GUILESS_MAIN(TestCallsOnExchange)
#include "tst_callsonexchange.moc"
