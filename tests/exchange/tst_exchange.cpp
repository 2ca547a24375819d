// SPDX-License-Identifier: MIT
#include "phones.h"
#include "rawlogin.h"
#include "testbed.h"

#include <QTest>

/// Proves the testbed: the exchange and its phones do what the other tests rely on.
class TestExchange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void greetsAndLetsIn();
    void callIsHeardFromRingToEnd();
    void phonesHoldAndTransfer();
    void callComesInFromOutside();
    void comesBackAfterRestart();
    void comesBackAfterCrash();

private:
    RealExchange m_exchange;
    Phones m_phones;
    RawLogin m_login;
};

void TestExchange::initTestCase()
{
    START_EXCHANGE(m_exchange);
    QVERIFY(m_phones.start(m_exchange));
    QVERIFY(m_login.open(m_exchange, RealExchange::panel()));
}

void TestExchange::cleanup()
{
    if (!m_exchange.address().isEmpty())
        QVERIFY(m_phones.rest());
    m_login.forget();
}

void TestExchange::greetsAndLetsIn()
{
    QVERIFY(m_login.greeting().startsWith(QStringLiteral("Asterisk Call Manager/")));
    RawLogin stranger;
    QVERIFY(!stranger.open(m_exchange, {QStringLiteral("panel"), QStringLiteral("guessed")}));
    QVERIFY(stranger.open(m_exchange, RealExchange::leastRights()));
    QVERIFY(stranger.open(m_exchange, RealExchange::viewer()));
}

void TestExchange::callIsHeardFromRingToEnd()
{
    QVERIFY(m_phones.call(101, QStringLiteral("102")));
    QVERIFY(m_phones.reaches(102, Phones::Ringing));
    QTRY_VERIFY(m_login.hasHeard(QStringLiteral("DialBegin")));
    QTRY_VERIFY(m_login.hasHeard(QStringLiteral("Newstate"),
        {{QStringLiteral("ChannelStateDesc"), QStringLiteral("Ringing")},
            {QStringLiteral("CallerIDNum"), QStringLiteral("102")}}));
    QVERIFY(!m_login.hasHeard(QStringLiteral("BridgeEnter")));

    QVERIFY(m_phones.answer(102));
    QVERIFY(m_phones.reaches(101, Phones::Up));
    QTRY_VERIFY(m_login.hasHeard(
        QStringLiteral("DialEnd"), {{QStringLiteral("DialStatus"), QStringLiteral("ANSWER")}}));
    QTRY_VERIFY(m_login.hasHeard(QStringLiteral("BridgeEnter")));
    QVERIFY(!m_login.hasHeard(QStringLiteral("Hangup")));

    QVERIFY(m_phones.hangup(102));
    QVERIFY(m_phones.reaches(101, Phones::Idle));
    QTRY_VERIFY(m_login.hasHeard(QStringLiteral("Hangup"),
        {{QStringLiteral("CallerIDNum"), QStringLiteral("101")},
            {QStringLiteral("Cause"), QStringLiteral("16")}}));
}

void TestExchange::phonesHoldAndTransfer()
{
    QVERIFY(m_phones.setAnswering(102));
    QVERIFY(m_phones.setAnswering(103));
    QVERIFY(m_phones.call(101, QStringLiteral("102")));
    QVERIFY(m_phones.reaches(101, Phones::Up));
    QVERIFY(m_phones.hold(102));
    QTRY_VERIFY(m_login.hasHeard(QStringLiteral("Hold")));
    QVERIFY(m_phones.unhold(102));
    QTRY_VERIFY(m_login.hasHeard(QStringLiteral("Unhold")));
    QVERIFY(m_phones.refer(102, QStringLiteral("103")));
    QVERIFY(m_phones.reaches(103, Phones::Up));
    QVERIFY(m_phones.reaches(102, Phones::Idle));
    QTRY_VERIFY(m_login.hasHeard(QStringLiteral("BlindTransfer")));
}

void TestExchange::callComesInFromOutside()
{
    QVERIFY(m_phones.callFromOutside(
        QStringLiteral("+49301234567"), QStringLiteral("Acme GmbH"), QStringLiteral("5551103")));
    QVERIFY(m_phones.reaches(103, Phones::Ringing));
    QTRY_VERIFY(m_login.hasHeard(QStringLiteral("DialBegin"),
        {{QStringLiteral("CallerIDName"), QStringLiteral("Acme GmbH")}}));
    QVERIFY(m_phones.decline(103));
    QVERIFY(m_phones.reaches(Phones::Provider, Phones::Idle));
}

void TestExchange::comesBackAfterRestart()
{
    QVERIFY(m_exchange.restart());
    QVERIFY(m_login.open(m_exchange, RealExchange::panel()));
    QVERIFY(m_phones.call(101, QStringLiteral("102")));
    QVERIFY(m_phones.reaches(102, Phones::Ringing));
}

void TestExchange::comesBackAfterCrash()
{
    QVERIFY(m_exchange.crash());
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression(QStringLiteral("does not answer")));
    QVERIFY(!m_phones.unregister(101));
    QVERIFY(m_exchange.startAgain());
    QVERIFY(m_login.open(m_exchange, RealExchange::panel()));
    QVERIFY(m_phones.registerPhone(101));
}

QTEST_GUILESS_MAIN(TestExchange)
#include "tst_exchange.moc"
