// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "ami/link.h"
#include "host.h"

#include <QSignalSpy>
#include <QTest>

using ami::Failure;
using ami::Link;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(ami::Failure)

namespace {

ami::ServerAddress at(quint16 port)
{
    return {ami::ServerAddress::Scheme::Ami, u"panel"_s, u"127.0.0.1"_s, port};
}

/// A link and all that it has told, one line each.
struct Told {
    explicit Told(Link &link)
    {
        QObject::connect(&link, &Link::opened, &link, [this] { lines.append(u"opened"_s); });
        QObject::connect(&link, &Link::received, &link, [this](const ami::Event &event) {
            lines.append(QString::fromUtf8(event.name.data(), qsizetype(event.name.size())));
        });
        QObject::connect(&link, &Link::finished, &link, [this](const ami::Reply &reply) {
            lines.append(reply.isDone()                 ? u"done"_s
                    : reply.result == ami::Result::Lost ? u"lost"_s
                                                        : reply.message);
        });
        QObject::connect(&link, &Link::failed, &link, [this](Failure why, const QString &) {
            failure = why;
            lines.append(u"failed"_s);
        });
    }

    QStringList lines;
    std::optional<Failure> failure;
};

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
