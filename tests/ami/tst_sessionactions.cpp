// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "dialogue.h"

#include <QTest>

using ami::Failure;
using ami::Session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
namespace action = ami::action;

namespace {

/// Sends it; the exchange has it when this returns.
QByteArray send(Dialogue &talk, const ami::Action &action, Session::Duration timeout = 10s)
{
    const auto id = talk.session.send(action, talk.now, timeout);
    talk.says("");
    return id ? *id : QByteArray();
}

std::string answer(const QByteArray &id, const std::string &lines)
{
    return wire::lines("Response: Success\nActionID: " + id.toStdString() + "\n" + lines + "\n");
}

std::string item(const QByteArray &id, const std::string &name, const std::string &more = {})
{
    return wire::lines("Event: " + name + "\nActionID: " + id.toStdString() + "\n" + more + "\n");
}

std::string listEnd(const QByteArray &id)
{
    return item(id, "CoreShowChannelsComplete", "EventList: Complete\nListItems: 2\n");
}

} // namespace

/// What is sent, what answers it, and when nothing does.
class TestSessionActions : public QObject
{
    Q_OBJECT

private slots:
    void pairsAnswersByTheirActionId()
    {
        Dialogue talk;
        talk.logIn();
        const auto first = send(talk, action::CoreStatus());
        const auto second = send(talk, action::CoreSettings());
        talk.says(answer(second, "Which: second\n") + answer(first, "Which: first\n"));
        QCOMPARE(talk.outcome(), (QStringList{u"done"_s, u"done"_s}));
        QCOMPARE(talk.reply().actionId, first);
        QCOMPARE(talk.reply().value("Which"), "first");
    }

    void collectsLists()
    {
        Dialogue talk;
        talk.logIn();
        const auto id = send(talk, action::CoreShowChannels());
        talk.says(answer(id, "EventList: start\nMessage: Channels will follow\n"));
        QVERIFY(talk.outcome().isEmpty());
        talk.says(
            item(id, "CoreShowChannel") + wire::event("Hangup") + item(id, "CoreShowChannel"));
        talk.says(listEnd(id));
        QCOMPARE(talk.outcome(),
            (QStringList{u"event CoreShowChannel"_s, u"event Hangup"_s, u"event CoreShowChannel"_s,
                u"event CoreShowChannelsComplete"_s, u"done"_s}));
        QCOMPARE(talk.reply().items, 2);
        QCOMPARE(talk.reply().actionId, id);
        QCOMPARE(talk.reply().message, u"Channels will follow"_s);
    }

    void takesARefusedListAsARefusal()
    {
        Dialogue talk;
        talk.logIn();
        const auto id = send(talk, action::ConfbridgeListRooms());
        talk.says(wire::lines("Response: Error\nActionID: " + id.toStdString()
            + "\nMessage: No active conferences.\n\n"));
        QCOMPARE(talk.outcome(), QStringList(u"refused No active conferences."_s));
    }

    void dropsAnswersThatNobodyWaitsFor()
    {
        Dialogue talk;
        talk.logIn();
        const auto id = send(talk, action::CoreStatus());
        talk.says(answer("somebodyelse", "") + "Response: Success\r\nMessage: no id\r\n\r\n"
            + answer(id, "") + answer(id, "") + listEnd(id) + listEnd("somebodyelse"));
        QCOMPARE(talk.outcome(),
            (QStringList{u"done"_s, u"event CoreShowChannelsComplete"_s,
                u"event CoreShowChannelsComplete"_s}));
    }

    void takesNoOriginateResponseForAReply()
    {
        Dialogue talk;
        talk.logIn();
        const auto id = send(talk, action::Originate{.channel = u"PJSIP/101"_s});
        const std::string late = wire::lines("Event: OriginateResponse\nActionID: "
            + id.toStdString() + "\nResponse: Failure\nReason: 3\n\n");
        talk.says(late);
        QCOMPARE(talk.outcome(), QStringList(u"event OriginateResponse"_s));
        talk.says(answer(id, "Message: Originate successfully queued\n") + late);
        QCOMPARE(talk.outcome(), (QStringList{u"done"_s, u"event OriginateResponse"_s}));
    }

    void endsWhatIsNotAnswered()
    {
        Dialogue talk;
        talk.logIn();
        const auto id = send(talk, action::CoreStatus(), 3s);
        talk.pass(2999ms);
        QVERIFY(talk.outcome().isEmpty());
        talk.pass(1ms);
        QCOMPARE(talk.outcome(), QStringList(u"timed out"_s));
        QVERIFY(!talk.reply().message.isEmpty());
        talk.says(answer(id, ""));
        QVERIFY(talk.outcome().isEmpty()); // it has ended once
    }

    void givesAListTimeAsLongAsItComes()
    {
        Dialogue talk;
        talk.logIn();
        const auto id = send(talk, action::CoreShowChannels(), 3s);
        talk.says(answer(id, "EventList: start\n"));
        for (int i = 0; i < 5; ++i) {
            talk.pass(2s);
            talk.says(item(id, "CoreShowChannel"));
        }
        QVERIFY(!talk.outcome().contains(u"timed out"_s));
        talk.pass(3s);
        QCOMPARE(talk.outcome(), QStringList(u"timed out"_s));
    }

