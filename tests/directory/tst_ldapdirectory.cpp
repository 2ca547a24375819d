// SPDX-License-Identifier: MIT
#include "directory/ldapdirectory.h"
#include "slapd.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <cstdlib>

using desk::Contact;
using desk::DirectorySettings;
using directory::LdapDirectory;
using Security = DirectorySettings::Security;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A directory that lets everybody in and then says nothing more, as one behind a line that broke.
class Mute : public QTcpServer
{
public:
    Mute()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++m_calls;
            QTcpSocket *const caller = nextPendingConnection();
            connect(caller, &QTcpSocket::readyRead, this, [this, caller] {
                if (caller->readAll().size() > 6 && !caller->property("isIn").toBool() && m_answers)
                    caller->write(QByteArray::fromHex("300c02010161070a010004000400")); // success
                caller->setProperty("isIn", true);
            });
        });
    }
    void setAnswers(bool answers) { m_answers = answers; }
    int calls() const { return m_calls; }

private:
    int m_calls = 0;
    bool m_answers = true;
};

} // namespace

class TestLdapDirectory : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (!Slapd::isInstalled()) {
            qWarning("There is no slapd on this computer.");
            std::exit(qEnvironmentVariableIsSet("CI") ? 1 : 77);
        }
        const QString problem = m_slapd.prepare();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
    }

    void findsPeople_data()
    {
        QTest::addColumn<int>("security");
        QTest::newRow("plain") << int(Security::None);
        QTest::newRow("StartTLS") << int(Security::StartTls);
        QTest::newRow("TLS") << int(Security::Tls);
    }
    void findsPeople()
    {
        QFETCH(int, security);
        const auto answer = search(settings(Security(security)), u"lang"_s);
        QVERIFY2(answer.problem.isEmpty(), qPrintable(answer.problem));
        QCOMPARE(answer.contacts.size(), 1);
        const Contact &petra = answer.contacts.constFirst();
        QCOMPARE(petra.name, u"Petra Lang"_s);
        QCOMPARE(petra.company, u"Acme GmbH"_s);
        QCOMPARE(petra.email, u"petra@acme.example"_s);
        QCOMPARE(petra.numbers.size(), 2);
        QCOMPARE(petra.numbers.constLast().kind, desk::ContactNumber::Kind::Mobile);
        QCOMPARE(petra.id, 0); // nobody's book
    }

    void findsWhoseNumberItIs()
    {
        LdapDirectory directory(settings(Security::None), {});
        QSignalSpy identified(&directory, &LdapDirectory::identified);
        directory.identify(u"0171 5550123"_s, {u"01715550123"_s});
        directory.identify(u"003012345678"_s, {u"003012345678"_s, u"+493012345678"_s});
        directory.identify(u"999"_s, {u"999"_s});
        QTRY_COMPARE_WITH_TIMEOUT(identified.size(), 3, 10000);
        for (const auto &answer : std::as_const(identified)) {
            const auto contacts = answer[1].value<QList<Contact>>();
            const bool isNobody = answer[0].toString() == u"999"_s;
            QCOMPARE(contacts.size(), isNobody ? 0 : 1);
        }
    }

    void asksWithNameAndPassword()
    {
        DirectorySettings named = settings(Security::StartTls);
        named.bindDn = u"cn=admin,dc=acme,dc=example"_s;
        QCOMPARE(search(named, u"hidden"_s, u"secret"_s).contacts.size(), 1);
        QCOMPARE(search(settings(Security::StartTls), u"hidden"_s).contacts.size(), 0);
        const QString wrong = search(named, u"hidden"_s, u"wrong"_s).problem;
        QVERIFY2(wrong.contains(u"password"_s), qPrintable(wrong));
        QVERIFY(search(named, u"hidden"_s).problem.contains(u"missing"_s));
    }

    void trustsNoOtherCertificate_data()
    {
        QTest::addColumn<int>("security");
        QTest::newRow("StartTLS") << int(Security::StartTls);
        QTest::newRow("TLS") << int(Security::Tls);
    }
    void trustsNoOtherCertificate()
    {
        QFETCH(int, security);
        DirectorySettings other = settings(Security(security));
        other.caFile = m_slapd.otherCertificate();
        auto answer = search(other, u"lang"_s);
        QVERIFY(answer.contacts.isEmpty());
        QVERIFY(!answer.problem.isEmpty());
        DirectorySettings elsewhere = settings(Security(security));
        elsewhere.host = u"localhost"_s; // the certificate is for 127.0.0.1
        answer = search(elsewhere, u"lang"_s);
        QVERIFY(answer.contacts.isEmpty());
        QVERIFY(!answer.problem.isEmpty());
        QVERIFY2(answer.problem.contains(u"certificate"_s), qPrintable(answer.problem));
    }

    void takesNothingTypedForAFilter_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<int>("found");
        QTest::newRow("star") << u"*"_s << 1;
        QTest::newRow("closing") << u"lang)(objectClass=*"_s << 0;
        QTest::newRow("brackets") << u"(Star*)"_s << 1;
        QTest::newRow("backslash") << u"\\2a"_s << 0;
        QTest::newRow("line") << u"lang\r\n)"_s << 0;
    }
    void takesNothingTypedForAFilter()
    {
        QFETCH(QString, typed);
        QFETCH(int, found);
        const auto answer = search(settings(Security::None), typed);
        QVERIFY2(answer.problem.isEmpty(), qPrintable(answer.problem));
        QCOMPARE(answer.contacts.size(), found);
    }

    void saysWhatIsWrong()
    {
        DirectorySettings nowhere = settings(Security::None);
        nowhere.base = u"dc=nowhere"_s;
        QVERIFY(search(nowhere, u"lang"_s).problem.contains(u"dc=nowhere"_s));
        DirectorySettings closed = settings(Security::None);
        closed.port = 1;
        QVERIFY(search(closed, u"lang"_s).problem.contains(u"127.0.0.1"_s));
        DirectorySettings broken = settings(Security::None);
        broken.filter = u"((cn=%s)"_s;
        QVERIFY(!search(broken, u"lang"_s).problem.isEmpty());
    }

    void keepsToItsLimit()
    {
        DirectorySettings one = settings(Security::None);
        one.mostFound = 1;
        QCOMPARE(search(one, u"petra"_s).contacts.size(), 1);
    }

    void answersTheLatestSearchOnly()
    {
        LdapDirectory directory(settings(Security::None), {});
        QSignalSpy found(&directory, &LdapDirectory::found);
        directory.search(u"pet"_s);
        directory.search(u"petr"_s);
        directory.search(u"lang"_s);
        QTRY_VERIFY_WITH_TIMEOUT(
            !found.isEmpty() && found.constLast()[0].toString() == u"lang"_s, 10000);
    }

    void testsItself()
    {
        LdapDirectory directory(settings(Security::Tls), {});
        QSignalSpy tested(&directory, &LdapDirectory::tested);
        directory.test();
        QTRY_COMPARE_WITH_TIMEOUT(tested.size(), 1, 10000);
        QCOMPARE(tested.constFirst()[0].toInt(), 2);
        QCOMPARE(tested.constFirst()[1].toString(), QString());
    }

    void survivesTheServerGoingInTheMiddle()
    {
        LdapDirectory directory(settings(Security::None), {});
        QSignalSpy found(&directory, &LdapDirectory::found);
        QSignalSpy troubled(&directory, &LdapDirectory::troubled);
        directory.search(u"lang"_s);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 10000);
        m_slapd.freeze();
        QElapsedTimer timer;
        timer.start();
        directory.search(u"petra"_s);
        QVERIFY(timer.elapsed() < 2000); // who asks never waits
        m_slapd.kill();
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 2, 20000);
        QVERIFY(!troubled.constLast().constFirst().toString().isEmpty());
        QCOMPARE(m_slapd.start(), QString());
        directory.search(u"petra"_s);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 3, 20000);
        QCOMPARE(found.constLast()[1].value<QList<Contact>>().size(), 2);
        QCOMPARE(troubled.constLast().constFirst().toString(), QString());
    }

    void waitsNoLongerThanItIsSet()
    {
        DirectorySettings hasty = settings(Security::None);
        hasty.seconds = 1;
        m_slapd.freeze();
        const auto answer = search(hasty, u"lang"_s);
        QVERIFY2(answer.problem.contains(u"127.0.0.1"_s), qPrintable(answer.problem));
        m_slapd.kill();
    }

    void connectsAnewWhereAConnectionHasGoneDead()
    {
        Mute mute;
        LdapDirectory directory(to(mute), {});
        QSignalSpy found(&directory, &LdapDirectory::found);
        directory.search(u"lang"_s);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 1, 10000);
        QCOMPARE(mute.calls(), 1);
        directory.search(u"petra"_s);
        QTRY_COMPARE_WITH_TIMEOUT(found.size(), 2, 10000);
        QCOMPARE(mute.calls(), 2);
    }

    /// Else the questions of a busy morning would queue up, each for its whole time.
    void asksOnceAboutCallersWhileTheDirectoryIsAway()
    {
        Mute mute;
        mute.setAnswers(false);
        LdapDirectory directory(to(mute), {});
        QSignalSpy identified(&directory, &LdapDirectory::identified);
        QSignalSpy troubled(&directory, &LdapDirectory::troubled);
        for (int i = 0; i < 5; ++i)
            directory.identify(QString::number(1000 + i), {QString::number(1000 + i)});
        QTRY_COMPARE_WITH_TIMEOUT(identified.size(), 5, 10000);
        QCOMPARE(mute.calls(), 1);
        QCOMPARE(troubled.constLast(), troubled.constFirst());
        QVERIFY(!troubled.constLast().constFirst().toString().isEmpty());
        directory.search(u"lang"_s); // somebody waits for that
        QTRY_COMPARE_WITH_TIMEOUT(mute.calls(), 2, 10000);
    }

