// SPDX-License-Identifier: MIT
#include "desk/dialrules.h"

#include <QTest>

using desk::DialRules;
using namespace Qt::Literals::StringLiterals;

class TestDialRules : public QObject
{
    Q_OBJECT

private slots:
    void findsTheNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        const auto row = [](const char *name, const QString &text, const QString &number) {
            QTest::newRow(name) << text << number;
        };
        row("plain", u"0301234"_s, u"0301234"_s);
        row("feature code", u"*76#"_s, u"*76#"_s);
        row("as written", u" +49 (0)30 / 123-456 "_s, u"+4930123456"_s);
        row("american", u"(555) 123-4567"_s, u"5551234567"_s);
        row("no-break space", u"030\u00a0123\u2011456"_s, u"030123456"_s);
        row("tel", u"tel:+49-30-123456"_s, u"+4930123456"_s);
        row("tel in capitals", u"TEL:+4930123456"_s, u"+4930123456"_s);
        row("tel with slashes", u"tel://0301234"_s, u"0301234"_s);
        row("tel with context", u"tel:7042;phone-context=example.com"_s, u"7042"_s);
        row("tel escaped", u"tel:%2B49%2030%20123"_s, u"+4930123"_s);
        row("dialled later", u"tel:0301234,,99"_s, u"0301234"_s);
        row("dialled later by postd", u"tel:0301234;postd=pp22"_s, u"0301234"_s);
        row("dialled later by p", u"0301234p22"_s, u"0301234"_s);
        row("callto", u"callto:0301234"_s, u"0301234"_s);
        row("callto with plus", u"callto://+49 30 1234"_s, u"+49301234"_s);
        row("sip", u"sip:101@pbx.example"_s, u"101"_s);
        row("sip with everything", u"sip:+4930-12:pw@pbx.example:5060;user=phone?x=y"_s,
            u"+493012"_s);
        row("sip name", u"sips:front.desk@pbx.example"_s, u"front.desk"_s);
    }

    void findsTheNumber()
    {
        QFETCH(QString, text);
        QFETCH(QString, number);
        const auto found = desk::numberIn(text);
        QVERIFY2(found, found ? "" : qPrintable(found.error()));
        QCOMPARE(*found, number);
    }

    void refusesWhatIsNone_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("scheme alone") << u"tel:"_s;
        QTest::newRow("words") << u"tel:call-me"_s;
        QTest::newRow("plus alone") << u"+"_s;
        QTest::newRow("plus within") << u"030+1234"_s;
        QTest::newRow("line break") << u"tel:101\r\nAction: Logoff"_s;
        QTest::newRow("line break within") << u"030\n1234"_s;
        QTest::newRow("escaped line break") << u"tel:101%0d%0a102"_s;
        QTest::newRow("escaped NUL") << u"tel:101%00"_s;
        QTest::newRow("sip line break") << u"sip:101%0a@pbx"_s;
        QTest::newRow("sip function") << u"sip:${SHELL(x)}@pbx"_s;
        QTest::newRow("direction change") << u"\u202e101"_s;
        QTest::newRow("other address") << u"mailto:101"_s;
        QTest::newRow("too long") << QString(65, u'1');
        QTest::newRow("endless") << QString(100'000, u'1');
    }

    void refusesWhatIsNone()
    {
        QFETCH(QString, text);
        const auto found = desk::numberIn(text);
        QVERIFY(!found);
        QVERIFY(!found.error().isEmpty());
        QVERIFY(found.error().size() < 200);
    }

    void leavesNumbersOfTheHouseAlone()
    {
        const DialRules rules{u"0"_s, u"00"_s, 4};
        QCOMPARE(rules.toDial(u"101"_s, true), u"101"_s);
        QCOMPARE(rules.toDial(u"4711"_s, false), u"4711"_s);
        QCOMPARE(rules.toDial(u"20000001"_s, true), u"20000001"_s);
        QCOMPARE(rules.toDial(u"*7612345"_s, false), u"*7612345"_s);
        QCOMPARE(rules.toDial(u"front.desk"_s, false), u"front.desk"_s);
    }

    void dialsOutsideWithThePrefix()
    {
        const DialRules rules{u"0"_s, u"00"_s, 4};
        QCOMPARE(rules.toDial(u"0301234"_s, false), u"00301234"_s);
        QCOMPARE(rules.toDial(u"+4930123"_s, false), u"0004930123"_s);
        const DialRules none;
        QCOMPARE(none.toDial(u"0301234"_s, false), u"0301234"_s);
        QCOMPARE(none.toDial(u"+4930123"_s, false), u"+4930123"_s);
    }
};

QTEST_APPLESS_MAIN(TestDialRules)
#include "tst_dialrules.moc"
