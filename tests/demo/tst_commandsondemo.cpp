// SPDX-License-Identifier: MIT
#include "demo/company.h"
#include "stage.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Qt::Literals::StringLiterals;

/// The operator's commands on the demo exchange, by what becomes of its phones: what works on a
/// real one works here too.
class tst_CommandsOnDemo : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();
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
    void makesAConference();
    void looksAfterAConference();
    void logsMembersInAndOut();
    void pausesMembers();
    void movesCallersInQueues();
    void withdrawsCallers();
    void resetsCounters();
    void setsFeatures();
    void setsPresence();

private:
    struct Outcome {
        int code = -1;
        QJsonObject object;
        QString words;

        QString result() const { return object[u"result"].toString(); }
        QString message() const { return object[u"message"].toString(); }
    };

    Outcome run(const QString &line);
    demo::Queue &queue(const QByteArray &name) { return *m_stage->board().members().queue(name); }
    qsizetype parked() const { return qsizetype(m_stage->board().parking().calls().size()); }
    qsizetype usersIn(const QByteArray &room) const;
    QByteArray entry(const QByteArray &family, const QByteArray &key) const
    {
        return m_stage->board().database().value(family, key).value_or(QByteArray());
    }

    std::unique_ptr<Stage> m_stage;
};

#define QVERIFY_DONE(line)                                                                         \
    do {                                                                                           \
        const Outcome outcome = run(QStringLiteral(line));                                         \
        QVERIFY2(outcome.result() == QLatin1String("done"),                                        \
            qPrintable(outcome.result() + QLatin1Char(' ') + outcome.message() + outcome.words));  \
        QCOMPARE(outcome.code, 0);                                                                 \
    } while (false)

void tst_CommandsOnDemo::init()
{
    m_stage = std::make_unique<Stage>(demo::company());
    QVERIFY(m_stage->listen());
}

void tst_CommandsOnDemo::cleanup() { m_stage.reset(); }