private:
    DirectorySettings to(const Mute &mute) const
    {
        DirectorySettings one = settings(Security::None);
        one.port = mute.serverPort();
        one.seconds = 1;
        return one;
    }

    struct Answered {
        QList<Contact> contacts;
        QString problem;
    };

    DirectorySettings settings(Security security) const
    {
        DirectorySettings one;
        one.name = u"Acme"_s;
        one.host = u"127.0.0.1"_s;
        one.port = security == Security::Tls ? m_slapd.tlsPort() : m_slapd.port();
        one.security = security;
        one.caFile = m_slapd.certificate();
        one.base = u"dc=acme,dc=example"_s;
        return one;
    }

    Answered search(
        const DirectorySettings &settings, const QString &typed, const QString &secret = {})
    {
        LdapDirectory directory(settings, secret);
        QSignalSpy found(&directory, &LdapDirectory::found);
        QSignalSpy troubled(&directory, &LdapDirectory::troubled);
        directory.search(typed);
        found.wait(20000);
        if (found.isEmpty())
            return {{}, u"no answer"_s};
        return {found.constFirst()[1].value<QList<Contact>>(),
            troubled.constFirst().constFirst().toString()};
    }

    Slapd m_slapd;
};

QTEST_GUILESS_MAIN(TestLdapDirectory)
#include "tst_ldapdirectory.moc"
