// SPDX-License-Identifier: MIT
#include "scene.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QStringList lines(const char *text) { return QString::fromLatin1(text).split(u'\n'); }

} // namespace

class TestJournal : public QObject
{
    Q_OBJECT

private slots:
    void tellsOfAnAnsweredCall()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        scene.talk(alice, bob, "b1");
        scene.event("HangupRequest", bob);
        scene.hangup(bob);
        scene.hangup(alice);
        QCOMPARE(scene.story(),
            lines("b_dial 101>102\nb_dial_end 101>102 answer\nup 101>102\n"
                  "hangup 101 completed by target"));
        for (const pbx::CallEvent &told : scene.told()) {
            QCOMPARE(told.call, u"1.1"_s);
            QCOMPARE(told.time, std::optional(scene.now()));
        }
    }

    void endsEachRingingOnce_data()
    {
        QTest::addColumn<QByteArray>("dialEnd");
        QTest::addColumn<QByteArray>("cause");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char *dialEnd, const char *cause, const char *reason) {
            QTest::addRow("%s %s", dialEnd, cause)
                << QByteArray(dialEnd) << QByteArray(cause) << QByteArray(reason);
        };
        row("BUSY", "17", "busy");
        row("NOANSWER", "0", "noanswer");
        row("CONGESTION", "34", "congestion");
        row("CHANUNAVAIL", "20", "chanunavail");
        row("CANCEL", "127", "cancel");
        row("CANCEL", "0", "cancel");
        row("CANCEL", "16", "cancel");
        row("CANCEL", "26", "answered_elsewhere");
        row("", "17", "busy");
        row("", "19", "noanswer");
        row("", "0", "answered_elsewhere"); // taken over by an INVITE with Replaces
        row("", "16", "answered_elsewhere"); // picked up
    }

    void endsEachRingingOnce()
    {
        QFETCH(QByteArray, dialEnd);
        QFETCH(QByteArray, cause);
        QFETCH(QByteArray, reason);
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        scene.ring(alice, bob);
        if (!dialEnd.isEmpty()) {
            scene.dialEnd(alice, bob, dialEnd.toStdString());
            scene.dialEnd(alice, bob, dialEnd.toStdString()); // comes twice at times
        }
        scene.hangup(bob, cause.toStdString());
        const QString end = u"b_dial_end 101>102 "_s + QString::fromLatin1(reason);
        QCOMPARE(scene.story(), (QStringList{u"b_dial 101>102"_s, end}));
    }

    void ringsOnceWhicheverEventComesFirst()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        scene.begin(alice);
        scene.begin(bob);
        scene.state(bob, 5); // before its DialBegin, 1 in 20 on Asterisk 22
        scene.dial(alice, bob);
        scene.dial(alice, bob);
        QCOMPARE(scene.story(), lines("b_dial 101>102"));
    }

    void tellsOfAPhoneThatAnswersAtOnce()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        scene.begin(alice);
        scene.begin(bob);
        scene.dial(alice, bob);
        scene.state(bob, 6);
        scene.dialEnd(alice, bob, "ANSWER");
        QCOMPARE(scene.story(), lines("b_dial 101>102\nb_dial_end 101>102 answer"));
    }

    void saysHowACallEnded_data()
    {
        QTest::addColumn<QByteArray>("targetCause");
        QTest::addColumn<QByteArray>("callerCause");
        QTest::addColumn<QByteArray>("reason");
        const auto row = [](const char *target, const char *caller, const char *reason) {
            QTest::addRow("%s %s", target, caller)
                << QByteArray(target) << QByteArray(caller) << QByteArray(reason);
        };
        row("17", "17", "busy");
        row("19", "19", "no-answer");
        row("0", "16", "no-answer");
        row("127", "127", "cancelled");
        row("0", "0", "no-answer"); // of an Originate, with Asterisk 16
        row("21", "34", "rejected"); // the dialplan made congestion of it
        row("26", "26", "answered-elsewhere");
        row("1", "1", "failed");
        row("34", "34", "failed");
        row("20", "", "no-answer"); // the end was not seen
    }

    void saysHowACallEnded()
    {
        QFETCH(QByteArray, targetCause);
        QFETCH(QByteArray, callerCause);
        QFETCH(QByteArray, reason);
        Scene scene;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        scene.ring(alice, bob);
        scene.hangup(bob, targetCause.toStdString());
        scene.hangup(alice, callerCause.toStdString());
        const QString by = callerCause.isEmpty() ? u"nobody"_s : u"exchange"_s;
        QCOMPARE(scene.story().last(),
            QString(u"hangup 101 "_s + QString::fromLatin1(reason) + u" by "_s + by));
    }

    void saysWhoEndedIt()
    {
        Scene cancelled;
        Leg alice = calling("101", "1.1", "102");
        Leg bob = called("102", "1.2", alice);
        cancelled.ring(alice, bob);
        cancelled.event("HangupRequest", alice, {{"Cause", "127"}});
        cancelled.hangup(bob, "127");
        cancelled.hangup(alice, "127");
        QCOMPARE(cancelled.story().last(), u"hangup 101 cancelled by caller"_s);

        Scene refused;
        alice = calling("101", "1.1", "999");
        refused.begin(alice);
        refused.event("HangupRequest", alice, {{"Cause", "3"}}); // chan_pjsip's own
        refused.hangup(alice, "34");
        QCOMPARE(refused.story().last(), u"hangup 101 failed by exchange"_s);
    }

    void takesNoWaitingForATalk()
    {
        for (const bool isCaller : {true, false}) {
            Scene scene;
            Leg alice = calling("101", "1.1", "300");
            scene.begin(alice);
            scene.state(alice, 6);
            scene.event("QueueCallerJoin", alice, {{"Queue", "support"}, {"Position", "1"}});
            if (isCaller)
                scene.event("HangupRequest", alice);
            scene.event("QueueCallerLeave", alice, {{"Queue", "support"}});
            scene.hangup(alice);
            QCOMPARE(scene.story(),
                lines("queue_join 101 support at 1\nqueue_leave 101 support at 0")
                    + lines(isCaller ? "hangup 101 cancelled by caller"
                                     : "hangup 101 no-answer by exchange"));
        }
    }

    void looksThroughLocalChannels()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "301");
        Leg one = called("x", "1.2", alice);
        Leg two = called("x", "1.3", alice);
        one.channel = "Local/103@agents-00000001;1";
        two.channel = "Local/103@agents-00000001;2";
        Leg carol = called("103", "1.4", alice);
        scene.begin(alice);
        scene.begin(one);
        scene.begin(two);
        scene.event("LocalBridge", [&] {
            wire::Headers pair = one.block("LocalOne");
            const wire::Headers other = two.block("LocalTwo");
            pair.insert(pair.end(), other.begin(), other.end());
            return pair;
        }());
        scene.dial(alice, one);
        scene.begin(carol);
        scene.dial(two, carol);
        scene.state(carol, 5);
        QCOMPARE(scene.story(), lines("b_dial 101>103"));
        scene.dialEnd(alice, one, "NOANSWER"); // the queue's own time for the member is over
        scene.dialEnd(two, carol, "CANCEL");
        scene.hangup(carol, "16");
        QCOMPARE(scene.story().last(), u"b_dial_end 101>103 noanswer"_s);
    }

    void tellsOfAnOriginatedCallFromWhoAskedForIt()
    {
        Scene scene;
        Leg alice = calling("101", "1.1", "");
        alice.state = 0;
        scene.begin(alice);
        scene.event("DialBegin", alice.block("Dest"));
        scene.state(alice, 5); // the own phone rings: nobody calls it
        scene.state(alice, 6);
        QVERIFY(scene.story().isEmpty());
        Leg bob = called("102", "1.2", alice);
        scene.begin(bob);
        scene.dial(alice, bob);
        scene.state(bob, 5);
        QCOMPARE(scene.story(), lines("b_dial 101>102"));
    }
};

QTEST_GUILESS_MAIN(TestJournal)
#include "tst_journal.moc"