tst_CommandsOnDemo::Outcome tst_CommandsOnDemo::run(const QString &line)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"CORDBOARD_SECRET"_s, Stage::secret());
    program.setProcessEnvironment(environment);
    QSignalSpy ended(&program, &QProcess::finished);
    program.start(QStringLiteral(CORDBOARDCTL),
        QStringList{u"--server"_s, m_stage->url()} + QProcess::splitCommand(line));
    if (!ended.wait(40'000))
        return {};
    return {.code = program.exitCode(),
        .object = QJsonDocument::fromJson(program.readAllStandardOutput()).object(),
        .words = QString::fromUtf8(program.readAllStandardError())};
}

qsizetype tst_CommandsOnDemo::usersIn(const QByteArray &room) const
{
    const demo::Conference *found = m_stage->board().conferences().find(room);
    return found ? found->users.size() : 0;
}

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

void tst_CommandsOnDemo::makesAConference()
{
    m_stage->talk("104", "105");
    m_stage->setAnswering("110");
    QVERIFY_DONE("conference ext:104 --with 110 --room 602");
    QTRY_COMPARE(usersIn("602"), 3);
    m_stage->hangUp("110");
    QTRY_COMPARE(usersIn("602"), 2);
    QVERIFY_DONE("conference 602 kick all");
    QTRY_VERIFY(m_stage->board().lines().all().empty());
    m_stage->talk("104", "105");
    m_stage->board().services().setDoNotDisturb("110", true);
    QCOMPARE(run(u"conference ext:104 --with 110 --room 602"_s).result(), u"refused"_s);
}

void tst_CommandsOnDemo::looksAfterAConference()
{
    m_stage->dial("104", "600");
    m_stage->dial("105", "600");
    m_stage->wait(100);
    demo::Conference &room = *m_stage->board().conferences().find("600");
    QVERIFY_DONE("conference 600 mute 105");
    QVERIFY(room.users.last().isMuted);
    QVERIFY_DONE("conference 600 unmute 105");
    QVERIFY(!room.users.last().isMuted);
    QVERIFY_DONE("conference 600 lock");
    QVERIFY(room.isLocked);
    QVERIFY_DONE("conference 600 unlock");
    QVERIFY_DONE("conference 600 record");
    QVERIFY(room.isRecorded);
    QVERIFY_DONE("conference 600 stop-record");
    QVERIFY_DONE("conference 600 kick 105");
    QTRY_VERIFY(m_stage->isIdle("105"));
    QCOMPARE(usersIn("600"), 1);
}

void tst_CommandsOnDemo::logsMembersInAndOut()
{
    QVERIFY_DONE("queue add support 104 --penalty 3");
    QCOMPARE(queue("support").member("PJSIP/104")->plan.penalty, 3);
    const Outcome twice = run(u"queue add support 104"_s);
    QCOMPARE(twice.result(), u"refused"_s);
    QCOMPARE(twice.message(), u"Unable to add interface: Already there"_s);
    QVERIFY_DONE("queue penalty 104 5 --queue support");
    QCOMPARE(queue("support").member("PJSIP/104")->plan.penalty, 5);
    QVERIFY_DONE("queue remove support 104");
    QVERIFY(!queue("support").member("PJSIP/104"));
}

void tst_CommandsOnDemo::pausesMembers()
{
    QVERIFY_DONE("queue pause 120 --queue support --reason lunch");
    QVERIFY(queue("support").member("PJSIP/120")->isPaused);
    QCOMPARE(queue("support").member("PJSIP/120")->plan.pauseReason, QByteArray("lunch"));
    QVERIFY_DONE("queue unpause 120");
    QVERIFY(!queue("support").member("PJSIP/120")->isPaused);
}

void tst_CommandsOnDemo::movesCallersInQueues()
{
    for (const char *caller : {"104", "105", "110"})
        m_stage->dial(caller, "300"); // the first of them is rung for
    QVERIFY_DONE("queue priority support ext:110 10");
    const QByteArray moved = m_stage->board().lines().at("110").first()->uniqueid;
    QCOMPARE(queue("support").callers.first().uniqueid, moved);
    QCOMPARE(queue("support").callers.first().priority, 10);
}

void tst_CommandsOnDemo::withdrawsCallers()
{
    for (const demo::QueueMember &member : std::as_const(queue("support").members))
        m_stage->board().setRegistered(member.plan.device.mid(6), false);
    m_stage->dial("104", "300");
    m_stage->wait(100);
    QVERIFY_DONE("queue withdraw support ext:104");
    QTRY_VERIFY(queue("support").callers.isEmpty());
    QTRY_VERIFY(m_stage->isIdle("104")); // the dialplan hangs up
}

void tst_CommandsOnDemo::resetsCounters()
{
    QVERIFY(queue("support").completed > 0);
    QVERIFY_DONE("queue reset support");
    QCOMPARE(queue("support").completed, 0);
    QCOMPARE(queue("support").member("PJSIP/120")->callsTaken, 0);
    QVERIFY(queue("sales").completed > 0);
}

void tst_CommandsOnDemo::setsFeatures()
{
    QVERIFY_DONE("dnd 104 on");
    QVERIFY(m_stage->board().services().isDoNotDisturb("104"));
    QVERIFY_DONE("dnd 104 off");
    QVERIFY_DONE("dnd 104 off"); // it is so already
    QVERIFY_DONE("forward 104 always 105");
    QCOMPARE(entry("CF", "104"), QByteArray("105"));
    m_stage->dial("110", "104");
    m_stage->wait(100);
    QTRY_VERIFY(m_stage->rings("105"));
    QVERIFY_DONE("forward 104 always off");
    QVERIFY_DONE("forward 104 busy voicemail");
    QCOMPARE(entry("CFB", "104"), QByteArray("*98104"));
    QVERIFY_DONE("call-waiting 104 on");
    QCOMPARE(entry("CW", "104"), QByteArray("ENABLED"));
}

void tst_CommandsOnDemo::setsPresence()
{
    QVERIFY_DONE("presence 104 away \"back at three\"");
    const demo::Presence told = m_stage->board().states().presences().at("CustomPresence:104");
    QCOMPARE(told.status, QByteArray("away"));
    QCOMPARE(told.message, QByteArray("back at three"));
}

QTEST_GUILESS_MAIN(tst_CommandsOnDemo)
#include "tst_commandsondemo.moc"
