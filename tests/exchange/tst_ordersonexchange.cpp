// SPDX-License-Identifier: MIT
#include "commandsonexchange.h"

#include "ami/actions.h"
#include "live/connection.h"

#include <QJsonArray>
#include <QTest>

using Stage = pbx::Call::Stage;

/// Calls from other phones, waiting until somebody is free, one's own queues, and what others set:
/// on a real exchange, by what becomes of the phones.
class TestOrdersOnExchange : public CommandsOnExchange
{
    Q_OBJECT

private slots:
    void dialsFromOtherPhones_data();
    void dialsFromOtherPhones();
    void tellsWhyANumberIsNotReached_data();
    void tellsWhyANumberIsNotReached();
    void tellsWhyTheOwnPhoneIsNotPickedUp_data();
    void tellsWhyTheOwnPhoneIsNotPickedUp();
    void callsWhenBothAreFree();
    void givesUpWaiting();
    void booksOnTheExchangesList();
    void logsInToAllOfOnesQueues();
    void ringsMembersInUse();
    void resetsCounters();
    void redirectsTheParked();
    void letsTheParkerHearTheSpace();
    void completesWhileSwapped();
    void cancelsWhileSwapped();
    void seesWhatIsSetAtAPhone();
    void dialsTheInternationalForm();
};

void TestOrdersOnExchange::dialsFromOtherPhones_data()
{
    QTest::addColumn<QString>("how");
    QTest::addColumn<int>("phone");
    QTest::newRow("another device") << QStringLiteral("--device PJSIP/105") << 105;
    QTest::newRow("a mobile") << QStringLiteral("--mobile 901711234567") << Phones::Provider;
    QTest::newRow("a colleague's") << QStringLiteral("--mobile 105") << 105;
}

void TestOrdersOnExchange::dialsFromOtherPhones()
{
    QFETCH(QString, how);
    QFETCH(int, phone);
    QVERIFY(phones().setAnswering(phone));
    const Outcome told = run(QStringLiteral("dial 102 --from 101 ") + how);
    QVERIFY2(told.result() == QLatin1String("done"), qPrintable(told.message() + told.words));
    QVERIFY(!told.object()[u"uniqueid"].toString().isEmpty());
    QVERIFY(phones().reaches(102, Phones::Ringing));
    QVERIFY(phones().reaches(101, Phones::Idle));
    QVERIFY(phones().reaches(phone, Phones::Up));
    QVERIFY(phones().answer(102));
    QTRY_VERIFY(isUp(102));
    QVERIFY(phones().hangup(102));
    QVERIFY(phones().reaches(phone, Phones::Idle));
}

void TestOrdersOnExchange::tellsWhyANumberIsNotReached_data()
{
    QTest::addColumn<QString>("number");
    QTest::addColumn<QString>("reason");
    QTest::newRow("busy") << QStringLiteral("104") << QStringLiteral("busy");
    QTest::newRow("declined") << QStringLiteral("105") << QStringLiteral("declined");
    QTest::newRow("not connected") << QStringLiteral("108") << QStringLiteral("unknown");
}

void TestOrdersOnExchange::tellsWhyANumberIsNotReached()
{
    QFETCH(QString, number);
    QFETCH(QString, reason);
    QVERIFY(phones().setAnswering(101));
    QVERIFY(phones().setBusy(104));
    QVERIFY(phones().setDeclining(105));
    const Outcome told = run(QStringLiteral("dial %1 --from 101").arg(number));
    QCOMPARE(told.result(), QStringLiteral("refused"));
    QCOMPARE(told.object()[u"reason"].toString(), reason);
    QCOMPARE(told.object()[u"at"].toString(), QStringLiteral("number"));
    QVERIFY(!told.message().isEmpty());
    QCOMPARE(told.code, 1);
    QVERIFY(phones().reaches(101, Phones::Idle));
}

void TestOrdersOnExchange::tellsWhyTheOwnPhoneIsNotPickedUp_data()
{
    QTest::addColumn<QString>("extension");
    QTest::addColumn<QString>("reason");
    QTest::newRow("busy") << QStringLiteral("104") << QStringLiteral("busy");
    QTest::newRow("declined") << QStringLiteral("105") << QStringLiteral("declined");
    QTest::newRow("not answered") << QStringLiteral("106") << QStringLiteral("no-answer");
    QTest::newRow("not connected") << QStringLiteral("108") << QStringLiteral("unknown");
}

void TestOrdersOnExchange::tellsWhyTheOwnPhoneIsNotPickedUp()
{
    QFETCH(QString, extension);
    QFETCH(QString, reason);
    QVERIFY(phones().setBusy(104));
    QVERIFY(phones().setDeclining(105));
    const Outcome told = run(QStringLiteral("dial 102 --from %1 --timeout 6").arg(extension));
    QCOMPARE(told.result(), QStringLiteral("refused"));
    QCOMPARE(told.object()[u"reason"].toString(), reason);
    QCOMPARE(told.object()[u"at"].toString(), QStringLiteral("phone"));
    QVERIFY(phones().reaches(102, Phones::Idle));
}

