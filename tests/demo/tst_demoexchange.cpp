// SPDX-License-Identifier: MIT
#include "client.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSet>
#include <QTest>
#include <QThread>

using Message = Transcript::Message;
using namespace std::chrono_literals;

/// The demo exchange as a client sees it, over a socket.
class tst_DemoExchange : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void greetsAndLetsIn();
    void letsInByChallenge();
    void refusesWrongSecret();
    void refusesActionsBeforeLogin();
    void saysGoodbye();
    void sendsOnlyTheClassesAskedFor();
    void answersUnknownActionsAsAsteriskDoes();

    void isBusyFromTheFirstSecond();
    void showsEverybody();
    void listsAgreeWithEachOther();
    void ringsAtTheOperatorSoon();

    void dialsForTheOperator();
    void hangsUp();
    void redirects();
    void parks();
    void comesBackWhenNobodyFetches();
    void pausesMembers();
    void setsDoNotDisturb();
    void livesInAThreadOfItsOwn();

private:
    QList<Message> list(const QByteArray &action) { return m_client->act("Action: " + action); }
    QList<Message> items(const QByteArray &action, const QByteArray &name);
    Message channelAt(const QByteArray &endpoint);
    QByteArray farSideOf(const Message &channel);
    QByteArray stateOf(const QByteArray &exten);

    std::unique_ptr<demo::Exchange> m_exchange;
    std::unique_ptr<Client> m_client;
};

void tst_DemoExchange::init()
{
    m_exchange = std::make_unique<demo::Exchange>();
    QVERIFY(m_exchange->listen());
    m_client = std::make_unique<Client>(*m_exchange);
}

void tst_DemoExchange::cleanup()
{
    m_client.reset();
    m_exchange.reset();
}

QList<Message> tst_DemoExchange::items(const QByteArray &action, const QByteArray &name)
{
    QList<Message> result;
    for (const Message &message : list(action)) {
        if (message.isEvent() && message.name() == name)
            result.append(message);
    }
    return result;
}

/// The newest channel there; a message with one empty line if there is none.
Message tst_DemoExchange::channelAt(const QByteArray &endpoint)
{
    Message result{{{}}};
    for (const Message &item : items("CoreShowChannels", "CoreShowChannel")) {
        const bool isThere
            = item.value("Channel").startsWith(QByteArray("PJSIP/" + endpoint + '-'));
        if (isThere && item.value("Channel") > result.value("Channel"))
            result = item;
    }
    return result;
}

/// The name of the other channel in its bridge.
QByteArray tst_DemoExchange::farSideOf(const Message &channel)
{
    for (const Message &item : items("CoreShowChannels", "CoreShowChannel")) {
        if (item.value("BridgeId") == channel.value("BridgeId")
            && item.value("Channel") != channel.value("Channel"))
            return item.value("Channel");
    }
    return {};
}

QByteArray tst_DemoExchange::stateOf(const QByteArray &exten)
{
    for (const Message &item : items("ExtensionStateList", "ExtensionStatus")) {
        if (item.value("Exten") == exten)
            return item.value("StatusText");
    }
    return {};
}

void tst_DemoExchange::greetsAndLetsIn()
{
    QVERIFY(m_client->connectAndLogIn());
    QCOMPARE(m_client->banner(), QByteArray("Asterisk Call Manager/11.0.0"));
    QCOMPARE(m_client->act("Action: Ping").first().value("Ping"), QByteArray("Pong"));
    QCOMPARE(m_client->events("FullyBooted").size(), 1);
    QCOMPARE(list("CoreSettings").first().value("AMIversion"), QByteArray("11.0.0"));
}

void tst_DemoExchange::letsInByChallenge()
{
    QVERIFY(m_client->connectTo());
    const QByteArray challenge
        = m_client->act("Action: Challenge|AuthType: MD5").first().value("Challenge");
    QVERIFY(!challenge.isEmpty());
    const QByteArray key = QCryptographicHash::hash(
        QByteArray(challenge + m_exchange->secret().toUtf8()), QCryptographicHash::Md5);
    const auto answer = m_client->act("Action: Login|AuthType: MD5|Username: "
        + m_exchange->user().toUtf8() + "|Key: " + key.toHex());
    QCOMPARE(answer.first().value("Message"), QByteArray("Authentication accepted"));
}

