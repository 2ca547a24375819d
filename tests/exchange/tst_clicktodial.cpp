// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "panelonexchange.h"

#include <QTest>

using Stage = pbx::Call::Stage;

/// Calls that are made from the panel: one's own phone rings first, then the number is dialled.
class TestClickToDial : public PanelOnExchange
{
    Q_OBJECT

private slots:
    void ringsOnesOwnPhoneThenTheOther();
    void dialsOutside();
    void endsWhenOnesOwnPhoneDeclines();
    void endsWhenOnesOwnPhoneIsAway();
    void isDeniedWithoutTheRight();

private:
    static ami::action::Originate dial(const QString &number, int from)
    {
        return {.channel = QStringLiteral("PJSIP/%1").arg(from),
            .context = QStringLiteral("internal"),
            .exten = number,
            .callerId = QStringLiteral("\"Bob\" <102>"),
            .timeout = 20'000};
    }
};

void TestClickToDial::ringsOnesOwnPhoneThenTheOther()
{
    const ami::Reply queued = panel().ask(dial(QStringLiteral("102"), 101));
    QVERIFY2(queued.isDone(), qUtf8Printable(queued.message));
    QTRY_COMPARE(board().call().stage, Stage::Ringing);
    QVERIFY(board().call().concerns(QStringLiteral("101")));
    QVERIFY(phones().reaches(101, Phones::Ringing));
    const QString id = board().call().id;

    QVERIFY(phones().answer(101));
    QVERIFY(phones().reaches(102, Phones::Ringing));
    QTRY_VERIFY(board().call().ringsAt(QStringLiteral("102")));
    QCOMPARE(board().call().caller.extension, QStringLiteral("101"));
    QVERIFY(phones().answer(102));
    QTRY_VERIFY(isTalk(101, 102));
    QCOMPARE(board().call().id, id);
}

void TestClickToDial::dialsOutside()
{
    QVERIFY(phones().setAnswering(104));
    QVERIFY(panel().ask(dial(QStringLiteral("90305551234"), 104)).isDone());
    QTRY_COMPARE(board().call().direction, pbx::Call::Direction::Out);
    QTRY_COMPARE(board().call().stage, Stage::Up);
    QTRY_COMPARE(board().call().targets.size(), 1);
    QCOMPARE(board().call().caller.extension, QStringLiteral("104"));
    QCOMPARE(board().call().trunk, QStringLiteral("trunk"));
}

void TestClickToDial::endsWhenOnesOwnPhoneDeclines()
{
    QVERIFY(phones().setDeclining(101, 0.3));
    QVERIFY(panel().ask(dial(QStringLiteral("102"), 101)).isDone());
    QTRY_COMPARE(board().ended().size(), 1);
    QCOMPARE(board().calls().size(), 0);
    QVERIFY(!board().ended().first().isAnswered);
}

void TestClickToDial::endsWhenOnesOwnPhoneIsAway()
{
    // Asterisk takes the order, and only then finds that there is no such phone.
    QVERIFY(panel().ask(dial(QStringLiteral("102"), 108)).isDone());
    QVERIFY(phones().reaches(102, Phones::Idle));
    QTRY_COMPARE(board().calls().size(), 0);
}

void TestClickToDial::isDeniedWithoutTheRight()
{
    Panel viewer(exchange(), RealExchange::viewer());
    viewer.open();
    const ami::Reply denied = viewer.ask(dial(QStringLiteral("102"), 101));
    QCOMPARE(denied.result, ami::Result::Denied);
    QCOMPARE(denied.message, QStringLiteral("Permission denied"));
    QVERIFY(phones().reaches(101, Phones::Idle));
}

QTEST_GUILESS_MAIN(TestClickToDial)
#include "tst_clicktodial.moc"
