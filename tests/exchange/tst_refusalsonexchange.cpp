// SPDX-License-Identifier: MIT
#include "controlprogram.h"
#include "phones.h"
#include "rawlogin.h"
#include "relay.h"
#include "testbed.h"

#include <QTest>

#include <memory>

using Account = RealExchange::Account;

namespace {

/// What must be going on so that the command has something to be about. In most scenes 103 calls
/// somebody; in Talk 101 and 102 talk, and 106 is alone in the conference.
enum class Scene { Talk, Ringing, Parked, Waiting, Consultation };

/// A header that is another on its way to the exchange, as if a channel had gone since the program
/// has seen it, or a queue been renamed.
struct Lie {
    QByteArray action;
    QByteArray header;
    QByteArray value;
};

const QByteArray gone = "PJSIP/gone-00000000";

} // namespace

Q_DECLARE_METATYPE(Lie)
Q_DECLARE_METATYPE(Scene)
Q_DECLARE_METATYPE(Account)

/// Each of the operator's commands where a real exchange will not do it: it ends with Asterisk's
/// own sentence, and with the exit code for that.
class TestRefusalsOnExchange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void refuses_data();
    void refuses();
    void denies_data();
    void denies();
    void missesModules();

private:
    ControlProgram::Outcome run(const QString &line, const Account &account);
    bool set(Scene scene);
    void addEndings();
    void addSpeech();
    void addRooms();
    void addQueues();
    void addFeatures();

    RealExchange m_exchange;
    Phones m_phones;
    RawLogin m_other; // does what somebody else would
    std::unique_ptr<Relay> m_relay;
    bool m_isTalk = false;
};

void TestRefusalsOnExchange::initTestCase()
{
    START_EXCHANGE(m_exchange);
    QVERIFY(m_phones.start(m_exchange));
    m_relay = std::make_unique<Relay>(m_exchange, m_exchange.port());
    QVERIFY(m_other.open(m_exchange, {QStringLiteral("recorder"), QStringLiteral("recorderpw")}));
}

ControlProgram::Outcome TestRefusalsOnExchange::run(const QString &line, const Account &account)
{
    QProcess program;
    ControlProgram::start(program, m_relay->door(), account, QProcess::splitCommand(line));
    return ControlProgram::outcome(program);
}

