// SPDX-License-Identifier: MIT
#include "scene.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Status = pbx::Extension::Status;

namespace {

void hint(Scene &scene, const std::string &number, const std::string &hint, int status)
{
    scene.event("ExtensionStatus",
        {{"Exten", number}, {"Context", "internal"}, {"Hint", hint},
            {"Status", std::to_string(status)}, {"StatusText", "-"}});
}

void device(Scene &scene, const std::string &name, const std::string &state)
{
    scene.event("DeviceStateChange", {{"Device", name}, {"State", state}});
}

const pbx::Extension &person(Scene &scene, const std::string &number)
{
    static const pbx::Extension none;
    const auto *row = scene.exchange().extensions().rows().find(number);
    return row ? *row : none;
}

} // namespace

class TestExtensions : public QObject
{
    Q_OBJECT

private slots:
    void showsAPhonesOwnStateUnderDoNotDisturb()
    {
        Scene scene;
        hint(scene, "101", "PJSIP/101&Custom:DND101", 0);
        device(scene, "PJSIP/101", "NOT_INUSE");
        device(scene, "Custom:DND101", "BUSY");
        hint(scene, "101", "PJSIP/101&Custom:DND101", 2);
        QCOMPARE(person(scene, "101").status, Status::Online);
        QCOMPARE(person(scene, "101").doNotDisturb, std::optional(true));
        device(scene, "Custom:DND101", "NOT_INUSE");
        QCOMPARE(person(scene, "101").doNotDisturb, std::optional(false));
        device(scene, "Custom:DEVDND101", "INUSE");
        QCOMPARE(person(scene, "101").doNotDisturb, std::optional(true));
    }

    void believesTheHintWhereNoPhoneHasTold()
    {
        Scene scene;
        hint(scene, "101", "PJSIP/101", 8);
        QCOMPARE(person(scene, "101").status, Status::Ringing);
        hint(scene, "101", "PJSIP/101", 16);
        QCOMPARE(person(scene, "101").status, Status::OnHold);
        QCOMPARE(person(scene, "101").device, u"PJSIP/101"_s);
        QCOMPARE(person(scene, "101").context, u"internal"_s);
        QVERIFY(!person(scene, "101").doNotDisturb); // nobody said so
    }

    void mergesSeveralPhones()
    {
        Scene scene;
        hint(scene, "101", "PJSIP/101&PJSIP/99101", 0);
        device(scene, "PJSIP/101", "UNAVAILABLE");
        device(scene, "PJSIP/99101", "RINGING");
        QCOMPARE(person(scene, "101").status, Status::Ringing);
        device(scene, "PJSIP/101", "INUSE");
        QCOMPARE(person(scene, "101").status, Status::BusyRinging);
    }

    void knowsNobodyBehindOtherHints()
    {
        Scene scene;
        hint(scene, "600", "confbridge:600", 0);
        hint(scene, "71", "park:71@parked", 0);
        hint(scene, "", "PJSIP/101", 0);
        device(scene, "PJSIP/berlin", "NOT_INUSE"); // a line
        device(scene, "Queue:support_avail", "NOT_INUSE");
        QVERIFY(scene.batch().extensions.isEmpty());
    }

    void tellsNothingTwice()
    {
        Scene scene;
        hint(scene, "101", "PJSIP/101", 0);
        device(scene, "PJSIP/101", "NOT_INUSE");
        QCOMPARE(scene.batch().extensions.size(), 1);
        hint(scene, "101", "PJSIP/101", 0);
        device(scene, "PJSIP/101", "NOT_INUSE");
        QVERIFY(scene.batch().extensions.isEmpty());
    }

    void takesTheBestName()
    {
        Scene scene;
        hint(scene, "101", "PJSIP/101", 0);
        scene.event("VoicemailUserEntry",
            {{"VoiceMailbox", "101"}, {"Fullname", "Alice Mailbox"}, {"NewMessageCount", "2"},
                {"OldMessageCount", "5"}});
        QCOMPARE(person(scene, "101").name, u"Alice Mailbox"_s);
        QCOMPARE(person(scene, "101").voicemail, std::optional(pbx::MessageCount{2, 5}));
        Leg leg = calling("101", "1.1", "102");
        leg.name = R"(O\'Hara)";
        scene.begin(leg);
        QCOMPARE(person(scene, "101").name, u"O'Hara"_s);
        scene.event("VoicemailUserEntry", {{"VoiceMailbox", "101"}, {"Fullname", "Other"}});
        QCOMPARE(person(scene, "101").name, u"O'Hara"_s);
        leg = calling("101", "1.2", "102");
        leg.number = "4930123"; // rung for an outside caller: not the own name
        leg.name = "Acme";
        scene.begin(leg);
        QCOMPARE(person(scene, "101").name, u"O'Hara"_s);
    }

    void readsForwardsFromTheDatabase()
    {
        Scene scene;
        hint(scene, "101", "PJSIP/101", 0);
        const auto entry = [&scene](const std::string &key, const std::string &value) {
            scene.event("DBGetTreeResponse", {{"Key", key}, {"Val", value}});
        };
        entry("/CF/101", "103");
        entry("/CFB/101", "104");
        entry("/CFU/101", "vmu101");
        entry("/DND/101", "YES");
        entry("/AMPUSER/101/cidname", "Alice A.");
        for (const char *odd : {"", "/", "CF/101", "/CF", "/CF/999", "/CF/", "/XX/101"})
            entry(odd, "x");
        const pbx::Extension &row = person(scene, "101");
        QCOMPARE(row.forward, (pbx::Forward{u"103"_s, u"104"_s, u"vmu101"_s}));
        QCOMPARE(row.doNotDisturb, std::optional(true));
        QCOMPARE(row.name, u"Alice A."_s);
        QCOMPARE(scene.batch().extensions.size(), 1);
    }

