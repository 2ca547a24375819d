// SPDX-License-Identifier: MIT
#include "ami/httpdigest.h"

#include <QCryptographicHash>
#include <QRegularExpression>
#include <QTest>

using ami::HttpDigest;

namespace {

const QByteArray challenge
    = "Digest algorithm=MD5, realm=\"asterisk\", nonce=\"294704e0\", qop=\"auth\", opaque=\"77\"";

QByteArray md5(const QByteArray &text)
{
    return QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
}

/// The value of that name in an `Authorization`, without its quotes.
QByteArray part(const QByteArray &authorization, const char *name)
{
    const QRegularExpression pattern(
        QStringLiteral("[ ,]%1=\"?([^\",]*)").arg(QLatin1String(name)));
    return pattern.match(QString::fromUtf8(authorization)).captured(1).toUtf8();
}

} // namespace

class TestHttpDigest : public QObject
{
    Q_OBJECT

private slots:
    void signsWhatTheServerCanCheck()
    {
        HttpDigest digest("panel", "s3cret");
        QVERIFY(!digest.isChallenged());
        QVERIFY(digest.challenge(challenge));
        const QByteArray said = digest.authorization("/arawman");
        QVERIFY(said.startsWith("Digest "));
        QVERIFY(!said.contains("s3cret"));
        QCOMPARE(part(said, "username"), "panel");
        QCOMPARE(part(said, "realm"), "asterisk");
        QCOMPARE(part(said, "nonce"), "294704e0");
        QCOMPARE(part(said, "opaque"), "77");
        QCOMPARE(part(said, "uri"), "/arawman");
        QCOMPARE(part(said, "qop"), "auth");
        QCOMPARE(part(said, "nc"), "00000001");
        const QByteArray expected = md5(md5("panel:asterisk:s3cret")
            + ":294704e0:00000001:" + part(said, "cnonce") + ":auth:" + md5("POST:/arawman"));
        QCOMPARE(part(said, "response"), expected);
    }

    void countsItsRequests()
    {
        HttpDigest digest("panel", "x");
        QVERIFY(digest.challenge(challenge));
        digest.authorization("/arawman");
        QCOMPARE(part(digest.authorization("/arawman"), "nc"), "00000002");
        QVERIFY(digest.challenge(QByteArray(challenge).replace("294704e0", "1dd9d55d")));
        const QByteArray anew = digest.authorization("/arawman");
        QCOMPARE(part(anew, "nonce"), "1dd9d55d");
        QCOMPARE(part(anew, "nc"), "00000001");
    }

    void knowsANewNumberFromARefusal()
    {
        HttpDigest digest("panel", "x");
        QVERIFY(digest.challenge(challenge + ", stale=true"));
        QVERIFY(digest.isStale());
        QVERIFY(digest.challenge(challenge));
        QVERIFY(!digest.isStale());
    }

    void answersNothingElse_data()
    {
        QTest::addColumn<QByteArray>("header");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("Basic") << QByteArray("Basic realm=\"asterisk\"");
        QTest::newRow("another hash")
            << QByteArray(challenge).replace("algorithm=MD5", "algorithm=SHA-256");
        QTest::newRow("without qop") << QByteArray(challenge).replace("qop=\"auth\", ", "");
        QTest::newRow("whole message") << QByteArray(challenge).replace("\"auth\"", "\"auth-int\"");
        QTest::newRow("no nonce") << QByteArray(challenge).replace("nonce=", "n=");
    }

    void answersNothingElse()
    {
        QFETCH(QByteArray, header);
        HttpDigest digest("panel", "x");
        QVERIFY(!digest.challenge(header));
        QVERIFY(!digest.isChallenged());
    }

    void doesNotSignForAnotherRealm()
    {
        HttpDigest digest("panel", "x");
        QVERIFY(digest.challenge(challenge));
        QVERIFY(!digest.challenge(QByteArray(challenge).replace("asterisk", "elsewhere")));
    }

    void keepsQuotesInTheirPlace()
    {
        HttpDigest digest("a\"b\\c", "x");
        QVERIFY(
            digest.challenge("digest realm=\"a \\\"b\\\", c\",nonce=\"1\",qop=\"auth-int, auth\""));
        const QByteArray said = digest.authorization("/arawman");
        QVERIFY(said.contains("username=\"a\\\"b\\\\c\", realm=\"a \\\"b\\\", c\", nonce=\"1\""));
    }
};

QTEST_GUILESS_MAIN(TestHttpDigest)
#include "tst_httpdigest.moc"
