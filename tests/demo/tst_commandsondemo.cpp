// SPDX-License-Identifier: MIT
#include "commandsondemo.h"

using namespace Qt::Literals::StringLiterals;

/// The operator's commands for calls on the demo exchange, by what becomes of its phones: what
/// works on a real one works here too.
class tst_CommandsOnDemo : public CommandsOnDemo
{
    Q_OBJECT

private slots:
    void dials();
    void hangsUp();
    void transfersBlindly_data();
    void transfersBlindly();
    void consultsAndCompletes();
    void swapsAndCancels();
    void connectsTwoCalls();
    void redirectsOneSide();
    void picksUp();
    void takesOver();
    void takesNobodyToASilentPhone();
    void parksAndRetrieves();
    void holdsAndTakesBack();
    void answers();
    void cannotHoldSoftPhones();
    void mutesAndKeys();
    void records();
    void listens_data();
    void listens();

private:
    qsizetype parked() const { return qsizetype(m_stage->board().parking().calls().size()); }
};

void tst_CommandsOnDemo::dials()
{
    m_stage->setAnswering("104");
    QVERIFY_DONE("dial 105 --from 104");
    QTRY_VERIFY(m_stage->rings("105"));
    m_stage->busy("110");
    const Outcome refused = run(u"dial 105 --from 110"_s);
    QCOMPARE(refused.result(), u"refused"_s);
    QCOMPARE(refused.code, 1);
}

void tst_CommandsOnDemo::hangsUp()
{
    m_stage->talk("104", "105");
    m_stage->dial("110", "111");
    QVERIFY_DONE("hangup ext:105");
    QTRY_VERIFY(m_stage->isIdle("104"));
    QVERIFY(!m_stage->isIdle("111")); // nobody else's
    QVERIFY_DONE("hangup --extension 110");
    QTRY_VERIFY(m_stage->isIdle("111"));
}

void tst_CommandsOnDemo::transfersBlindly_data()
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<QByteArray>("application"); // where who was transferred ends up
    QTest::newRow("a number") << u"110"_s << QByteArray("Dial");
    QTest::newRow("a queue") << u"queue:sales"_s << QByteArray("Queue");
    QTest::newRow("a room") << u"conference:600"_s << QByteArray("ConfBridge");
    QTest::newRow("a mailbox") << u"voicemail:110"_s << QByteArray("VoiceMail");
    QTest::newRow("a parking space") << u"park"_s << QByteArray();
}

void tst_CommandsOnDemo::transfersBlindly()
{
    QFETCH(QString, target);
    QFETCH(QByteArray, application);
    m_stage->talk("104", "105");
    const Outcome told = run(u"transfer ext:105 %1 --by 105"_s.arg(target));
    QVERIFY2(told.result() == u"done", qPrintable(told.message() + told.words));
    QTRY_VERIFY(m_stage->isIdle("105"));
    QCOMPARE(m_stage->board().lines().at("104").size(), 1);
    if (!application.isEmpty())
        QCOMPARE(m_stage->board().lines().at("104").first()->application, application);
    QCOMPARE(parked(), application.isEmpty() ? 1 : 0);
}

void tst_CommandsOnDemo::consultsAndCompletes()
{
    m_stage->talk("104", "105");
    QVERIFY_DONE("transfer ext:105 110 --by 105 --attended");
    QTRY_VERIFY(m_stage->rings("110"));
    m_stage->answer("110");
    QVERIFY_DONE("transfer ext:110 --complete --by 105");
    QTRY_VERIFY(m_stage->areTalking("104", "110"));
    QTRY_VERIFY(m_stage->isIdle("105"));
}

void tst_CommandsOnDemo::swapsAndCancels()
{
    m_stage->talk("104", "105");
    QVERIFY_DONE("transfer ext:105 110 --by 105 --attended");
    QTRY_VERIFY(m_stage->rings("110"));
    m_stage->answer("110");
    QTRY_VERIFY(m_stage->isHeld("104"));
    QVERIFY_DONE("transfer ext:110 --swap --by 105");
    QTRY_VERIFY(m_stage->areTalking("104", "105"));
    m_stage->act("Action: PlayDTMF|Digit: *|Receive: true|Channel: " + m_stage->channel("105"));
    m_stage->act("Action: PlayDTMF|Digit: 4|Receive: true|Channel: " + m_stage->channel("105"));
    QTRY_VERIFY(m_stage->isHeld("104"));
    QVERIFY_DONE("transfer ext:110 --cancel --by 105");
    QTRY_VERIFY(m_stage->isIdle("110"));
    QTRY_VERIFY(m_stage->areTalking("104", "105"));
    const Outcome nothing = run(u"transfer ext:105 --complete --by 105"_s);
    QCOMPARE(nothing.result(), u"refused"_s);
}

void tst_CommandsOnDemo::connectsTwoCalls()
{
    m_stage->talk("110", "104");
    m_stage->hold("104");
    m_stage->talk("104", "105");
    QVERIFY_DONE("transfer ext:105 --complete --by 104");
    QTRY_VERIFY(m_stage->areTalking("110", "105"));
    QTRY_VERIFY(m_stage->isIdle("104"));
}

void tst_CommandsOnDemo::redirectsOneSide()
{
    m_stage->talk("104", "105");
    QVERIFY_DONE("redirect ext:105 110 --leg caller");
    QTRY_VERIFY(m_stage->rings("110"));
    QTRY_VERIFY(m_stage->isIdle("105"));
    QVERIFY(!m_stage->isIdle("104"));
}

