// SPDX-License-Identifier: MIT
#include "demo/exchange.h"
#include "orders/checkup/checkup.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>

#include <algorithm>
#include <array>

using ami::Failure;
using orders::CheckStep;
using orders::Checkup;
using Kind = CheckStep::Kind;
using Outcome = CheckStep::Outcome;
using namespace Qt::Literals::StringLiterals;

class TestCheckup : public QObject
{
    Q_OBJECT

private slots:
    void goesAllTheWay()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        Checkup checkup;
        run(checkup, to(exchange.port(), exchange.user(), exchange.secret()));
        QVERIFY(checkup.isPassed());
        for (const Kind kind :
            {Kind::Address, Kind::Port, Kind::Greeting, Kind::Login, Kind::Picture, Kind::Phones})
            QCOMPARE(at(checkup, kind).outcome, Outcome::Done);
        QCOMPARE(at(checkup, Kind::Encryption).outcome, Outcome::Skipped); // loopback
        QCOMPARE(checkup.findings().way.addresses, QStringList{u"127.0.0.1"_s});
        QCOMPARE(checkup.findings().extensions, 24);
        QVERIFY(checkup.findings().phones > 0);
        QVERIFY(!checkup.findings().way.amiVersion.isEmpty());
        QVERIFY(!checkup.findings().link.version.isEmpty());
    }

    /// One after another, so that who watches sees where it stands.
    void tellsEachStepAsItComes()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        Checkup checkup;
        QList<Kind> running;
        connect(&checkup, &Checkup::stepChanged, this, [&running](const CheckStep &step) {
            if (step.outcome == Outcome::Running)
                running.append(step.kind);
        });
        run(checkup, to(exchange.port(), exchange.user(), exchange.secret()));
        const QList<Kind> inOrder{
            Kind::Address, Kind::Port, Kind::Greeting, Kind::Login, Kind::Picture};
        QCOMPARE(running, inOrder);
    }

    void stopsAtALoginThatIsRefused()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        Checkup checkup;
        run(checkup, to(exchange.port(), exchange.user(), u"guessed"_s));
        QCOMPARE(at(checkup, Kind::Greeting).outcome, Outcome::Done);
        failsAt(checkup, Kind::Login, Failure::LoginRefused);
    }

    void doesNotTryToLogInWithoutASecret()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        Checkup checkup;
        run(checkup, to(exchange.port(), exchange.user(), {}));
        failsAt(checkup, Kind::Login, Failure::SecretMissing);
    }

    void findsThePortClosed()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        const quint16 port = server.serverPort();
        server.close();
        Checkup checkup;
        run(checkup, to(port, u"panel"_s, u"x"_s));
        QCOMPARE(at(checkup, Kind::Address).outcome, Outcome::Done);
        failsAt(checkup, Kind::Port, Failure::ConnectionRefused);
    }

    void findsNoSuchComputer()
    {
        Checkup checkup;
        live::Access access = to(5038, u"panel"_s, u"x"_s);
        access.address.host = u"pbx.invalid"_s;
        run(checkup, access);
        failsAt(checkup, Kind::Address, Failure::HostNotFound);
    }

    void hearsThatItIsNoAsterisk()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        connect(&server, &QTcpServer::newConnection, this,
            [&server] { server.nextPendingConnection()->write("220 Welcome to the files\r\n"); });
        Checkup checkup;
        run(checkup, to(server.serverPort(), u"panel"_s, u"x"_s));
        failsAt(checkup, Kind::Greeting, Failure::NotAnExchange);
        QVERIFY(at(checkup, Kind::Greeting).detail.contains(u"220 Welcome"_s));
    }

    void hearsNothingAtAll()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        Checkup checkup;
        run(checkup, to(server.serverPort(), u"panel"_s, u"x"_s));
        QCOMPARE(at(checkup, Kind::Greeting).outcome, Outcome::Failed);
    }

    /// Whenever one asks: the system's timers are not all equally exact.
    void hearsNothingFromManyPorts()
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        std::array<Checkup, 8> checkups;
        for (std::size_t i = 0; i < checkups.size(); ++i) {
            QTimer::singleShot(std::chrono::milliseconds(63 * i), &checkups[i],
                [&, i] { checkups[i].start(to(server.serverPort(), u"panel"_s, u"x"_s)); });
        }
        const auto isHeard = [](const Checkup &checkup) {
            return at(checkup, Kind::Greeting).outcome == Outcome::Failed;
        };
        QTRY_VERIFY_WITH_TIMEOUT(std::ranges::all_of(checkups, isHeard), 10'000);
    }

    void canBeCancelled()
    {
        QTcpServer silent;
        QVERIFY(silent.listen(QHostAddress::LocalHost));
        Checkup checkup;
        QSignalSpy ended(&checkup, &Checkup::ended);
        checkup.start(to(silent.serverPort(), u"panel"_s, u"x"_s));
        QTRY_COMPARE(at(checkup, Kind::Greeting).outcome, Outcome::Running);
        checkup.cancel();
        QCOMPARE(ended.size(), 1);
        QVERIFY(!checkup.isRunning());
        QVERIFY(!checkup.isPassed());
        QCOMPARE(at(checkup, Kind::Port).outcome, Outcome::Done);
        QCOMPARE(at(checkup, Kind::Greeting).outcome, Outcome::Skipped);
    }

    /// A dialog may be closed at any time.
    void mayBeDestroyedAmidIt()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        for (const Kind last : {Kind::Address, Kind::Port, Kind::Greeting, Kind::Login}) {
            auto checkup = std::make_unique<Checkup>();
            checkup->start(to(exchange.port(), exchange.user(), exchange.secret()));
            QTRY_VERIFY(at(*checkup, last).outcome == Outcome::Done);
            checkup.reset();
        }
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }

    void canBeRunAgain()
    {
        demo::Exchange exchange;
        QVERIFY(exchange.listen());
        Checkup checkup;
        run(checkup, to(exchange.port(), exchange.user(), u"guessed"_s));
        run(checkup, to(exchange.port(), exchange.user(), exchange.secret()));
        QVERIFY(checkup.isPassed());
    }

private:
    static live::Access to(quint16 port, const QString &user, const QString &secret)
    {
        return {.address = {ami::ServerAddress::Scheme::Ami, user, u"127.0.0.1"_s, port},
            .secret = secret};
    }

    static const CheckStep &at(const Checkup &checkup, Kind kind)
    {
        return checkup.steps()[int(kind)];
    }

    static void run(Checkup &checkup, const live::Access &access)
    {
        QSignalSpy ended(&checkup, &Checkup::ended);
        checkup.start(access);
        QVERIFY(ended.isEmpty());
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 20'000);
    }

    static void failsAt(const Checkup &checkup, Kind kind, Failure failure)
    {
        QCOMPARE(at(checkup, kind).outcome, Outcome::Failed);
        QCOMPARE(at(checkup, kind).failure, failure);
        QVERIFY(!checkup.isPassed());
        for (int after = int(kind) + 1; after < checkup.steps().size(); ++after)
            QCOMPARE(checkup.steps()[after].outcome, Outcome::Skipped);
    }
};

QTEST_GUILESS_MAIN(TestCheckup)
#include "tst_checkup.moc"
