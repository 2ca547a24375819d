// SPDX-License-Identifier: MIT
#include "retelling.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// A click-to-dial call: `one` and `two` are the Local channel that was originated, `asker` the
/// phone of the one who asked, `line` the other side.
struct ClickToDial {
    Retelling told;
    Leg one = localHalf(1, "1", "1");
    Leg two = localHalf(2, "2", "1");
    Leg asker = called("101", "3", one);
    Leg line = called("trunk", "4", one);

    /// Up to where the asker's phone rings; it shows `number`.
    void ringAsker(const std::string &number = "555")
    {
        told.begin(one);
        told.begin(two);
        told.pair(one, two);
        told.originate(one);
        told.begin(asker);
        told.connectedLine(asker, number);
        told.dial(two, asker);
        told.state(asker, 5);
    }

    void answerAsker()
    {
        told.state(asker, 6);
        told.dialEnd(two, asker, "ANSWER");
        told.enter(asker, "b1");
        told.enter(two, "b1");
    }

    /// The exchange begins to dial `number` for the asker.
    void dialLine(const std::string &number = "0800")
    {
        line.exten = number;
        told.begin(line);
        told.dial(one, line);
    }

    void endAsker(const std::string &cause = "16")
    {
        told.leave(asker, "b1");
        told.hangup(asker, cause);
    }

    QStringList story() const { return told.story(); }
    QString exten() const { return told.told().constLast().caller.exten; }
};

} // namespace

/// A call that an Originate makes is told as if who asked for it had called, and ends at least
/// once.
class TestCacofoniskOriginates : public QObject
{
    Q_OBJECT

private slots:
    void endsAClickToDialThatTheAskerRefuses()
    {
        ClickToDial call;
        call.ringAsker();
        call.told.dialEnd(call.two, call.asker, "BUSY");
        call.told.hangup(call.asker, "17");
        QCOMPARE(call.story(), QStringList({u"hangup 101 busy"_s}));
        QCOMPARE(call.exten(), u"555"_s);
    }

    void endsAClickToDialThatTheAskerNeverAccepts()
    {
        ClickToDial call;
        call.ringAsker();
        call.answerAsker();
        call.endAsker();
        QCOMPARE(call.story(), QStringList({u"hangup 101 completed"_s}));
    }

    void endsAClickToDialThatTheOtherSideRefusesAtOnce()
    {
        ClickToDial call;
        call.ringAsker();
        call.answerAsker();
        call.dialLine();
        call.told.dialEnd(call.one, call.line, "BUSY");
        call.told.hangup(call.line, "17");
        call.endAsker();
        QCOMPARE(call.story(), QStringList({u"hangup 101 completed"_s}));
    }

    void tellsAClickToDialAsIfTheAskerHadCalled()
    {
        ClickToDial call;
        call.ringAsker();
        call.answerAsker();
        call.dialLine();
        call.told.state(call.line, 5);
        QCOMPARE(call.exten(), u"0800"_s);
        call.told.answer(call.one, call.line, "b2");
        call.told.hangup(call.line);
        call.endAsker();
        QCOMPARE(call.story(),
            QStringList({u"b_dial 101>trunk"_s, u"up 101>trunk"_s, u"hangup 101 completed"_s}));
    }

    void findsTheAskerBehindFurtherLocalChannels()
    {
        ClickToDial call;
        Leg one = localHalf(1, "5", "1");
        Leg two = localHalf(2, "6", "1");
        Retelling &told = call.told;
        for (const Leg &leg : {call.one, call.two, one, two, call.asker})
            told.begin(leg);
        told.pair(call.one, call.two);
        told.pair(one, two);
        told.originate(call.one);
        told.dial(call.two, one);
        told.dial(two, call.asker);
        told.state(call.asker, 6); // answers at once
        told.enter(call.two, "b1");
        told.enter(one, "b1");
        told.enter(two, "b2");
        told.enter(call.asker, "b2");
        call.dialLine();
        told.state(call.line, 5);
        QCOMPARE(call.story(), QStringList({u"b_dial 101>trunk"_s}));
        QCOMPARE(call.exten(), u"0800"_s);
    }

    void knowsTheAskerThatIsInNoBridgeYet()
    {
        ClickToDial call;
        call.ringAsker();
        call.dialLine();
        call.told.state(call.line, 5);
        QCOMPARE(call.story(), QStringList({u"b_dial 101>trunk"_s}));
    }

    void takesEarlyMediaForRinging()
    {
        ClickToDial call;
        call.ringAsker();
        call.answerAsker();
        call.dialLine();
        call.told.progress(call.one, call.line);
        QCOMPARE(call.story(), QStringList({u"b_dial 101>trunk"_s}));
        call.endAsker();
        call.told.dialEnd(call.one, call.line, "CANCEL");
        QCOMPARE(call.story().mid(1), QStringList({u"hangup 101 completed"_s}));
        QCOMPARE(call.exten(), u"0800"_s);
    }

    void tellsOnceOfWhatRingsAfterEarlyMedia()
    {
        ClickToDial call;
        call.ringAsker();
        call.answerAsker();
        call.dialLine();
        call.told.progress(call.one, call.line);
        call.told.state(call.line, 5);
        call.told.progress(call.one, call.line);
        call.told.answer(call.one, call.line, "b2");
        QCOMPARE(call.story(), QStringList({u"b_dial 101>trunk"_s, u"up 101>trunk"_s}));
    }

    void takesWaitingForEarlyMediaWhereNothingTellsOfIt()
    {
        ClickToDial call;
        call.ringAsker();
        call.answerAsker();
        call.dialLine();
        call.endAsker();
        call.told.dialEnd(call.one, call.line, "CANCEL");
        QCOMPARE(call.story(), QStringList({u"b_dial 101>trunk"_s, u"hangup 101 completed"_s}));
        QCOMPARE(call.exten(), u"0800"_s);
    }
};

QTEST_GUILESS_MAIN(TestCacofoniskOriginates)
#include "tst_cacofoniskoriginates.moc"