void tst_CommandsOnDemo::picksUp()
{
    m_stage->dial("104", "105");
    m_stage->wait(100);
    QVERIFY_DONE("pickup 105 --by 110");
    QTRY_VERIFY(m_stage->rings("110"));
    QTRY_VERIFY(m_stage->isIdle("105"));
    m_stage->answer("110");
    QTRY_VERIFY(m_stage->areTalking("104", "110"));
}

void tst_CommandsOnDemo::takesOver()
{
    m_stage->talk("104", "105");
    QVERIFY_DONE("take-over ext:104 --by 110");
    QTRY_VERIFY(m_stage->rings("110"));
    m_stage->answer("110");
    QTRY_VERIFY(m_stage->areTalking("104", "110"));
    QTRY_VERIFY(m_stage->isIdle("105"));
}

void tst_CommandsOnDemo::takesNobodyToASilentPhone()
{
    m_stage->talk("104", "105");
    m_stage->board().services().setDoNotDisturb("110", true);
    m_stage->dial("111", "112");
    for (const QString &by : {u"110"_s, u"133"_s}) { // not to be disturbed, not plugged in
        for (const QString &line : {u"take-over ext:104 --by "_s, u"pickup 112 --by "_s}) {
            const Outcome told = run(line + by);
            QCOMPARE(told.result(), u"refused"_s);
            QVERIFY(told.message().startsWith(u"Your phone would not ring."));
        }
    }
    QTRY_VERIFY(m_stage->areTalking("104", "105"));
}

void tst_CommandsOnDemo::parksAndRetrieves()
{
    m_stage->talk("104", "105");
    QVERIFY_DONE("park ext:105 --by 105 --space 78");
    QCOMPARE(parked(), 1);
    QVERIFY(m_stage->board().parking().calls().contains(78));
    m_stage->setAnswering("110");
    QVERIFY_DONE("unpark default/78 --to 110");
    QTRY_VERIFY(m_stage->areTalking("104", "110"));
    QCOMPARE(parked(), 0);
    QCOMPARE(run(u"unpark default/78 --to 110"_s).result(), u"refused"_s);
}

void tst_CommandsOnDemo::holdsAndTakesBack()
{
    m_stage->talk("104", "105");
    QVERIFY_DONE("hold ext:105 --by 105");
    QTRY_VERIFY(m_stage->isHeld("104"));
    QTRY_VERIFY(m_stage->hasSent("Event: Hold\r\n"));
    QVERIFY_DONE("unhold ext:105 --by 105");
    QTRY_VERIFY(m_stage->areTalking("104", "105"));
    QTRY_VERIFY(m_stage->hasSent("Event: Unhold\r\n"));
}

void tst_CommandsOnDemo::answers()
{
    m_stage->dial("104", "105");
    m_stage->wait(100);
    QVERIFY_DONE("answer 105");
    QTRY_VERIFY(m_stage->areTalking("104", "105"));
}

void tst_CommandsOnDemo::cannotHoldSoftPhones()
{
    m_stage->talk("104", "113");
    const Outcome told = run(u"hold ext:113 --by 113"_s);
    QCOMPARE(told.result(), u"refused"_s);
    m_stage->act("Action: PJSIPNotify|Variable: Event=hold|Channel: " + m_stage->channel("113"));
    m_stage->wait(500);
    QVERIFY(!m_stage->isHeld("104")); // it would not obey either
}

void tst_CommandsOnDemo::mutesAndKeys()
{
    m_stage->talk("104", "105");
    QVERIFY_DONE("mute ext:104 on --by 104");
    QVERIFY_DONE("mute ext:104 off --by 104");
    QVERIFY_DONE("dtmf ext:104 12#");
    QVERIFY_DONE("dtmf ext:104 12# --to caller");
    QTRY_VERIFY(m_stage->areTalking("104", "105"));
}

void tst_CommandsOnDemo::records()
{
    m_stage->talk("104", "105");
    const demo::Channel &channel = *m_stage->board().lines().at("104").first();
    QVERIFY_DONE("record-call ext:104 start");
    QVERIFY(m_stage->board().recordings().runs(channel));
    QVERIFY_DONE("record-call ext:104 pause");
    QTRY_VERIFY(m_stage->hasSent("Event: MixMonitorMute\r\n"));
    QVERIFY_DONE("record-call ext:104 resume");
    QVERIFY_DONE("record-call ext:104 stop");
    QVERIFY(!m_stage->board().recordings().runs(channel));
    const Outcome again = run(u"record-call ext:104 stop"_s);
    QCOMPARE(again.result(), u"refused"_s);
    QCOMPARE(again.message(), u"Could not stop monitoring channel"_s);
}

void tst_CommandsOnDemo::listens_data()
{
    QTest::addColumn<QString>("how");
    QTest::newRow("silent") << QString();
    QTest::newRow("whisper") << u"--whisper"_s;
    QTest::newRow("barge") << u"--barge"_s;
}

void tst_CommandsOnDemo::listens()
{
    QFETCH(QString, how);
    m_stage->talk("104", "105");
    m_stage->setAnswering("110");
    const Outcome told = run(u"listen ext:104 --by 110 "_s + how);
    QVERIFY2(told.result() == u"done", qPrintable(told.message() + told.words));
    QTRY_VERIFY(m_stage->hasSent("Event: ChanSpyStart\r\n"));
    QVERIFY(!m_stage->isIdle("110"));
    m_stage->hangUp("104");
    QTRY_VERIFY(m_stage->isIdle("110")); // the call is over, and so is listening
    QTRY_VERIFY(m_stage->hasSent("Event: ChanSpyStop\r\n"));
}

QTEST_GUILESS_MAIN(tst_CommandsOnDemo)
#include "tst_commandsondemo.moc"
