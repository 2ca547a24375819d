// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "panelonexchange.h"

#include <QTest>

using pbx::DeviceState;
using Stage = pbx::Call::Stage;

namespace {

const auto support = QStringLiteral("support");
const auto alice = QStringLiteral("PJSIP/101");
const auto bob = QStringLiteral("PJSIP/102");

} // namespace

/// Queues with those who wait and those who answer, as the board shows them.
class TestQueuesOnExchange : public PanelOnExchange
{
    Q_OBJECT

private slots:
    void callIsAnswered();
    void callIsAbandoned();
    void callersAreRenumbered();
    void ringsMembersBehindLocalChannels();
    void membersComeAndGo();
    void membersPause();
};

void TestQueuesOnExchange::callIsAnswered()
{
    const int completed = board().queue(support).completed.value_or(-1);
    const int taken = board().member(support, bob).callsTaken;
    QVERIFY(phones().callFromOutside(
        QStringLiteral("+49301234567"), QStringLiteral("Acme GmbH"), QStringLiteral("5551000")));
    QTRY_COMPARE(board().queue(support).callers.size(), 1);
    const pbx::QueueCaller waiting = board().queue(support).callers.first();
    QCOMPARE(waiting.position, 1);
    QCOMPARE(waiting.callerId.name, QStringLiteral("Acme GmbH"));
    QCOMPARE(waiting.callerId.number, QStringLiteral("+49301234567"));
    QVERIFY(waiting.since.has_value());
    QTRY_COMPARE(board().call().stage, Stage::Ringing);
    QCOMPARE(board().call().queue, support);
    QTRY_COMPARE(targets(), QStringLiteral("101 102").split(u' '));
    QTRY_COMPARE(board().member(support, alice).status, DeviceState::Ringing);

    QVERIFY(phones().reaches(102, Phones::Ringing));
    QVERIFY(phones().answer(102));
    QTRY_COMPARE(board().call().stage, Stage::Up);
    QTRY_COMPARE(targets(), QStringList(QStringLiteral("102")));
    QCOMPARE(board().call().queue, support);
    QTRY_COMPARE(board().queue(support).callers.size(), 0);
    QTRY_VERIFY(board().member(support, bob).isInCall);
    QTRY_COMPARE(board().member(support, bob).status, DeviceState::InUse);
    QTRY_COMPARE(board().member(support, alice).status, DeviceState::NotInUse);

    QVERIFY(phones().hangup(Phones::Provider));
    QTRY_COMPARE(board().calls().size(), 0);
    QTRY_VERIFY(!board().member(support, bob).isInCall);
    QTRY_COMPARE(board().queue(support).completed.value_or(-1), completed + 1);
    QTRY_COMPARE(board().member(support, bob).callsTaken, taken + 1);
    QVERIFY(board().member(support, bob).lastCall.has_value());
}

void TestQueuesOnExchange::callIsAbandoned()
{
    const int abandoned = board().queue(support).abandoned.value_or(-1);
    QVERIFY(phones().call(105, QStringLiteral("300")));
    QTRY_COMPARE(board().queue(support).callers.size(), 1);
    QVERIFY(phones().reaches(101, Phones::Ringing));
    QVERIFY(phones().hangup(105));
    QTRY_COMPARE(board().queue(support).callers.size(), 0);
    QTRY_COMPARE(board().queue(support).abandoned.value_or(-1), abandoned + 1);
    QTRY_COMPARE(board().calls().size(), 0);
    QVERIFY(phones().reaches(101, Phones::Idle));
    QTRY_COMPARE(board().member(support, alice).status, DeviceState::NotInUse);
}

void TestQueuesOnExchange::callersAreRenumbered()
{
    for (const int caller : {105, 106, 107}) {
        QVERIFY(phones().call(caller, QStringLiteral("300")));
        QVERIFY(phones().reaches(caller, Phones::Up));
    }
    QTRY_COMPARE(board().queue(support).callers.size(), 3);
    QVERIFY(phones().hangup(105));
    QTRY_COMPARE(board().queue(support).callers.size(), 2);
    const pbx::Queue queue = board().queue(support);
    QCOMPARE(queue.callers.at(0).callerId.number, QStringLiteral("106"));
    QCOMPARE(queue.callers.at(0).position, 1);
    QCOMPARE(queue.callers.at(1).callerId.number, QStringLiteral("107"));
    QCOMPARE(queue.callers.at(1).position, 2);
}

void TestQueuesOnExchange::ringsMembersBehindLocalChannels()
{
    QVERIFY(phones().call(105, QStringLiteral("301")));
    QVERIFY(phones().reaches(103, Phones::Ringing));
    QTRY_COMPARE(board().call().stage, Stage::Ringing);
    QCOMPARE(board().call().queue, QStringLiteral("sales"));
    QTRY_COMPARE(targets(), QStringList(QStringLiteral("103")));
    QVERIFY(phones().answer(103));
    QTRY_VERIFY(isTalk(105, 103));
}

void TestQueuesOnExchange::membersComeAndGo()
{
    const auto zoe = QStringLiteral("PJSIP/104");
    QVERIFY(phones().call(104, QStringLiteral("*45")));
    QTRY_COMPARE(board().queue(support).members.size(), 3);
    QCOMPARE(board().member(support, zoe).membership, QStringLiteral("dynamic"));
    QCOMPARE(board().member(support, zoe).extension, QStringLiteral("104"));
    QCOMPARE(board().member(support, alice).membership, QStringLiteral("static"));
    QVERIFY(phones().reaches(104, Phones::Idle));
    QVERIFY(phones().call(104, QStringLiteral("*46")));
    QTRY_COMPARE(board().queue(support).members.size(), 2);
}

void TestQueuesOnExchange::membersPause()
{
    const auto pause = [this](bool isPaused) {
        return panel().ask(ami::action::QueuePause{.queue = support,
            .interface = alice,
            .paused = isPaused,
            .reason = QStringLiteral("lunch: back at 1")});
    };
    QVERIFY(pause(true).isDone());
    QTRY_VERIFY(board().member(support, alice).isPaused);
    QCOMPARE(board().member(support, alice).pauseReason, QStringLiteral("lunch: back at 1"));
    QVERIFY(!board().member(support, bob).isPaused);
    QVERIFY(pause(false).isDone());
    QTRY_VERIFY(!board().member(support, alice).isPaused);

    const ami::Reply refused = panel().ask(ami::action::QueuePause{
        .queue = support, .interface = QStringLiteral("PJSIP/999"), .paused = true});
    QCOMPARE(refused.result, ami::Result::Refused);
    QCOMPARE(refused.message, QStringLiteral("Interface not found"));
}

QTEST_GUILESS_MAIN(TestQueuesOnExchange)
#include "tst_queuesonexchange.moc"