bool TestRefusalsOnExchange::set(Scene scene)
{
    if (scene == Scene::Talk && m_isTalk)
        return true; // nothing has changed there
    m_isTalk = false;
    m_other.forget();
    if (!m_phones.rest())
        return false;
    switch (scene) {
    case Scene::Talk:
        m_isTalk = true;
        return m_phones.setAnswering(102) && m_phones.call(101, QStringLiteral("102"))
            && m_phones.reaches(101, Phones::Up) && m_phones.call(106, QStringLiteral("600"))
            && m_phones.reaches(106, Phones::Up);
    case Scene::Ringing:
        return m_phones.setRinging(104) && m_phones.call(103, QStringLiteral("104"))
            && m_phones.reaches(104, Phones::Ringing);
    case Scene::Parked:
        return m_phones.call(103, QStringLiteral("70")) && m_phones.reaches(103, Phones::Up)
            && QTest::qWaitFor(
                [this] { return m_other.hasHeard(QStringLiteral("ParkedCall")); }, 10'000);
    case Scene::Waiting:
        return m_phones.call(103, QStringLiteral("300")) && m_phones.reaches(103, Phones::Up)
            && QTest::qWaitFor(
                [this] { return m_other.hasHeard(QStringLiteral("QueueCallerJoin")); }, 10'000);
    case Scene::Consultation:
        return m_phones.setAnswering(104) && m_phones.call(103, QStringLiteral("104"))
            && m_phones.reaches(103, Phones::Up) && m_phones.setAnswering(105)
            && run(QStringLiteral("transfer ext:104 105 --by 104 --attended"), m_exchange.panel())
                   .code
            == 0
            && m_phones.reaches(105, Phones::Up);
    }
    return false;
}

namespace {

void add(const char *line, const Lie &lie, const char *sentence, Scene scene = Scene::Talk)
{
    QTest::newRow(qPrintable(QString(QLatin1String(line) + u' ' + QLatin1String(lie.action))))
        << QString::fromUtf8(line) << lie << QString::fromUtf8(sentence) << scene;
}

} // namespace

void TestRefusalsOnExchange::addEndings()
{
    const char *redirected = "Channel does not exist: PJSIP/gone-00000000";
    const char *transferred = "Channel specified does not exist";
    add("hangup ext:101", {"Hangup", "Channel", gone}, "No such channel");
    add("hangup --channel PJSIP/gone-00000000", {}, "No such channel");
    add("hangup --extension 102", {"Hangup", "Channel", gone}, "No such channel");
    add("transfer ext:102 103 --by 102", {"BlindTransfer", "Channel", gone}, transferred);
    add("transfer ext:102 103 --by 102 --attended", {"Atxfer", "Channel", gone}, transferred);
    add("transfer ext:105 --complete --by 104", {"Hangup", "Channel", gone}, "No such channel",
        Scene::Consultation);
    add("transfer ext:105 --swap --by 104", {"PlayDTMF", "Channel", gone}, "Channel not found",
        Scene::Consultation);
    add("transfer ext:105 --cancel --by 104", {"CancelAtxfer", "Channel", gone}, transferred,
        Scene::Consultation);
    add("redirect ext:102 103", {"Redirect", "Channel", gone}, redirected);
    add("pickup 104 --by 105", {"Redirect", "Channel", gone}, redirected, Scene::Ringing);
    add("take-over ext:101 --by 105", {"Redirect", "Channel", gone}, redirected);
    add("park ext:102 --by 102", {"Park", "Channel", gone}, redirected);
    add("unpark default/71 --to 105", {"Originate", "Exten", "7999"}, "Extension does not exist.",
        Scene::Parked);
    add("dial 7999 --from 105", {}, "Extension does not exist.");
}

void TestRefusalsOnExchange::addSpeech()
{
    add("hold ext:102 --by 102", {"PJSIPNotify", "Channel", gone}, "Channel not found");
    add("unhold ext:102 --by 102", {"PJSIPNotify", "Channel", gone}, "Channel not found");
    add("answer 104", {"PJSIPNotify", "Channel", gone}, "Channel not found", Scene::Ringing);
    add("mute ext:101 on --by 101", {"MuteAudio", "Channel", gone}, "No such channel");
    add("dtmf ext:101 12", {"PlayDTMF", "Channel", gone}, "Channel not found");
    add("record-call ext:101 start", {"MixMonitor", "Channel", gone}, "No such channel");
    add("record-call ext:101 stop", {}, "Could not stop monitoring channel");
    add("record-call ext:101 pause", {}, "Cannot set mute flag");
    add("record-call ext:101 resume", {}, "Cannot set mute flag");
    add("listen ext:101 --by 105", {"Originate", "Channel", "nowhere"}, "Invalid channel");
}

void TestRefusalsOnExchange::addRooms()
{
    const char *unknown = "No Conference by that name found.";
    const char *absent = "No Channel by that name found in Conference.";
    add("conference ext:101 --with 105 --room 600", {"Redirect", "Channel", gone},
        "Channel does not exist: PJSIP/gone-00000000");
    add("conference 600 invite 105 --by 101", {"Originate", "Exten", "7999"},
        "Extension does not exist.");
    add("conference 600 mute 106", {"ConfbridgeMute", "Channel", gone}, absent);
    add("conference 600 unmute 106", {"ConfbridgeUnmute", "Channel", gone}, absent);
    add("conference 600 kick 106", {"ConfbridgeKick", "Channel", gone}, absent);
    add("conference 600 kick all", {"ConfbridgeKick", "Conference", "none"}, unknown);
    add("conference 600 lock", {"ConfbridgeLock", "Conference", "none"}, unknown);
    add("conference 600 unlock", {"ConfbridgeUnlock", "Conference", "none"}, unknown);
    add("conference 600 record", {"ConfbridgeStartRecord", "Conference", "none"}, unknown);
    add("conference 600 stop-record", {}, "Internal error while stopping recording.");
}

void TestRefusalsOnExchange::addQueues()
{
    add("queue add support 101", {}, "Unable to add interface: Already there");
    add("queue add support 106", {"QueueAdd", "Queue", "none"},
        "Unable to add interface to queue: No such queue");
    add("queue remove support 106", {}, "Unable to remove interface: Not there");
    add("queue remove support 101", {}, "Member not dynamic");
    add("queue remove support 106", {"QueueRemove", "Queue", "none"},
        "Unable to remove interface from queue: No such queue");
    add("queue pause 106", {}, "Interface not found");
    add("queue unpause 106", {}, "Interface not found");
    add("queue penalty 106 3", {}, "Invalid interface, queuename or penalty");
    add("queue ring-in-use 106 on", {}, "Invalid interface, queuename, or ringinuse value");
    add("queue login 106 --queue support", {"QueueAdd", "Queue", "none"},
        "support: Unable to add interface to queue: No such queue");
    add("queue withdraw support ext:103", {"QueueWithdrawCaller", "Caller", gone},
        "Unable to request withdraw from queue: No such caller", Scene::Waiting);
    add("queue withdraw support ext:103", {"QueueWithdrawCaller", "Queue", "none"},
        "Unable to request withdraw from queue: No such queue", Scene::Waiting);
    add("queue priority support ext:103 5", {"QueueChangePriorityCaller", "Caller", gone},
        "Unable to change priority caller on queue: No such caller", Scene::Waiting);
}

void TestRefusalsOnExchange::addFeatures()
{
    add("dnd 103 on", {"DBPut", "Family", ""}, "No family specified");
    add("dnd 103 off", {"DBDel", "Family", ""}, "No family specified.");
    add("call-waiting 103 on", {"DBPut", "Key", ""}, "No key specified");
    add("forward 103 always 104", {"DBPut", "Family", ""}, "No family specified");
    add("presence 103 away", {"Setvar", "Variable", ""}, "No variable specified");
}

void TestRefusalsOnExchange::refuses_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Lie>("lie");
    QTest::addColumn<QString>("sentence");
    QTest::addColumn<Scene>("scene");
    addEndings();
    addSpeech();
    addRooms();
    addQueues();
    addFeatures();
}

void TestRefusalsOnExchange::refuses()
{
    QFETCH(QString, line);
    QFETCH(Lie, lie);
    QFETCH(QString, sentence);
    QFETCH(Scene, scene);
    QVERIFY(set(scene));
    m_relay->falsify(lie.action, lie.header, lie.value);
    const ControlProgram::Outcome told = run(line, m_exchange.panel());
    m_relay->falsifyNothing();
    QVERIFY2(told.result() == QLatin1String("refused"), qPrintable(told.result() + told.words));
    QCOMPARE(told.message(), sentence); // the same on 22 and 16
    QCOMPARE(told.code, 1);
}

void TestRefusalsOnExchange::denies_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<Account>("account");
    const Account watcher{QStringLiteral("watcher"), QStringLiteral("watcherpw")};
    for (const char *line : {"dial 103 --from 105", "hangup ext:101",
             "transfer ext:102 103 --by 102", "transfer ext:102 103 --by 102 --attended",
             "redirect ext:102 103", "take-over ext:101 --by 105", "park ext:102 --by 102",
             "mute ext:101 on --by 101", "dtmf ext:101 1", "record-call ext:101 start",
             "record-call ext:101 stop", "record-call ext:101 pause", "listen ext:101 --by 105",
             "conference ext:101 --with 105 --room 600", "conference 600 mute 106",
             "conference 600 invite 105 --by 101", "queue ring-in-use 101 on",
             "conference 600 kick all", "conference 600 lock", "conference 600 record",
             "queue add support 105", "queue remove support 101", "queue pause 101",
             "queue penalty 101 1", "dnd 103 on", "call-waiting 103 on", "forward 103 always 104",
             "presence 103 away"})
        QTest::newRow(line) << QString::fromUtf8(line) << watcher;
}

