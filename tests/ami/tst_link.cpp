// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "ami/link.h"
#include "host.h"
#include "tlsdoor.h"
#include "told.h"

#include <QSignalSpy>
#include <QTest>

using ami::Failure;
using ami::Link;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(ami::Failure)
Q_DECLARE_METATYPE(ami::Trust)

namespace {

ami::ServerAddress at(quint16 port)
{
    return {ami::ServerAddress::Scheme::Ami, u"panel"_s, u"127.0.0.1"_s, port};
}

} // namespace

/// The link against a small exchange on loopback, or something that is none.
class TestLink : public QObject
{
    Q_OBJECT

private slots:
    void opensAndCarriesActions()
    {
        Host host;
        Link link;
        Told told(link);
        link.open(at(host.port()), {u"panel"_s, u"s3cret"_s}, {});
        QTRY_COMPARE(told.lines, QStringList(u"opened"_s));
        QCOMPARE(link.session().amiVersion(), "11.0.0");
        QVERIFY(link.send(ami::action::CoreStatus()));
        QTRY_COMPARE(told.lines, (QStringList{u"opened"_s, u"done"_s}));
        QVERIFY(!host.heard().contains("s3cret"));
    }

    void tellsOfTheLastPacketBeforeTheEnd()
    {
        Host host;
        Link link;
        Told told(link);
        link.open(at(host.port()), {u"panel"_s, u"x"_s}, {});
        QTRY_COMPARE(told.lines, QStringList(u"opened"_s));
        host.say(wire::event("Shutdown") + wire::event("Hangup"));
        host.hangUp();
        QTRY_COMPARE(
            told.lines, (QStringList{u"opened"_s, u"Shutdown"_s, u"Hangup"_s, u"failed"_s}));
        QCOMPARE(told.failure, Failure::LostLink);
    }

    void losesActionsOnceWithTheLink()
    {
        Host host;
        Link link;
        Told told(link);
        link.open(at(host.port()), {u"panel"_s, u"x"_s}, {});
        QTRY_COMPARE(told.lines, QStringList(u"opened"_s));
        host.silence();
        QVERIFY(link.send(ami::action::CoreStatus()));
        QTRY_VERIFY(host.heard().contains("CoreStatus"));
        host.hangUp();
        QTRY_COMPARE(told.lines, (QStringList{u"opened"_s, u"lost"_s, u"failed"_s}));
    }

    void saysGoodbyeWhenItIsClosed()
    {
        Host host;
        Link link;
        Told told(link);
        link.open(at(host.port()), {u"panel"_s, u"x"_s}, {});
        QTRY_COMPARE(told.lines, QStringList(u"opened"_s));
        link.close();
        QCOMPARE(told.failure, Failure::None);
        QCOMPARE(told.lines.count(u"failed"_s), 1);
        QTRY_VERIFY(host.heard().contains("Action: Logoff"));
        link.close();
        QCOMPARE(told.lines.count(u"failed"_s), 1);
    }

    void tellsAClosedPort()
    {
        quint16 port = 0;
        {
            Host host;
            port = host.port();
        }
        Link link;
        Told told(link);
        link.open(at(port), {u"panel"_s, u"x"_s}, {});
        QTRY_COMPARE(told.failure, Failure::ConnectionRefused);
        QCOMPARE(told.lines, QStringList(u"failed"_s));
    }

