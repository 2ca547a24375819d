// SPDX-License-Identifier: MIT
#include "performance.h"
#include "recordedcompany.h"
#include "transcript.h"

#include <QTest>

#include <memory>

using Message = Transcript::Message;

/// What can be done to a call that is up, as Asterisk 22 tells of it and refuses it.
class tst_Speech : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void refuses_data();
    void refuses();
    void refusesInQueues_data();
    void refusesInQueues();
    void keysReachTheOtherSide();
    void keysToThePhoneAreNotTold();
    void recordsTwice();
    void startsNoRecordingThatEndsWithTheCall();
    void listensUntilTheCallIsOver();
    void listensToNobody();
    void callsThroughALocalChannel();
    void tellsWhyALocalChannelFailed_data();
    void tellsWhyALocalChannelFailed();
    void letsWhoeverRingsInAQueueWaitForTheirTurn();

private:
    QByteArray message(const QByteArray &action)
    {
        return Transcript(m_company->act(action)).messages().first().value("Message");
    }
    QList<Message> events(const QByteArray &name) const;

    std::unique_ptr<Performance> m_company;
};

/// 101 and 102 talk.
void tst_Speech::init()
{
    m_company = std::make_unique<Performance>(recordedCompany());
    m_company->dial("101", "102");
    m_company->wait(500);
    m_company->answer("102");
    m_company->wait(500);
    m_company->forget();
}

QList<Message> tst_Speech::events(const QByteArray &name) const
{
    const Transcript transcript(m_company->sent());
    QList<Message> result;
    for (const Message &message : transcript.messages()) {
        if (message.isEvent() && message.name() == name)
            result.append(message);
    }
    return result;
}

void tst_Speech::refuses_data()
{
    QTest::addColumn<QByteArray>("sentence");
    const auto add = [](const char *action, const char *sentence) {
        QTest::newRow(action) << QByteArray(sentence);
    };
    add("MuteAudio", "Channel not specified");
    add("MuteAudio|Channel: @101", "State not specified");
    add("MuteAudio|Channel: @101|State: on", "Direction not specified");
    add("MuteAudio|Channel: PJSIP/none|Direction: in|State: on", "No such channel");
    add("MuteAudio|Channel: @101|Direction: sideways|State: on", "Failed to mute/unmute stream");
    add("PlayDTMF", "Channel not found");
    add("PlayDTMF|Channel: @101", "No digit specified");
    add("PlayDTMF|Channel: @101|Digit: 1|Duration: abc", "Could not convert Duration parameter");
    add("MixMonitor", "No channel specified");
    add("MixMonitor|Channel: PJSIP/none|File: a.wav", "No such channel");
    add("MixMonitor|Channel: @101", "Could not start monitoring channel");
    add("StopMixMonitor", "No channel specified");
    add("StopMixMonitor|Channel: PJSIP/none", "No such channel");
    add("StopMixMonitor|Channel: @101", "Could not stop monitoring channel");
    add("MixMonitorMute", "No direction specified. Must be read, write or both");
    add("MixMonitorMute|Channel: @101|Direction: sideways|State: 0",
        "Invalid direction specified. Must be read, write or both");
    add("MixMonitorMute|Channel: @101|Direction: both", "No state specified");
    add("MixMonitorMute|Channel: PJSIP/none|Direction: both|State: 1", "No such channel");
    add("MixMonitorMute|Channel: @101|Direction: both|State: 1", "Cannot set mute flag");
    const char *oneOfThem = "PJSIPNotify requires either an Option or Variable(s)."
                            "You must use only one of them.";
    add("PJSIPNotify", oneOfThem);
    add("PJSIPNotify|Channel: @101", oneOfThem);
    add("PJSIPNotify|Channel: @101|Option: a|Variable: Event=talk", oneOfThem);
    add("PJSIPNotify|Channel: PJSIP/none|Variable: Event=talk", "Channel not found");
    add("PJSIPNotify|Endpoint: none|Variable: Event=talk", "Unable to retrieve endpoint none");
    add("PJSIPNotify|Endpoint: 101|URI: sip:x|Variable: Event=talk",
        "PJSIPNotify requires either an endpoint name, a SIP URI, or a channel.  "
        "You must use only one of them.");
    add("Bridge", "Missing channel parameter in request");
    add("Bridge|Channel1: PJSIP/none|Channel2: @101", "Channel1 does not exist: PJSIP/none");
    add("Bridge|Channel1: @101|Channel2: PJSIP/none", "Channel2 does not exist: PJSIP/none");
    add("Originate|Channel: SIP/103|Context: internal|Exten: 102", "Originate failed");
}