void tst_DemoExchange::refusesWrongSecret()
{
    QVERIFY(m_client->connectTo());
    const auto answer = m_client->act("Action: Login|Username: demo|Secret: guessed");
    QCOMPARE(answer.first().name(), QByteArray("Error"));
    QCOMPARE(answer.first().value("Message"), QByteArray("Authentication failed"));
    QTRY_VERIFY(m_client->isClosed());
}

void tst_DemoExchange::refusesActionsBeforeLogin()
{
    QVERIFY(m_client->connectTo());
    QCOMPARE(list("QueueStatus").first().value("Message"), QByteArray("Permission denied"));
    QVERIFY(!m_client->isClosed());
}

void tst_DemoExchange::saysGoodbye()
{
    QVERIFY(m_client->connectAndLogIn());
    QCOMPARE(list("Logoff").first().name(), QByteArray("Goodbye"));
    QTRY_VERIFY(m_client->isClosed());
}

void tst_DemoExchange::sendsOnlyTheClassesAskedFor()
{
    QVERIFY(m_client->connectAndLogIn("off"));
    m_client->pass(5min);
    QVERIFY(m_client->events().isEmpty());
    QCOMPARE(
        m_client->act("Action: Events|EventMask: agent").first().value("Events"), QByteArray("On"));
    m_client->pass(5min);
    QVERIFY(!m_client->events().isEmpty());
    for (const Message &event : m_client->events())
        QCOMPARE(event.value("Privilege"), QByteArray("agent,all"));
}

void tst_DemoExchange::answersUnknownActionsAsAsteriskDoes()
{
    QVERIFY(m_client->connectAndLogIn());
    QCOMPARE(list("NoSuchAction").first().value("Message"),
        QByteArray("Invalid/unknown command: NoSuchAction. Use Action: ListCommands to show "
                   "available commands."));
    const Message commands = list("ListCommands").first();
    QVERIFY(commands.value("CoreShowChannels").endsWith("(Priv: system,reporting,all)"));
    QVERIFY(commands.value("QueueStatus").endsWith("(Priv: <none>)"));
}

void tst_DemoExchange::isBusyFromTheFirstSecond()
{
    QVERIFY(m_client->connectAndLogIn());
    const auto channels = items("CoreShowChannels", "CoreShowChannel");
    QVERIFY(channels.size() > 16);
    const auto isLong = [](const Message &item) { return item.value("Duration") > "00:03:00"; };
    QVERIFY(std::ranges::count_if(channels, isLong) > 8);
    QVERIFY(!items("ParkedCalls", "ParkedCall").isEmpty());
    QVERIFY(items("QueueStatus", "QueueEntry").size() >= 2);
    QVERIFY(items("ConfbridgeList|Conference: 600", "ConfbridgeList").size() >= 3);
    QCOMPARE(channelAt("101").value("ChannelStateDesc"), QByteArray("Up"));
    QCOMPARE(stateOf("110"), QByteArray("Ringing"));
    QCOMPARE(stateOf("103"), QByteArray("Busy"));
    QCOMPARE(stateOf("133"), QByteArray("Unavailable"));
}

void tst_DemoExchange::showsEverybody()
{
    QVERIFY(m_client->connectAndLogIn());
    QCOMPARE(items("VoicemailUsersList", "VoicemailUserEntry").size(), 24);
    const auto endpoints = items("PJSIPShowEndpoints", "EndpointList");
    QCOMPARE(endpoints.size(), 25); // and the trunk
    QSet<QByteArray> queues;
    for (const Message &item : items("QueueStatus", "QueueParams"))
        queues.insert(item.value("Queue"));
    QCOMPARE(queues, (QSet<QByteArray>{"support", "sales", "night"}));
    const auto registrations
        = items("PJSIPShowRegistrationsOutbound", "OutboundRegistrationDetail");
    QCOMPARE(registrations.size(), 1);
    QCOMPARE(registrations.first().value("Status"), QByteArray("Registered"));
    const Message lot = items("Parkinglots", "Parkinglot").first();
    QCOMPARE(lot.value("StartSpace"), QByteArray("71"));
    QCOMPARE(lot.value("StopSpace"), QByteArray("79"));
}

