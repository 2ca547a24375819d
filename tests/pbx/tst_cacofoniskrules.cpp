// SPDX-License-Identifier: MIT
#include "pbx/cacofonisk/json.h"
#include "retelling.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What Cacofonisk tells of calls, rule by rule.
class TestCacofoniskRules : public QObject
{
    Q_OBJECT

private slots:
    void saysWhyACallEnded_data()
    {
        QTest::addColumn<std::string>("cause");
        QTest::addColumn<QString>("ringing");
        QTest::addColumn<QString>("up");
        const auto row = [](const char *cause, const QString &ringing, const QString &up) {
            QTest::newRow(cause) << std::string(cause) << ringing << up;
        };
        row("0", u"cancelled"_s, u"completed"_s);
        row("16", u"no-answer"_s, u"completed"_s);
        row("17", u"busy"_s, u"busy"_s);
        row("18", u"no-answer"_s, u"no-answer"_s);
        row("19", u"no-answer"_s, u"no-answer"_s);
        row("21", u"rejected"_s, u"rejected"_s);
        row("26", u"answered-elsewhere"_s, u"answered-elsewhere"_s);
        row("34", u"failed"_s, u"failed"_s);
        row("127", u"cancelled"_s, u"completed"_s);
    }

    void saysWhyACallEnded()
    {
        QFETCH(std::string, cause);
        QFETCH(QString, ringing);
        QFETCH(QString, up);
        Retelling told;
        Leg first = calling("101", "1", "102");
        Leg second = calling("103", "2", "104");
        told.begin(first);
        told.begin(second);
        told.state(second, 6);
        told.hangup(first, cause);
        told.hangup(second, cause);
        QCOMPARE(told.story(), QStringList({u"hangup 101 "_s + ringing, u"hangup 103 "_s + up}));
    }

    void tellsOfACall()
    {
        Retelling told;
        Leg from = calling("101", "1", "102");
        Leg to = called("102", "2", from);
        told.ring(from, to);
        told.answer(from, to, "b");
        told.hangup(to);
        told.hangup(from);
        QCOMPARE(told.story(),
            QStringList({u"b_dial 101>102"_s, u"b_dial_end 101>102 answer"_s, u"up 101>102"_s,
                u"hangup 101 completed"_s}));
        QCOMPARE(told.reporter().channels().count(), std::size_t(0));
    }

    void hearsRingingBeforeTheDial()
    {
        Retelling told;
        Leg from = calling("101", "1", "102");
        Leg to = called("102", "2", from);
        told.begin(from);
        told.begin(to);
        told.state(to, 5);
        QCOMPARE(told.story(), QStringList());
        told.dial(from, to);
        told.dial(from, to);
        QCOMPARE(told.story(), QStringList({u"b_dial 101>102"_s}));
    }

    void namesNobodyWhereNobodyRang()
    {
        Retelling told;
        Leg from = calling("101", "1", "0800");
        Leg to = called("trunk", "2", from);
        told.begin(from);
        told.begin(to);
        told.dial(from, to);
        told.progress(from, to); // early media, in an ordinary call
        QCOMPARE(told.story(), QStringList());
        told.answer(from, to, "b");
        QCOMPARE(told.story(), QStringList({u"b_dial 101>"_s, u"up 101>trunk"_s}));
    }

    void tellsOfEveryPhoneOfAGroup()
    {
        Retelling told;
        Leg from = calling("101", "1", "600");
        Leg first = called("102", "2", from);
        Leg second = called("103", "3", from);
        told.ring(from, first);
        told.begin(second);
        told.dial(from, second);
        told.state(second, 5);
        told.answer(from, second, "b");
        told.dialEnd(from, first, "CANCEL");
        told.hangup(first, "26");
        QCOMPARE(told.story(),
            QStringList({u"b_dial 101>102"_s, u"b_dial 101>103"_s, u"b_dial_end 101>103 answer"_s,
                u"up 101>103"_s, u"b_dial_end 101>102 cancel"_s}));
    }

    void looksThroughLocalChannels()
    {
        Retelling told;
        Leg from = calling("101", "1", "102");
        Leg one = localHalf(1, "2", "1");
        Leg two = localHalf(2, "3", "1");
        Leg to = called("102", "4", from);
        for (const Leg &leg : {from, one, two, to})
            told.begin(leg);
        told.pair(one, two);
        told.dial(from, one);
        told.dial(two, to);
        told.state(to, 5);
        told.state(to, 6);
        told.dialEnd(two, to, "ANSWER");
        told.dialEnd(from, one, "ANSWER");
        told.enter(to, "b1");
        told.enter(two, "b1");
        told.enter(one, "b2");
        QCOMPARE(told.story(), QStringList({u"b_dial 101>102"_s, u"b_dial_end 101>102 answer"_s}));
        told.enter(from, "b2");
        QCOMPARE(told.story().mid(2), QStringList({u"up 101>102"_s}));
    }