void tst_Speech::refuses()
{
    QFETCH(QByteArray, sentence);
    const QByteArray action = QByteArray(QTest::currentDataTag());
    QCOMPARE(message("Action: " + QByteArray(action).replace("@101", m_company->channel("101"))),
        sentence);
}

void tst_Speech::refusesInQueues_data()
{
    QTest::addColumn<QByteArray>("sentence");
    const auto add = [](const char *action, const char *sentence) {
        QTest::newRow(action) << QByteArray(sentence);
    };
    add("QueueWithdrawCaller", "'Queue' not specified.");
    add("QueueWithdrawCaller|Queue: support", "'Caller' not specified.");
    add("QueueWithdrawCaller|Queue: nosuch|Caller: @101",
        "Unable to request withdraw from queue: No such queue");
    add("QueueWithdrawCaller|Queue: support|Caller: @101",
        "Unable to request withdraw from queue: No such caller");
    add("QueueChangePriorityCaller", "'Queue' not specified.");
    add("QueueChangePriorityCaller|Queue: support", "'Caller' not specified.");
    add("QueueChangePriorityCaller|Queue: support|Caller: @101", "'Priority' not specified.");
    add("QueueChangePriorityCaller|Queue: support|Caller: @101|Priority: much",
        "'Priority' need integer.");
    add("QueueChangePriorityCaller|Queue: nosuch|Caller: @101|Priority: 1",
        "Unable to change priority caller on queue: No such queue");
    add("QueueChangePriorityCaller|Queue: support|Caller: @101|Priority: 1",
        "Unable to change priority caller on queue: No such caller");
}

void tst_Speech::refusesInQueues() { refuses(); }

void tst_Speech::keysReachTheOtherSide()
{
    m_company->act("Action: PlayDTMF|Digit: 2|Duration: 120|Receive: true|Channel: "
        + m_company->channel("102"));
    m_company->wait(200);
    const auto ends = events("DTMFEnd");
    QCOMPARE(ends.size(), 2);
    QCOMPARE(ends[0].value("Channel"), m_company->channel("102"));
    QCOMPARE(ends[0].value("Direction"), QByteArray("Received"));
    QCOMPARE(ends[1].value("Channel"), m_company->channel("101"));
    QCOMPARE(ends[1].value("Direction"), QByteArray("Sent"));
    QCOMPARE(ends[1].value("DurationMs"), QByteArray("120"));
    QCOMPARE(ends[1].value("Privilege"), QByteArray("dtmf,all"));
    QCOMPARE(events("DTMFBegin").size(), 1);
}

void tst_Speech::keysToThePhoneAreNotTold()
{
    m_company->act("Action: PlayDTMF|Digit: 2|Channel: " + m_company->channel("102"));
    m_company->wait(200);
    QVERIFY(events("DTMFEnd").isEmpty());
}

void tst_Speech::recordsTwice()
{
    const QByteArray channel = "|Channel: " + m_company->channel("101");
    m_company->act("Action: MixMonitor|File: a.wav" + channel);
    m_company->act("Action: MixMonitor|File: b.wav" + channel);
    m_company->act("Action: MixMonitorMute|Direction: both|State: 1" + channel);
    m_company->act("Action: StopMixMonitor" + channel);
    m_company->act("Action: StopMixMonitor" + channel);
    QCOMPARE(message("Action: StopMixMonitor" + channel),
        QByteArray("Could not stop monitoring channel"));
    QCOMPARE(events("MixMonitorStart").size(), 2);
    QCOMPARE(events("MixMonitorStop").size(), 2);
    QCOMPARE(events("MixMonitorMute").first().value("State"), QByteArray("1"));
}

void tst_Speech::startsNoRecordingThatEndsWithTheCall()
{
    m_company->act("Action: MixMonitor|File: a.wav|Channel: " + m_company->channel("101"));
    m_company->hangUp("101");
    QVERIFY(events("MixMonitorStop").isEmpty()); // Asterisk says nothing either
}

