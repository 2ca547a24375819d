// SPDX-License-Identifier: MIT
#include "performance.h"
#include "recordedcompany.h"
#include "transcript.h"

#include <QTest>

using Message = Transcript::Message;

namespace {

/// The messages that answer the action of that id.
QList<Message> answersTo(const QByteArray &actionId, const Transcript &transcript)
{
    QList<Message> result;
    for (const Message &message : transcript.messages()) {
        if (message.value("ActionID") == actionId && !message.value("Privilege").endsWith(",all"))
            result.append(message);
    }
    return result;
}

/// The header names of each kind of message, as often repeated ones once.
QSet<QByteArrayList> shapes(const QList<Message> &messages)
{
    QSet<QByteArrayList> result;
    for (const Message &message : messages) {
        QByteArrayList names{message.isEvent() ? message.name() : QByteArray("response")};
        names += message.names();
        names.removeAll("ChanVariable");
        names.removeAll("ParkeeChanVariable");
        result.insert(names);
    }
    return result;
}

/// The scene of the busy snapshot: 101 and 102 talk, 102 has put 101 on hold, 103 rings at 104,
/// 105 waits in a queue, 106 is in the conference, 107 is parked.
void setScene(Performance &p)
{
    p.dial("101", "102");
    p.answer("102");
    p.hold("102");
    p.dial("106", "600");
    p.dial("107", "108");
    p.answer("108");
    p.dial("103", "104");
    p.dial("105", "300");
    p.act("Action: Park|Timeout: 60000|Channel: " + p.channel("107"));
    p.wait(100);
}

} // namespace

/// The demo exchange's answers have the header lines of Asterisk's, and its very words.
class tst_Replies : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void listsAsRecorded_data();
    void listsAsRecorded();
    void refusesAsRecorded_data();
    void refusesAsRecorded();
    void showsTheMailbox();
    void listsWhatItKnows();
};

void tst_Replies::init()
{
    if (!Transcript::hasRecordings())
        QSKIP("the recordings are not at hand");
}

void tst_Replies::listsAsRecorded_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("recorded"); // the id of the recorded action
    const auto add = [](const char *action, const char *recorded) {
        QTest::newRow(action) << QByteArray(action) << QByteArray(recorded);
    };
    add("CoreSettings", "a4");
    add("CoreStatus", "a5");
    add("CoreShowChannels", "a6");
    add("ExtensionStateList", "a8");
    add("DeviceStateList", "a9");
    add("PresenceStateList", "a10");
    add("PJSIPShowEndpoints", "a11");
    add("PJSIPShowContacts", "a14");
    add("PJSIPShowRegistrationsOutbound", "a16");
    add("QueueStatus", "a19");
    add("QueueStatus|Queue: support", "a20");
    add("QueueStatus|Queue: nosuch", "a21");
    add("QueueSummary", "a22");
    add("Parkinglots", "a23");
    add("ParkedCalls", "a24");
    add("ConfbridgeListRooms", "a25");
    add("BridgeList", "a26");
    add("DBGetTree|Family: DND", "a41");
    add("DBGet|Family: DND|Key: 108", "a40");
    add("ConfbridgeList|Conference: 600", "a34");
    add("ExtensionState|Exten: 101|Context: hints", "a35");
    add("ExtensionState|Exten: 999x|Context: hints", "a36");
    add("MailboxCount|Mailbox: 101@default", "a37");
    add("MailboxStatus|Mailbox: 101@default", "a38");
    add("DBPut|Family: DND|Key: 108|Val: YES", "a39");
    add("DBDel|Family: DND|Key: 108", "a42");
    add("DBGet|Family: DND|Key: 109", "a43");
    add("Ping", "a52");
}

