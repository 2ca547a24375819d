// SPDX-License-Identifier: MIT
#include "panel.h"
#include "relay.h"
#include "testbed.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QSslCertificate>
#include <QSslKey>
#include <QTcpSocket>
#include <QTest>

using live::Trouble;
using Phase = live::LinkState::Phase;
using Scheme = ami::ServerAddress::Scheme;

namespace {

/// Something that listens, and is no exchange: says one thing to everybody who connects.
class Stranger : public QTcpServer
{
public:
    explicit Stranger(const QByteArray &words)
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this, words] {
            QTcpSocket *const guest = nextPendingConnection();
            if (words.isNull())
                guest->close();
            else
                guest->write(words);
        });
    }

    ami::ServerAddress door() const
    {
        return {.scheme = Scheme::Ami,
            .user = {},
            .host = serverAddress().toString(),
            .port = serverPort()};
    }
};

} // namespace

Q_DECLARE_METATYPE(live::Access)

/// All the ways in which there is no link, or one that shows too little: each is told apart.
class TestLoginsRefused : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void triesAWrongSecretOnlyOnce();
    void keepsTryingWhereNobodyListens();
    void saysWhichPartsAreMissing();
    void believesAPinnedKey();

private:
    void addLogins();
    void addPlaces();
    void addCertificates();

    RealExchange m_exchange;
    Phones m_phones;
    std::unique_ptr<Relay> m_tlsRelay;
    Stranger m_ftp{"220 Welcome to the files\r\n"};
    Stranger m_babbler{QByteArray(100'000, 'x')};
    Stranger m_doorSlammer{QByteArray()};
};

void TestLoginsRefused::initTestCase()
{
    START_EXCHANGE(m_exchange);
    QVERIFY(m_phones.start(m_exchange));
    m_tlsRelay = std::make_unique<Relay>(m_exchange, m_exchange.tlsPort());
}

void TestLoginsRefused::tellsWhatIsWrong_data()
{
    QTest::addColumn<live::Access>("access");
    QTest::addColumn<Trouble>("trouble");
    addLogins();
    addPlaces();
    addCertificates();
}

void TestLoginsRefused::addLogins()
{
    const auto login = [this](const char *user, const char *secret) {
        return Panel::access(m_exchange, {QString::fromLatin1(user), QString::fromLatin1(secret)});
    };
    QTest::newRow("wrong secret") << login("panel", "guessed") << Trouble::LoginRefused;
    QTest::newRow("unknown user") << login("nobody", "panelpw") << Trouble::LoginRefused;
    QTest::newRow("address not permitted") << login("denied", "deniedpw") << Trouble::LoginRefused;
    QTest::newRow("no rights at all") << login("guest", "guestpw") << Trouble::NotAllowed;
}

void TestLoginsRefused::addPlaces()
{
    const auto place = [this](const QString &host, quint16 port, Scheme scheme = Scheme::Ami) {
        return Panel::access(
            {.scheme = scheme, .user = {}, .host = host, .port = port}, RealExchange::panel());
    };
    const QString address = m_exchange.address();
    QTest::newRow("unknown host") << place(QStringLiteral("pbx.invalid"), 5038)
                                  << Trouble::HostNotFound;
    QTest::newRow("closed port") << place(address, 5037) << Trouble::ConnectionRefused;
    QTest::newRow("web server") << place(address, 8088) << Trouble::NotAnExchange;
    QTest::newRow("TLS port without TLS") << place(address, 5039) << Trouble::NotAnExchange;
    QTest::newRow("port without TLS with it")
        << place(address, 5038, Scheme::AmiTls) << Trouble::TlsFailed;
    QTest::newRow("file server") << Panel::access(m_ftp.door(), RealExchange::panel())
                                 << Trouble::NotAnExchange;
    QTest::newRow("no end of it") << Panel::access(m_babbler.door(), RealExchange::panel())
                                  << Trouble::NotAnExchange;
    // Asterisk does that too, when too many are connected and not logged in.
    QTest::newRow("hangs up at once")
        << Panel::access(m_doorSlammer.door(), RealExchange::panel()) << Trouble::LostLink;
}

void TestLoginsRefused::addCertificates()
{
    auto untrusted = Panel::access(m_exchange, RealExchange::panel(), Scheme::AmiTls);
    untrusted.trust = {};
    QTest::newRow("certificate of nobody known") << untrusted << Trouble::CertificateUntrusted;
    auto otherHost = Panel::access(m_tlsRelay->door(Scheme::AmiTls), RealExchange::panel());
    otherHost.trust.caFile = m_exchange.caFile();
    QTest::newRow("certificate for another host") << otherHost << Trouble::CertificateForOtherHost;
    auto otherKey = Panel::access(m_exchange, RealExchange::panel(), Scheme::AmiTls);
    otherKey.trust.pin = QByteArray(64, '0');
    QTest::newRow("another key than the pinned one") << otherKey << Trouble::CertificateUntrusted;
}

void TestLoginsRefused::tellsWhatIsWrong()
{
    QFETCH(live::Access, access);
    QFETCH(Trouble, trouble);
    Panel panel(access);
    QElapsedTimer time;
    time.start();
    const bool isUp = panel.open();
    QCOMPARE(panel.link().trouble, trouble);
    QCOMPARE(isUp, trouble == Trouble::NotAllowed);
    QVERIFY2(time.elapsed() < 12'000, "longer than the time-out");
}

/// Trying again would lock the account, or the whole address, out.
void TestLoginsRefused::triesAWrongSecretOnlyOnce()
{
    Relay relay(m_exchange, m_exchange.port());
    Panel panel(
        Panel::access(relay.door(), {RealExchange::panel().user, QStringLiteral("guessed")}));
    QVERIFY(!panel.open());
    QCOMPARE(panel.link().phase, Phase::Down);
    QVERIFY(!panel.link().retryAt);
    QCOMPARE(relay.connections(), 1);
    QCOMPARE(relay.actions("Login"), 1);
}

void TestLoginsRefused::keepsTryingWhereNobodyListens()
{
    Panel panel(m_exchange, RealExchange::panel());
    QVERIFY(m_exchange.stop());
    QVERIFY(!panel.open());
    QCOMPARE(panel.link().trouble, Trouble::ConnectionRefused);
    QVERIFY(panel.link().phase == Phase::Waiting || panel.link().phase == Phase::Connecting);
    QVERIFY(m_exchange.startAgain());
    QTRY_VERIFY_WITH_TIMEOUT(panel.link().isUp(), 35'000);
    QCOMPARE(panel.link().trouble, Trouble::None);
}

void TestLoginsRefused::saysWhichPartsAreMissing()
{
    Panel viewer(m_exchange, RealExchange::viewer());
    QVERIFY(viewer.open());
    const QString missing = viewer.link().missingParts.join(u'\n');
    QVERIFY2(missing.contains(QStringLiteral("calls: ")), qUtf8Printable(missing));
    QVERIFY2(missing.contains(QStringLiteral("conferences: ")), qUtf8Printable(missing));
    QVERIFY2(!missing.contains(QStringLiteral("extensions: ")), qUtf8Printable(missing));
    // What it may see, it sees.
    QCOMPARE(viewer.board().extensions().size(), 8);
    QVERIFY(m_phones.call(101, QStringLiteral("102")));
    QTRY_COMPARE(viewer.board().call().stage, pbx::Call::Stage::Ringing);
    QVERIFY(m_phones.rest());
    QTRY_COMPARE(viewer.board().calls().size(), 0);
}

void TestLoginsRefused::believesAPinnedKey()
{
    const auto certificates = QSslCertificate::fromPath(m_exchange.certificateFile());
    QCOMPARE(certificates.size(), 1);
    auto access = Panel::access(m_exchange, RealExchange::panel(), Scheme::AmiTls);
    access.trust = {.caFile = {},
        .pin = QCryptographicHash::hash(
            certificates.first().publicKey().toDer(), QCryptographicHash::Sha256)
                   .toHex()};
    Panel panel(access);
    QVERIFY(panel.open());
    QCOMPARE(panel.link().trouble, Trouble::None);
}

QTEST_GUILESS_MAIN(TestLoginsRefused)
#include "tst_loginsrefused.moc"
