// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "host.h"
#include "live/connection.h"

#include <QTest>

using live::Connection;
using live::LinkState;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;
using Phase = LinkState::Phase;

namespace {

/// An exchange with two people, one call and the rights for the lists.
void furnish(Host &host)
{
    host.answer("ListCommands", [](const ami::Message &) {
        return "Response: Success\n"
               "ExtensionStateList: x (Priv: call,reporting,all)\n"
               "CoreShowChannels: x (Priv: system,reporting,all)\n"
               "CoreSettings: x (Priv: system,reporting,all)\n";
    });
    host.answer("CoreSettings",
        [](const ami::Message &) { return "Response: Success\nAsteriskVersion: 22.10.1\n"; });
    host.answer("ExtensionStateList", [](const ami::Message &) {
        return "Response: Success\nEventList: start\n\n"
               "Event: ExtensionStatus\nExten: 101\nContext: internal\nHint: PJSIP/101\n"
               "Status: 0\n\n"
               "Event: ExtensionStatus\nExten: 102\nContext: internal\nHint: PJSIP/102\n"
               "Status: 1\n\n"
               "Event: ExtensionStateListComplete\nEventList: Complete\nListItems: 2\n";
    });
    host.answer("CoreShowChannels", [](const ami::Message &) {
        return "Response: Success\nEventList: start\n\n"
               "Event: CoreShowChannel\nChannel: PJSIP/102-1\nChannelState: 6\n"
               "CallerIDNum: 102\nUniqueid: 1795000000.1\nLinkedid: 1795000000.1\nBridgeId: \n\n"
               "Event: CoreShowChannelsComplete\nEventList: Complete\nListItems: 1\n";
    });
}

live::Access access(const Host &host)
{
    live::Access to;
    to.address = {ami::ServerAddress::Scheme::Ami, u"panel"_s, u"127.0.0.1"_s, host.port()};
    to.secret = u"s3cret"_s;
    to.name = u"pbx"_s;
    return to;
}

/// What a connection has told, batches and states.
struct Told {
    explicit Told(Connection &connection)
    {
        QObject::connect(&connection, &live::Source::changed, &connection,
            [this](const pbx::Batch &batch) { batches.append(batch); });
        QObject::connect(
            &connection, &live::Source::stateChanged, &connection, [this](const LinkState &state) {
                if (phases.isEmpty() || phases.last() != state.phase)
                    phases.append(state.phase);
            });
    }

    QList<pbx::Batch> batches;
    QList<Phase> phases;
};

std::string newchannel()
{
    return wire::event("Newchannel",
        {{"Channel", "PJSIP/101-2"}, {"ChannelState", "4"}, {"Exten", "102"},
            {"Uniqueid", "1795000001.2"}, {"Linkedid", "1795000001.2"}});
}

} // namespace

/// A connection to a small exchange on loopback.
class TestConnection : public QObject
{
    Q_OBJECT

private slots:
    void bringsTheWholePictureInOneBatch()
    {
        Host host;
        furnish(host);
        Connection connection(access(host));
        Told told(connection);
        connection.start();
        QTRY_VERIFY(connection.state().isUp());
        QCOMPARE(told.batches.size(), 1);
        QVERIFY(!told.batches.first().isLive);
        QCOMPARE(told.batches.first().extensions.size(), 2);
        QCOMPARE(told.batches.first().calls.size(), 1);
        QCOMPARE(told.batches.first().server, u"pbx"_s);
        QCOMPARE(told.phases, (QList{Phase::Connecting, Phase::Synchronizing, Phase::Up}));
        QCOMPARE(connection.state().version, u"22.10.1"_s);
        QCOMPARE(connection.state().amiVersion, u"11.0.0"_s);
        QVERIFY(connection.state().missingParts.contains(
            u"queues: the account lacks the right, or the exchange has no QueueStatus"_s));
        QCOMPARE(host.actions().count("QueueStatus"), 0);
    }

    void tellsWhatHappensAfterwardsAsLive()
    {
        Host host;
        furnish(host);
        Connection connection(access(host));
        connection.start();
        QTRY_VERIFY(connection.state().isUp());
        Told told(connection);
        const auto actions = host.actions().size();
        host.say(newchannel());
        QTRY_COMPARE(told.batches.size(), 1);
        QVERIFY(told.batches.first().isLive);
        QCOMPARE(told.batches.first().calls.size(), 1);
        QCOMPARE(host.actions().size(), actions); // a call costs no action
    }

