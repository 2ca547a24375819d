// SPDX-License-Identifier: MIT
#include "desk/dialects.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDialects : public QObject
{
    Q_OBJECT

private slots:
    void shipsThree()
    {
        const desk::Dialects dialects;
        QStringList names;
        for (const pbx::Dialect &one : dialects.all()) {
            names.append(one.name);
            QVERIFY(!one.title.isEmpty());
            QCOMPARE(one.doNotDisturb.family, u"DND"_s);
        }
        QCOMPARE(names, (QStringList{u"asterisk"_s, u"freepbx"_s, u"nethserver"_s}));
        QVERIFY(!dialects.find(u"klingon"_s));
    }

    void isToldByTheContextsOfHints()
    {
        const desk::Dialects dialects;
        QCOMPARE(dialects.speaking({u"ext-local"_s, u"park-hints"_s}).name, u"freepbx"_s);
        QCOMPARE(dialects.speaking({u"internal"_s}).name, u"asterisk"_s);
        QCOMPARE(dialects.speaking({}).name, u"asterisk"_s);
    }

    void isToldByEntriesOfTheDatabase()
    {
        const desk::Dialects dialects;
        const QStringList hints{u"ext-local"_s};
        QCOMPARE(dialects.speaking(hints, {u"AMPUSER"_s, u"ROB"_s}).name, u"nethserver"_s);
        QCOMPARE(dialects.speaking(hints, {u"AMPUSER"_s}).name, u"freepbx"_s);
        QCOMPARE(dialects.speaking({u"internal"_s}, {u"ROB"_s}).name, u"asterisk"_s);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("said");
        QTest::newRow("cut") << QByteArray("{\"name\": \"x\"") << u"at byte "_s;
        QTest::newRow("a list") << QByteArray("[]") << u"no JSON object"_s;
        QTest::newRow("nameless") << QByteArray("{\"title\": \"x\"}") << u"\"name\""_s;
        QTest::newRow("misspelt") << QByteArray("{\"name\": \"x\", \"forwardAllways\": \"CF\"}")
                                  << u"\"forwardAllways\""_s;
        QTest::newRow("a number") << QByteArray("{\"name\": \"x\", \"context\": 5}")
                                  << u"\"context\" is no text"_s;
        QTest::newRow("half a switch")
            << QByteArray("{\"name\": \"x\", \"doNotDisturb\": {\"family\": \"DND\"}}")
            << u"\"doNotDisturb\""_s;
        QTest::newRow("no expression")
            << QByteArray("{\"name\": \"x\", \"remotes\": [{\"userAgent\": \"(\"}]}")
            << u"\"remotes\""_s;
        QTest::newRow("no variable")
            << QByteArray("{\"name\": \"x\", \"autoAnswer\": [\"x\"]}") << u"\"autoAnswer\""_s;
    }

    void saysWhatIsWrong()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, said);
        const auto read = desk::readDialect(json);
        QVERIFY(!read);
        QVERIFY2(read.error().contains(said), qPrintable(read.error()));
    }

    void takesTheUsersOwn()
    {
        QTemporaryDir folder;
        const auto write = [&folder](const QString &name, const QByteArray &json) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(json);
        };
        write(u"mine.json"_s, "{\"name\": \"mine\", \"recognizedBy\": \"house\"}");
        write(u"plain.json"_s, "{\"name\": \"asterisk\", \"context\": \"office\"}");
        write(u"broken.json"_s, "{");
        const desk::Dialects dialects(folder.path());
        QCOMPARE(dialects.speaking({u"house"_s}).name, u"mine"_s);
        QCOMPARE(dialects.find(u"asterisk"_s)->context, u"office"_s);
        QCOMPARE(dialects.problems().size(), 1);
        QVERIFY(dialects.problems().first().contains(u"broken.json"_s));
    }
};

QTEST_GUILESS_MAIN(TestDialects)
#include "tst_dialects.moc"
