// SPDX-License-Identifier: MIT
#include "ami/redaction.h"
#include "wire.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

/// The message as it may be written down, as `Name=value|Name=value`.
std::string written(const std::string &text)
{
    ami::Parser parser;
    parser.append(wire::lines(text + "\n"));
    const auto message = parser.next();
    std::string shown;
    for (const ami::Header &header : message->headers()) {
        const auto without = ami::withoutSecrets(*message, header);
        shown += (shown.empty() ? "" : "|") + std::string(header.name) + '='
            + without.value_or(std::string(header.value));
    }
    return shown;
}

} // namespace

class TestRedaction : public QObject
{
    Q_OBJECT

private slots:
    void knowsSecretsByTheirNames()
    {
        for (const char *name : {"Password", "PASSWORD", "Secret", "OauthSecret", "RefreshToken",
                 "Md5Cred", "PasswordDigest", "VMPassword", "remote_secret", "userPin", "PIN",
                 "CONFBRIDGE_PIN", "/AMPUSER/101/password", "DB(AMPUSER/101/password)", "Challenge",
                 "dtls_private_key", "Proxy-Authorization", "SecretHash", "api_key"})
            QVERIFY2(ami::namesSecret(name), name);
        for (const char *name : {"", "Secretary", "SECRETARIAT", "Pinned", "Mapping", "Passport",
                 "Compass", "Key", "Channel", "CallerIDNum", "Exten", "NonceLifetime"})
            QVERIFY2(!ami::namesSecret(name), name);
    }

    void hidesThemAndNothingElse_data()
    {
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("expected");
        const auto row = [](const char *name, const char *message, const char *expected) {
            QTest::newRow(name) << QByteArray(message) << QByteArray(expected);
        };
        row("authentication", "Event: AuthDetail\nUsername: 101\nPassword: pw101\nMd5Cred: \n",
            "Event=AuthDetail|Username=101|Password=***|Md5Cred=");
        row("challenge", "Response: Success\nChallenge: 179706349\n",
            "Response=Success|Challenge=***");
        row("answer to a challenge",
            "Event: ChallengeResponseFailed\nChallenge: 1/a\nResponse: 9f\nExpectedResponse: 8e\n",
            "Event=ChallengeResponseFailed|Challenge=***|Response=***|ExpectedResponse=***");
        row("an event's own response", "Event: OriginateResponse\nResponse: Success\nReason: 4\n",
            "Event=OriginateResponse|Response=Success|Reason=4");
        row("whether there was one", "Event: SuccessfulAuth\nUsingPassword: 0\n",
            "Event=SuccessfulAuth|UsingPassword=0");
        row("variable", "Event: VarSet\nVariable: USER_PIN\nValue: 4711\n",
            "Event=VarSet|Variable=USER_PIN|Value=***");
        row("other variable", "Event: VarSet\nVariable: DIALSTATUS\nValue: ANSWER\n",
            "Event=VarSet|Variable=DIALSTATUS|Value=ANSWER");
        row("variable that came late", "Event: VarSet\nValue: 4711\nVariable: PIN\n",
            "Event=VarSet|Value=***|Variable=PIN");
        row("channel's variable",
            "Event: Newchannel\nChanVariable: TAG=a\nDestChanVariable: PW=a,b;c=d\n",
            "Event=Newchannel|ChanVariable=TAG=a|DestChanVariable=PW=***");
        row("AstDB", "Event: DBGetTreeResponse\nKey: /AMPUSER/101/password\nVal: geheim\n",
            "Event=DBGetTreeResponse|Key=/AMPUSER/101/password|Val=***");
        row("AstDB without one", "Event: DBGetTreeResponse\nKey: /DND/101\nVal: YES\n",
            "Event=DBGetTreeResponse|Key=/DND/101|Val=YES");
        row("AstDB of one value", "Event: DBGetResponse\nFamily: pin\nKey: 101\nVal: 4711\n",
            "Event=DBGetResponse|Family=pin|Key=101|Val=***");
        row("key", "Event: UserEvent\nKey: 0123456789abcdef0123456789abcdef\n",
            "Event=UserEvent|Key=***");
        row("word", "Event: UserEvent\nKey: up\n", "Event=UserEvent|Key=up");
        row("dialplan", "Event: Newexten\nApplication: Set\nAppData: __PIN=4711,x\n",
            "Event=Newexten|Application=Set|AppData=__PIN=***");
        row("dialplan's lock", "Event: Newexten\nApplication: Authenticate\nAppData: 4711\n",
            "Event=Newexten|Application=Authenticate|AppData=***");
        row("typed digit", "Event: DTMFEnd\nDigit: 7\nDurationMs: 100\n",
            "Event=DTMFEnd|Digit=***|DurationMs=100");
        row("output", "Response: Success\nOutput:  password      : pw 101\nOutput: x : y\n",
            "Response=Success|Output= password      : ***|Output=x : y");
        row("database's output", "Response: Success\nOutput: /AMPUSER/1/password      : a:b\n",
            "Response=Success|Output=/AMPUSER/1/password      : ***");
        row("configuration", "Response: Success\nLine-000000-000001: 101 = 4711,Zoe\n",
            "Response=Success|Line-000000-000001=***");
        row("JSON", "Event: UserEvent\nBody: {\"user\":\"a\",\"secret\": \"b\",\"c\":1}\n",
            "Event=UserEvent|Body={\"user\":\"a\",\"secret\": \"***");
        row("address", "Event: ContactStatus\nURI: sip:101:geheim@10.0.0.1:5060;token=a;ob\n",
            "Event=ContactStatus|URI=sip:101:***@10.0.0.1:5060;token=***;ob");
        row("address without one", "Event: ContactStatus\nURI: sip:101@10.0.0.1:5060;ob\n",
            "Event=ContactStatus|URI=sip:101@10.0.0.1:5060;ob");
        row("web address", "Event: Newexten\nAppData: https://user:pw@host/x?y=1\n",
            "Event=Newexten|AppData=https://user:***@host/x?y=1");
        row("list of actions", "Response: Success\nChallenge: Generate Challenge. (Priv: <none>)\n",
            "Response=Success|Challenge=Generate Challenge. (Priv: <none>)");
    }

    void hidesThemAndNothingElse()
    {
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, expected);
        QCOMPARE(QByteArray::fromStdString(written(message.toStdString())), expected);
    }

    void endsWithHostileLines()
    {
        QElapsedTimer clock;
        clock.start();
        for (const char *piece :
            {"=", ":", "pw=", "sip:", "sip:a:b@", "pw=x;sip:", "\"pin\":", "@"}) {
            std::string value;
            while (value.size() + 16 < ami::Parser::maxLine)
                value += piece;
            const std::string text = written("Event: UserEvent\nBody: " + value + "\n");
            QVERIFY(!text.empty());
        }
        QVERIFY(clock.elapsed() < 60'000); // not the square of their length
    }
};

QTEST_GUILESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