    void keepsContacts()
    {
        Scene scene;
        hint(scene, "101", "PJSIP/101", 0);
        scene.event("ContactList",
            {{"Endpoint", "101"}, {"Uri", "sip:101@10.0.0.1"}, {"UserAgent", "Yealink"},
                {"Status", "Reachable"}, {"RoundtripUsec", "1500"}});
        const auto status = [&scene](const std::string &word) {
            scene.event("ContactStatus",
                {{"URI", "sip:101@10.0.0.1"}, {"ContactStatus", word}, {"EndpointName", "101"},
                    {"RoundtripUsec", "N/A"}});
        };
        QCOMPARE(person(scene, "101").contacts.size(), 1);
        QCOMPARE(person(scene, "101").contacts.first().roundTripMs, std::optional(1.5));
        status("Unreachable");
        QCOMPARE(person(scene, "101").contacts.size(), 1);
        QCOMPARE(person(scene, "101").contacts.first().status, u"Unreachable"_s);
        QCOMPARE(person(scene, "101").contacts.first().userAgent, u"Yealink"_s);
        QVERIFY(!person(scene, "101").contacts.first().roundTripMs);
        status("Removed");
        QVERIFY(person(scene, "101").contacts.isEmpty());
    }

    void keepsMessagesAndPresence()
    {
        Scene scene;
        hint(scene, "101", "PJSIP/101", 0);
        scene.event("MessageWaiting", {{"Mailbox", "101@default"}, {"New", "3"}, {"Old", "1"}});
        scene.event("PresenceStateChange",
            {{"Presentity", "CustomPresence:101"}, {"Status", "away"},
                {"Message", "back at 14:00"}});
        QCOMPARE(person(scene, "101").voicemail, std::optional(pbx::MessageCount{3, 1}));
        QCOMPARE(person(scene, "101").presence, u"away"_s);
        QCOMPARE(person(scene, "101").presenceNote, u"back at 14:00"_s);
        scene.event(
            "PresenceStateChange", {{"Presentity", "CustomPresence:101"}, {"Status", "not_set"}});
        QCOMPARE(person(scene, "101").presence, QString());
        QCOMPARE(person(scene, "101").presenceNote, QString());
    }

    void countsMessagesOfWhoIsHeardOfLater()
    {
        Scene scene;
        scene.event("ExtensionStatus",
            {{"ActionID", "1"}, {"Exten", "101"}, {"Hint", "PJSIP/101"}, {"Status", "0"}});
        scene.event("MessageWaiting", {{"Mailbox", "105@default"}, {"New", "3"}, {"Old", "1"}});
        scene.event("MessageWaiting", {{"Mailbox", "600@groups"}, {"New", "1"}, {"Old", "0"}});
        QVERIFY(!scene.exchange().extensions().rows().find("105"));
        scene.event("DeviceStateChange", {{"Device", "PJSIP/105"}, {"State", "NOT_INUSE"}});
        QCOMPARE(person(scene, "105").voicemail, std::optional(pbx::MessageCount{3, 1}));
        QVERIFY(!scene.exchange().extensions().rows().find("600"));
    }

    void takesWhoHasAMailboxForSomebodyWithoutAList()
    {
        Scene scene;
        scene.event("MWIGet",
            {{"ActionID", "1"}, {"Mailbox", "105@default"}, {"NewMessages", "2"},
                {"OldMessages", "-4"}});
        QCOMPARE(person(scene, "105").voicemail, std::optional(pbx::MessageCount{2, 0}));
        scene.event("MessageWaiting", {{"Mailbox", "105@default"}, {"New", "0"}, {"Old", "2"}});
        QCOMPARE(person(scene, "105").voicemail, std::optional(pbx::MessageCount{0, 2}));
        scene.event("MessageWaiting", {{"Mailbox", "sales@groups"}, {"New", "1"}, {"Old", "0"}});
        QVERIFY(!scene.exchange().extensions().rows().find("sales"));
    }

    void keepsTheListOfItsCalls()
    {
        Scene scene;
        hint(scene, "101", "PJSIP/101", 0);
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        scene.ring(alice, bob);
        scene.batch();
        hint(scene, "102", "PJSIP/102", 0); // known only now
        scene.batch();
        QCOMPARE(person(scene, "101").calls, QStringList(u"1.1"_s));
        QCOMPARE(person(scene, "102").calls, QStringList(u"1.1"_s));
        scene.exchange().beginSnapshot();
        hint(scene, "101", "PJSIP/101", 0);
        scene.batch();
        QCOMPARE(person(scene, "101").calls, QStringList(u"1.1"_s));
        scene.hangup(bob);
        scene.hangup(alice);
        scene.batch();
        QVERIFY(person(scene, "101").calls.isEmpty());
    }

    void learnsWhereItsPhoneDials()
    {
        Scene scene;
        hint(scene, "101", "PJSIP/101", 0);
        QVERIFY(person(scene, "101").dialContext.isEmpty());
        scene.begin(calling("101", "1.1", "102"));
        QCOMPARE(person(scene, "101").dialContext, u"internal"_s);
    }
};

QTEST_GUILESS_MAIN(TestExtensions)
#include "tst_extensions.moc"
