// SPDX-License-Identifier: MIT
#include "commandsonexchange.h"

#include <QJsonArray>
#include <QTest>

using Stage = pbx::Call::Stage;

/// The operator's commands on a real exchange, by what becomes of the phones.
class TestCommandsOnExchange : public CommandsOnExchange
{
    Q_OBJECT

private slots:
    void hangsUp_data();
    void hangsUp();
    void transfersBlindly_data();
    void transfersBlindly();
    void consultsAndCompletes();
    void consultsAndCancels();
    void redirectsOneSide();
    void picksUp();
    void takesOver();
    void parksAndRetrieves();
    void parksInAChosenSpace();
    void holdsAndTakesBack();
    void answers();
    void cannotHoldOtherPhones();
    void mutesAndKeys();
    void records();
    void listens_data();
    void listens();
    void makesAConference();
    void looksAfterAConference();
    void logsMembersInAndOut();
    void pausesMembers();
    void movesCallersInQueues();
    void withdrawsCallers();
    void setsFeatures();
    void setsPresence();
    void tellsWhatItWouldSend();
    void tellsSeveralCallsApart();
    void mayNotDoWhatTheAccountMayNot();
};

void TestCommandsOnExchange::hangsUp_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("by extension in it") << QStringLiteral("hangup ext:102");
    QTest::newRow("all of an extension") << QStringLiteral("hangup --extension 102");
}

void TestCommandsOnExchange::hangsUp()
{
    QFETCH(QString, command);
    QVERIFY(callIsUp(101, 102));
    QVERIFY(phones().call(103, QStringLiteral("104")));
    QVERIFY(phones().reaches(104, Phones::Ringing));
    const Outcome told = run(command);
    QCOMPARE(told.result(), QStringLiteral("done"));
    QVERIFY(phones().reaches(101, Phones::Idle));
    QVERIFY(phones().reaches(102, Phones::Idle));
    QVERIFY(phones().reaches(104, Phones::Ringing)); // nobody else's
}

void TestCommandsOnExchange::transfersBlindly_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<Stage>("stage");
    QTest::newRow("a number") << QStringLiteral("103") << Stage::Ringing;
    QTest::newRow("a queue") << QStringLiteral("queue:support") << Stage::Ringing;
    QTest::newRow("a room") << QStringLiteral("conference:600") << Stage::Conference;
    QTest::newRow("a mailbox") << QStringLiteral("voicemail:103") << Stage::Up;
    QTest::newRow("a parking space") << QStringLiteral("park") << Stage::Parked;
}

void TestCommandsOnExchange::transfersBlindly()
{
    QFETCH(QString, target);
    QFETCH(Stage, stage);
    QVERIFY(callIsUp(107, 106));
    const Outcome told = run(QStringLiteral("transfer ext:106 %1 --by 106").arg(target));
    QVERIFY2(told.result() == QLatin1String("done"), qPrintable(told.message() + told.words));
    QVERIFY(phones().reaches(106, Phones::Idle));
    QTRY_COMPARE(board().call().stage, stage);
    QCOMPARE(board().call().caller.extension, QStringLiteral("107"));
}

void TestCommandsOnExchange::consultsAndCompletes()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY_DONE("transfer ext:102 103 --by 102 --attended");
    QVERIFY(phones().reaches(103, Phones::Ringing));
    QVERIFY(phones().answer(103));
    QTRY_VERIFY(isUp(103));
    QVERIFY_DONE("transfer ext:103 --complete --by 102");
    QVERIFY(phones().reaches(102, Phones::Idle));
    QTRY_VERIFY(isTalk(101, 103));
}