void TestRefusalsOnExchange::denies()
{
    QFETCH(QString, line);
    QFETCH(Account, account);
    QVERIFY(set(Scene::Talk));
    const ControlProgram::Outcome told = run(line, account);
    QVERIFY2(told.result() == QLatin1String("denied"),
        qPrintable(QString(told.result() + u' ' + told.message() + told.words)));
    QCOMPARE(told.message(), QStringLiteral("Permission denied"));
    QCOMPARE(told.code, 1);
}

/// What is in a module that somebody has unloaded is unknown to Asterisk.
void TestRefusalsOnExchange::missesModules()
{
    QVERIFY(set(Scene::Talk));
    const auto module = [this](const QString &type) {
        return m_other.ask(QStringLiteral("ModuleLoad"),
            {QStringLiteral("Module: res_mutestream.so"), QString(u"LoadType: " + type)});
    };
    QCOMPARE(module(QStringLiteral("unload")).value(QStringLiteral("Response")),
        QStringLiteral("Success"));
    const ControlProgram::Outcome told
        = run(QStringLiteral("mute ext:101 on --by 101"), m_exchange.panel());
    module(QStringLiteral("load"));
    QCOMPARE(told.result(), QStringLiteral("refused"));
    QCOMPARE(told.message(),
        QStringLiteral("Invalid/unknown command: MuteAudio. Use Action: ListCommands to show "
                       "available commands."));
    QCOMPARE(told.code, 1);
}

QTEST_GUILESS_MAIN(TestRefusalsOnExchange)
#include "tst_refusalsonexchange.moc"
