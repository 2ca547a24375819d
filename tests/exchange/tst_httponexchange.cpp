// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "ami/link.h"
#include "panel.h"
#include "relay.h"
#include "testbed.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QTemporaryDir>
#include <QTest>

using namespace ami;
using live::Trouble;
using Scheme = ServerAddress::Scheme;
using Stage = pbx::Call::Stage;

Q_DECLARE_METATYPE(live::Access)

/// The manager interface over HTTP and HTTPS, by cookie and by digest, with a real exchange.
class TestHttpOnExchange : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void showsCalls_data();
    void showsCalls();
    void hearsWhatTheStreamHears_data();
    void hearsWhatTheStreamHears();
    void obeysAndRefuses_data();
    void obeysAndRefuses();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void believesAPinnedKey();
    void endsActionsWhenTheLinkIsCut();
    void comesBackAfterARestart();
    void comesBackWhenTheSessionIsEnded();
    void staysLoggedInWithoutBeingAsked();
    void recordsWhatCanBePlayedAgain();
    void worksFromTheCommandLine();

private:
    live::Access access(Scheme scheme, const QString &path = {},
        const RealExchange::Account &account = RealExchange::panel()) const;
    void addLinks() const;
    bool open(Link &link, const live::Access &access);
    Reply ask(Link &link, const Action &action);
    /// What cordboardctl prints; its exit code.
    int run(const QStringList &arguments, QByteArray &printed);

    RealExchange m_exchange;
    Phones m_phones;
};

void TestHttpOnExchange::initTestCase()
{
    START_EXCHANGE(m_exchange);
    QVERIFY(m_phones.start(m_exchange));
}

void TestHttpOnExchange::cleanup()
{
    if (!m_exchange.address().isEmpty())
        QVERIFY(m_phones.rest());
}

live::Access TestHttpOnExchange::access(
    Scheme scheme, const QString &path, const RealExchange::Account &account) const
{
    live::Access access = Panel::access(m_exchange, account, scheme);
    access.address.path = path;
    return access;
}

void TestHttpOnExchange::addLinks() const
{
    QTest::addColumn<live::Access>("access");
    QTest::newRow("HTTP") << access(Scheme::Http);
    QTest::newRow("HTTPS") << access(Scheme::Https);
    QTest::newRow("HTTP, digest") << access(Scheme::Http, QStringLiteral("/arawman"));
    QTest::newRow("HTTPS, digest") << access(Scheme::Https, QStringLiteral("/arawman"));
}