void TestCommandsOnExchange::consultsAndCancels()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY_DONE("transfer ext:102 103 --by 102 --attended");
    QVERIFY(phones().reaches(103, Phones::Ringing));
    QVERIFY(phones().answer(103));
    QTRY_VERIFY(isUp(103));
    QVERIFY_DONE("transfer ext:103 --swap --by 102");
    QTRY_VERIFY(isUp(102));
    QVERIFY(!isUp(103));
    QVERIFY(phones().dial(102, QStringLiteral("*4")));
    QTRY_VERIFY(isUp(103));
    QVERIFY_DONE("transfer ext:103 --cancel --by 102");
    QVERIFY(phones().reaches(103, Phones::Idle));
    QTRY_VERIFY(isTalk(101, 102));
    const Outcome nothing = run(QStringLiteral("transfer ext:103 --complete --by 102"));
    QCOMPARE(nothing.result(), QStringLiteral("refused"));
    QCOMPARE(nothing.code, 1);
}

void TestCommandsOnExchange::redirectsOneSide()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY_DONE("redirect ext:102 103 --leg caller");
    QVERIFY(phones().reaches(103, Phones::Ringing));
    QVERIFY(phones().reaches(102, Phones::Idle));
    QVERIFY(phones().reaches(101, Phones::Up));
}

void TestCommandsOnExchange::picksUp()
{
    QVERIFY(phones().call(101, QStringLiteral("102")));
    QVERIFY(phones().reaches(102, Phones::Ringing));
    QVERIFY_DONE("pickup 102 --by 103");
    QVERIFY(phones().reaches(103, Phones::Ringing));
    QVERIFY(phones().reaches(102, Phones::Idle));
    QVERIFY(phones().answer(103));
    QTRY_VERIFY(isTalk(101, 103));
    const Outcome late = run(QStringLiteral("pickup 104 --by 105"));
    QCOMPARE(late.result(), QStringLiteral("refused"));
}

void TestCommandsOnExchange::takesOver()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY_DONE("take-over ext:101 --by 103");
    QVERIFY(phones().reaches(103, Phones::Ringing));
    QVERIFY(phones().answer(103));
    QTRY_VERIFY(isTalk(101, 103));
    QVERIFY(phones().reaches(102, Phones::Idle));
}

void TestCommandsOnExchange::parksAndRetrieves()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY_DONE("park ext:102 --by 102");
    QTRY_COMPARE(board().lot().parked.size(), 1);
    const int space = board().lot().parked.first().space;
    QVERIFY(phones().setAnswering(103));
    const Outcome told = run(QStringLiteral("unpark default/%1 --to 103").arg(space));
    QCOMPARE(told.result(), QStringLiteral("done"));
    QTRY_COMPARE(board().lot().parked.size(), 0);
    QTRY_VERIFY(isTalk(101, 103) || isTalk(103, 101));
    QCOMPARE(run(QStringLiteral("unpark default/%1 --to 103").arg(space)).result(),
        QStringLiteral("refused"));
}

void TestCommandsOnExchange::parksInAChosenSpace()
{
    const int last = board().lot().spaces.constLast();
    QVERIFY(callIsUp(101, 102));
    const Outcome told = run(QStringLiteral("park ext:102 --by 102 --space %1").arg(last));
    QVERIFY2(told.result() == QLatin1String("done"), qPrintable(told.message() + told.words));
    QTRY_COMPARE(board().lot().parked.size(), 1);
    QCOMPARE(board().lot().parked.first().space, last);
    QVERIFY(phones().call(103, QStringLiteral("104")));
    QVERIFY(phones().reaches(104, Phones::Ringing));
    QVERIFY(phones().answer(104));
    QVERIFY(phones().reaches(103, Phones::Up));
    const Outcome taken = run(QStringLiteral("park ext:103 --by 104 --space %1").arg(last));
    QCOMPARE(taken.result(), QStringLiteral("refused"));
    QVERIFY(phones().reaches(103, Phones::Up));
}

void TestCommandsOnExchange::holdsAndTakesBack()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY_DONE("hold ext:102 --by 102");
    QTRY_COMPARE(board().call().stage, Stage::Held);
    QVERIFY_DONE("unhold ext:102 --by 102");
    QTRY_COMPARE(board().call().stage, Stage::Up);
}

