// SPDX-License-Identifier: MIT
#include "ami/text.h"

#include <QTest>

using namespace ami;
using namespace Qt::Literals::StringLiterals;
using std::chrono::microseconds;
using std::chrono::seconds;

class TestText : public QObject
{
    Q_OBJECT

private slots:
    void comparesNamesWithoutCase()
    {
        QVERIFY(sameName("BridgeId", "BridgeID"));
        QVERIFY(!sameName("BridgeId", "BridgeIds"));
        QVERIFY(!sameName("Zo\xc3\xab", "Zo\xc3\xaa"));
        QVERIFY(!sameName("[", "{")); // only letters have a case
        QVERIFY(sameName("", ""));
    }

    void readsNumbers_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<std::optional<std::int64_t>>("value");
        const auto row = [](const char *text, std::optional<std::int64_t> value) {
            QTest::newRow(text) << QByteArray(text) << value;
        };
        row("0", 0);
        row("-2", -2);
        row("16 (Normal)", 16);
        row("00071", 71);
        row("9223372036854775807", INT64_MAX);
        row("9223372036854775808", std::nullopt);
        row("99999999999999999999999999", std::nullopt);
        row("", std::nullopt);
        row(" 1", std::nullopt);
        row("+1", std::nullopt);
        row("<unknown>", std::nullopt);
        row("-", std::nullopt);
    }

    void readsNumbers()
    {
        QFETCH(QByteArray, text);
        QTEST(number({text.constData(), std::size_t(text.size())}), "value");
    }

    void readsAnAbsentNumberAsNone() { QVERIFY(!number({})); }

    void knowsTheWordsForYes()
    {
        for (const char *yes : {"1", "Yes", "yes", "TRUE", "on"})
            QVERIFY2(isYes(yes), yes);
        for (const char *no : {"0", "No", "", "false", "off", "11", "y"})
            QVERIFY2(!isYes(no), no);
        QVERIFY(!isYes({}));
    }

    void readsMoments()
    {
        const auto at = [](std::int64_t s, std::int64_t us) {
            return std::optional(Moment(seconds(s) + microseconds(us)));
        };
        QCOMPARE(moment("1795328210.545733"), at(1795328210, 545733));
        QCOMPARE(moment("1795328210.5"), at(1795328210, 500000));
        QCOMPARE(moment("1795328210.005"), at(1795328210, 5000));
        QCOMPARE(moment("1795328210.5457339"), at(1795328210, 545733));
        QCOMPARE(moment("1795328210"), at(1795328210, 0));
        QCOMPARE(moment("1795328210."), at(1795328210, 0));
        QCOMPARE(moment("1795328210.-5"), at(1795328210, 0));
        QCOMPARE(moment("1795328210.x"), at(1795328210, 0));
    }

    void takesNoAbsurdMoments()
    {
        for (const char *absurd : {"", "0", "-5", "soon", ".5", "999999999999999999",
                 "253402300800", "99999999999999999999999999"})
            QVERIFY2(!moment(absurd), absurd);
    }

    void undoesTheEscapesOfNames()
    {
        QCOMPARE(unescaped(R"(O\'Brien \"Bob\")"), std::string("O'Brien \"Bob\""));
        QCOMPARE(unescaped(R"(a\\b)"), std::string("a\\b"));
        QCOMPARE(unescaped(R"(a\tb\nc)"), std::string("a\tb\nc"));
        QCOMPARE(unescaped(R"(ends with \)"), std::string("ends with \\"));
        QCOMPARE(unescaped(R"(\q)"), std::string("q"));
        QCOMPARE(unescaped({}), std::string());
    }

    void undoesThemInNamesOnly()
    {
        QCOMPARE(personName(R"(O\'Brien)"), u"O'Brien"_s);
        QCOMPARE(personNumber(R"(1\'2)"), u"1\\'2"_s);
        QCOMPARE(cleaned(R"(C:\new)"), u"C:\\new"_s);
        QCOMPARE(personName(R"(two\nlines)"), u"twolines"_s);
    }

    void hasNoNameForTheUnknown()
    {
        for (const char *unknown : {"", "<unknown>", "unknown"}) {
            QCOMPARE(personName(unknown), QString());
            QCOMPARE(personNumber(unknown), QString());
        }
        QCOMPARE(personName("Unknown Pleasures"), u"Unknown Pleasures"_s);
    }

    void readsUtf8AndElseLatin1()
    {
        QCOMPARE(cleaned("Zo\xc3\xab M\xc3\xbcller"), u"Zoë Müller"_s);
        QCOMPARE(cleaned("M\xfcller"), u"Müller"_s);
        QCOMPARE(cleaned("\xd0\x98\xd0\xb2\xd0\xb0\xd0\xbd"), u"Иван"_s);
        QCOMPARE(cleaned("\xf0\x9f\x93\x9e"), u"📞"_s);
        QCOMPARE(cleaned("cut \xc3"), u"cut Ã"_s); // a broken sequence is no UTF-8 at all
        QCOMPARE(cleaned("\xed\xa0\x80").contains(QChar(0xd800)), false);
    }

    void dropsWhatHidesOrReorders_data()
    {
        QTest::addColumn<QString>("harmful");
        for (const char16_t c : {u'\x01', u'\r', u'\n', u'\t', u'\x7f', u'\x85', u'\x9b', u'\xad',
                 u'\u061c', u'\u200b', u'\u200d', u'\u200e', u'\u200f', u'\u2028', u'\u2029',
                 u'\u202a', u'\u202e', u'\u2060', u'\u2066', u'\u2069', u'\ufeff', u'\ufff9'})
            QTest::addRow("U+%04X", uint(c)) << QString(QChar(c));
        QTest::newRow("tag") << QString::fromUcs4(U"\U000E0041");
        QTest::newRow("NUL") << QString(QChar(u'\0'));
    }

    void dropsWhatHidesOrReorders()
    {
        QFETCH(QString, harmful);
        const QByteArray bytes = QString(u"a"_s + harmful + u"b"_s).toUtf8();
        QCOMPARE(cleaned({bytes.constData(), std::size_t(bytes.size())}), u"ab"_s);
    }

    void leavesMarkupToBeShownAsItIs()
    {
        QCOMPARE(personName("<b>%1</b> &amp;"), u"<b>%1</b> &amp;"_s);
    }

    void cutsWhatIsTooLong()
    {
        QCOMPARE(cleaned(std::string(1000, 'x')).size(), 256);
        QCOMPARE(personName(std::string(1000, 'x')).size(), 64);
        QCOMPARE(personNumber(std::string(1000, '1')).size(), 32);
        std::string wide;
        for (int i = 0; i < 1000; ++i)
            wide += "\xf0\x9f\x93\x9e";
        QCOMPARE(personName(wide).toUcs4().size(), 64); // and never half a character
    }

    void allowsFourMarksOnALetter()
    {
        std::string zalgo;
        for (int letter = 0; letter < 100; ++letter) {
            zalgo += 'a';
            for (int i = 0; i < 50; ++i)
                zalgo += "\xcc\x81";
        }
        const QString shown = personName(zalgo);
        QCOMPARE(shown.size(), 64 * 5);
        QCOMPARE(shown.left(5), u"a\u0301\u0301\u0301\u0301"_s);
    }

    void takesAnAbsentTextAsEmpty()
    {
        QVERIFY(cleaned({}).isEmpty());
        QVERIFY(personName({}).isEmpty());
        QVERIFY(!isGiven({}));
    }
};

QTEST_GUILESS_MAIN(TestText)
#include "tst_text.moc"
