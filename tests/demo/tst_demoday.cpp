// SPDX-License-Identifier: MIT
#include "client.h"

#include <QHash>
#include <QSet>
#include <QTest>

using Message = Transcript::Message;
using namespace std::chrono_literals;

namespace {

/// Follows every event as a panel would and notes what does not fit together.
class Auditor
{
public:
    /// What was there when it began to listen.
    void begin(const QList<Message> &channels);
    void follow(const Message &event);

    const QStringList &faults() const { return m_faults; }
    const QSet<QByteArray> &open() const { return m_open; }
    int most() const { return m_most; }
    int count(const QByteArray &event) const { return m_counts.value(event); }
    /// How often somebody rang at the phone.
    int ringsAt(const QByteArray &endpoint) const { return m_rings.value(endpoint); }

private:
    void check(bool isRight, const char *fault, const Message &event);
    void checkChannels(const Message &event);
    void followBridges(const Message &event);
    void followDials(const Message &event);
    void followPlaces(const Message &event);

    QSet<QByteArray> m_open;
    QSet<QByteArray> m_closed;
    QHash<QByteArray, QSet<QByteArray>> m_bridges;
    QSet<QByteArray> m_dials;
    QHash<QByteArray, QByteArray> m_waiting; // channel → queue
    QHash<QByteArray, QByteArray> m_parked; // space → channel
    QHash<QByteArray, int> m_counts;
    QHash<QByteArray, int> m_rings;
    QStringList m_faults;
    QByteArray m_last;
    int m_most = 0;
};

void Auditor::begin(const QList<Message> &channels)
{
    for (const Message &channel : channels) {
        if (channel.name() != "CoreShowChannel")
            continue;
        m_open.insert(channel.value("Uniqueid"));
        if (!channel.value("BridgeId").isEmpty())
            m_bridges[channel.value("BridgeId")].insert(channel.value("Uniqueid"));
    }
}

void Auditor::check(bool isRight, const char *fault, const Message &event)
{
    if (!isRight && m_faults.size() < 20)
        m_faults.append(QLatin1String(fault) + u": " + QString::fromUtf8(event.name()) + u' '
            + QString::fromUtf8(event.value("Channel")));
}

void Auditor::follow(const Message &event)
{
    ++m_counts[event.name()];
    check(event.value("Timestamp") > m_last, "time goes back", event);
    m_last = event.value("Timestamp");
    if (event.name() == "Newchannel") {
        const QByteArray id = event.value("Uniqueid");
        check(!m_open.contains(id) && !m_closed.contains(id), "made twice", event);
        m_open.insert(id);
        m_most = std::max(m_most, int(m_open.size()));
    }
    checkChannels(event);
    followBridges(event);
    followDials(event);
    followPlaces(event);
    if (event.name() == "Hangup") {
        m_open.remove(event.value("Uniqueid"));
        m_closed.insert(event.value("Uniqueid"));
    }
}

/// Whoever an event speaks of has been told of and is not gone.
void Auditor::checkChannels(const Message &event)
{
    for (const auto &[name, value] : event.lines) {
        const bool isId = name.endsWith("Uniqueid") && !name.contains("Bridge");
        if (isId && event.name() != "OriginateResponse")
            check(m_open.contains(value), "unknown channel", event);
    }
}

void Auditor::followBridges(const Message &event)
{
    QSet<QByteArray> &members = m_bridges[event.value("BridgeUniqueid")];
    const QByteArray channel = event.value("Uniqueid");
    if (event.name() == "BridgeEnter") {
        check(!members.contains(channel), "enters twice", event);
        members.insert(channel);
    } else if (event.name() == "BridgeLeave") {
        check(members.remove(channel), "leaves what it was not in", event);
    } else if (event.name() == "BridgeDestroy") {
        check(members.isEmpty(), "destroyed with somebody in it", event);
    } else if (event.name() == "Hangup") {
        const bool isStuck = std::ranges::any_of(
            m_bridges, [&](const QSet<QByteArray> &bridge) { return bridge.contains(channel); });
        check(!isStuck, "ended in a bridge", event);
    }
}

void Auditor::followDials(const Message &event)
{
    const QByteArray leg = event.value("DestUniqueid");
    if (event.name() == "DialBegin")
        m_dials.insert(leg);
    else if (event.name() == "DialEnd")
        m_dials.remove(leg);
    else if (event.name() == "Hangup")
        check(!m_dials.contains(event.value("Uniqueid")), "ended while it is dialled", event);
    else if (event.name() == "Newstate" && event.value("ChannelStateDesc") == "Ringing")
        ++m_rings[event.value("Channel").mid(6).split('-').first()];
}

void Auditor::followPlaces(const Message &event)
{
    const QByteArray channel = event.value("Uniqueid");
    const QByteArray space = event.value("ParkingSpace");
    if (event.name() == "QueueCallerJoin") {
        m_waiting.insert(channel, event.value("Queue"));
    } else if (event.name() == "QueueCallerLeave") {
        m_waiting.remove(channel);
    } else if (event.name() == "ParkedCall") {
        check(!m_parked.contains(space), "two in one space", event);
        m_parked.insert(space, event.value("ParkeeUniqueid"));
    } else if (!space.isEmpty()) {
        m_parked.remove(space);
    } else if (event.name() == "Hangup") {
        check(!m_waiting.contains(channel), "ended in a queue", event);
        check(!m_parked.values().contains(channel), "ended while parked", event);
    }
}

} // namespace