void TestCommandsOnExchange::answers()
{
    QVERIFY(phones().call(101, QStringLiteral("102")));
    QVERIFY(phones().reaches(102, Phones::Ringing));
    QVERIFY_DONE("answer 102");
    QTRY_VERIFY(isTalk(101, 102));
}

void TestCommandsOnExchange::cannotHoldOtherPhones()
{
    QVERIFY(callIsUp(101, 102));
    const Outcome told = run(QStringLiteral("hold ext:102 --by 103"));
    QCOMPARE(told.result(), QStringLiteral("refused"));
    QVERIFY(!told.message().isEmpty());
    QCOMPARE(told.code, 1);
    QCOMPARE(board().call().stage, Stage::Up);
}

void TestCommandsOnExchange::mutesAndKeys()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY_DONE("mute ext:101 on --by 101");
    QVERIFY_DONE("mute ext:101 off --by 101");
    QVERIFY_DONE("dtmf ext:101 12#");
    QCOMPARE(run(QStringLiteral("dtmf ext:101 12x")).result(), QStringLiteral("refused"));
    QVERIFY(isTalk(101, 102));
}

void TestCommandsOnExchange::records()
{
    QVERIFY(callIsUp(101, 102));
    using enum pbx::Call::Recording;
    QVERIFY_DONE("record-call ext:101 start");
    QTRY_COMPARE(board().call().recording, On);
    QVERIFY_DONE("record-call ext:101 pause");
    QTRY_COMPARE(board().call().recording, Muted);
    QVERIFY_DONE("record-call ext:101 resume");
    QTRY_COMPARE(board().call().recording, On);
    QVERIFY_DONE("record-call ext:101 stop");
    QTRY_COMPARE(board().call().recording, Off);
}

void TestCommandsOnExchange::listens_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("silent") << QString();
    QTest::newRow("whisper") << QStringLiteral("--whisper");
    QTest::newRow("barge") << QStringLiteral("--barge");
}

void TestCommandsOnExchange::listens()
{
    QFETCH(QString, how);
    QVERIFY(callIsUp(101, 102));
    QVERIFY(phones().setAnswering(103));
    const Outcome told = run(QStringLiteral("listen ext:101 --by 103 ") + how);
    QVERIFY2(told.result() == QLatin1String("done"), qPrintable(told.message() + told.words));
    QVERIFY(phones().reaches(103, Phones::Up));
    QVERIFY(phones().hangup(101));
    QVERIFY(phones().reaches(103, Phones::Idle)); // the call is over, and so is listening
}

void TestCommandsOnExchange::makesAConference()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY(phones().setAnswering(103));
    const Outcome told = run(QStringLiteral("conference ext:101 --with 103"));
    QVERIFY2(told.result() == QLatin1String("done"), qPrintable(told.message() + told.words));
    const Outcome state = run(QStringLiteral("state"));
    QCOMPARE(state.object()[u"conferences"][u"600"][u"users"].toArray().size(), 3);
    QVERIFY(phones().reaches(103, Phones::Up));
    QVERIFY(phones().reaches(101, Phones::Up));
    QVERIFY_DONE("conference 600 kick all");
    QVERIFY(phones().reaches(101, Phones::Idle));
    QVERIFY(phones().reaches(103, Phones::Idle));
}

void TestCommandsOnExchange::looksAfterAConference()
{
    for (const int phone : {101, 102}) {
        QVERIFY(phones().call(phone, QStringLiteral("600")));
        QVERIFY(phones().reaches(phone, Phones::Up));
    }
    QTRY_COMPARE(board().calls().size(), 2);
    const auto room = [this] {
        return run(QStringLiteral("state")).object()[u"conferences"][u"600"].toObject();
    };
    QVERIFY(phones().setAnswering(103));
    QVERIFY_DONE("conference 600 invite 103 --by 101");
    QVERIFY(phones().reaches(103, Phones::Up));
    QTRY_COMPARE(room()[u"users"].toArray().size(), 3);
    QVERIFY(phones().hangup(103));
    QTRY_COMPARE(room()[u"users"].toArray().size(), 2);
    QVERIFY_DONE("conference 600 mute 102");
    QCOMPARE(room()[u"users"][1][u"muted"], QJsonValue(true));
    QVERIFY_DONE("conference 600 unmute 102");
    QVERIFY_DONE("conference 600 lock");
    QCOMPARE(room()[u"locked"], QJsonValue(true));
    QVERIFY_DONE("conference 600 unlock");
    QVERIFY_DONE("conference 600 record");
    QVERIFY_DONE("conference 600 stop-record");
    QVERIFY_DONE("conference 600 kick 102");
    QVERIFY(phones().reaches(102, Phones::Idle));
    QVERIFY(phones().reaches(101, Phones::Up));
    QCOMPARE(run(QStringLiteral("conference 600 kick 108")).result(), QStringLiteral("refused"));
}

