// SPDX-License-Identifier: MIT
#include "orders/checkup/checkup.h"
#include "panel.h"
#include "relay.h"
#include "testbed.h"

#include <QSignalSpy>
#include <QTest>

using ami::Failure;
using orders::CheckStep;
using orders::Checkup;
using orders::Lack;
using Kind = CheckStep::Kind;
using Outcome = CheckStep::Outcome;
using Scheme = ami::ServerAddress::Scheme;

/// The test of a connection, at an exchange that has all the ways to refuse one.
class TestCheckupOnExchange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void findsEverythingInOrder_data();
    void findsEverythingInOrder();
    void findsTheWrongPassword_data();
    void findsTheWrongPassword();
    void findsTheClosedPort();
    void findsTheUntrustedCertificate();
    void believesThePinnedKeyAndNoOther();
    void findsThatNothingIsAllowed();
    void findsTheMissingRights();
    void findsTooManyRights();
    void leavesNobodyLoggedIn();

private:
    live::Access access(const RealExchange::Account &account, Scheme scheme = Scheme::Ami) const
    {
        return Panel::access(m_exchange, account, scheme);
    }
    static void run(Checkup &checkup, const live::Access &access);
    static const CheckStep &at(const Checkup &checkup, Kind kind)
    {
        return checkup.steps()[int(kind)];
    }
    static Lack lackOf(const Checkup &checkup, const char *action);

    RealExchange m_exchange;
    Phones m_phones;
};

Q_DECLARE_METATYPE(Scheme)

void TestCheckupOnExchange::initTestCase()
{
    START_EXCHANGE(m_exchange);
    QVERIFY(m_phones.start(m_exchange));
}

void TestCheckupOnExchange::run(Checkup &checkup, const live::Access &access)
{
    QSignalSpy ended(&checkup, &Checkup::ended);
    checkup.start(access);
    QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 30'000);
}

Lack TestCheckupOnExchange::lackOf(const Checkup &checkup, const char *action)
{
    const QList<orders::Right> rights = checkup.findings().rights();
    for (const orders::Right &right : rights) {
        if (qstrcmp(right.action, action) == 0)
            return orders::lackOf(right, rights);
    }
    return Lack::Either;
}

void TestCheckupOnExchange::findsEverythingInOrder_data()
{
    QTest::addColumn<Scheme>("scheme");
    QTest::newRow("plain") << Scheme::Ami;
    QTest::newRow("TLS") << Scheme::AmiTls;
    QTest::newRow("HTTP") << Scheme::Http;
    QTest::newRow("HTTPS") << Scheme::Https;
}

void TestCheckupOnExchange::findsEverythingInOrder()
{
    QFETCH(Scheme, scheme);
    Checkup checkup;
    run(checkup, access(RealExchange::panel(), scheme));
    for (const Kind kind :
        {Kind::Address, Kind::Port, Kind::Greeting, Kind::Login, Kind::Picture, Kind::Phones})
        QVERIFY2(at(checkup, kind).outcome == Outcome::Done, qPrintable(at(checkup, kind).detail));
    QVERIFY(checkup.isPassed());
    const bool isTls = scheme == Scheme::AmiTls || scheme == Scheme::Https;
    QCOMPARE(at(checkup, Kind::Encryption).outcome, isTls ? Outcome::Done : Outcome::Skipped);
    QCOMPARE(checkup.findings().way.certificate.has_value(), isTls);
    QVERIFY(checkup.findings().link.version.startsWith(m_exchange.version()));
    QCOMPARE(checkup.findings().extensions, 8);
    for (const orders::Right &right : checkup.findings().rights()) {
        const Lack lack = orders::lackOf(right, checkup.findings().rights());
        QVERIFY2(lack == Lack::None || lack == Lack::Module, right.action);
    }
    QVERIFY(!orders::isMendedByRights(checkup.findings().rights()));
}

void TestCheckupOnExchange::findsTheWrongPassword_data() { findsEverythingInOrder_data(); }

void TestCheckupOnExchange::findsTheWrongPassword()
{
    QFETCH(Scheme, scheme);
    Checkup checkup;
    run(checkup, access({RealExchange::panel().user, QStringLiteral("guessed")}, scheme));
    QCOMPARE(at(checkup, Kind::Greeting).outcome, Outcome::Done);
    QCOMPARE(at(checkup, Kind::Login).outcome, Outcome::Failed);
    QCOMPARE(at(checkup, Kind::Login).failure, Failure::LoginRefused);
    QCOMPARE(at(checkup, Kind::Picture).outcome, Outcome::Skipped);
}

void TestCheckupOnExchange::findsTheClosedPort()
{
    live::Access closed = access(RealExchange::panel());
    closed.address.port = 5037;
    Checkup checkup;
    run(checkup, closed);
    QCOMPARE(at(checkup, Kind::Port).failure, Failure::ConnectionRefused);
    QCOMPARE(at(checkup, Kind::Login).outcome, Outcome::Skipped);
}

