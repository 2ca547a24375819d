// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "ami/link.h"
#include "relay.h"
#include "testbed.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>

using namespace ami;

/// The protocol's conversation with a real exchange, over TCP and over TLS.
class TestLinkOnExchange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void opens_data();
    void opens();
    void doesNotWaitForABootItCannotSee();
    void collectsLists();
    void tellsWhatIsRefusedAndWhatIsDenied();
    void sendsLongActionsOverTls();
    void keepsActionsWithLineBreaksToItself();
    void endsActionsWhenTheLinkIsCut();

private:
    ServerAddress door(ServerAddress::Scheme scheme) const;
    bool open(Link &link, const ServerAddress &address, const RealExchange::Account &account);
    Reply ask(Link &link, const Action &action);

    RealExchange m_exchange;
};

void TestLinkOnExchange::initTestCase() { START_EXCHANGE(m_exchange); }

/// The exchange's own door of that scheme.
ServerAddress TestLinkOnExchange::door(ServerAddress::Scheme scheme) const
{
    const bool isTls = scheme == ServerAddress::Scheme::AmiTls;
    return {.scheme = scheme,
        .user = {},
        .host = m_exchange.address(),
        .port = isTls ? m_exchange.tlsPort() : m_exchange.port()};
}

bool TestLinkOnExchange::open(
    Link &link, const ServerAddress &address, const RealExchange::Account &account)
{
    QSignalSpy opened(&link, &Link::opened);
    QSignalSpy failed(&link, &Link::failed);
    link.open(address, {account.user, account.secret}, {.caFile = m_exchange.caFile(), .pin = {}});
    return QTest::qWaitFor([&] { return !opened.isEmpty() || !failed.isEmpty(); }, 15'000)
        && failed.isEmpty();
}

/// Sends an action and waits until it has ended.
Reply TestLinkOnExchange::ask(Link &link, const Action &action)
{
    std::optional<Reply> reply;
    const auto id = link.send(action);
    const auto connection
        = connect(&link, &Link::finished, this, [&reply, &id](const Reply &ended) {
              if (id && ended.actionId == *id)
                  reply = ended;
          });
    const bool ended = QTest::qWaitFor([&reply] { return reply.has_value(); }, 15'000);
    disconnect(connection);
    return ended ? *reply : Reply();
}

void TestLinkOnExchange::opens_data()
{
    QTest::addColumn<ServerAddress::Scheme>("scheme");
    QTest::newRow("TCP") << ServerAddress::Scheme::Ami;
    QTest::newRow("TLS") << ServerAddress::Scheme::AmiTls;
}

void TestLinkOnExchange::opens()
{
    QFETCH(ServerAddress::Scheme, scheme);
    Link link;
    QElapsedTimer time;
    time.start();
    QVERIFY(open(link, door(scheme), RealExchange::panel()));
    QVERIFY2(time.elapsed() < 5'000, "the login waited for something that does not come");
    QVERIFY(link.session().offers("CoreShowChannels"));
    QVERIFY(!link.session().offers("Command"));
}

void TestLinkOnExchange::doesNotWaitForABootItCannotSee()
{
    Link link;
    QElapsedTimer time;
    time.start();
    QVERIFY(open(link, door(ServerAddress::Scheme::Ami), RealExchange::leastRights()));
    QVERIFY2(time.elapsed() < 5'000, "FullyBooted was awaited without the right to read it");
    QVERIFY(!link.session().offers("PJSIPShowEndpoints"));
}

void TestLinkOnExchange::collectsLists()
{
    Link link;
    QVERIFY(open(link, door(ServerAddress::Scheme::Ami), RealExchange::panel()));
    const Reply endpoints = ask(link, action::PJSIPShowEndpoints());
    QVERIFY(endpoints.isDone());
    QCOMPARE(endpoints.items, 9); // eight phones and the trunk
    const Reply channels = ask(link, action::CoreShowChannels());
    QVERIFY(channels.isDone());
    QCOMPARE(channels.items, 0);
}

void TestLinkOnExchange::tellsWhatIsRefusedAndWhatIsDenied()
{
    Link link;
    QVERIFY(open(link, door(ServerAddress::Scheme::Ami), RealExchange::leastRights()));
    const Reply refused = ask(link, action::Hangup{.channel = QStringLiteral("PJSIP/1-2")});
    QCOMPARE(refused.result, Result::Refused);
    QCOMPARE(refused.message, QStringLiteral("No such channel"));
    const Reply denied = ask(link, action::PJSIPShowEndpoints());
    QCOMPARE(denied.result, Result::Denied);
    QCOMPARE(denied.message, QStringLiteral("Permission denied"));
}

/// Asterisk's TLS stalls on records of more than 1,024 bytes.
void TestLinkOnExchange::sendsLongActionsOverTls()
{
    Link link;
    QVERIFY(open(link, door(ServerAddress::Scheme::AmiTls), RealExchange::panel()));
    QList<Variable> variables;
    for (int i = 0; i < 60; ++i)
        variables.append({QStringLiteral("NOTE%1").arg(i), QString(80, u'x')});
    const Reply queued = ask(link,
        action::Originate{.channel = QStringLiteral("Local/302@internal"),
            .context = QStringLiteral("internal"),
            .exten = QStringLiteral("302"),
            .variables = variables});
    QVERIFY2(queued.isDone(), qUtf8Printable(queued.message));
    QVERIFY(ask(link, action::CoreShowChannels()).isDone());
}

void TestLinkOnExchange::keepsActionsWithLineBreaksToItself()
{
    Relay relay(m_exchange, m_exchange.port());
    Link link;
    QVERIFY(open(link, relay.door(), RealExchange::panel()));
    relay.forgetActions();
    for (const char *bad : {"x\r\nAction: Logoff", "x\nAction: Logoff", "x\r"}) {
        const auto id = link.send(action::Hangup{.channel = QString::fromLatin1(bad)});
        QVERIFY(!id);
        QCOMPARE(id.error().reason, Unsendable::Reason::ControlCharacter);
    }
    QVERIFY(ask(link, action::CoreStatus()).isDone());
    QCOMPARE(relay.actions(), 1);
}

void TestLinkOnExchange::endsActionsWhenTheLinkIsCut()
{
    Relay relay(m_exchange, m_exchange.port());
    Link link;
    QVERIFY(open(link, relay.door(), RealExchange::panel()));
    QSignalSpy failed(&link, &Link::failed);
    QSignalSpy finished(&link, &Link::finished);
    relay.goSilent();
    const auto id = link.send(action::CoreStatus());
    QTRY_COMPARE(relay.actions("CoreStatus"), 1);
    relay.cut();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Failure>(), Failure::LostLink);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<Reply>().actionId, *id);
    QCOMPARE(finished.first().first().value<Reply>().result, Result::Lost);
}

QTEST_GUILESS_MAIN(TestLinkOnExchange)
#include "tst_linkonexchange.moc"