void TestOrdersOnExchange::callsWhenBothAreFree()
{
    QVERIFY(callIsUp(103, 102));
    QVERIFY(phones().setAnswering(101));
    QProcess program;
    relay().forgetActions();
    start(program, QStringLiteral("camp-on 102 --by 101 --timeout 60"));
    QTRY_COMPARE_WITH_TIMEOUT(relay().actions("DBGetTree"), 8, 10'000);
    QTest::qWait(200); // for the answer to the last of them
    relay().forgetActions();
    relay().cut(); // it comes back, and still waits
    QTRY_VERIFY_WITH_TIMEOUT(relay().actions("DBGetTree") >= 16, 20'000); // with the panel's own
    QVERIFY(phones().call(101, QStringLiteral("104")));
    QVERIFY(phones().reaches(104, Phones::Ringing));
    QVERIFY(phones().hangup(103));
    QVERIFY(phones().reaches(102, Phones::Idle));
    QTRY_COMPARE(board().status(102), pbx::Extension::Status::Online);
    QVERIFY(program.state() == QProcess::Running); // 101 is not free yet
    QVERIFY(phones().hangup(101));
    QVERIFY(phones().reaches(102, Phones::Ringing));
    const Outcome told = ControlProgram::outcome(program);
    QVERIFY2(told.result() == QLatin1String("done"), qPrintable(told.message() + told.words));
    QVERIFY(phones().reaches(101, Phones::Up));
}

void TestOrdersOnExchange::givesUpWaiting()
{
    QVERIFY(callIsUp(103, 102));
    const Outcome late = run(QStringLiteral("camp-on 102 --by 101 --timeout 1"));
    QCOMPARE(late.result(), QStringLiteral("timeout"));
    QCOMPARE(late.code, 4);
    QCOMPARE(run(QStringLiteral("camp-on 0301234 --by 101")).result(), QStringLiteral("refused"));
    QVERIFY(isTalk(103, 102));
}

void TestOrdersOnExchange::booksOnTheExchangesList()
{
    const QString family = QStringLiteral("ROB");
    const QString called = QStringLiteral("102");
    QVERIFY_DONE("camp-on 102 --by 101 --on-exchange --dialect nethserver");
    QCOMPARE(entry(family, called), QStringLiteral("101"));
    QVERIFY_DONE("camp-on 102 --by 103 --on-exchange --dialect nethserver");
    QCOMPARE(entry(family, called), QStringLiteral("101&103"));
    QVERIFY_DONE("camp-on 102 --by 101 --on-exchange --cancel --dialect nethserver");
    QCOMPARE(entry(family, called), QStringLiteral("103"));
    QVERIFY_DONE("camp-on 102 --by 103 --on-exchange --cancel --dialect nethserver");
    QCOMPARE(entry(family, called), QString());
    QCOMPARE(run(QStringLiteral("camp-on 102 --by 101 --on-exchange")).result(),
        QStringLiteral("refused")); // plain Asterisk has none
}

void TestOrdersOnExchange::logsInToAllOfOnesQueues()
{
    const QString phone = QStringLiteral("PJSIP/106");
    const auto isIn = [&](const char *queue) {
        return !board().member(QString::fromLatin1(queue), phone).interface.isEmpty();
    };
    QCOMPARE(run(QStringLiteral("queue login 106")).result(), QStringLiteral("refused"));
    const Outcome told = run(QStringLiteral("queue login 106 --queue support --queue sales"));
    QVERIFY2(told.result() == QLatin1String("done"), qPrintable(told.message() + told.words));
    QCOMPARE(told.object()[u"queues"].toObject().keys(),
        QStringLiteral("sales support").split(QLatin1Char(' ')));
    QTRY_VERIFY(isIn("support") && isIn("sales"));
    const Outcome half = run(QStringLiteral("queue login 106 --queue nobody --queue sales"));
    QCOMPARE(half.result(), QStringLiteral("refused"));
    QCOMPARE(half.object()[u"queues"][u"nobody"][u"result"].toString(), QStringLiteral("done"));
    QCOMPARE(half.object()[u"queues"][u"sales"][u"result"].toString(), QStringLiteral("refused"));
    QVERIFY_DONE("queue logout 106");
    QTRY_VERIFY(!isIn("support") && !isIn("sales") && !isIn("nobody"));
    QTRY_COMPARE(board().queue(QStringLiteral("sales")).absent.size(), 1);

    run(QStringLiteral("action DBPut Family=QPENALTY Key=support/agents/106 Val=3"));
    QVERIFY_DONE("queue login 106");
    QTRY_COMPARE(board().member(QStringLiteral("support"), phone).penalty, 3);
    QVERIFY_DONE("queue logout 106");
    run(QStringLiteral("action DBDel Family=QPENALTY Key=support/agents/106"));
    QTRY_VERIFY(!isIn("support"));
}

void TestOrdersOnExchange::ringsMembersInUse()
{
    const auto rings = [this] {
        return board().member(QStringLiteral("support"), QStringLiteral("PJSIP/101")).ringsInUse;
    };
    QVERIFY_DONE("queue ring-in-use 101 on --queue support");
    QTRY_COMPARE(rings(), std::optional(true));
    QVERIFY(phones().call(101, QStringLiteral("*43")));
    QVERIFY(phones().reaches(101, Phones::Up));
    QVERIFY(phones().call(105, QStringLiteral("300")));
    QTRY_COMPARE(board().status(101), pbx::Extension::Status::BusyRinging);
    QVERIFY(phones().hangup(105));
    QVERIFY_DONE("queue ring-in-use 101 off");
    QTRY_COMPARE(rings(), std::optional(false));
    QCOMPARE(run(QStringLiteral("queue ring-in-use 108 on")).result(), QStringLiteral("refused"));
}

void TestOrdersOnExchange::resetsCounters()
{
    const auto abandoned = [this] {
        return run(QStringLiteral("state")).object()[u"queues"][u"support"][u"abandoned"].toInt();
    };
    QVERIFY(phones().call(105, QStringLiteral("300")));
    QTRY_COMPARE(board().queue(QStringLiteral("support")).callers.size(), 1);
    QVERIFY(phones().hangup(105));
    QTRY_VERIFY(abandoned() > 0);
    QVERIFY_DONE("queue reset support");
    QCOMPARE(abandoned(), 0);
}

void TestOrdersOnExchange::redirectsTheParked()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY_DONE("park ext:102 --by 102");
    QTRY_COMPARE(board().lot().parked.size(), 1);
    QVERIFY_DONE("redirect ext:101 103");
    QVERIFY(phones().reaches(103, Phones::Ringing));
    QTRY_COMPARE(board().lot().parked.size(), 0);
    QVERIFY(phones().answer(103));
    QTRY_VERIFY(isTalk(101, 103));
}

void TestOrdersOnExchange::letsTheParkerHearTheSpace()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY_DONE("park ext:102 --by 102");
    QTRY_COMPARE(board().lot().parked.size(), 1);
    QVERIFY(phones().reaches(102, Phones::Up)); // it is said which
    QVERIFY(phones().reaches(102, Phones::Idle));
    QCOMPARE(board().lot().parked.size(), 1);
}