void tst_Replies::listsAsRecorded()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, recorded);
    Performance performance(recordedCompany());
    setScene(performance);
    performance.act("Action: Setvar|Variable: PRESENCE_STATE(CustomPresence:101)|Value: available");
    performance.act("Action: DBPut|Family: DND|Key: 108|Val: YES");
    const auto mine = Transcript(performance.act("ActionID: " + recorded + "|Action: " + action));
    const Transcript snapshot = Transcript::recorded(QStringLiteral("snapshot_busy"));
    const QList<Message> played = answersTo(recorded, mine);
    const QList<Message> original = answersTo(recorded, snapshot);
    QCOMPARE(played.isEmpty(), original.isEmpty());
    QCOMPARE(played.first().value("Message"), original.first().value("Message"));
    QCOMPARE(shapes(played), shapes(original));
    QCOMPARE(
        played.last().value("ListItems").isEmpty(), original.last().value("ListItems").isEmpty());
}

void tst_Replies::refusesAsRecorded_data()
{
    QTest::addColumn<QByteArray>("action");
    QTest::addColumn<QByteArray>("recorded");
    const auto add = [](const char *action, const char *recorded) {
        QTest::newRow(action) << QByteArray(action) << QByteArray(recorded);
    };
    add("NoSuchAction", "a2");
    add("BlindTransfer", "a3");
    add("BlindTransfer|Channel: PJSIP/none|Exten: 1|Context: internal", "a4");
    add("Redirect|Channel: PJSIP/none|Exten: 103|Context: internal|Priority: 1", "a6");
    add("Redirect", "a7");
    add("Park", "a8");
    add("Park|Channel: PJSIP/none", "a9");
    add("QueueAdd", "a10");
    add("QueuePause", "a11");
    add("Setvar", "a12");
    add("DBGet", "a14");
    add("DBPut", "a15");
    add("DBDel|Family: no|Key: no", "a16");
    add("ConfbridgeList|Conference: nosuch", "a20");
    add("ConfbridgeKick|Conference: nosuch|Channel: x", "a21");
    add("BridgeInfo|BridgeUniqueid: nosuch", "a23");
    add("ExtensionState", "a24");
    add("MailboxCount", "a25");
    add("Hangup|Channel: PJSIP/none", "a28");
    add("ParkedCalls|ParkingLot: nosuch", "a29");
    add("PresenceState", "a30");
    add("Originate", "a36");
}

void tst_Replies::refusesAsRecorded()
{
    QFETCH(QByteArray, action);
    QFETCH(QByteArray, recorded);
    Performance performance(recordedCompany());
    const auto mine = Transcript(performance.act("ActionID: " + recorded + "|Action: " + action));
    const Transcript errors = Transcript::recorded(QStringLiteral("errors"));
    const Message played = answersTo(recorded, mine).first();
    const Message original = answersTo(recorded, errors).first();
    QCOMPARE(played.name(), original.name());
    QCOMPARE(played.value("Message"), original.value("Message"));
}

void tst_Replies::showsTheMailbox()
{
    Performance performance(recordedCompany());
    performance.dial("101", "*98105");
    performance.wait(1500);
    performance.hangUp("101");
    const Transcript voicemail = Transcript::recorded(QStringLiteral("voicemail"));
    for (const QByteArray &action :
        {QByteArray("ActionID: a2|Action: MailboxCount|Mailbox: 105@default"),
            QByteArray("ActionID: a4|Action: VoicemailUsersList")}) {
        const QByteArray id = action.mid(10, 2);
        const QList<Message> played = answersTo(id, Transcript(performance.act(action)));
        const QList<Message> original = answersTo(id, voicemail);
        QCOMPARE(played.first().value("NewMessages"), original.first().value("NewMessages"));
        QCOMPARE(played.size(), original.size());
        QCOMPARE(shapes(played), shapes(original));
    }
}

/// Each action is listed as Asterisk lists it: with its rights and its synopsis.
void tst_Replies::listsWhatItKnows()
{
    Performance performance(recordedCompany());
    const auto mine
        = answersTo("a27", Transcript(performance.act("ActionID: a27|Action: ListCommands")));
    const auto original = answersTo("a27", Transcript::recorded(QStringLiteral("snapshot_busy")));
    for (const auto &[name, value] : mine.first().lines) {
        if (name != "Response" && name != "ActionID")
            QCOMPARE(value, original.first().value(name));
    }
}

QTEST_GUILESS_MAIN(tst_Replies)
#include "tst_replies.moc"
