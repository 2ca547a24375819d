// SPDX-License-Identifier: MIT
#include "performance.h"
#include "recordedcompany.h"
#include "transcript.h"

#include <QTest>

/// Plays recorded scenarios on the demo exchange: its events must be those of a real Asterisk 22,
/// header by header.
class tst_Recordings : public QObject
{
    Q_OBJECT

private slots:
    void playsAsRecorded_data();
    void playsAsRecorded();
};

using Scenario = std::function<void(Performance &)>;
Q_DECLARE_METATYPE(Scenario)

namespace {

void talk(Performance &p)
{
    p.dial("101", "102");
    p.wait(1000);
    p.answer("102");
    p.wait(2000);
}

/// `elsewhere`: whose states are not compared, because Asterisk told of them only in part.
void add(const char *name, Scenario scenario, const QByteArray &elsewhere = {})
{
    QTest::newRow(name) << scenario << elsewhere;
}

void addCalls()
{
    add("call_answered_hangup_by_caller", [](Performance &p) {
        talk(p);
        p.hangUp("101");
    });
    add("call_answered_hangup_by_callee", [](Performance &p) {
        talk(p);
        p.hangUp("102");
    });
    add("call_timestampevents", [](Performance &p) {
        talk(p);
        p.hangUp("101");
    });
    add("call_utf8_names", [](Performance &p) {
        for (const auto &[from, to] : {std::pair("104", "101"), std::pair("107", "104")}) {
            p.dial(from, to);
            p.wait(500);
            p.answer(to);
            p.wait(1000);
            p.hangUp(from);
            p.wait(500);
        }
    });
    add("ringgroup_answered", [](Performance &p) {
        p.dial("101", "500");
        p.wait(1500);
        p.answer("103");
        p.wait(1000);
        p.hangUp("101");
    });
    add("hold_unhold", [](Performance &p) {
        talk(p);
        p.hold("102");
        p.wait(2000);
        p.unhold("102");
        p.wait(500);
        p.hangUp("101");
    });
}

void addFailedCalls()
{
    add("call_busy", [](Performance &p) {
        p.busy("102");
        p.dial("101", "102");
    });
    add("call_no_answer", [](Performance &p) {
        p.dial("101", "102");
        p.wait(20'000);
    });
    add("call_cancelled", [](Performance &p) {
        p.dial("101", "102");
        p.wait(2000);
        p.hangUp("101");
    });
    add(
        "call_unregistered",
        [](Performance &p) {
            p.board().setRegistered("108", false);
            p.clock().settle();
            p.dial("101", "108");
            p.wait(500);
            p.board().setRegistered("108", true);
        },
        "101");
    add("call_invalid_number", [](Performance &p) { p.dial("101", "7999"); });
}

void addQueueCalls()
{
    add("queue_answered_caller_hangup", [](Performance &p) {
        p.dial("105", "300");
        p.wait(1500);
        p.answer("102");
        p.wait(2000);
        p.hangUp("105");
    });
    add("queue_abandoned", [](Performance &p) {
        p.dial("105", "300");
        p.wait(3000);
        p.hangUp("105");
    });
    add("queue_joinempty", [](Performance &p) { p.dial("105", "302"); });
    add("trunk_in_did_queue", [](Performance &p) {
        p.arrive({"+49301234567", "Acme GmbH"}, "5551000");
        p.wait(1000);
        p.answer("101");
        p.wait(2000);
        p.hangUp("trunk");
    });
}

void addTrunkCalls()
{
    add("trunk_out", [](Performance &p) {
        p.dial("101", "90305551234");
        p.wait(500);
        p.answer("trunk");
        p.wait(1000);
        p.hangUp("101");
    });
    add("trunk_out_failures", [](Performance &p) {
        p.busy("trunk", {demo::Cause::Congestion, 503});
        p.dial("101", "9111");
        p.busy("trunk", {demo::Cause::NoSuchNumber, 404});
        p.dial("101", "9112");
        p.busy("trunk", {demo::Cause::Busy, 486});
        p.dial("101", "9113");
    });
}

void addTransfers()
{
    add("blindtransfer_ami", [](Performance &p) {
        talk(p);
        p.act("Action: BlindTransfer|Context: internal|Exten: 103|Channel: " + p.channel("101"));
        p.wait(1000);
        p.answer("103");
        p.wait(1000);
        p.hangUp("103");
    });
    add("redirect_single", [](Performance &p) {
        talk(p);
        p.act("Action: Redirect|Context: internal|Exten: 103|Priority: 1|Channel: "
            + p.channel("102"));
        p.wait(1000);
        p.answer("103");
        p.wait(1000);
        p.hangUp("103");
    });
    add("atxfer_ami", [](Performance &p) {
        talk(p);
        p.act("Action: Atxfer|Context: internal|Exten: 103|Channel: " + p.channel("102"));
        p.wait(1000);
        p.answer("103");
        p.wait(1000);
        p.hangUp("102");
        p.wait(1000);
        p.hangUp("103");
    });
    add("park_retrieve", [](Performance &p) {
        talk(p);
        p.act("Action: Park|Timeout: 15000|Channel: " + p.channel("101")
            + "|TimeoutChannel: " + p.channel("102") + "|AnnounceChannel: " + p.channel("102"));
        p.wait(1000);
        p.dial("103", "71");
        p.wait(2000);
        p.hangUp("103");
    });
    add("park_giveup", [](Performance &p) {
        talk(p); // somebody was parked before, so there is a bridge for it
        p.parkPeer("102");
        p.hangUp("101");
        p.forget();
        talk(p);
        p.parkPeer("102");
        p.wait(4000);
        p.hangUp("101");
    });
}

void addOriginates()
{
    add("originate_success", [](Performance &p) {
        p.act("Action: Originate|ActionID: a2|Variable: PANELTAG=click|Variable: OTHERTAG=x,y|"
              "Channel: PJSIP/101|Context: internal|Exten: 102|Priority: 1|"
              "CallerID: \"Click 102\" <102>|Timeout: 15000|Async: true|Account: clickacc|"
              "ChannelId: panel-chan-1");
        p.wait(1000);
        p.answer("101");
        p.wait(1000);
        p.answer("102");
        p.wait(1000);
        p.hangUp("101");
    });
    const QByteArray click = "Action: Originate|ActionID: a2|Context: internal|Exten: 102|"
                             "Priority: 1|CallerID: Click <102>|Timeout: 3000|Async: true|";
    add("originate_noanswer", [click](Performance &p) {
        p.act(click + "Channel: PJSIP/101");
        p.wait(3000);
    });
    add("originate_busy", [click](Performance &p) {
        p.busy("101");
        p.act(click + "Channel: PJSIP/101");
    });
    add("originate_unknown", [click](Performance &p) { p.act(click + "Channel: PJSIP/999"); });
    add("originate_trunk", [](Performance &p) {
        p.act("Action: Originate|ActionID: a2|Channel: PJSIP/101|Context: internal|"
              "Exten: 90305551234|Priority: 1|CallerID: \"Ext call\" <101>|Timeout: 15000|"
              "Async: true");
        p.wait(500);
        p.answer("101");
        p.wait(500);
        p.answer("trunk");
        p.wait(1000);
        p.act("Action: Hangup|Cause: 16|Channel: " + p.channel("101"));
    });
}

void confer(Performance &p)
{
    p.dial("101", "600");
    p.wait(100);
    p.dial("102", "600");
    p.wait(500);
    const QByteArray third = p.dial("103", "601");
    p.board().conferences().setTalking(third, true);
    p.wait(2000);
    p.board().conferences().setTalking(third, false);
    const QByteArray second = "|Conference: 600|Channel: " + p.channel("102");
    p.act("Action: ConfbridgeMute" + second);
    p.act("Action: ConfbridgeUnmute" + second);
    p.act("Action: ConfbridgeLock|Conference: 600");
    p.act("Action: ConfbridgeUnlock|Conference: 600");
    p.act("Action: ConfbridgeStartRecord|Conference: 600|RecordFile: conf.wav");
    p.act("Action: ConfbridgeStopRecord|Conference: 600");
    p.act("Action: ConfbridgeKick|Conference: 600|Channel: " + p.channel("103"));
    p.wait(500);
    p.hangUp("101");
    p.wait(500);
    p.hangUp("102");
}

void changeMembers(Performance &p)
{
    const QByteArray member = "|Queue: support|Interface: PJSIP/103";
    p.act("Action: QueueAdd|Penalty: 2|Paused: false|MemberName: Carol Dyn|"
          "StateInterface: PJSIP/103"
        + member);
    p.act("Action: QueueAdd" + member);
    p.act("Action: QueuePause|Paused: true|Reason: lunch: break" + member);
    p.act("Action: QueuePause|Paused: false" + member);
    p.act("Action: QueuePause|Interface: PJSIP/101|Paused: true|Reason: all queues");
    p.act("Action: QueuePause|Interface: PJSIP/101|Paused: false");
    p.act("Action: QueuePenalty|Penalty: 5" + member);
    p.act("Action: QueueMemberRingInUse|RingInUse: yes" + member);
    p.act("Action: QueueRemove" + member);
    p.dial("104", "*45");
    p.wait(500);
    p.dial("104", "*46");
}

void dialServices(Performance &p)
{
    const auto feature = [&p](const QByteArray &code) {
        p.dial("101", code);
        p.wait(300);
    };
    const auto callForwarded = [&p](const QByteArray &to) {
        p.dial("102", "101");
        p.wait(300);
        p.answer(to);
        p.wait(300);
        p.hangUp("102");
    };
    feature("*76");
    p.dial("102", "101");
    p.wait(300);
    feature("*76");
    p.act("Action: Setvar|Variable: DEVICE_STATE(Custom:DND101)|Value: BUSY");
    p.act("Action: Setvar|Variable: DEVICE_STATE(Custom:DND101)|Value: NOT_INUSE");
    feature("*72103");
    callForwarded("103");
    feature("*73");
    p.act("Action: DBPut|Family: CFB|Key: 101|Val: 104");
    p.busy("101");
    callForwarded("104");
    p.act("Action: Setvar|Variable: PRESENCE_STATE(CustomPresence:101)|"
          "Value: dnd,,Do not disturb");
    p.act("Action: Setvar|Variable: PRESENCE_STATE(CustomPresence:101)|Value: available");
}

void addRest()
{
    add("conference", confer);
    add("queue_members", changeMembers);
    add("dnd_cf", dialServices);
    add("voicemail", [](Performance &p) {
        p.dial("101", "*98105");
        p.wait(1500);
        p.hangUp("101");
    });
}

} // namespace

void tst_Recordings::playsAsRecorded_data()
{
    QTest::addColumn<Scenario>("scenario");
    QTest::addColumn<QByteArray>("elsewhere");
    addCalls();
    addFailedCalls();
    addQueueCalls();
    addTrunkCalls();
    addTransfers();
    addOriginates();
    addRest();
}

void tst_Recordings::playsAsRecorded()
{
    if (!Transcript::hasRecordings())
        QSKIP("the recordings are not at hand");
    QFETCH(Scenario, scenario);
    QFETCH(QByteArray, elsewhere);
    Performance performance(recordedCompany());
    scenario(performance);
    performance.wait(200);
    const QStringList differences = Transcript::differences(Transcript(performance.sent()),
        Transcript::recorded(QString::fromUtf8(QTest::currentDataTag())), elsewhere);
    for (const QString &difference : differences)
        qWarning().noquote() << difference;
    QVERIFY(differences.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Recordings)
#include "tst_recordings.moc"