bool TestHttpOnExchange::open(Link &link, const live::Access &access)
{
    QSignalSpy opened(&link, &Link::opened);
    QSignalSpy failed(&link, &Link::failed);
    link.open(access.address, {access.address.user, access.secret}, access.trust);
    return QTest::qWaitFor([&] { return !opened.isEmpty() || !failed.isEmpty(); }, 15'000)
        && failed.isEmpty();
}

Reply TestHttpOnExchange::ask(Link &link, const Action &action)
{
    std::optional<Reply> reply;
    const auto id = link.send(action);
    const auto connection
        = connect(&link, &Link::finished, this, [&reply, &id](const Reply &ended) {
              if (id && ended.actionId == *id)
                  reply = ended;
          });
    const bool ended = QTest::qWaitFor([&reply] { return reply.has_value(); }, 15'000);
    disconnect(connection);
    return ended ? *reply : Reply();
}

void TestHttpOnExchange::showsCalls_data() { addLinks(); }

void TestHttpOnExchange::showsCalls()
{
    QFETCH(live::Access, access);
    Panel panel(access);
    QElapsedTimer time;
    time.start();
    QVERIFY(panel.open());
    QVERIFY2(time.elapsed() < 5'000, "the login waited for something that does not come");
    QVERIFY(panel.link().version.startsWith(m_exchange.version()));
    QVERIFY(!panel.link().amiVersion.isEmpty());
    QVERIFY(panel.link().latencyMs.has_value());
    QCOMPARE(panel.link().missingParts, QStringList());
    QCOMPARE(panel.board().extensions().size(), 8);
    QCOMPARE(panel.board().queues().size(), 3);

    QVERIFY(m_phones.call(101, QStringLiteral("102")));
    QTRY_COMPARE(panel.board().call().stage, Stage::Ringing);
    QVERIFY(m_phones.answer(102));
    QTRY_COMPARE(panel.board().call().stage, Stage::Up);
    QVERIFY(m_phones.hold(101));
    QTRY_COMPARE(panel.board().call().stage, Stage::Held);
    QVERIFY(m_phones.hangup(102));
    QTRY_COMPARE(panel.board().calls().size(), 0);
    QCOMPARE(panel.board().flaws(), QStringList());
}

void TestHttpOnExchange::hearsWhatTheStreamHears_data() { addLinks(); }

/// The same events in the same order, without one lost between two requests.
void TestHttpOnExchange::hearsWhatTheStreamHears()
{
    QFETCH(live::Access, access);
    const action::Events mask{.eventMask = QStringLiteral("call,agent,user")};
    const auto listen = [](Link &link, QStringList &heard) {
        connect(&link, &Link::received, &link, [&heard](const Event &event) {
            if (const auto *user = std::get_if<event::UserEvent>(&event.body))
                heard.append(cleaned(user->userEvent));
            else
                heard.append(cleaned(event.name));
        });
    };
    Link stream, web;
    QStringList fromStream, fromWeb;
    QVERIFY(open(stream, this->access(Scheme::Ami)));
    QVERIFY(open(web, access));
    QVERIFY(ask(stream, mask).isDone());
    QVERIFY(ask(web, mask).isDone());
    listen(stream, fromStream);
    listen(web, fromWeb);
    const auto mark = [&stream](const QString &name) {
        return stream.send(Action("UserEvent", {{"UserEvent", name.toUtf8()}})).has_value();
    };
    QVERIFY(mark(QStringLiteral("begin")));
    QVERIFY(m_phones.setAnswering(102));
    QVERIFY(m_phones.call(101, QStringLiteral("102")));
    for (int i = 0; i < 200; ++i)
        QVERIFY(mark(QStringLiteral("event %1").arg(i)));
    QVERIFY(m_phones.reaches(101, Phones::Up));
    QVERIFY(m_phones.rest());
    QVERIFY(mark(QStringLiteral("end")));
    QTRY_VERIFY(fromStream.contains(QStringLiteral("end")));
    QTRY_VERIFY(fromWeb.contains(QStringLiteral("end")));
    const auto between = [](const QStringList &heard) {
        const auto begin = heard.indexOf(QStringLiteral("begin"));
        return heard.mid(begin, heard.indexOf(QStringLiteral("end")) - begin);
    };
    QVERIFY(between(fromStream).size() > 230);
    QCOMPARE(between(fromWeb), between(fromStream));
}

void TestHttpOnExchange::obeysAndRefuses_data() { addLinks(); }

void TestHttpOnExchange::obeysAndRefuses()
{
    QFETCH(live::Access, access);
    Panel panel(access);
    QVERIFY(panel.open());
    QVERIFY(m_phones.setAnswering(101));
    QVERIFY(m_phones.setAnswering(102));
    QList<Variable> variables{{QStringLiteral("NOTE"), QStringLiteral("a&b=c+d%41 \u00e9")}};
    for (int i = 0; i < 60; ++i)
        variables.append({QStringLiteral("NOTE%1").arg(i), QString(80, u'x')});
    const Reply queued = panel.ask(action::Originate{.channel = QStringLiteral("PJSIP/101"),
        .context = QStringLiteral("internal"),
        .exten = QStringLiteral("102"),
        .variables = variables});
    QVERIFY2(queued.isDone(), qUtf8Printable(queued.message));
    QVERIFY(m_phones.reaches(102, Phones::Up));
    QTRY_COMPARE(panel.board().call().stage, Stage::Up);
    const Reply refused = panel.ask(action::Hangup{.channel = QStringLiteral("PJSIP/1-2")});
    QCOMPARE(refused.result, Result::Refused);
    QCOMPARE(refused.message, QStringLiteral("No such channel"));
    const Reply denied = panel.ask(Action("Command", {{"Command", "core show version"}}));
    QCOMPARE(denied.result, Result::Denied);
    QVERIFY(m_phones.rest());
    QTRY_COMPARE(panel.board().calls().size(), 0);
}

void TestHttpOnExchange::tellsWhatIsWrong_data()
{
    QTest::addColumn<live::Access>("access");
    QTest::addColumn<Trouble>("trouble");
    const RealExchange::Account guessed{QStringLiteral("panel"), QStringLiteral("guessed")};
    const RealExchange::Account denied{QStringLiteral("denied"), QStringLiteral("deniedpw")};
    const auto digest = QStringLiteral("/arawman");
    QTest::newRow("wrong secret") << access(Scheme::Http, {}, guessed) << Trouble::LoginRefused;
    QTest::newRow("wrong secret, digest")
        << access(Scheme::Https, digest, guessed) << Trouble::LoginRefused;
    QTest::newRow("address not permitted")
        << access(Scheme::Http, {}, denied) << Trouble::LoginRefused;
    QTest::newRow("wrong prefix") << access(Scheme::Http, QStringLiteral("/asterisk"))
                                  << Trouble::NoManagerInterface;
    auto stream = access(Scheme::Http);
    stream.address.port = m_exchange.port();
    QTest::newRow("port of the stream") << stream << Trouble::NotAnExchange;
    auto plain = access(Scheme::Https);
    plain.address.port = m_exchange.httpPort();
    QTest::newRow("port without TLS with it") << plain << Trouble::TlsFailed;
    auto closed = access(Scheme::Http);
    closed.address.port = 8087;
    QTest::newRow("closed port") << closed << Trouble::ConnectionRefused;
    auto untrusted = access(Scheme::Https);
    untrusted.trust = {};
    QTest::newRow("certificate of nobody known") << untrusted << Trouble::CertificateUntrusted;
    auto otherKey = access(Scheme::Https);
    otherKey.trust.pin = QByteArray(64, '0');
    QTest::newRow("another key than the pinned one") << otherKey << Trouble::CertificateUntrusted;
}

void TestHttpOnExchange::tellsWhatIsWrong()
{
    QFETCH(live::Access, access);
    QFETCH(Trouble, trouble);
    Panel panel(access);
    QVERIFY(!panel.open());
    QCOMPARE(panel.link().trouble, trouble);
}

void TestHttpOnExchange::believesAPinnedKey()
{
    const auto certificates = QSslCertificate::fromPath(m_exchange.certificateFile());
    QCOMPARE(certificates.size(), 1);
    auto pinned = access(Scheme::Https);
    pinned.trust = {.caFile = {},
        .pin = QCryptographicHash::hash(
            certificates.first().publicKey().toDer(), QCryptographicHash::Sha256)
                   .toHex()};
    Panel panel(pinned);
    QVERIFY(panel.open());
}

void TestHttpOnExchange::endsActionsWhenTheLinkIsCut()
{
    Relay relay(m_exchange, m_exchange.httpPort());
    Link link;
    QVERIFY(open(link, Panel::access(relay.door(Scheme::Http), RealExchange::panel())));
    QSignalSpy failed(&link, &Link::failed);
    QSignalSpy finished(&link, &Link::finished);
    relay.goSilent();
    const auto id = link.send(action::CoreStatus());
    QTRY_COMPARE(relay.actions("CoreStatus"), 1);
    relay.cut();
    QTRY_COMPARE(failed.size(), 1);
    QCOMPARE(failed.first().first().value<Failure>(), Failure::LostLink);
    QCOMPARE(finished.size(), 1);
    QCOMPARE(finished.first().first().value<Reply>().actionId, *id);
    QCOMPARE(finished.first().first().value<Reply>().result, Result::Lost);
}

void TestHttpOnExchange::comesBackAfterARestart()
{
    Panel panel(access(Scheme::Http));
    QVERIFY(panel.open());
    QVERIFY(m_phones.setAnswering(102));
    QVERIFY(m_phones.call(101, QStringLiteral("102")));
    QTRY_COMPARE(panel.board().call().stage, Stage::Up);
    QVERIFY(m_exchange.restart());
    QTRY_VERIFY_WITH_TIMEOUT(panel.link().isUp(), 35'000); // by itself
    QTRY_COMPARE(panel.board().calls().size(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(panel.board().extensions().size(), 8, 15'000);
    QVERIFY(m_phones.rest());
    for (int phone = 101; phone <= 107; ++phone)
        QTRY_COMPARE_WITH_TIMEOUT(
            panel.board().status(phone), pbx::Extension::Status::Online, 20'000);
}

/// As it does when nobody has asked for anything for a minute.
void TestHttpOnExchange::comesBackWhenTheSessionIsEnded()
{
    Panel panel(access(Scheme::Http));
    QVERIFY(panel.open());
    QVERIFY(panel.ask(action::Logoff()).result != Result::TimedOut);
    QTRY_VERIFY(!panel.link().isUp());
    QCOMPARE(panel.link().trouble, Trouble::LostLink);
    QTRY_VERIFY_WITH_TIMEOUT(panel.link().isUp(), 15'000);
}

/// The exchange lets a session live for a minute that asks for nothing, and a nonce too.
void TestHttpOnExchange::staysLoggedInWithoutBeingAsked()
{
    if (!qEnvironmentVariableIsSet("CORDBOARD_LONG_TESTS"))
        QSKIP("takes more than a minute: set CORDBOARD_LONG_TESTS");
    std::vector<std::unique_ptr<Panel>> panels;
    for (const QString &path : {QString(), QStringLiteral("/arawman")}) {
        panels.push_back(std::make_unique<Panel>(access(Scheme::Http, path)));
        QVERIFY(panels.back()->open());
        connect(&panels.back()->feed(), &live::Feed::linkChanged, this,
            [](const live::LinkState &state) { QVERIFY(state.isUp()); });
    }
    QTest::qWait(150'000);
    QVERIFY(m_phones.call(101, QStringLiteral("102")));
    for (const auto &panel : panels) {
        QTRY_COMPARE(panel->board().call().stage, Stage::Ringing);
        QVERIFY(panel->ask(action::CoreStatus()).isDone());
    }
}

int TestHttpOnExchange::run(const QStringList &arguments, QByteArray &printed)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("CORDBOARD_SECRET"), RealExchange::panel().secret);
    program.setProcessEnvironment(environment);
    program.start(QStringLiteral(CORDBOARDCTL), arguments);
    if (!QTest::qWaitFor([&program] { return program.state() == QProcess::NotRunning; }, 30'000))
        return -1;
    printed = program.readAllStandardOutput();
    return program.exitCode();
}

void TestHttpOnExchange::recordsWhatCanBePlayedAgain()
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("web.ami"));
    Panel panel(access(Scheme::Http));
    QVERIFY(panel.open());
    QSignalSpy recorded(&panel.feed(), &live::Feed::recordingChanged);
    panel.feed().record({.path = file});
    QTRY_VERIFY(!recorded.isEmpty());
    QVERIFY(m_phones.call(101, QStringLiteral("102")));
    QTRY_COMPARE(panel.board().call().stage, Stage::Ringing);
    panel.feed().stopRecording();
    QTRY_VERIFY(!recorded.last().first().value<live::RecordingState>().isOn);
    QByteArray printed;
    QCOMPARE(run({QStringLiteral("--from"), file, QStringLiteral("state")}, printed), 0);
    const QJsonObject state = QJsonDocument::fromJson(printed).object();
    QCOMPARE(state[u"extensions"].toObject().size(), 8);
    QCOMPARE(state[u"extensions"][u"102"][u"status"].toString(), QStringLiteral("ringing"));
    QCOMPARE(state[u"servers"][0][u"ami_version"].toString(), panel.link().amiVersion);
}

void TestHttpOnExchange::worksFromTheCommandLine()
{
    QByteArray printed;
    const QString http = access(Scheme::Http).address.url();
    const QString https = access(Scheme::Https).address.url();
    const auto server = QStringLiteral("--server");
    QCOMPARE(run({server, https, QStringLiteral("state")}, printed), 3); // nobody vouches for it
    const QStringList trusted{server, https, QStringLiteral("--ca-file"), m_exchange.caFile()};
    QCOMPARE(run(trusted + QStringList(QStringLiteral("state")), printed), 0);
    const QJsonObject state = QJsonDocument::fromJson(printed).object();
    QCOMPARE(state[u"extensions"].toObject().size(), 8);
    QCOMPARE(run({server, http, QStringLiteral("doctor")}, printed), 0);
    const QJsonObject health = QJsonDocument::fromJson(printed).object();
    QCOMPARE(health[u"link"].toString(), QStringLiteral("http"));
    QVERIFY(!health[u"tls"].toBool());
    QCOMPARE(run({server, http, QStringLiteral("action"), QStringLiteral("Ping")}, printed), 0);
    QVERIFY(printed.contains("Pong"));
}

QTEST_GUILESS_MAIN(TestHttpOnExchange)
#include "tst_httponexchange.moc"
