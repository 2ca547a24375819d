// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "dialogue.h"

#include <QCryptographicHash>
#include <QTest>

using ami::Failure;
using ami::Session;
using namespace Qt::Literals::StringLiterals;
using namespace std::chrono_literals;

namespace {

const std::string greeting = "Asterisk Call Manager/11.0.0\r\n";
const std::string systemRight = "Ping:  (Priv: <none>)\nMixMonitor: Record (Priv: system,all)";
const std::string otherRights
    = "Ping:  (Priv: <none>)\nCoreStatus: x (Priv: system,reporting,all)\nPark: x (Priv: call,all)";

std::string md5(const std::string &text)
{
    return QCryptographicHash::hash(QByteArray::fromStdString(text), QCryptographicHash::Md5)
        .toHex()
        .toStdString();
}

} // namespace

/// From the greeting to a session that is ready, and all the ways not to get there.
class TestSession : public QObject
{
    Q_OBJECT

private slots:
    void greetsAnyVersion_data()
    {
        QTest::addColumn<QByteArray>("version");
        for (const char *version : {"11.0.0", "5.0.4", "12.0.0", "1.1", "100.22.333", "2"})
            QTest::newRow(version) << QByteArray(version);
    }

    void greetsAnyVersion()
    {
        QFETCH(QByteArray, version);
        Dialogue talk;
        talk.open();
        const std::string bytes = "Asterisk Call Manager/" + version.toStdString() + "\r\n";
        for (const char c : bytes) {
            QVERIFY(talk.heard().empty());
            talk.says({&c, 1});
        }
        QCOMPARE(talk.session.amiVersion(), version);
        QCOMPARE(talk.last().name, "Challenge");
        QVERIFY(talk.last().all.ends_with("AuthType=MD5"));
    }