    /// What came while the computer was asleep is shown, but nobody is called for it.
    void takesNothingForNewsUntilTheExchangeAnswersAfterSleep()
    {
        Host host;
        furnish(host);
        Connection connection(access(host));
        connection.start();
        QTRY_VERIFY(connection.state().isUp());
        Told told(connection);
        const auto pings = host.actions().count("Ping");
        connection.suspect(1min);
        host.say(newchannel());
        QTRY_VERIFY(!told.batches.isEmpty());
        QVERIFY(!told.batches.first().isLive);
        QCOMPARE(told.batches.first().calls.size(), 1);
        QCOMPARE(host.actions().count("Ping"), pings + 1);
        QVERIFY(told.phases.isEmpty());
        const auto shown = told.batches.size();
        host.say(wire::event("Newchannel",
            {{"Channel", "PJSIP/101-3"}, {"ChannelState", "4"}, {"Exten", "102"},
                {"Uniqueid", "1795000002.3"}, {"Linkedid", "1795000002.3"}}));
        QTRY_VERIFY(told.batches.size() > shown);
        QVERIFY(told.batches.last().isLive);
    }

    void connectsAnewAfterALongSleepAndWhereNobodyAnswers()
    {
        Host host;
        furnish(host);
        Connection connection(access(host));
        connection.start();
        QTRY_VERIFY(connection.state().isUp());
        const auto logins = host.actions().count("Login");
        connection.suspect(10min);
        QTRY_COMPARE(host.actions().count("Login"), logins + 1);
        QTRY_VERIFY(connection.state().isUp());
        host.silence();
        connection.suspect(1min);
        QTRY_COMPARE_WITH_TIMEOUT(host.actions().count("Login"), logins + 2, 15'000);
    }

    void seesFromTheClocksThatItSlept()
    {
        live::SleepGauge gauge;
        const live::SleepGauge::Steady steady;
        const live::SleepGauge::Wall wall;
        QCOMPARE(gauge.gap(steady, wall + 24h), 0ms);
        QCOMPARE(gauge.gap(steady + 15s, wall + 24h + 15s), 0ms);
        QCOMPARE(gauge.gap(steady + 16s, wall + 25h + 16s), 3'600'000ms);
        QCOMPARE(gauge.gap(steady + 17s, wall), 0ms); // put back
    }

    /// A forward that is set and ended at the phone, which nothing announces.
    void readsAgainWhatNothingAnnounces()
    {
        Host host;
        furnish(host);
        std::string forward;
        host.answer("ListCommands", [](const ami::Message &) {
            return "Response: Success\nExtensionStateList: x (Priv: call,all)\n"
                   "DBGetTree: x (Priv: system,reporting,all)\n";
        });
        host.answer("DBGetTree", [&forward](const ami::Message &action) {
            const bool isForward = action.value("Family") == "CF" && !forward.empty();
            return "Response: Success\nEventList: start\n\n"
                + (isForward ? "Event: DBGetTreeResponse\nKey: /CF/101\nVal: " + forward + "\n\n"
                             : std::string())
                + "Event: DBGetTreeComplete\nEventList: Complete\nListItems: 0\n";
        });
        Connection connection(access(host));
        connection.setRereading(1ms);
        connection.start();
        QTRY_VERIFY(connection.state().isUp());
        Told told(connection);
        const auto shown = [&told] {
            return told.batches.isEmpty()
                ? u"nothing told"_s
                : told.batches.last().extensions.first().after->forward.always;
        };
        forward = "102";
        QTRY_COMPARE(shown(), u"102"_s);
        forward.clear();
        QTRY_COMPARE(shown(), QString());
        QVERIFY(told.batches.last().isLive);
    }

    void readsNothingAgainThatItMayNot()
    {
        Host host;
        furnish(host); // without DBGetTree
        Connection connection(access(host));
        connection.setRereading(1ms);
        connection.start();
        QTRY_VERIFY(connection.state().isUp());
        const auto actions = host.actions().size();
        for (int i = 1; i <= 3; ++i) { // some rounds of the timer
            host.say(newchannel());
            Told told(connection);
            connection.send(ami::action::Ping(), 5s, [](const ami::Reply &) {});
            QTRY_COMPARE(host.actions().count("Ping"), 1 + i);
        }
        QCOMPARE(host.actions().size(), actions + 3);
    }

    void doesNotTryARefusedLoginAgain()
    {
        Host host;
        host.refuseLogin();
        Connection connection(access(host));
        connection.start();
        QTRY_COMPARE(connection.state().trouble, ami::Failure::LoginRefused);
        QCOMPARE(connection.state().phase, Phase::Down);
        QVERIFY(!connection.state().retryAt);
    }

    void triesALostLinkAgainAndSeesWhatHasChanged()
    {
        Host host;
        furnish(host);
        Connection connection(access(host));
        connection.start();
        QTRY_VERIFY(connection.state().isUp());
        Told told(connection);
        host.answer("CoreShowChannels", [](const ami::Message &) {
            return "Response: Success\nEventList: start\n\n"
                   "Event: CoreShowChannelsComplete\nEventList: Complete\nListItems: 0\n";
        });
        host.hangUp();
        QTRY_VERIFY(told.phases.contains(Phase::Waiting));
        QTRY_VERIFY_WITH_TIMEOUT(connection.state().isUp(), 20'000);
        QCOMPARE(told.batches.size(), 1); // the extensions are as they were
        QVERIFY(told.batches.first().extensions.size() <= 1);
        QCOMPARE(told.batches.first().calls.size(), 1);
        QVERIFY(told.batches.first().calls.first().isGone());
        QVERIFY(!told.batches.first().isLive);
    }

    void staysDownWhenItIsNotToReconnect()
    {
        Host host;
        furnish(host);
        Connection connection(access(host));
        connection.setReconnecting(false);
        connection.start();
        QTRY_VERIFY(connection.state().isUp());
        host.hangUp();
        QTRY_COMPARE(connection.state().phase, Phase::Down);
        QVERIFY(!connection.state().retryAt);
    }

    void answersEachActionOnce()
    {
        Host host;
        furnish(host);
        host.answer("Hangup",
            [](const ami::Message &) { return "Response: Error\nMessage: No such channel\n"; });
        Connection connection(access(host));
        QList<ami::Result> results;
        const auto note = [&results](const ami::Reply &reply) { results.append(reply.result); };
        const ami::action::Hangup hangup{.channel = u"PJSIP/101-1"_s};
        connection.send(hangup, 1s, note);
        QCOMPARE(results, QList{ami::Result::NotSent}); // there is no link
        connection.start();
        QTRY_VERIFY(connection.state().isUp());
        connection.send(hangup, 1s, note);
        QTRY_COMPARE(results.size(), 2);
        QCOMPARE(results.last(), ami::Result::Refused);
        connection.send(ami::action::Hangup{.channel = u"a\nb"_s}, 1s, note);
        QCOMPARE(results.last(), ami::Result::NotSent);
        host.silence();
        connection.send(hangup, 10s, note);
        host.hangUp();
        QTRY_COMPARE(results.size(), 4);
        QCOMPARE(results.last(), ami::Result::Lost);
        connection.stop();
        QCOMPARE(results.size(), 4);
    }

    void startsOverWhenTheExchangeSaysThatItHasBooted()
    {
        Host host;
        furnish(host);
        Connection connection(access(host));
        connection.start();
        QTRY_VERIFY(connection.state().isUp());
        Told told(connection);
        const auto before = host.actions().count("CoreShowChannels");
        host.say(newchannel() + wire::event("FullyBooted", {{"Status", "Fully Booted"}}));
        QTRY_VERIFY(
            host.actions().count("CoreShowChannels") == before + 1 && connection.state().isUp());
        for (const pbx::Batch &batch : told.batches) {
            for (const auto &change : batch.extensions)
                QVERIFY(!change.isGone()); // nobody vanishes while the lists come in
        }
    }

    void endsQuietlyInTheMiddleOfAnything()
    {
        for (int step = 0; step < 8; ++step) {
            Host host;
            furnish(host);
            {
                Connection connection(access(host));
                connection.start();
                QTRY_VERIFY(host.actions().size() >= step);
            }
            QTRY_VERIFY(!host.isConnected());
        }
    }
};

QTEST_GUILESS_MAIN(TestConnection)
#include "tst_connection.moc"