void TestCommandsOnExchange::logsMembersInAndOut()
{
    const QString phone = QStringLiteral("PJSIP/106");
    const QString support = QStringLiteral("support");
    QVERIFY_DONE("queue add support 106 --penalty 3");
    QTRY_COMPARE(board().member(support, phone).penalty, 3);
    const Outcome twice = run(QStringLiteral("queue add support 106"));
    QCOMPARE(twice.result(), QStringLiteral("refused"));
    QVERIFY(!twice.message().isEmpty());
    QVERIFY_DONE("queue penalty 106 5 --queue support");
    QTRY_COMPARE(board().member(support, phone).penalty, 5);
    QVERIFY_DONE("queue remove support 106");
    QTRY_VERIFY(board().member(support, phone).interface.isEmpty());
    QCOMPARE(run(QStringLiteral("queue add nosuch 106")).code, 2);
}

void TestCommandsOnExchange::pausesMembers()
{
    const auto member
        = [this] { return board().member(QStringLiteral("support"), QStringLiteral("PJSIP/101")); };
    QVERIFY_DONE("queue pause 101 --queue support --reason lunch");
    QTRY_VERIFY(member().isPaused);
    QCOMPARE(member().pauseReason, QStringLiteral("lunch"));
    QVERIFY_DONE("queue unpause 101");
    QTRY_VERIFY(!member().isPaused);
    QVERIFY_DONE("queue reset support");
}

void TestCommandsOnExchange::movesCallersInQueues()
{
    for (const int phone : {105, 106}) {
        QVERIFY(phones().call(phone, QStringLiteral("300")));
        QTRY_COMPARE(board().queue(QStringLiteral("support")).callers.size(), phone - 104);
    }
    QVERIFY_DONE("queue priority support ext:106 10");
    const QJsonObject queue
        = run(QStringLiteral("state")).object()[u"queues"][u"support"].toObject();
    // Before Asterisk 18 it counts only from when the queue is next sorted.
    const int place = exchange().version().startsWith(u"16") ? 1 : 0;
    QCOMPARE(queue[u"waiting"][place][u"num"].toString(), QStringLiteral("106"));
    QCOMPARE(queue[u"waiting"][place][u"priority"], QJsonValue(10));
}

void TestCommandsOnExchange::withdrawsCallers()
{
    const auto waiting = [this] { return board().queue(QStringLiteral("support")).callers.size(); };
    for (const int phone : {105, 107}) { // the first is rung for, the second waits its turn
        QVERIFY(phones().call(phone, QStringLiteral("300")));
        QTRY_COMPARE(waiting(), phone == 105 ? 1 : 2);
    }
    QVERIFY_DONE("queue withdraw support ext:107");
    QTRY_COMPARE(waiting(), 1);
    QVERIFY(phones().reaches(107, Phones::Idle)); // the dialplan hangs up
    QVERIFY(phones().call(106, QStringLiteral("103")));
    QVERIFY(phones().reaches(103, Phones::Ringing));
    const Outcome elsewhere = run(QStringLiteral("queue withdraw support ext:106"));
    QCOMPARE(elsewhere.result(), QStringLiteral("refused"));
}