/// Two hours of the demo company's day in a few seconds: it stays alive and leaves nothing behind.
class tst_DemoDay : public QObject
{
    Q_OBJECT

private slots:
    void leavesNothingBehind_data();
    void leavesNothingBehind();
    void isTheSameForTheSameSeed();

private:
    static QSet<QByteArray> channels(Client &client);
};

QSet<QByteArray> tst_DemoDay::channels(Client &client)
{
    QSet<QByteArray> result;
    for (const Message &item : client.act("Action: CoreShowChannels")) {
        if (item.name() == "CoreShowChannel")
            result.insert(item.value("Uniqueid"));
    }
    return result;
}

void tst_DemoDay::leavesNothingBehind_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<int>("minutes");
    QTest::newRow("the usual day") << quint32(20221) << 120;
    QTest::newRow("another day") << quint32(7) << 30;
    QTest::newRow("a third one") << quint32(4711) << 30;
}

void tst_DemoDay::leavesNothingBehind()
{
    QFETCH(quint32, seed);
    QFETCH(int, minutes);
    demo::Exchange exchange(nullptr, seed);
    QVERIFY(exchange.listen());
    Client client(exchange);
    QVERIFY(client.connectAndLogIn());
    Auditor auditor;
    auditor.begin(client.act("Action: CoreShowChannels"));
    for (int minute = 0; minute < minutes; ++minute) {
        client.pass(1min);
        for (const Message &event : client.events()) {
            if (event.name() != "FullyBooted")
                auditor.follow(event);
        }
        client.forget();
        QVERIFY2(!client.isClosed(), "the client was too slow");
    }
    QCOMPARE(auditor.faults(), QStringList());
    QCOMPARE(auditor.open(), channels(client));
    QVERIFY2(auditor.most() < 60, QByteArray::number(auditor.most()));
    QVERIFY2(auditor.ringsAt("101") > minutes / 2, QByteArray::number(auditor.ringsAt("101")));
    if (minutes < 60)
        return; // too short for everything to happen
    for (const char *event : {"AgentComplete", "QueueCallerAbandon", "Hold", "Unhold", "ParkedCall",
             "UnParkedCall", "ParkedCallTimeOut", "ParkedCallGiveUp", "BlindTransfer",
             "ConfbridgeJoin", "ConfbridgeTalking", "MessageWaiting", "QueueMemberPause",
             "UserEvent", "ContactStatus"})
        QVERIFY2(auditor.count(event) > 0, event);
}

void tst_DemoDay::isTheSameForTheSameSeed()
{
    const auto play = [] {
        demo::Exchange exchange;
        exchange.listen();
        Client client(exchange);
        QByteArrayList names;
        if (!client.connectAndLogIn())
            return names;
        client.pass(10min);
        for (const Message &event : client.events())
            names.append(event.name() + ' ' + event.value("CallerIDNum"));
        return names.mid(0, 1000);
    };
    const QByteArrayList first = play();
    QCOMPARE(first.size(), 1000);
    QCOMPARE(play(), first);
}

QTEST_GUILESS_MAIN(tst_DemoDay)
#include "tst_demoday.moc"
