// SPDX-License-Identifier: MIT
#include "panelonexchange.h"

#include <QTest>

using Stage = pbx::Call::Stage;
using namespace Qt::Literals::StringLiterals;

/// Calls that are handed on in other ways than by a plain transfer, as the board shows them.
class TestTransfersOnExchange : public PanelOnExchange
{
    Q_OBJECT

private slots:
    void showsAConsultationByFeatureCode();
    void endsAConsultation();
    void followsATransferBeforeTheAnswer();
    void followsAFarewellBeforeTheAnswer();
    void followsATransferToAQueue();
    void followsWhoTakesACallOver();

private:
    /// Whether there are this call of 101 and 102, on hold, and one of 102 and 103.
    bool isConsultation(Stage stage);
    bool consults();
};

bool TestTransfersOnExchange::isConsultation(Stage stage)
{
    const QList<pbx::Call> calls = board().calls();
    if (calls.size() != 2)
        return false;
    const bool isFirst = calls.first().caller.extension == u"101"_s;
    const pbx::Call &held = isFirst ? calls.first() : calls.last();
    const pbx::Call &other = isFirst ? calls.last() : calls.first();
    return held.stage == Stage::Held && held.side(u"101"_s) && held.side(u"102"_s)
        && held.side(u"102"_s)->isHolding && other.stage == stage
        && other.caller.extension == u"102"_s && !other.caller.isHolding && other.side(u"103"_s);
}

bool TestTransfersOnExchange::consults()
{
    return callIsUp(101, 102) && phones().dial(102, u"*2"_s)
        && QTest::qWaitFor([this] { return board().call().stage == Stage::Held; })
        && phones().dial(102, u"103"_s) && phones().reaches(103, Phones::Ringing)
        && QTest::qWaitFor([this] { return isConsultation(Stage::Ringing); });
}

void TestTransfersOnExchange::showsAConsultationByFeatureCode()
{
    QVERIFY(consults());
    QCOMPARE(board().extension(102).calls.size(), 2);
    QVERIFY(phones().answer(103));
    QTRY_VERIFY(isConsultation(Stage::Up));
    QVERIFY(phones().hangup(102));
    QTRY_VERIFY(isTalk(101, 103));
}

void TestTransfersOnExchange::endsAConsultation()
{
    QVERIFY(consults());
    QVERIFY(phones().answer(103));
    QTRY_VERIFY(isConsultation(Stage::Up));
    QVERIFY(phones().hangup(103));
    QTRY_VERIFY(isTalk(101, 102));
}

void TestTransfersOnExchange::followsATransferBeforeTheAnswer()
{
    QVERIFY(callIsUp(101, 102));
    const QString id = board().call().id;
    QVERIFY(phones().hold(102));
    QVERIFY(phones().call(102, u"103"_s));
    QVERIFY(phones().reaches(103, Phones::Ringing));
    QTRY_VERIFY(isConsultation(Stage::Ringing));
    QVERIFY(phones().join(102));
    QTRY_COMPARE(board().call().stage, Stage::Ringing);
    QCOMPARE(board().call().id, id);
    QCOMPARE(board().call().caller.extension, u"101"_s);
    QCOMPARE(targets(), QStringList(u"103"_s));
    QVERIFY(phones().answer(103));
    QTRY_VERIFY(isTalk(101, 103));
}

void TestTransfersOnExchange::followsAFarewellBeforeTheAnswer()
{
    QVERIFY(consults());
    QVERIFY(phones().hangup(102));
    QTRY_COMPARE(board().call().stage, Stage::Ringing);
    QCOMPARE(board().call().caller.extension, u"101"_s);
    QVERIFY(phones().answer(103));
    QTRY_VERIFY(isTalk(101, 103));
}

void TestTransfersOnExchange::followsATransferToAQueue()
{
    QVERIFY(callIsUp(105, 106));
    QVERIFY(phones().hold(106));
    QVERIFY(phones().call(106, u"300"_s));
    QTRY_COMPARE(board().queue(u"support"_s).callers.size(), 1);
    QVERIFY(phones().reaches(101, Phones::Ringing));
    QVERIFY(phones().join(106));
    QTRY_COMPARE(board().calls().size(), 1);
    QTRY_COMPARE(board().call().caller.extension, u"105"_s);
    QCOMPARE(board().call().queue, u"support"_s);
    QCOMPARE(board().queue(u"support"_s).callers.size(), 1);
    QCOMPARE(board().queue(u"support"_s).callers.first().callerId.number, u"105"_s);
    QVERIFY(phones().answer(101));
    QTRY_VERIFY(isTalk(105, 101));
    QTRY_COMPARE(board().queue(u"support"_s).callers.size(), 0);
}

void TestTransfersOnExchange::followsWhoTakesACallOver()
{
    QVERIFY(phones().call(101, u"102"_s));
    QVERIFY(phones().reaches(102, Phones::Ringing));
    QVERIFY(phones().seize(103, 102));
    QTRY_VERIFY(isTalk(101, 103));
    QVERIFY(phones().seize(104, 103));
    QTRY_VERIFY(isTalk(101, 104));
}

QTEST_GUILESS_MAIN(TestTransfersOnExchange)
#include "tst_transfersonexchange.moc"