void TestCommandsOnExchange::setsFeatures()
{
    QVERIFY_DONE("dnd 103 on");
    QTRY_COMPARE(board().extension(103).doNotDisturb, std::optional(true));
    QCOMPARE(entry(QStringLiteral("DND"), QStringLiteral("103")), QStringLiteral("YES"));
    QVERIFY_DONE("dnd 103 off");
    QTRY_COMPARE(board().extension(103).doNotDisturb, std::optional(false));
    QVERIFY_DONE("dnd 103 off"); // it is so already

    QVERIFY_DONE("forward 103 always 104");
    QCOMPARE(entry(QStringLiteral("CF"), QStringLiteral("103")), QStringLiteral("104"));
    QVERIFY(phones().call(101, QStringLiteral("103")));
    QVERIFY(phones().reaches(104, Phones::Ringing));
    QVERIFY(phones().hangup(101));
    QVERIFY_DONE("forward 103 always off");
    QCOMPARE(entry(QStringLiteral("CF"), QStringLiteral("103")), QString());
    QVERIFY_DONE("forward 103 busy voicemail");
    QCOMPARE(entry(QStringLiteral("CFB"), QStringLiteral("103")), QStringLiteral("*98103"));
    QVERIFY_DONE("forward 103 busy off");
    QVERIFY_DONE("call-waiting 103 on");
    QCOMPARE(entry(QStringLiteral("CW"), QStringLiteral("103")), QStringLiteral("ENABLED"));
    QVERIFY_DONE("call-waiting 103 off");
    QCOMPARE(
        run(QStringLiteral("forward 103 always \"10 4\"")).result(), QStringLiteral("refused"));
}

void TestCommandsOnExchange::setsPresence()
{
    QVERIFY_DONE("presence 103 away \"at lunch, back at 1\"");
    QTRY_COMPARE(board().extension(103).presence, QStringLiteral("away"));
    QVERIFY_DONE("presence 103 available");
    QTRY_COMPARE(board().extension(103).presence, QStringLiteral("available"));
    QCOMPARE(run(QStringLiteral("presence 103 asleep")).result(), QStringLiteral("refused"));
}

void TestCommandsOnExchange::tellsWhatItWouldSend()
{
    const Outcome told = run(QStringLiteral("dnd 103 on --dry-run"));
    QCOMPARE(told.code, 0);
    QCOMPARE(told.lines.size(), 2);
    QCOMPARE(told.lines[0],
        (QJsonObject{{QStringLiteral("Action"), QStringLiteral("DBPut")},
            {QStringLiteral("Family"), QStringLiteral("DND")},
            {QStringLiteral("Key"), QStringLiteral("103")},
            {QStringLiteral("Val"), QStringLiteral("YES")}}));
    QCOMPARE(told.lines[1][u"Variable"].toString(), QStringLiteral("DEVICE_STATE(Custom:DND103)"));
    QCOMPARE(entry(QStringLiteral("DND"), QStringLiteral("103")), QString());
}

void TestCommandsOnExchange::tellsSeveralCallsApart()
{
    QVERIFY(callIsUp(101, 102));
    QVERIFY(phones().call(103, QStringLiteral("102")));
    QTRY_COMPARE(board().calls().size(), 2);
    const Outcome told = run(QStringLiteral("hangup ext:102"));
    QCOMPARE(told.code, 2);
    for (const pbx::Call &call : board().calls())
        QVERIFY2(told.words.contains(call.id), qPrintable(told.words));
    QVERIFY(phones().reaches(101, Phones::Up));
}

void TestCommandsOnExchange::mayNotDoWhatTheAccountMayNot()
{
    QVERIFY(callIsUp(101, 102));
    const Outcome told
        = run(QStringLiteral("mute ext:101 on --by 101"), RealExchange::leastRights());
    QCOMPARE(told.result(), QStringLiteral("denied"));
    QCOMPARE(told.message(), QStringLiteral("Permission denied"));
    QCOMPARE(told.code, 1);
}

QTEST_GUILESS_MAIN(TestCommandsOnExchange)
#include "tst_commandsonexchange.moc"