    void tellsAHostThatIsNone()
    {
        Link link;
        Told told(link);
        auto address = at(5038);
        address.host = u"no-such-host.invalid"_s;
        link.open(address, {u"panel"_s, u"x"_s}, {});
        QTRY_COMPARE_WITH_TIMEOUT(told.failure, Failure::HostNotFound, 20'000);
    }

    void tellsAServerThatIsNoExchange()
    {
        Host host("220 mail.example ESMTP\r\n");
        Link link;
        Told told(link);
        link.open(at(host.port()), {u"panel"_s, u"x"_s}, {});
        QTRY_COMPARE(told.failure, Failure::NotAnExchange);
        QCOMPARE(host.heard(), QByteArray());
    }

    void tellsAnExchangeThatHangsUpAtOnce()
    {
        Host host(QByteArray("")); // too many sessions: closed without a greeting
        Link link;
        Told told(link);
        link.open(at(host.port()), {u"panel"_s, u"x"_s}, {});
        QTRY_VERIFY(host.isConnected());
        host.hangUp();
        QTRY_COMPARE(told.failure, Failure::LostLink);
    }

    void tellsARefusedLogin()
    {
        Host host;
        host.refuseLogin();
        Link link;
        Told told(link);
        link.open(at(host.port()), {u"panel"_s, u"wrong"_s}, {});
        QTRY_COMPARE(told.failure, Failure::LoginRefused);
    }

    void tellsATlsPortThatSpeaksPlainly()
    {
        Host host;
        Link link;
        Told told(link);
        auto address = at(host.port());
        address.scheme = ami::ServerAddress::Scheme::AmiTls;
        link.open(address, {u"panel"_s, u"s3cret"_s}, {});
        QTRY_VERIFY(told.failure);
        QCOMPARE(*told.failure, Failure::TlsFailed);
        QVERIFY(!host.heard().contains("s3cret"));
    }

    void refusesActionsWithoutALink()
    {
        Host host;
        Link link;
        Told told(link);
        const auto early = link.send(ami::action::CoreStatus());
        QVERIFY(!early);
        QCOMPARE(early.error().reason, ami::Unsendable::Reason::NotConnected);
        link.open(at(host.port()), {u"panel"_s, u"x"_s}, {});
        QVERIFY(!link.send(ami::action::CoreStatus())); // not logged in yet
        QTRY_COMPARE(told.lines, QStringList(u"opened"_s));
        link.close();
        QVERIFY(!link.send(ami::action::CoreStatus()));
        QTRY_VERIFY(host.heard().contains("Action: Logoff"));
        QVERIFY(!host.heard().contains("CoreStatus"));
    }

    void logsOffWhenItIsDestroyed()
    {
        Host host;
        {
            Link link;
            link.open(at(host.port()), {u"panel"_s, u"x"_s}, {});
            QTRY_VERIFY(link.session().isReady());
        }
        QTRY_VERIFY(host.heard().contains("Action: Logoff"));
    }

    void believesOnlyWhoItIsToldTo_data()
    {
        QTest::addColumn<ami::Trust>("trust");
        QTest::addColumn<QString>("host");
        QTest::addColumn<Failure>("failure");
        const ami::Trust authority{.caFile = TlsDoor::certificateFile(), .pin = {}};
        const ami::Trust pin{.caFile = {}, .pin = TlsDoor::pin()};
        const ami::Trust otherPin{.caFile = {}, .pin = QByteArray(64, '0')};
        const ami::Trust both{.caFile = TlsDoor::certificateFile(), .pin = QByteArray(64, '0')};
        const auto here = u"127.0.0.1"_s;
        QTest::newRow("nobody vouches") << ami::Trust() << here << Failure::CertificateUntrusted;
        QTest::newRow("authority") << authority << here << Failure::None;
        QTest::newRow("authority, other host")
            << authority << u"localhost"_s << Failure::CertificateForOtherHost;
        QTest::newRow("pinned key") << pin << here << Failure::None;
        QTest::newRow("pinned key, other host") << pin << u"localhost"_s << Failure::None;
        QTest::newRow("another key than the pinned one")
            << otherPin << here << Failure::CertificateUntrusted;
        QTest::newRow("vouched for, but not the pinned one")
            << both << here << Failure::CertificateUntrusted;
    }

    void believesOnlyWhoItIsToldTo()
    {
        QFETCH(ami::Trust, trust);
        QFETCH(QString, host);
        QFETCH(Failure, failure);
        Host exchange;
        TlsDoor door(exchange.port());
        Link link;
        Told told(link);
        link.open({ami::ServerAddress::Scheme::AmiTls, u"panel"_s, host, door.port()},
            {u"panel"_s, u"s3cret"_s}, trust);
        if (failure == Failure::None) {
            QTRY_COMPARE(told.lines, QStringList(u"opened"_s));
            return;
        }
        QTRY_COMPARE(told.failure, failure);
        QCOMPARE(exchange.heard(), QByteArray()); // nothing was said to a stranger
    }

    void opensAgain()
    {
        Host host;
        Link link;
        Told told(link);
        for (int i = 0; i < 3; ++i) {
            link.open(at(host.port()), {u"panel"_s, u"x"_s}, {});
            QTRY_VERIFY(link.session().isReady());
            host.hangUp();
            QTRY_COMPARE(told.lines.count(u"failed"_s), i + 1);
        }
        QCOMPARE(told.lines.count(u"opened"_s), 3);
    }

    void survivesWhoClosesItWhileItTells()
    {
        Host host;
        Link link;
        Told told(link);
        connect(&link, &Link::received, &link, [&link] { link.close(); });
        link.open(at(host.port()), {u"panel"_s, u"x"_s}, {});
        QTRY_VERIFY(link.session().isReady());
        host.say(wire::event("Hangup") + wire::event("Hangup") + wire::event("Hangup"));
        QTRY_VERIFY(told.failure);
        QCOMPARE(told.lines.count(u"Hangup"_s), 1);
        QCOMPARE(told.lines.count(u"failed"_s), 1);
    }

    void survivesWhoOpensItAgainWhileItTells()
    {
        Host host;
        Link link;
        Told told(link);
        int attempts = 1;
        connect(&link, &Link::failed, &link, [&] {
            if (attempts++ == 1)
                link.open(at(host.port()), {u"panel"_s, u"x"_s}, {});
        });
        link.open(at(host.port()), {u"panel"_s, u"x"_s}, {});
        QTRY_VERIFY(link.session().isReady());
        host.hangUp();
        QTRY_COMPARE(told.lines.count(u"opened"_s), 2);
        QVERIFY(link.session().isReady());
    }
};

QTEST_GUILESS_MAIN(TestLink)
#include "tst_link.moc"