    void turnsAwayWhatIsNoExchange_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("http") << QByteArray("HTTP/1.1 400 Bad Request\r\n");
        QTest::newRow("smtp") << QByteArray("220 mail.example ESMTP\r\n");
        QTest::newRow("first letter") << QByteArray("S");
        QTest::newRow("no version") << QByteArray("Asterisk Call Manager/\r\n");
        QTest::newRow("odd version") << QByteArray("Asterisk Call Manager/11 beta\r\n");
        QTest::newRow("endless") << QByteArray("Asterisk Call Manager/" + QByteArray(200, '1'));
        QTest::newRow("binary") << QByteArray::fromHex("160301020001");
    }

    void turnsAwayWhatIsNoExchange()
    {
        QFETCH(QByteArray, bytes);
        Dialogue talk;
        talk.open();
        talk.says({bytes.constData(), std::size_t(bytes.size())});
        QCOMPARE(talk.outcome(), QStringList(failed(Failure::NotAnExchange)));
        QVERIFY(talk.records().empty()); // nothing was said to a stranger
        QVERIFY(!talk.session.deadline());
    }

    void waitsFiveSecondsForAGreeting()
    {
        Dialogue talk;
        talk.open();
        talk.says("Asterisk Call");
        talk.pass(4999ms);
        QVERIFY(talk.outcome().isEmpty());
        talk.pass(1ms);
        QCOMPARE(talk.outcome(), QStringList(failed(Failure::NotAnExchange)));
    }

    void signsTheChallenge()
    {
        Dialogue talk;
        talk.open(Session::Safety::Open);
        talk.says(greeting);
        talk.answers("Response: Success\nChallenge: 179706349\n");
        QCOMPARE(talk.last().name, "Login");
        const std::string all = talk.last().all;
        QVERIFY(all.find("Username=panel|AuthType=MD5|Key=" + md5("179706349s3cret")) != all.npos);
        for (const auto &record : talk.records())
            QVERIFY(!record.contains("s3cret"));
    }

    void givesTheSecretItselfOnlyWhereNobodyListens()
    {
        const std::string refusal = "Response: Error\nMessage: Must specify AuthType\n";
        Dialogue safe;
        safe.open(Session::Safety::Safe);
        safe.says(greeting);
        safe.answers(refusal);
        QCOMPARE(safe.last().name, "Login");
        QVERIFY(safe.last().all.find("Secret=s3cret") != std::string::npos);

        Dialogue open;
        open.open(Session::Safety::Open);
        open.says(greeting);
        open.answers(refusal);
        QCOMPARE(open.outcome(), QStringList(failed(Failure::PlainLoginNeeded)));
        QCOMPARE(open.detail(), u"Must specify AuthType"_s);
        QCOMPARE(open.last().name, "Challenge");
    }

    void logsInWithoutAGreetingWhereThereIsNone()
    {
        Dialogue talk;
        talk.open(Session::Safety::Open, Session::Beginning::Login);
        QCOMPARE(talk.last().name, "Challenge");
        QVERIFY(talk.session.isGreeted());
        QVERIFY(!talk.session.isLoggedIn());
        talk.answers("Response: Success\nChallenge: 1\n");
        talk.answers("Response: Success\n");
        QCOMPARE(talk.last().name, "ListCommands");
        QVERIFY(talk.session.isLoggedIn());
        QCOMPARE(talk.session.amiVersion(), QByteArray());
    }

    /// Nothing says whether it has booted, so nobody waits to be told; it is looked again later.
    void asksNobodyInWhoIsInAlready()
    {
        Dialogue talk;
        talk.open(Session::Safety::Open, Session::Beginning::LoggedIn);
        QCOMPARE(talk.last().name, "ListCommands");
        talk.answers("Response: Success\nModuleLoad:  (Priv: system,all)\n");
        QCOMPARE(talk.outcome(), QStringList(u"ready"_s));
        talk.heard();
        talk.pass(10s);
        QCOMPARE(talk.last().name, "ListCommands");
    }

    void endsAnActionThatDidNotReachTheExchange()
    {
        Dialogue talk;
        talk.logIn();
        const auto id = talk.session.send(ami::action::CoreStatus(), talk.now);
        QVERIFY(id);
        talk.session.refuse(*id, u"too large"_s);
        talk.pass(0ms);
        talk.says("");
        QCOMPARE(talk.outcome(), QStringList(u"refused too large"_s));
        talk.session.refuse(*id, u"again"_s);
        talk.says("");
        QCOMPARE(talk.outcome(), QStringList());
    }

    void asksToHearOfTheBootWithTheLogin()
    {
        Dialogue talk;
        talk.open();
        talk.says(greeting);
        talk.answers("Response: Success\nChallenge: 1\n");
        QVERIFY(talk.last().all.ends_with("Events=system"));
    }

    void tellsOfARefusedLogin()
    {
        Dialogue talk;
        talk.open();
        talk.says(greeting);
        talk.answers("Response: Success\nChallenge: 1\n");
        talk.pass(1s);
        talk.answers("Response: Error\nMessage: Authentication failed\n");
        QCOMPARE(talk.outcome(), QStringList(failed(Failure::LoginRefused)));
        QCOMPARE(talk.detail(), u"Authentication failed"_s);
    }

    void waitsForTheAnswersOfTheLogin_data()
    {
        QTest::addColumn<int>("answers");
        QTest::newRow("challenge") << 0;
        QTest::newRow("login") << 1;
        QTest::newRow("commands") << 2;
    }

    void waitsForTheAnswersOfTheLogin()
    {
        QFETCH(int, answers);
        Dialogue talk;
        talk.open();
        talk.says(greeting);
        for (int i = 0; i < answers; ++i)
            talk.answers("Response: Success\nChallenge: 1\n");
        talk.pass(Session::loginTime - 1ms);
        QVERIFY(talk.outcome().isEmpty());
        talk.pass(1ms);
        QCOMPARE(talk.outcome(), QStringList(failed(Failure::TimedOut)));
    }

    void isReadyAtOnceWithoutTheSystemRight()
    {
        Dialogue talk;
        talk.logIn(otherRights);
        QVERIFY(talk.session.isReady());
    }

    void learnsWhatItMayDo()
    {
        Dialogue talk;
        talk.logIn(otherRights);
        QVERIFY(talk.session.offers("CoreStatus"));
        QVERIFY(talk.session.offers("Park"));
        QVERIFY(!talk.session.offers("MixMonitor"));
        QVERIFY(!talk.session.offers("ActionID"));
    }

    void waitsForTheBootWhereItWillHearOfIt()
    {
        Dialogue talk;
        talk.logIn(systemRight);
        QVERIFY(!talk.session.isReady());
        talk.pass(10s);
        QVERIFY(talk.outcome().isEmpty());
        talk.says(wire::event("FullyBooted"));
        QCOMPARE(talk.outcome(), QStringList(u"event FullyBooted"_s));
        // Modules have been loaded meanwhile, and more can be asked for.
        QCOMPARE(talk.last().name, "ListCommands");
        talk.answers("Response: Success\n" + systemRight + "\nQueueStatus: x (Priv: <none>)\n");
        QCOMPARE(talk.outcome(), QStringList(u"ready"_s));
        QVERIFY(talk.session.isReady());
        QVERIFY(talk.session.offers("QueueStatus"));
    }

    void looksAgainWhereItCannotHearOfTheBoot_data()
    {
        QTest::addColumn<QByteArray>("more");
        QTest::addColumn<QStringList>("outcome");
        QTest::newRow("it had booted") << QByteArray() << QStringList();
        QTest::newRow("it had not")
            << QByteArray("QueueStatus: x (Priv: <none>)\n") << QStringList(u"ready"_s);
    }

    void looksAgainWhereItCannotHearOfTheBoot()
    {
        QFETCH(QByteArray, more);
        QFETCH(QStringList, outcome);
        Dialogue talk;
        talk.logIn(otherRights);
        talk.pass(Session::recheckTime - 1ms);
        QVERIFY(talk.heard().empty());
        talk.pass(1ms);
        QCOMPARE(talk.last().name, "ListCommands");
        talk.answers("Response: Success\n" + otherRights + "\n" + more.toStdString());
        QCOMPARE(talk.outcome(), outcome);
        QCOMPARE(talk.session.offers("QueueStatus"), !more.isEmpty());
        talk.heard();
        talk.pass(Session::idleTime - 1ms);
        QVERIFY2(talk.heard().empty(), "once is enough");
    }

    void doesNotWaitForABootItHasHeardOf()
    {
        Dialogue talk;
        talk.open();
        talk.says(greeting);
        talk.answers("Response: Success\nChallenge: 1\n");
        talk.answers("Response: Success\n");
        talk.says(wire::event("FullyBooted"));
        talk.answers("Response: Success\n" + systemRight + "\n");
        QVERIFY(talk.outcome().endsWith(u"ready"_s));
    }

    void doesNotWaitForABootForever()
    {
        Dialogue talk;
        talk.logIn(systemRight);
        talk.pass(Session::bootTime - 1ms);
        QVERIFY(talk.outcome().isEmpty());
        talk.pass(1ms);
        QCOMPARE(talk.outcome(), QStringList(u"ready"_s));
    }

    void goesOnWithoutTheListOfCommands()
    {
        Dialogue talk;
        talk.open();
        talk.says(greeting);
        talk.answers("Response: Success\nChallenge: 1\n");
        talk.answers("Response: Success\n");
        talk.answers("Response: Error\nMessage: Permission denied\n");
        QCOMPARE(talk.outcome(), QStringList(u"ready"_s));
    }

    void refusesAUserNameThatWouldBreakOut()
    {
        Session session;
        Session::Time now{1h};
        session.open({u"panel\r\nAction: Logoff"_s, u"x"_s}, Session::Safety::Safe, now);
        session.receive(greeting, now);
        while (session.next(now)) { }
        const QByteArray challenge = session.takeRecord();
        const auto id = challenge.mid(challenge.indexOf("ActionID: ") + 10, 32).toStdString();
        session.receive(
            wire::lines("Response: Success\nActionID: " + id + "\nChallenge: 1\n\n"), now);
        const auto output = session.next(now);
        QVERIFY(output);
        QCOMPARE(std::get<Session::Failed>(*output).failure, Failure::LoginRefused);
        QVERIFY(session.takeRecord().isEmpty());
    }

    void beginsAnewAfterAFailure()
    {
        Dialogue talk;
        talk.open();
        talk.says("nonsense");
        talk.outcome();
        talk.logIn();
        QVERIFY(talk.session.isReady());
    }

    void forgetsTheSecretWithTheLink()
    {
        Dialogue talk;
        talk.open();
        talk.says(greeting);
        talk.cut();
        talk.says("\r\n"); // whatever comes now, there is nothing left to give away
        talk.pass(1h);
        for (const auto &record : talk.records())
            QVERIFY(!record.contains("s3cret"));
        QVERIFY(talk.outcome().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSession)
#include "tst_session.moc"
