// SPDX-License-Identifier: MIT
#include "wire.h"

#include <QTest>

namespace event = ami::event;
using ami::Text;
using wire::Heard;

class TestEvent : public QObject
{
    Q_OBJECT

private slots:
    void readsAChannel()
    {
        const Heard heard(wire::event("Newchannel",
            {{"Channel", "PJSIP/101-00000000"}, {"ChannelState", "4"}, {"ChannelStateDesc", "Ring"},
                {"CallerIDNum", "101"}, {"CallerIDName", "Alice"}, {"Exten", "102"},
                {"Uniqueid", "1.0"}, {"Linkedid", "1.0"}}));
        const auto *made = heard.as<event::Newchannel>();
        QVERIFY(made);
        QCOMPARE(made->channel.channel, Text("PJSIP/101-00000000"));
        QCOMPARE(made->channel.channelState, Text("4"));
        QCOMPARE(made->channel.callerIdName, Text("Alice"));
        QCOMPARE(made->channel.exten, Text("102"));
        QCOMPARE(made->channel.uniqueid, Text("1.0"));
        QVERIFY(!ami::isGiven(made->channel.accountCode));
        QCOMPARE(heard.event().name, Text("Newchannel"));
        QVERIFY(!heard.event().isListed());
        QVERIFY(!heard.event().time);
    }

    void readsPrefixedBlocks()
    {
        const Heard heard(wire::event("DialBegin",
            {{"Channel", "PJSIP/101-1"}, {"Uniqueid", "1.0"}, {"DestChannel", "PJSIP/102-2"},
                {"DestUniqueid", "1.1"}, {"DestLinkedid", "1.0"}, {"DialString", "102/sip:x"}}));
        const auto *dial = heard.as<event::DialBegin>();
        QVERIFY(dial);
        QCOMPARE(dial->channel.uniqueid, Text("1.0"));
        QCOMPARE(dial->destination.uniqueid, Text("1.1"));
        QCOMPARE(dial->destination.channel, Text("PJSIP/102-2"));
        QCOMPARE(dial->dialString, Text("102/sip:x"));
    }

    void readsBlocksWithinBlocks()
    {
        const Heard heard(wire::event("UnParkedCall",
            {{"ParkeeChannel", "PJSIP/101-1"}, {"ParkeeUniqueid", "1.0"}, {"Parkinglot", "default"},
                {"ParkingSpace", "71"}, {"RetrieverUniqueid", "1.7"}}));
        const auto *back = heard.as<event::UnParkedCall>();
        QVERIFY(back);
        QCOMPARE(back->parked.parkee.uniqueid, Text("1.0"));
        QCOMPARE(back->parked.parkingSpace, Text("71"));
        QCOMPARE(back->retriever.uniqueid, Text("1.7"));
    }

    void readsADialWithoutACaller()
    {
        const Heard heard(
            wire::event("DialBegin", {{"DestChannel", "PJSIP/101-1"}, {"DestUniqueid", "1.1"}}));
        const auto *dial = heard.as<event::DialBegin>();
        QVERIFY(dial);
        QVERIFY(!dial->channel.isGiven());
        QCOMPARE(dial->destination.channel, Text("PJSIP/101-1"));
    }

