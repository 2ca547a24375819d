// SPDX-License-Identifier: MIT
#include "panelonexchange.h"
#include "rawlogin.h"

#include <QTest>

using Status = pbx::Extension::Status;

/// Phones that register, go away, or just vanish.
class TestRegistration : public PanelOnExchange
{
    Q_OBJECT

private slots:
    void phoneComesAndGoes();
    void phoneVanishes();
    void wrongSecretChangesNothing();
};

void TestRegistration::phoneComesAndGoes()
{
    QCOMPARE(board().status(108), Status::Offline);
    QCOMPARE(board().extension(108).contacts.size(), 0);
    QVERIFY(phones().registerPhone(108));
    QTRY_COMPARE(board().status(108), Status::Online);
    QTRY_COMPARE(board().extension(108).contacts.size(), 1);
    QTRY_COMPARE(board().extension(108).contacts.first().status, QStringLiteral("Reachable"));
    QVERIFY(board().extension(108).contacts.first().roundTripMs.has_value());
    QCOMPARE(board().extension(108).name, QStringLiteral("Heidi"));

    QVERIFY(phones().unregister(108));
    QTRY_COMPARE(board().status(108), Status::Offline);
    QTRY_COMPARE(board().extension(108).contacts.size(), 0);
    QCOMPARE(board().extensions().size(), 8);
}

void TestRegistration::phoneVanishes()
{
    QVERIFY(phones().registerPhone(108));
    QTRY_COMPARE(board().status(108), Status::Online);
    QVERIFY(phones().unplug(108));
    // Asterisk notices when it next asks the phone; here it is made to ask at once.
    RawLogin colleague;
    QVERIFY(colleague.open(exchange(), RealExchange::panel()));
    QVERIFY(!colleague.ask(QStringLiteral("PJSIPQualify"), {QStringLiteral("Endpoint: 108")})
                 .isEmpty());
    QTRY_COMPARE_WITH_TIMEOUT(board().status(108), Status::Offline, 10'000);
    QCOMPARE(board().extension(108).contacts.first().status, QStringLiteral("Unreachable"));
    QVERIFY(phones().plug(108));
    QVERIFY(phones().unregister(108));
    QTRY_COMPARE(board().extension(108).contacts.size(), 0);
}

void TestRegistration::wrongSecretChangesNothing()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("answered 401")));
    QVERIFY(!phones().registerPhone(108, QStringLiteral("guessed")));
    QCOMPARE(board().status(108), Status::Offline);
    QCOMPARE(board().extension(108).contacts.size(), 0);
}

QTEST_GUILESS_MAIN(TestRegistration)
#include "tst_registration.moc"
