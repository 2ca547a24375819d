// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "ami/link.h"
#include "tlsdoor.h"
#include "told.h"
#include "webhost.h"

#include <QTest>

using ami::Failure;
using ami::Link;
using namespace Qt::Literals::StringLiterals;

Q_DECLARE_METATYPE(ami::Failure)

namespace {

using Scheme = ami::ServerAddress::Scheme;

ami::ServerAddress at(quint16 port, const QString &path = {}, Scheme scheme = Scheme::Http)
{
    return {scheme, u"panel"_s, u"127.0.0.1"_s, port, path};
}

const ami::Account account{u"panel"_s, u"s3cret"_s};

} // namespace

/// A link over HTTP against a small web server, or something that is none.
class TestHttpLink : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_host = std::make_unique<WebHost>();
        m_link = std::make_unique<Link>();
        m_told = std::make_unique<Told>(*m_link);
    }

    void cleanup()
    {
        m_link.reset();
        m_host.reset();
    }

    void opensAndCarriesActions()
    {
        QVERIFY(opens());
        ask();
        QTRY_COMPARE(m_told->lines, (QStringList{u"opened"_s, u"done"_s}));
        QVERIFY(!m_host->heard().contains("s3cret"));
        for (const QByteArray &line : m_host->heard().split('\n')) {
            if (line.startsWith("POST "))
                QCOMPARE(line, "POST /rawman HTTP/1.1\r");
        }
    }

    void carriesTextsAsTheyAre()
    {
        QByteArray heard;
        m_host->answer("Park", [&heard](const WebHost::Request &request) {
            heard = request.fields.value("Parkinglot");
            return "Response: Success\n";
        });
        QVERIFY(opens());
        const QString odd = u"a&b=c+d%41 \u00e9\t;#?/\\\"\U0001f600"_s;
        QVERIFY(m_link->send(ami::action::Park{.channel = u"x"_s, .parkinglot = odd}));
        QTRY_COMPARE(m_told->lines.last(), u"done"_s);
        QCOMPARE(QString::fromUtf8(heard), odd);
    }

    void carriesOneActionAfterTheOther()
    {
        QVERIFY(opens());
        m_host->hold();
        for (const char *name : {"One", "Two", "Three"})
            QVERIFY(m_link->send(ami::Action(name, {})));
        QTRY_COMPARE(m_host->actions().last(), "One");
        m_host->release();
        QTRY_COMPARE(m_told->lines.count(u"done"_s), 3);
        QCOMPARE(m_host->actions().mid(m_host->actions().size() - 3),
            (QByteArrayList{"One", "Two", "Three"}));
        QVERIFY(m_host->connections() <= 2); // kept, and one for the events
    }

    void losesNoEventBetweenTwoWaits()
    {
        QVERIFY(opens());
        QStringList expected{u"opened"_s};
        for (int i = 0; i < 20; ++i) {
            m_host->happen(wire::event("E" + std::to_string(i)));
            if (i % 3 == 0)
                QTest::qWait(1);
            expected.append(u"E%1"_s.arg(i));
        }
        QTRY_COMPARE(m_told->lines, expected);
        m_link->close();
        QVERIFY(!m_told->lines.contains(u"WaitEventComplete"_s));
    }

    /// Else the list would bring back what an event has ended.
    void tellsNoEventBeforeTheAnswerThatIsDue()
    {
        QVERIFY(opens());
        QTRY_COMPARE(m_host->waits(), 1);
        m_host->hold();
        ask();
        QTRY_COMPARE(m_host->actions().last(), "CoreStatus");
        m_host->happen(wire::event("Hangup"));
        QTest::qWait(50);
        QCOMPARE(m_told->lines, QStringList(u"opened"_s));
        m_host->release();
        QTRY_COMPARE(m_told->lines, (QStringList{u"opened"_s, u"done"_s, u"Hangup"_s}));
    }

    void doesNotSpinWhenThereIsNothingToWaitFor()
    {
        m_host->hurry();
        QVERIFY(opens());
        QTRY_VERIFY(m_host->waits() >= 1);
        QTest::qWait(250);
        QVERIFY2(m_host->waits() <= 4, qPrintable(QString::number(m_host->waits())));
    }

    void endsActionsOnceWhenTheSessionIsForgotten()
    {
        QVERIFY(opens());
        m_host->forgetSession();
        ask();
        QTRY_COMPARE(m_told->lines, (QStringList{u"opened"_s, u"lost"_s, u"failed"_s}));
        QCOMPARE(m_told->failure, Failure::LostLink);
        QVERIFY2(m_told->detail.contains(u"ended the session"_s), qPrintable(m_told->detail));
    }

    void noticesAForgottenSessionByItself()
    {
        m_host->hurry();
        QVERIFY(opens());
        m_host->forgetSession();
        QTRY_COMPARE(m_told->failure, Failure::LostLink);
    }

    void neverSendsAnActionTwice()
    {
        QVERIFY(opens());
        m_host->hold();
        QVERIFY(m_link->send(ami::Action("Originate", {})));
        QTRY_COMPARE(m_host->actions().count("Originate"), 1);
        m_host->hangUp();
        QTRY_COMPARE(m_told->lines, (QStringList{u"opened"_s, u"lost"_s, u"failed"_s}));
        QTest::qWait(50);
        QCOMPARE(m_host->actions().count("Originate"), 1);
    }

    void goesOnWhereTheServerKeepsNoConnection()
    {
        m_host->closeAfterEach();
        QVERIFY(opens());
        for (int i = 1; i <= 3; ++i) {
            ask();
            QTRY_COMPARE(m_told->lines.count(u"done"_s), i);
        }
        QVERIFY(!m_told->failure);
    }

    void endsAMessageWithItsAnswer()
    {
        QVERIFY(opens());
        QTRY_COMPARE(m_host->waits(), 1);
        const QByteArray cookie = "Set-Cookie: mansession_id=\"01234567\"\r\n";
        m_host->answerAll(WebHost::response("200 OK", cookie, "Event: Cut\r\nA: b"));
        ask();
        QTRY_COMPARE(m_told->lines, (QStringList{u"opened"_s, u"Cut"_s}));
        m_host->answerAll({});
        ask();
        QTRY_COMPARE(m_told->lines.last(), u"done"_s);
    }

    void saysWhatIsTooLarge()
    {
        QVERIFY(opens());
        QTRY_COMPARE(m_host->waits(), 1);
        m_host->answerAll(WebHost::response("413 Request Entity Too Large", {}, "<html>"));
        ask();
        QTRY_COMPARE(m_told->lines.size(), 2);
        QVERIFY2(m_told->lines.last().contains(u"413 Request Entity Too Large"_s),
            qPrintable(m_told->lines.last()));
        QVERIFY(!m_told->failure);
    }

    void tellsWhatAnswersInstead_data()
    {
        QTest::addColumn<QByteArray>("response");
        QTest::addColumn<Failure>("failure");
        QTest::addColumn<QString>("words");
        const auto row = [](const char *status, const char *headers, const char *body,
                             Failure failure, const char *words) {
            QTest::newRow(words) << WebHost::response(status, headers, body) << failure
                                 << QString::fromLatin1(words);
        };
        row("404 Not Found", "", "<html>", Failure::NoManagerInterface, "/rawman: 404 Not Found");
        row("403 Forbidden", "", "", Failure::NoManagerInterface, "/rawman: 403 Forbidden");
        row("200 OK", "", "<html>Welcome</html>", Failure::NoManagerInterface, "web page");
        row("302 Found", "Location: https://elsewhere/x\r\n", "", Failure::NoManagerInterface,
            "https://elsewhere/x");
        row("401 Unauthorized", "WWW-Authenticate: Basic realm=\"x\"\r\n", "",
            Failure::NoManagerInterface, "401 Unauthorized");
        row("502 Bad Gateway", "", "<html>", Failure::LostLink, "502 Bad Gateway");
        row("200 OK", "", "Response: Success\r\nChallenge: 1\r\n\r\n", Failure::NoManagerInterface,
            "no session cookie");
        QTest::newRow("no HTTP") << QByteArray("220 mail.example ESMTP\r\n")
                                 << Failure::NotAnExchange << QString();
        QTest::newRow("too large")
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 999999999999\r\n\r\n")
            << Failure::StreamDamaged << QString();
    }

    void tellsWhatAnswersInstead()
    {
        QFETCH(QByteArray, response);
        QFETCH(Failure, failure);
        QFETCH(QString, words);
        m_host->answerAll(response);
        m_link->open(at(m_host->port()), account, {});
        QTRY_COMPARE(m_told->lines, QStringList(u"failed"_s));
        QCOMPARE(m_told->failure, failure);
        QVERIFY2(m_told->detail.contains(words), qPrintable(m_told->detail));
        QVERIFY(!m_host->heard().contains("s3cret"));
    }

    void tellsARefusedLogin()
    {
        m_host->answer("Login", [](const WebHost::Request &) {
            return "Response: Error\nMessage: Authentication failed\n";
        });
        m_link->open(at(m_host->port()), account, {});
        QTRY_COMPARE(m_told->failure, Failure::LoginRefused);
        QCOMPARE(m_told->detail, u"Authentication failed"_s);
    }

    void asksUnderThePathOfTheAddress()
    {
        m_host->answerAt("/rawman", WebHost::response("404 Not Found", {}, {}));
        QVERIFY(opens(u"/pbx 1"_s));
        QVERIFY(m_host->heard().contains("POST /pbx%201/rawman HTTP/1.1"));
    }

    /// Logged in by the web server: nothing is asked twice, and nobody waits for a boot to be told.
    void logsInByDigestWhereThatIsOffered()
    {
        m_host->answerAt("/rawman", WebHost::response("404 Not Found", {}, {}));
        m_host->answerAt("/arawman",
            WebHost::response("401 Unauthorized",
                "WWW-Authenticate: Digest algorithm=MD5, realm=\"asterisk\", nonce=\"1\", "
                "qop=\"auth\"\r\n",
                {}));
        m_link->open(at(m_host->port()), account, {});
        QTRY_COMPARE(m_told->failure, Failure::LoginRefused); // it never says yes
        QVERIFY(m_host->heard().contains("Authorization: Digest username=\"panel\""));
        QCOMPARE(m_host->actions().size(), 3);
        QVERIFY(!m_host->heard().contains("s3cret"));
    }

    void saysGoodbyeWhenItIsClosed()
    {
        QVERIFY(opens());
        m_link->close();
        QCOMPARE(m_told->failure, Failure::None);
        QTRY_COMPARE(m_host->actions().last(), "Logoff");
    }

    void saysGoodbyeBehindAnActionUnderWay()
    {
        QVERIFY(opens());
        m_host->hold();
        ask();
        QVERIFY(m_link->send(ami::Action("Originate", {})));
        QTRY_COMPARE(m_host->actions().last(), "CoreStatus");
        m_link->close();
        QTRY_COMPARE(m_host->actions().last(), "Logoff");
        QVERIFY(!m_host->actions().contains("Originate")); // it was told as lost
        QCOMPARE(m_told->lines.count(u"lost"_s), 3); // the farewell too
    }

    void believesOnlyThePinnedKey()
    {
        TlsDoor door(m_host->port());
        const auto address = at(door.port(), {}, Scheme::Https);
        m_link->open(address, account, {.caFile = {}, .pin = QByteArray(64, '0')});
        QTRY_COMPARE(m_told->failure, Failure::CertificateUntrusted);
        m_link->open(address, account, {});
        QTRY_COMPARE(m_told->lines.size(), 2);
        QCOMPARE(m_told->failure, Failure::CertificateUntrusted);
        QCOMPARE(m_host->heard(), QByteArray());
        m_link->open(address, account, {.caFile = {}, .pin = TlsDoor::pin()});
        QTRY_COMPARE(m_told->lines.last(), u"opened"_s);
        ask();
        QTRY_COMPARE(m_told->lines.last(), u"done"_s);
    }

    void opensAgain()
    {
        for (int i = 0; i < 3; ++i) {
            QVERIFY(opens());
            QTRY_COMPARE(m_host->waits(), i + 1);
            m_host->hangUp();
            QTRY_COMPARE(m_told->lines.count(u"failed"_s), i + 1);
        }
        QCOMPARE(m_told->lines.count(u"opened"_s), 3);
    }

    void survivesWhoClosesItWhileItTells()
    {
        connect(m_link.get(), &Link::received, m_link.get(), [this] { m_link->close(); });
        QVERIFY(opens());
        m_host->happen(wire::event("Hangup") + wire::event("Hangup"));
        QTRY_VERIFY(m_told->failure);
        QCOMPARE(m_told->lines.count(u"Hangup"_s), 1);
        QCOMPARE(m_told->lines.count(u"failed"_s), 1);
    }

private:
    bool opens(const QString &path = {})
    {
        m_link->open(at(m_host->port(), path), account, {});
        return QTest::qWaitFor([this] { return m_link->session().isReady(); });
    }

    void ask() { QVERIFY(m_link->send(ami::action::CoreStatus())); }

    std::unique_ptr<WebHost> m_host;
    std::unique_ptr<Link> m_link;
    std::unique_ptr<Told> m_told;
};

QTEST_GUILESS_MAIN(TestHttpLink)
#include "tst_httplink.moc"