    void dropsWhatLacksItsIdentity_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("fault");
        const auto row = [](const char *name, const char *event, const wire::Headers &headers,
                             const char *fault) {
            QTest::newRow(name) << QByteArray::fromStdString(wire::event(event, headers))
                                << QByteArray(fault);
        };
        row("nothing", "Newchannel", {}, "Uniqueid");
        row("empty", "Newstate", {{"Channel", "PJSIP/1-1"}, {"Uniqueid", ""}}, "Uniqueid");
        row("no number", "Newstate", {{"ChannelState", "up"}, {"Uniqueid", "1.1"}}, "ChannelState");
        row("a number and more", "Newstate", {{"ChannelState", "6x"}, {"Uniqueid", "1.1"}},
            "ChannelState");
        row("too great a number", "QueueCallerJoin",
            {{"Uniqueid", "1.1"}, {"Queue", "q"}, {"Position", "99999999999"}}, "Position");
        row("nobody dialled", "DialBegin", {{"Uniqueid", "1.1"}}, "DestUniqueid");
        row("nobody parked", "ParkedCall", {{"Uniqueid", "1.1"}}, "ParkeeUniqueid");
        row("no name", "Rename", {{"Uniqueid", "1.1"}}, "Newname");
        row("a number may be missing", "Newstate", {{"Uniqueid", "1.1"}}, "");
        row("or be empty", "Newstate", {{"Uniqueid", "1.1"}, {"ChannelState", ""}}, "");
        row("who dials may be unknown", "DialBegin", {{"DestUniqueid", "1.2"}}, "");
        row("an unknown event", "Whatever", {}, "");
    }

    void dropsWhatLacksItsIdentity()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QByteArray, fault);
        const Heard heard(bytes.toStdString());
        QCOMPARE(heard.event().fault, Text(fault.constData()));
        if (!fault.isEmpty())
            QVERIFY(heard.as<std::monostate>());
    }

    void findsHeadersInAnyOrderAndCase()
    {
        const Heard heard(wire::event("Hangup",
            {{"cause-TXT", "Normal Clearing"}, {"CAUSE", "16"}, {"linkedid", "1.0"},
                {"uniqueID", "1.1"}, {"channel", "PJSIP/1-1"}}));
        const auto *end = heard.as<event::Hangup>();
        QVERIFY(end);
        QCOMPARE(end->cause, Text("16"));
        QCOMPARE(end->causeText, Text("Normal Clearing"));
        QCOMPARE(end->channel.uniqueid, Text("1.1"));
    }

    void letsTheFirstOfARepeatedHeaderWin()
    {
        const Heard heard(wire::event("Newstate",
            {{"Uniqueid", "1.1"}, {"Uniqueid", "9.9"}, {"Channel", ""}, {"Channel", "PJSIP/1-1"}}));
        const auto *state = heard.as<event::Newstate>();
        QVERIFY(state);
        QCOMPARE(state->channel.uniqueid, Text("1.1"));
        QVERIFY(ami::isGiven(state->channel.channel) && state->channel.channel.empty());
    }

    void takesAnOriginateResponseForAnEvent()
    {
        const Heard heard(wire::lines("Event: OriginateResponse\nPrivilege: call,all\n"
                                      "ActionID: a7\nResponse: Failure\nChannel: PJSIP/999\n"
                                      "Reason: 0\nUniqueid: <unknown>\n\n"));
        const auto *answer = heard.as<event::OriginateResponse>();
        QVERIFY(answer);
        QCOMPARE(answer->response, Text("Failure"));
        QCOMPARE(answer->actionID, Text("a7"));
        QCOMPARE(heard.event().actionId, Text("a7"));
    }

    void knowsTheEndOfAListByItsHeaderOnly()
    {
        for (const char *name : {"CoreShowChannelsComplete", "EndpointListComplete", "Whatever"}) {
            const Heard end(wire::lines(std::string("Event: ") + name
                + "\nActionID: a1\nEventList: Complete\nListItems: 3\n\n"));
            QVERIFY2(end.as<event::ListComplete>(), name);
            QCOMPARE(end.event().actionId, Text("a1"));
        }
        const Heard agent(wire::event("AgentComplete", {{"Queue", "support"}}));
        QVERIFY(!agent.as<event::ListComplete>());
        const Heard foreign(wire::event("SomethingComplete", {{"Queue", "support"}}));
        QVERIFY(!foreign.as<event::ListComplete>());
    }

    void findsTheActionIdWhereverItStands()
    {
        wire::Headers headers{{"Queue", "support"}, {"Max", "0"}};
        for (int i = 0; i < 20; ++i)
            headers.emplace_back("Other" + std::to_string(i), "x");
        headers.emplace_back("ActionID", "a9");
        const Heard last(wire::event("QueueParams", headers));
        QCOMPARE(last.event().actionId, Text("a9"));
        QVERIFY(last.event().isListed());
        const Heard second(wire::lines("Event: QueueParams\nActionID: a9\nQueue: support\n\n"));
        QCOMPARE(second.event().actionId, Text("a9"));
    }

    void readsTheTimeWhereItIsGiven()
    {
        const Heard heard(wire::event("Reload", {{"Timestamp", "1795328210.545733"}}));
        QCOMPARE(heard.event().time,
            std::optional(ami::Moment(std::chrono::microseconds(1'795'328'210'545'733))));
        QVERIFY(!Heard(wire::event("Reload", {{"Timestamp", "never"}})).event().time);
    }

    void letsUnknownEventsPass()
    {
        const Heard heard(wire::event("BrandNewThing", {{"Channel", "PJSIP/1-1"}}));
        QVERIFY(heard.as<std::monostate>());
        QCOMPARE(heard.event().name, Text("BrandNewThing"));
        QCOMPARE(heard.event().message.value("Channel"), Text("PJSIP/1-1"));
        QVERIFY(Heard("Event: \r\n\r\n").as<std::monostate>());
    }

    void keepsTheTwoNamesOfAMembersInterfaceApart()
    {
        const Heard listed(wire::event(
            "QueueMember", {{"Queue", "support"}, {"Name", "Bob"}, {"Location", "PJSIP/102"}}));
        QVERIFY(listed.as<event::QueueMember>());
        QCOMPARE(listed.as<event::QueueMember>()->interface, Text("PJSIP/102"));
        QCOMPARE(listed.as<event::QueueMember>()->memberName, Text("Bob"));
        const Heard told(wire::event("QueueMemberPause",
            {{"Queue", "support"}, {"MemberName", "Bob"}, {"Interface", "PJSIP/102"}}));
        QVERIFY(told.as<event::QueueMemberPause>());
        QCOMPARE(told.as<event::QueueMemberPause>()->member.interface, Text("PJSIP/102"));
    }

    void forgetsTheEventBefore()
    {
        ami::Parser parser;
        ami::Event event;
        parser.append(wire::event("Hangup",
                          {{"Timestamp", "1795328210.5"}, {"ActionID", "a1"}, {"Uniqueid", "1.1"},
                              {"Cause", "16"}})
            + wire::event("Hangup", {{"Uniqueid", "1.2"}}));
        ami::decode(*parser.next(), event);
        ami::decode(*parser.next(), event);
        QVERIFY(!event.time);
        QVERIFY(!event.isListed());
        QVERIFY(!ami::isGiven(std::get<event::Hangup>(event.body).cause));
    }
};

QTEST_GUILESS_MAIN(TestEvent)
#include "tst_event.moc"