void TestCheckupOnExchange::findsTheUntrustedCertificate()
{
    live::Access untrusted = access(RealExchange::panel(), Scheme::AmiTls);
    untrusted.trust = {};
    Checkup checkup;
    run(checkup, untrusted);
    QCOMPARE(at(checkup, Kind::Port).outcome, Outcome::Done);
    QCOMPARE(at(checkup, Kind::Encryption).failure, Failure::CertificateUntrusted);
    QVERIFY(checkup.findings().way.certificate); // whose it is, is told all the same
    QVERIFY(!checkup.findings().way.certificate->validUntil.isEmpty());
    QVERIFY(!at(checkup, Kind::Encryption).detail.isEmpty());
    QCOMPARE(at(checkup, Kind::Login).outcome, Outcome::Skipped); // and no secret has gone out
}

void TestCheckupOnExchange::believesThePinnedKeyAndNoOther()
{
    live::Access pinned = access(RealExchange::panel(), Scheme::AmiTls);
    Checkup checkup;
    pinned.trust = {{}, QByteArray(64, '0')};
    run(checkup, pinned);
    QCOMPARE(at(checkup, Kind::Encryption).failure, Failure::CertificateUntrusted);
    pinned.trust.pin = checkup.findings().way.certificate->pin;
    run(checkup, pinned);
    QCOMPARE(at(checkup, Kind::Encryption).outcome, Outcome::Done);
    QVERIFY(checkup.isPassed());
}

void TestCheckupOnExchange::findsThatNothingIsAllowed()
{
    Checkup checkup;
    run(checkup, access({QStringLiteral("guest"), QStringLiteral("guestpw")}));
    QCOMPARE(at(checkup, Kind::Login).outcome, Outcome::Done);
    QCOMPARE(at(checkup, Kind::Picture).outcome, Outcome::Failed);
    QCOMPARE(at(checkup, Kind::Picture).failure, Failure::NotAllowed);
    QVERIFY(!checkup.isPassed());
}

void TestCheckupOnExchange::findsTheMissingRights()
{
    Checkup checkup;
    run(checkup, access(RealExchange::viewer()));
    QCOMPARE(at(checkup, Kind::Picture).outcome, Outcome::Doubtful);
    QVERIFY(at(checkup, Kind::Picture).detail.contains(QStringLiteral("calls: ")));
    QCOMPARE(at(checkup, Kind::Rights).outcome, Outcome::Doubtful);
    QCOMPARE(lackOf(checkup, "Originate"), Lack::OfRight);
    QCOMPARE(lackOf(checkup, "CoreShowChannels"), Lack::OfRight);
    QCOMPARE(lackOf(checkup, "Hangup"), Lack::None);
    QVERIFY(orders::isMendedByRights(checkup.findings().rights()));
    run(checkup, access(RealExchange::leastRights()));
    QCOMPARE(lackOf(checkup, "Originate"), Lack::None);
    QCOMPARE(lackOf(checkup, "DBPut"), Lack::OfRight);
}

void TestCheckupOnExchange::findsTooManyRights()
{
    Checkup checkup;
    run(checkup, access({QStringLiteral("recorder"), QStringLiteral("recorderpw")}));
    QVERIFY(checkup.isPassed());
    QCOMPARE(at(checkup, Kind::Rights).outcome, Outcome::Doubtful);
    QVERIFY(orders::needlessActions(checkup.findings().link.actions)
                .contains(QStringLiteral("Command")));
}

/// However it has ended: it says goodbye, and who is connected beside it does not notice.
void TestCheckupOnExchange::leavesNobodyLoggedIn()
{
    Panel watcher(m_exchange, RealExchange::panel());
    QVERIFY(watcher.open());
    Relay relay(m_exchange, m_exchange.port());
    Checkup checkup;
    run(checkup, Panel::access(relay.door(), RealExchange::panel()));
    QVERIFY(checkup.isPassed());
    QTRY_COMPARE(relay.actions("Logoff"), 1);
    connect(
        &checkup, &Checkup::stepChanged, &checkup,
        [&checkup](const CheckStep &step) {
            if (step.kind == Kind::Picture && step.outcome == Outcome::Running)
                checkup.cancel();
        },
        Qt::QueuedConnection);
    run(checkup, Panel::access(relay.door(), RealExchange::panel()));
    QTRY_COMPARE(relay.actions("Login"), 2);
    QTRY_COMPARE(relay.actions("Logoff"), 2);
    QVERIFY(watcher.link().isUp());
}

QTEST_GUILESS_MAIN(TestCheckupOnExchange)
#include "tst_checkuponexchange.moc"
