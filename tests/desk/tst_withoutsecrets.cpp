// SPDX-License-Identifier: MIT
#include "desk/redaction.h"

#include <QTest>

class TestWithoutSecrets : public QObject
{
    Q_OBJECT

private slots:
    void hidesWhatIsNamedASecret_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *text, const char *shown) {
            QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(shown);
        };
        row("https://me:hunter2@crm.example/x", "https://me:***@crm.example/x");
        row("ami://panel:p@ss@pbx.example:5038", "ami://panel:***@pbx.example:5038");
        row("https://crm.example/?n={number}&token=abc&x=1",
            "https://crm.example/?n={number}&token=***&x=1");
        row("secret = hunter2", "secret = ***");
        row("Secret: hunter2", "Secret: ***");
        row("{\"apiKey\": \"hunter 2\", \"a\": 1}", "{\"apiKey\": ***, \"a\": 1}");
        row("Authorization: Bearer abc.def", "Authorization: ***");
        row("PASSWORD=hunter2;host=x", "PASSWORD=***;host=x");
    }

    void hidesWhatIsNamedASecret()
    {
        QFETCH(QString, text);
        QTEST(desk::withoutSecrets(text), "shown");
    }

    void leavesTheRest_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "Connected to pbx.example:5038.", "amis://panel@pbx.example",
                 "(|(cn=%s)(telephoneNumber=%s))", "https://crm.example/?n={number}&q={queue}",
                 "10:42:03 Secretary: Alice", "^\\+49(\\d+)$"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void leavesTheRest()
    {
        QFETCH(QString, text);
        QCOMPARE(desk::withoutSecrets(text), text);
    }

    void knowsKeysOfSecrets()
    {
        QVERIFY(desk::isSecretKey(QStringLiteral("servers/1/password")));
        QVERIFY(desk::isSecretKey(QStringLiteral("desk/apiToken")));
        QVERIFY(!desk::isSecretKey(QStringLiteral("servers/1/pin"))); // of a public key
        QVERIFY(!desk::isSecretKey(QStringLiteral("keys/call.transfer")));
    }
};

QTEST_GUILESS_MAIN(TestWithoutSecrets)
#include "tst_withoutsecrets.moc"