void tst_Speech::listensUntilTheCallIsOver()
{
    m_company->act("Action: Originate|Async: true|ActionID: a7|ChannelId: spy-1|Application: "
                   "ChanSpy|Channel: PJSIP/103|Data: "
        + m_company->channel("101") + ",qES");
    m_company->wait(100);
    m_company->answer("103");
    m_company->wait(500);
    const Message response = events("OriginateResponse").first();
    QCOMPARE(response.value("Application"), QByteArray("ChanSpy"));
    QVERIFY(!response.names().contains("Exten"));
    const Message start = events("ChanSpyStart").first();
    QCOMPARE(start.value("SpyerUniqueid"), QByteArray("spy-1"));
    QCOMPARE(start.value("SpyeeChannel"), m_company->channel("101"));
    m_company->hangUp("102");
    QCOMPARE(events("ChanSpyStop").size(), 1);
    QVERIFY(m_company->board().lines().all().empty());
}

void tst_Speech::listensToNobody()
{
    m_company->act("Action: Originate|Async: true|Application: ChanSpy|Channel: PJSIP/103|"
                   "Data: PJSIP/none,qES");
    m_company->wait(100);
    m_company->answer("103");
    m_company->wait(500);
    QVERIFY(events("ChanSpyStart").isEmpty());
    QVERIFY(m_company->board().lines().at("103").isEmpty());
}

void tst_Speech::callsThroughALocalChannel()
{
    m_company->act("Action: Originate|Async: true|ChannelId: conf-1|Channel: Local/103@internal/n|"
                   "Context: internal|Exten: 600|Priority: 1|CallerID: \"Conference\" <600>");
    m_company->wait(100);
    QCOMPARE(events("LocalBridge").first().value("LocalTwoUniqueid"), QByteArray("conf-1;2"));
    m_company->answer("103");
    m_company->wait(100);
    QCOMPARE(events("OriginateResponse").first().value("Uniqueid"), QByteArray("conf-1"));
    const Message join = events("ConfbridgeJoin").first();
    QCOMPARE(join.value("Channel"), QByteArray("Local/103@internal-00000000;1"));
    m_company->hangUp("103");
    m_company->wait(100);
    QCOMPARE(events("ConfbridgeEnd").size(), 1);
    QCOMPARE(m_company->board().lines().all().size(), std::size_t(2)); // 101 and 102
}

void tst_Speech::tellsWhyALocalChannelFailed_data()
{
    QTest::addColumn<QByteArray>("number");
    QTest::addColumn<QByteArray>("reason");
    QTest::newRow("busy") << QByteArray("104") << QByteArray("5");
    QTest::newRow("not there") << QByteArray("108") << QByteArray("8");
    QTest::newRow("no such number") << QByteArray("7999") << QByteArray("0");
    QTest::newRow("not answered") << QByteArray("103") << QByteArray("3");
}

void tst_Speech::tellsWhyALocalChannelFailed()
{
    QFETCH(QByteArray, number);
    QFETCH(QByteArray, reason);
    m_company->busy("104");
    m_company->board().setRegistered("108", false);
    m_company->act("Action: Originate|Async: true|ChannelId: conf-1|Context: internal|Exten: 600|"
                   "Timeout: 1500|Channel: Local/"
        + number + "@internal/n");
    m_company->wait(2000);
    QCOMPARE(events("OriginateResponse").size(), 1);
    const Message response = events("OriginateResponse").first();
    QCOMPARE(response.value("Response"), QByteArray("Failure"));
    QCOMPARE(response.value("Reason"), reason);
    QCOMPARE(response.value("Channel"), QByteArray("Local/" + number + "@internal/n"));
    QCOMPARE(m_company->board().lines().all().size(), std::size_t(2));
}

void tst_Speech::letsWhoeverRingsInAQueueWaitForTheirTurn()
{
    m_company->hangUp("101");
    m_company->dial("105", "300");
    m_company->wait(1000);
    const QByteArray withdraw
        = "Action: QueueWithdrawCaller|Queue: support|Caller: " + m_company->channel("105");
    QCOMPARE(message(withdraw), QByteArray("Withdraw requested successfully"));
    QCOMPARE(
        message(withdraw), QByteArray("Unable to request withdraw from queue: Already requested"));
    m_company->wait(5000);
    QVERIFY(events("QueueCallerLeave").isEmpty()); // 101 and 102 ring
    m_company->wait(11'000);
    QCOMPARE(events("QueueCallerLeave").size(), 1);
    QVERIFY(m_company->board().lines().all().empty());
}

QTEST_GUILESS_MAIN(tst_Speech)
#include "tst_speech.moc"
