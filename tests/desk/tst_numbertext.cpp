// SPDX-License-Identifier: MIT
#include "desk/numbers/numbertext.h"

#include "hostile.h"
#include "pbx/control.h"

#include <QTest>

using desk::NumberText;
using namespace Qt::Literals::StringLiterals;

class TestNumberText : public QObject
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
        row("square brackets", u"+49 [0] 30 123456"_s, u"+4930123456"_s);
        row("zero after 00", u"0049 (0) 30 123456"_s, u"004930123456"_s);
        row("zero of a number nobody knows", u"+999 (0)30 12"_s, u"+9993012"_s);
        row("italian zero", u"+39 (06) 1234 5678"_s, u"+390612345678"_s);
        row("italian zero alone", u"+39 (0)6 1234 5678"_s, u"+390612345678"_s);
        row("zero in brackets of a number at home", u"(0)30 123456"_s, u"030123456"_s);
        row("all the dashes", u"+49\u201030\u201112\u201234\u201356\u201478\u22129\ufe630"_s,
            u"+4930123456789"_s + u'0');
        row("copied with marks", u"\u202a+49 30\u200e 123456\u202c"_s, u"+4930123456"_s);
        row("soft hyphen", u"030\u00ad123456"_s, u"030123456"_s);
        row("wide digits", u"\uff0b\uff14\uff19\uff13\uff101234"_s, u"+49301234"_s);
        row("arabic digits", u"\u0660\u0663\u0660 \u0661\u0662\u0663\u0664"_s, u"0301234"_s);
        row("tel within a context", u"tel:42;phone-context=+49-30-1234"_s, u"+4930123442"_s);
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
        QCOMPARE(found->number, number);
        QVERIFY(found->extension.isEmpty());
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

    void findsWhoIsWantedBehindTheNumber_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("number");
        QTest::addColumn<QString>("extension");
        const auto row = [](const QString &text, const QString &number, const QString &extension) {
            QTest::newRow(qPrintable(text)) << text << number << extension;
        };
        row(u"tel:+49-30-123456;ext=12"_s, u"+4930123456"_s, u"12"_s);
        row(u"tel:+493012;ext=1-2;isub=9"_s, u"+493012"_s, u"12"_s);
        row(u"030 123456 x12"_s, u"030123456"_s, u"12"_s);
        row(u"030123456x12"_s, u"030123456"_s, u"12"_s);
        row(u"(212) 555-0123 ext. 4567"_s, u"2125550123"_s, u"4567"_s);
        row(u"212-555-0123, Extension 45"_s, u"2125550123"_s, u"45"_s);
        row(u"+49 30 123456 DW 78"_s, u"+4930123456"_s, u"78"_s);
        row(u"+49 30 123456-78"_s, u"+493012345678"_s, {});
        row(u"*76#"_s, u"*76#"_s, {});
    }

    void findsWhoIsWantedBehindTheNumber()
    {
        QFETCH(QString, text);
        QFETCH(QString, number);
        QFETCH(QString, extension);
        const auto found = desk::numberIn(text);
        QVERIFY2(found, found ? "" : qPrintable(found.error()));
        QCOMPARE(found->number, number);
        QCOMPARE(found->extension, extension);
    }

    void findsSeveralInAText()
    {
        const QString mail
            = u"Please call 030 901820 or, after 18:00, +44 20 7946 0018 (not on "
              "2026-11-22, order 4711). sip:front.desk@pbx.example <tel:+49-89-2330> "
              "030/90 18 20"_s;
        QStringList numbers;
        for (const NumberText &one : desk::numbersIn(mail, u"DE"_s))
            numbers.append(one.number);
        QCOMPARE(numbers,
            QStringList({u"front.desk"_s, u"+49892330"_s, u"030901820"_s, u"+442079460018"_s}));
    }

    void takesATextThatIsANumberForOne()
    {
        QCOMPARE(desk::numbersIn(u"101"_s, {}), (QList<NumberText>{{u"101"_s, {}}}));
        QVERIFY(desk::numbersIn(u"nobody here"_s, u"DE"_s).isEmpty());
        QVERIFY(desk::numbersIn({}, u"DE"_s).isEmpty());
        QCOMPARE(desk::numbersIn(u"call +49 30 901820 please"_s, {}).size(), 1);
    }

    void makesNothingElseOfHostileTexts()
    {
        QList<QString> texts = hostile::breakouts() + hostile::oddities();
        for (const QString &text : hostile::breakouts()) {
            texts.append(u"tel:030123456"_s + text);
            texts.append(u"sip:101"_s + text + u"@pbx"_s);
            texts.append(text + u" 030 901820 "_s + text);
        }
        texts.append(QString(100'000, u'1'));
        texts.append(u"+49 "_s + QString(100'000, u'('));
        texts.append(QString(2'000, QChar(0xd800)));
        for (const QString &text : std::as_const(texts)) {
            if (const auto found = desk::numberIn(text))
                QVERIFY2(pbx::isDialable(found->number), qPrintable(text.left(100)));
            for (const NumberText &one : desk::numbersIn(text, u"DE"_s))
                QVERIFY2(pbx::isDialable(one.number), qPrintable(text.left(100)));
        }
    }
};

QTEST_APPLESS_MAIN(TestNumberText)
#include "tst_numbertext.moc"