void tst_DemoExchange::listsAgreeWithEachOther()
{
    QVERIFY(m_client->connectAndLogIn());
    m_client->pass(10min);
    QHash<QByteArray, QByteArray> bridgeOf;
    for (const Message &item : items("CoreShowChannels", "CoreShowChannel")) {
        QVERIFY(!bridgeOf.contains(item.value("Uniqueid")));
        bridgeOf.insert(item.value("Uniqueid"), item.value("BridgeId"));
    }
    QHash<QByteArray, QByteArray> listed;
    for (const Message &bridge : items("BridgeList", "BridgeListItem")) {
        const QByteArray id = bridge.value("BridgeUniqueid");
        for (const Message &member : items("BridgeInfo|BridgeUniqueid: " + id, "BridgeInfoChannel"))
            listed.insert(member.value("Uniqueid"), id);
    }
    for (auto it = bridgeOf.cbegin(); it != bridgeOf.cend(); ++it)
        QCOMPARE(listed.value(it.key()), it.value());
    for (const Message &caller : items("QueueStatus", "QueueEntry"))
        QVERIFY(bridgeOf.contains(caller.value("Uniqueid")));
    for (const Message &parked : items("ParkedCalls", "ParkedCall"))
        QVERIFY(bridgeOf.contains(parked.value("ParkeeUniqueid")));
    for (const QByteArray &action : {QByteArray("CoreShowChannels"), QByteArray("QueueStatus"),
             QByteArray("DeviceStateList"), QByteArray("BridgeList")}) {
        const auto answer = list(action);
        QCOMPARE(answer.last().value("ListItems").toInt(), answer.size() - 2);
    }
}

void tst_DemoExchange::ringsAtTheOperatorSoon()
{
    QVERIFY(m_client->connectAndLogIn());
    m_client->pass(4s);
    const auto rings = m_client->events("Newstate");
    const auto isOperator = [](const Message &event) {
        return event.value("Channel").startsWith("PJSIP/101-")
            && event.value("ChannelStateDesc") == "Ringing";
    };
    QVERIFY(std::ranges::any_of(rings, isOperator));
    m_client->pass(20s);
    QCOMPARE(channelAt("101").value("ChannelStateDesc"), QByteArray("Up"));
}

void tst_DemoExchange::dialsForTheOperator()
{
    QVERIFY(m_client->connectAndLogIn());
    const auto answer
        = m_client->act("Action: Originate|Channel: PJSIP/101|Context: internal|Exten: 112|"
                        "Priority: 1|Async: true|ChannelId: my-call-1|CallerID: Julia <101>");
    QCOMPARE(answer.first().value("Message"), QByteArray("Originate successfully queued"));
    m_client->pass(1500ms);
    const auto results = m_client->events("OriginateResponse");
    QCOMPARE(results.size(), 1);
    QCOMPARE(results.first().value("Response"), QByteArray("Success"));
    QCOMPARE(results.first().value("Uniqueid"), QByteArray("my-call-1"));
    const auto dials = m_client->events("DialBegin");
    const auto isMine = [](const Message &event) {
        return event.value("Uniqueid") == "my-call-1" && event.value("DestExten") == "s";
    };
    QVERIFY(std::ranges::any_of(dials, isMine));
    const auto wrong
        = m_client->act("Action: Originate|Channel: PJSIP/101|Context: internal|Exten: 7999|"
                        "Async: true");
    QCOMPARE(wrong.first().value("Message"), QByteArray("Extension does not exist."));
}

void tst_DemoExchange::hangsUp()
{
    QVERIFY(m_client->connectAndLogIn());
    const Message call = channelAt("104");
    const auto answer = m_client->act("Action: Hangup|Channel: " + call.value("Channel"));
    QCOMPARE(answer.first().value("Message"), QByteArray("Channel Hungup"));
    m_client->act("Action: Ping");
    QSet<QByteArray> ended;
    for (const Message &event : m_client->events("Hangup"))
        ended.insert(event.value("Uniqueid"));
    QVERIFY(ended.contains(call.value("Uniqueid")));
    QCOMPARE(ended.size(), 2); // the other side too
    QCOMPARE(m_client->act("Action: Hangup|Channel: PJSIP/none").first().value("Message"),
        QByteArray("No such channel"));
}

void tst_DemoExchange::redirects()
{
    QVERIFY(m_client->connectAndLogIn());
    const Message mine = channelAt("101");
    const QByteArray other = farSideOf(mine);
    const auto answer = m_client->act("Action: Redirect|Context: internal|Exten: 130|Priority: 1|"
                                      "Channel: "
        + other);
    QCOMPARE(answer.first().value("Message"), QByteArray("Redirect successful"));
    m_client->pass(200ms);
    QCOMPARE(channelAt("130").value("ChannelStateDesc"), QByteArray("Ringing"));
    QCOMPARE(channelAt("130").value("ConnectedLineName"), QByteArray("Acme GmbH · Petra Lang"));
}