    void losesAGroupMemberBehindALocalChannel()
    {
        Retelling told;
        Leg from = calling("101", "1", "600");
        Leg one = localHalf(1, "2", "1");
        Leg two = localHalf(2, "3", "1");
        Leg loser = called("102", "4", from);
        for (const Leg &leg : {from, one, two, loser})
            told.begin(leg);
        told.pair(one, two);
        told.dial(from, one);
        told.dial(two, loser);
        told.state(loser, 5);
        told.dialEnd(from, one, "CANCEL"); // the outer dial ends first
        told.dialEnd(two, loser, "CANCEL");
        told.hangup(loser, "26");
        QCOMPARE(told.story(), QStringList({u"b_dial 101>102"_s}));
    }

    void tellsAgainOfADialThatEndsTwice()
    {
        Retelling told;
        Leg from = calling("101", "1", "600");
        Leg to = called("102", "2", from);
        told.ring(from, to);
        told.dialEnd(from, to, "NOANSWER");
        told.dialEnd(from, to, "NOANSWER");
        QCOMPARE(told.story(),
            QStringList({u"b_dial 101>102"_s, u"b_dial_end 101>102 noanswer"_s,
                u"b_dial_end 102>102 noanswer"_s}));
    }

    void makesTheOldestOfTwoCallersTheCaller()
    {
        Retelling told;
        Leg older = calling("101", "1", "102");
        Leg younger = calling("103", "2", "*8");
        for (Leg *const leg : {&younger, &older}) {
            told.begin(*leg);
            told.state(*leg, 6);
            told.enter(*leg, "b");
        }
        told.hangup(younger);
        told.hangup(older);
        QCOMPARE(told.story(), QStringList({u"up 101>103"_s, u"hangup 101 completed"_s}));
    }

    void tellsNothingOfAThirdInABridge()
    {
        Retelling told;
        Leg first = calling("101", "1", "600");
        Leg second = calling("102", "2", "600");
        Leg third = calling("103", "3", "600");
        for (Leg *const leg : {&first, &second, &third}) {
            told.begin(*leg);
            told.state(*leg, 6);
        }
        told.enter(first, "b");
        told.enter(second, "b");
        told.enter(third, "b");
        QCOMPARE(told.story(), QStringList({u"up 101>102"_s}));
        told.hangup(third);
        told.hangup(second);
        told.hangup(first);
        QCOMPARE(told.story().mid(1), QStringList({u"hangup 101 completed"_s}));
    }

    void forgetsEverythingAtLogin()
    {
        Retelling told;
        Leg from = calling("101", "1", "102");
        Leg to = called("102", "2", from);
        told.ring(from, to);
        told.event("FullyBooted");
        QCOMPARE(told.reporter().channels().count(), std::size_t(0));
        told.answer(from, to, "b");
        told.hangup(from);
        QCOMPARE(told.story(), QStringList({u"b_dial 101>102"_s}));
    }

    void tellsNothingOfUnknownChannels()
    {
        Retelling told;
        Leg from = calling("101", "1", "102");
        Leg to = called("102", "2", from);
        told.state(to, 5);
        told.pair(from, to);
        told.dial(from, to);
        told.answer(from, to, "b");
        told.event("UserEvent", {{"UserEvent", "Hello"}});
        told.event("UserEvent", {{"UserEvent", "Hello"}, {"Uniqueid", "9"}});
        told.event("QueueCallerAbandon", from.block());
        told.event("BlindTransfer", {{"TransfererUniqueid", "1"}, {"Extension", "103"}});
        told.event("AttendedTransfer", {{"DestType", "Bridge"}});
        told.event("BridgeDestroy", {{"BridgeUniqueid", "b2"}});
        told.hangup(from);
        QCOMPARE(told.story(), QStringList());
    }

    void handsOnUserEventsAndAbandonedQueues()
    {
        Retelling told;
        const Leg from = calling("101", "1", "600");
        told.begin(from);
        told.event("UserEvent",
            {{"Uniqueid", "1"}, {"AccountCode", "a"}, {"UserEvent", "Hello"},
                {"AccountCode", "b"}});
        told.event("QueueCallerAbandon", from.block());
        QCOMPARE(
            told.story(), QStringList({u"user_event 101 Hello"_s, u"queue_caller_abandon 101"_s}));
        const QJsonObject line = toJson(told.told().constFirst(), u"pbx"_s);
        QCOMPARE(line[u"headers"_s][u"AccountCode"_s].toString(), u"b"_s);
        QCOMPARE(line[u"caller"_s][u"account_code"_s].toString(), QString());
        QCOMPARE(line[u"caller"_s][u"cid_calling_pres"_s], QJsonValue());
        QCOMPARE(line[u"server"_s].toString(), u"pbx"_s);
    }
};

QTEST_GUILESS_MAIN(TestCacofoniskRules)
#include "tst_cacofoniskrules.moc"