    void sendsNothingOfWhatCannotBeSent()
    {
        Dialogue talk;
        talk.logIn();
        const auto sent = talk.records().size();
        const auto id
            = talk.session.send(action::Hangup{.channel = u"a\r\nAction: Logoff"_s}, talk.now);
        QVERIFY(!id);
        QCOMPARE(id.error().reason, ami::Unsendable::Reason::ControlCharacter);
        talk.pass(14s);
        QCOMPARE(talk.records().size(), sent);
        QVERIFY(talk.outcome().isEmpty());
    }

    void cutsRecordsAtLines()
    {
        Dialogue talk;
        talk.logIn();
        action::Originate call{.channel = u"PJSIP/101"_s};
        for (int i = 0; i < 9; ++i)
            call.variables.append({u"V"_s, QString(100 * i, u'x')});
        const auto before = talk.records().size();
        send(talk, call);
        send(talk, action::Ping());
        QByteArray all;
        for (auto i = before; i < talk.records().size(); ++i) {
            const QByteArray &record = talk.records()[i];
            QVERIFY(record.size() <= 1024);
            QVERIFY(record.endsWith("\r\n"));
            QVERIFY(record.count("Action: ") <= 1);
            QVERIFY(!record.contains("Action: ") || record.startsWith("Action: "));
            all += record;
        }
        QCOMPARE(all.count("Action: "), 2);
        QVERIFY(all.contains(QByteArray("V=" + QByteArray(800, 'x') + "\r\n")));
        QCOMPARE(talk.heard().size(), 2u);
    }

    void losesEverythingOnceWithTheLink()
    {
        Dialogue talk;
        talk.logIn();
        send(talk, action::CoreStatus());
        const auto id = send(talk, action::CoreShowChannels());
        talk.says(answer(id, "EventList: start\n") + item(id, "CoreShowChannel"));
        talk.outcome();
        talk.cut();
        QCOMPARE(talk.outcome(), (QStringList{u"lost"_s, u"lost"_s}));
        talk.cut();
        talk.says(listEnd(id));
        talk.pass(1h);
        QVERIFY(talk.outcome().isEmpty());
        QVERIFY(!talk.session.isReady());
    }

    void endsWithADamagedStream()
    {
        Dialogue talk;
        talk.logIn();
        send(talk, action::CoreStatus());
        talk.says("Event: X\r\nA: " + std::string(ami::Parser::maxLine, 'x'));
        QCOMPARE(talk.outcome(), (QStringList{u"lost"_s, failed(Failure::StreamDamaged)}));
        talk.says(wire::event("Hangup"));
        QVERIFY(talk.outcome().isEmpty());
    }

    void pingsAfterAWhileOfSilence()
    {
        Dialogue talk;
        talk.logIn();
        talk.pass(14'999ms);
        QVERIFY(talk.heard().empty());
        talk.says(wire::event("Hangup"));
        talk.pass(14'999ms);
        QVERIFY(talk.heard().empty()); // any byte counts
        talk.pass(1ms);
        QCOMPARE(talk.last().name, "Ping");
        talk.outcome();
        talk.pass(30ms);
        talk.answers("Response: Success\nPing: Pong\nTimestamp: 1795328210.500000\n");
        QCOMPARE(talk.outcome(), QStringList(u"pong"_s));
        QCOMPARE(talk.pong().roundTrip, 30ms);
        QCOMPARE(talk.pong().exchangeTime, std::optional(ami::Moment(1'795'328'210'500ms)));
    }

    void givesUpAfterTwoMissedPongs()
    {
        Dialogue talk;
        talk.logIn();
        talk.pass(15s + 5s);
        QCOMPARE(talk.heard().size(), 2u);
        QVERIFY(talk.outcome().isEmpty());
        talk.pass(4999ms);
        QVERIFY(talk.outcome().isEmpty());
        talk.pass(1ms);
        QCOMPARE(talk.outcome(), QStringList(failed(Failure::Silent)));
        QVERIFY(!talk.session.deadline());
    }

    void forgivesAMissedPongWhenAnythingComes()
    {
        Dialogue talk;
        talk.logIn();
        for (int i = 0; i < 10; ++i) {
            talk.pass(15s + 5s + 4s);
            talk.says(wire::event("Hangup"));
        }
        QVERIFY(!talk.outcome().contains(failed(Failure::Silent)));
    }

    void alwaysHasSomethingToDoLater()
    {
        Dialogue talk;
        talk.logIn();
        for (int i = 0; i < 100; ++i) {
            const auto due = talk.session.deadline();
            QVERIFY(due);
            talk.pass(std::chrono::ceil<std::chrono::milliseconds>(*due - talk.now));
            if (talk.heard().empty())
                continue;
            talk.answers("Response: Success\nPing: Pong\n");
            QVERIFY(*talk.session.deadline() > talk.now); // no busy waiting
        }
        QVERIFY(talk.session.isReady());
    }
};

QTEST_GUILESS_MAIN(TestSessionActions)
#include "tst_sessionactions.moc"