void tst_DemoExchange::parks()
{
    QVERIFY(m_client->connectAndLogIn());
    const Message mine = channelAt("104");
    const QByteArray other = farSideOf(mine);
    m_client->act("Action: Setvar|Variable: PARKINGEXTEN|Value: 75|Channel: " + other);
    const auto answer = m_client->act("Action: Park|Timeout: 45000|Channel: " + other
        + "|TimeoutChannel: " + mine.value("Channel"));
    QCOMPARE(answer.first().value("Message"), QByteArray("Park successful"));
    const auto parked = items("ParkedCalls", "ParkedCall");
    const auto isThere = [&](const Message &call) {
        return call.value("ParkeeChannel") == other && call.value("ParkingSpace") == "75"
            && call.value("ParkerDialString") == "PJSIP/104";
    };
    QVERIFY(std::ranges::any_of(parked, isThere));
    QCOMPARE(stateOf("75"), QByteArray("InUse"));
    QCOMPARE(stateOf("104"), QByteArray("Idle"));
}

void tst_DemoExchange::comesBackWhenNobodyFetches()
{
    QVERIFY(m_client->connectAndLogIn());
    const Message mine = channelAt("101");
    const QByteArray other = farSideOf(mine);
    m_client->forget();
    m_client->act("Action: Park|Timeout: 30000|Channel: " + other
        + "|TimeoutChannel: " + mine.value("Channel"));
    m_client->pass(32s);
    const auto timeouts = m_client->events("ParkedCallTimeOut");
    QCOMPARE(timeouts.size(), 1);
    QCOMPARE(timeouts.first().value("ParkeeChannel"), other);
    const auto dials = m_client->events("DialBegin");
    QVERIFY(std::ranges::any_of(dials, [&](const Message &event) {
        return event.value("Channel") == other
            && event.value("DestChannel").startsWith("PJSIP/101-");
    }));
}

void tst_DemoExchange::pausesMembers()
{
    QVERIFY(m_client->connectAndLogIn());
    const QByteArray member = "|Queue: sales|Interface: PJSIP/112";
    QCOMPARE(m_client->act("Action: QueuePause|Paused: true|Reason: tea" + member)
                 .first()
                 .value("Message"),
        QByteArray("Interface paused successfully"));
    for (const Message &item : items("QueueStatus|Queue: sales", "QueueMember")) {
        if (item.value("Location") != "PJSIP/112")
            continue;
        QCOMPARE(item.value("Paused"), QByteArray("1"));
        QCOMPARE(item.value("PausedReason"), QByteArray("tea"));
    }
    QCOMPARE(m_client->events("QueueMemberPause").last().value("PausedReason"), QByteArray("tea"));
    m_client->pass(3s); // a caller for sales comes, and does not ring there
    QVERIFY(channelAt("112").value("Channel").isEmpty());
    QVERIFY(!channelAt("113").value("Channel").isEmpty());
}

void tst_DemoExchange::setsDoNotDisturb()
{
    QVERIFY(m_client->connectAndLogIn());
    m_client->act("Action: DBPut|Family: DND|Key: 130|Val: YES");
    m_client->act("Action: Setvar|Variable: DEVICE_STATE(Custom:DND130)|Value: BUSY");
    QCOMPARE(stateOf("130"), QByteArray("Busy"));
    QCOMPARE(items("DBGet|Family: DND|Key: 130", "DBGetResponse").first().value("Val"),
        QByteArray("YES"));
    QCOMPARE(items("DBGetTree|Family: DND", "DBGetTreeResponse").size(), 2);
    m_client->act("Action: DBDel|Family: DND|Key: 130");
    QCOMPARE(list("DBGet|Family: DND|Key: 130").first().value("Message"),
        QByteArray("Database entry not found"));
}

void tst_DemoExchange::livesInAThreadOfItsOwn()
{
    QThread thread;
    auto *exchange = new demo::Exchange;
    QVERIFY(exchange->listen());
    exchange->moveToThread(&thread);
    connect(&thread, &QThread::finished, exchange, &QObject::deleteLater);
    thread.start();
    Client client(*exchange);
    QVERIFY(client.connectAndLogIn());
    QVERIFY(client.act("Action: CoreShowChannels").size() > 10);
    QTRY_VERIFY(!client.events("Newchannel").isEmpty()); // the day goes on by itself
    thread.quit();
    QVERIFY(thread.wait());
}

QTEST_GUILESS_MAIN(tst_DemoExchange)
#include "tst_demoexchange.moc"
