// SPDX-License-Identifier: MIT
#include "desk/secrets.h"

#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTest>

using desk::KeptSecret;
using desk::Keyring;
using Place = KeptSecret::Place;
using namespace Qt::Literals::StringLiterals;

/// A machine without a session bus, as a server or a fresh container is.
class TestSecrets : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        qunsetenv("DBUS_SESSION_BUS_ADDRESS");
        qputenv("XDG_RUNTIME_DIR", m_folder.path().toLocal8Bit());
    }

    void saysPlainlyThatThereIsNoKeyring()
    {
        Keyring keyring;
        const auto found = keyring.find(url);
        QVERIFY(found.isFinished());
        QCOMPARE(found.result().place, Place::Nowhere);
        QVERIFY(!found.result().isFound());
        QVERIFY(!found.result().problem.isEmpty());
    }

    void keepsASecretInMemoryWhereThereIsNoKeyring()
    {
        Keyring keyring;
        const auto kept = keyring.keep(url, u"hunter2"_s);
        QVERIFY(kept.isFinished());
        QCOMPARE(kept.result().place, Place::Memory);
        QVERIFY(!kept.result().problem.isEmpty());
        const auto found = keyring.find(url);
        QCOMPARE(found.result().text, u"hunter2"_s);
        QCOMPARE(found.result().place, Place::Memory);
        QVERIFY(!keyring.find(u"ami://panel@other.example"_s).result().isFound());
    }

    void forgetsItWithTheProcess()
    {
        Keyring().keep(url, u"hunter2"_s);
        QVERIFY(!Keyring().find(url).result().isFound());
    }

private:
    const QString url = u"ami://panel@pbx.example:5038"_s;
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestSecrets)
#include "tst_secrets.moc"
