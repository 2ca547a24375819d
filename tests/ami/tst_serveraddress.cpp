// SPDX-License-Identifier: MIT
#include "ami/serveraddress.h"

#include <QTest>

using ami::ServerAddress;
using namespace Qt::Literals::StringLiterals;
using Scheme = ServerAddress::Scheme;

Q_DECLARE_METATYPE(ami::ServerAddress::Scheme)

class TestServerAddress : public QObject
{
    Q_OBJECT

private slots:
    void reads_data()
    {
        QTest::addColumn<Scheme>("scheme");
        QTest::addColumn<QString>("user");
        QTest::addColumn<QString>("host");
        QTest::addColumn<int>("port");
        QTest::addColumn<QString>("name");
        const auto row = [](const char *url, Scheme scheme, const char *user, const char *host,
                             int port, const char *name) {
            QTest::newRow(url) << scheme << QString::fromUtf8(user) << QString::fromUtf8(host)
                               << port << QString::fromUtf8(name);
        };
        row("ami://panel@pbx.example", Scheme::Ami, "panel", "pbx.example", 5038, "pbx.example");
        row("amis://panel@pbx.example", Scheme::AmiTls, "panel", "pbx.example", 5039,
            "pbx.example");
        row("http://panel@pbx.example", Scheme::Http, "panel", "pbx.example", 8088, "pbx.example");
        row("https://panel@pbx.example", Scheme::Https, "panel", "pbx.example", 8089,
            "pbx.example");
        row("https://panel@pbx.example/asterisk/", Scheme::Https, "panel", "pbx.example", 8089,
            "pbx.example/asterisk");
        row("http://panel@pbx.example:80/a%20b/arawman", Scheme::Http, "panel", "pbx.example", 80,
            "pbx.example:80/a b/arawman");
        row("ami://panel@pbx.example:5038", Scheme::Ami, "panel", "pbx.example", 5038,
            "pbx.example");
        row("ami://panel@pbx.example:15038", Scheme::Ami, "panel", "pbx.example", 15038,
            "pbx.example:15038");
        row("AMI://panel@PBX.example", Scheme::Ami, "panel", "pbx.example", 5038, "pbx.example");
        row("ami://panel@127.0.0.1", Scheme::Ami, "panel", "127.0.0.1", 5038, "127.0.0.1");
        row("ami://panel@[::1]", Scheme::Ami, "panel", "::1", 5038, "::1");
        row("ami://panel@[fe80::1]:5040", Scheme::Ami, "panel", "fe80::1", 5040, "[fe80::1]:5040");
        row("ami://a%40b@pbx.example", Scheme::Ami, "a@b", "pbx.example", 5038, "pbx.example");
        row("ami://panel@pbx.example/", Scheme::Ami, "panel", "pbx.example", 5038, "pbx.example");
    }

    void reads()
    {
        const auto address = ServerAddress::parse(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY2(address, qPrintable(address ? QString() : address.error()));
        QTEST(address->scheme, "scheme");
        QTEST(address->user, "user");
        QTEST(address->host, "host");
        QTEST(int(address->port), "port");
        QTEST(address->name(), "name");
        const auto again = ServerAddress::parse(address->url());
        QVERIFY(again);
        QCOMPARE(*again, *address);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("words");
        QTest::newRow("") << u"no address"_s;
        QTest::newRow("pbx.example") << u"no address"_s;
        QTest::newRow("ami://") << u"no address"_s;
        QTest::newRow("ami://panel@") << u"no address"_s;
        QTest::newRow("ami://panel@pbx.example:99999") << u"no address"_s;
        QTest::newRow("ami://panel@pbx.example:0") << u"no address"_s;
        QTest::newRow("ami://panel@pbx example") << u"no address"_s;
        QTest::newRow("ftp://panel@pbx.example") << u"must begin with ami://"_s;
        QTest::newRow("ami://panel@pbx.example/asterisk") << u"only http:// and https://"_s;
        QTest::newRow("http://panel@pbx.example/x?y=z") << u"without ? and #"_s;
        QTest::newRow("http://panel@pbx.example/#x") << u"without ? and #"_s;
        QTest::newRow("sip:101@pbx.example") << u"no address"_s;
        QTest::newRow("ami://pbx.example") << u"names no user; write ami://user@pbx.example"_s;
    }

    void refuses()
    {
        QFETCH(QString, words);
        const auto address = ServerAddress::parse(QString::fromUtf8(QTest::currentDataTag()));
        QVERIFY(!address);
        QVERIFY2(address.error().contains(words), qPrintable(address.error()));
    }

    void keepsASecretOutOfSight_data()
    {
        QTest::addColumn<QString>("url");
        QTest::newRow("in its place") << u"ami://panel:s3cret@pbx.example"_s;
        QTest::newRow("wrong scheme") << u"amx://panel:s3cret@pbx.example"_s;
        QTest::newRow("invalid") << u"ami://panel:s3cret@pbx example"_s;
        QTest::newRow("bad port") << u"ami://panel:s3cret@pbx.example:99999"_s;
        QTest::newRow("odd sign") << u"ami://panel:s3cret[]@pbx.example"_s;
        QTest::newRow("no user") << u"ami://:s3cret@pbx.example"_s;
    }

    void keepsASecretOutOfSight()
    {
        QFETCH(QString, url);
        const auto address = ServerAddress::parse(url);
        QVERIFY(!address);
        QVERIFY2(!address.error().contains(u"s3cret"), qPrintable(address.error()));
    }
};

QTEST_GUILESS_MAIN(TestServerAddress)
#include "tst_serveraddress.moc"