void TestOrdersOnExchange::completesWhileSwapped()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY_DONE("transfer ext:102 103 --by 102 --attended");
    QVERIFY(phones().reaches(103, Phones::Ringing));
    QVERIFY(phones().answer(103));
    QTRY_VERIFY(isUp(103));
    QVERIFY_DONE("transfer ext:103 --swap --by 102");
    QTRY_VERIFY(isUp(102));
    // Asterisk 16 hangs up all three if the swap has been told and is not through yet.
    QVERIFY(phones().hears(102, 101));
    QVERIFY_DONE("transfer ext:103 --complete --by 102");
    QVERIFY(phones().reaches(102, Phones::Idle));
    QTRY_VERIFY(isTalk(101, 103));
}

void TestOrdersOnExchange::cancelsWhileSwapped()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY_DONE("transfer ext:102 103 --by 102 --attended");
    QVERIFY(phones().reaches(103, Phones::Ringing));
    QVERIFY(phones().answer(103));
    QTRY_VERIFY(isUp(103));
    QVERIFY_DONE("transfer ext:103 --swap --by 102");
    QTRY_VERIFY(isUp(102));
    QVERIFY_DONE("transfer ext:103 --cancel --by 102");
    QVERIFY(phones().reaches(103, Phones::Idle));
    QTRY_VERIFY(isTalk(101, 102));
}

void TestOrdersOnExchange::seesWhatIsSetAtAPhone()
{
    live::Connection connection(Panel::access(relay().door(), RealExchange::panel()));
    connection.setRereading(std::chrono::milliseconds(100));
    connection.start();
    QTRY_VERIFY(connection.state().isUp());
    const auto forward = [&connection] {
        return connection.exchange().extensions().rows().find("103")->forward.always;
    };
    QVERIFY(phones().call(103, QStringLiteral("*72104")));
    QTRY_COMPARE(forward(), QStringLiteral("104"));
    QVERIFY(phones().reaches(103, Phones::Idle));
    QVERIFY(phones().call(103, QStringLiteral("*73")));
    QTRY_COMPARE(forward(), QString());
    QVERIFY(phones().reaches(103, Phones::Idle));
}

void TestOrdersOnExchange::dialsTheInternationalForm()
{
    const Outcome told = run(QStringLiteral("dial +4930123456 --from 101 --dry-run"));
    QCOMPARE(told.code, 0);
    const Outcome typed = run(QStringLiteral("dial 030123456 --from 101 --dry-run"));
    QCOMPARE(typed.lines.first()[u"Exten"].toString(), QStringLiteral("030123456"));
}

QTEST_GUILESS_MAIN(TestOrdersOnExchange)
#include "tst_ordersonexchange.moc"
