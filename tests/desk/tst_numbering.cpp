// SPDX-License-Identifier: MIT
#include "desk/numbers/numbering.h"

#include <QTest>

using desk::Numbering;
using desk::NumberRules;
using desk::ReadNumber;
using Kind = desk::ReadNumber::Kind;
using namespace Qt::Literals::StringLiterals;

namespace {

NumberRules in(const QString &country)
{
    return {.country = country, .areaCode = {}, .ownNumber = {}};
}

/// A desk in Berlin behind an exchange that wants a 0 for a line.
NumberRules berlin()
{
    return {.country = u"DE"_s,
        .areaCode = u"30"_s,
        .ownNumber = u"+49 30 901820-0"_s,
        .outsidePrefix = u"0"_s,
        .internationalPrefix = u"00"_s,
        .longestInternal = 4};
}

ReadNumber read(const NumberRules &rules, const QString &text, bool isKnown = false)
{
    const auto found = Numbering(rules).read(text, isKnown);
    if (!found)
        qWarning("%s", qPrintable(found.error()));
    return found.value_or(ReadNumber());
}

} // namespace

class TestNumbering : public QObject
{
    Q_OBJECT

private slots:
    void matchesAllSpellings_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QStringList>("spellings");
        QTest::addColumn<QString>("match");
        QTest::addColumn<QString>("display");
        const auto row = [](const char *name, const QString &country, const QStringList &spellings,
                             const QString &match, const QString &display) {
            QTest::newRow(name) << country << spellings << match << display;
        };
        row("DE", u"DE"_s,
            {u"+49 (30) 901820"_s, u"+49 (0)30 901820"_s, u"+49 030 901820"_s, u"0049 30 901820"_s,
                u"0049 (0) 30 / 90 18 20"_s, u"030/901820"_s, u"(030) 90 18-20"_s,
                u"tel:+49-30-901820"_s, u"030 901820 x12"_s, u"tel:030901820;ext=12"_s},
            u"+4930901820"_s, u"030 901820"_s);
        row("DE mobile", u"DE"_s, {u"0171 2345678"_s, u"+49 171 / 2345678"_s, u"00491712345678"_s},
            u"+491712345678"_s, u"0171 2345678"_s);
        row("GB", u"GB"_s,
            {u"020 7946 0018"_s, u"+44 20 7946 0018"_s, u"+44 (0)20 7946 0018"_s,
                u"00 44 20 7946 0018"_s},
            u"+442079460018"_s, u"020 7946 0018"_s);
        row("US", u"US"_s,
            {u"(212) 736-5000"_s, u"1-212-736-5000"_s, u"+1 212.736.5000"_s, u"2127365000"_s,
                u"011 1 212 736 5000"_s, u"001 212 736 5000"_s},
            u"+12127365000"_s, u"(212) 736-5000"_s);
        row("IT", u"IT"_s,
            {u"06 1234 5678"_s, u"+39 06 1234 5678"_s, u"+39 (0)6 12345678"_s,
                u"0039 06 12345678"_s},
            u"+390612345678"_s, u"06 1234 5678"_s);
        row("IT mobile", u"IT"_s, {u"312 345 6789"_s, u"+39 3123456789"_s, u"0039 312 3456789"_s},
            u"+393123456789"_s, u"312 345 6789"_s);
        row("FR", u"FR"_s,
            {u"01 42 68 53 00"_s, u"+33 1 42 68 53 00"_s, u"+33 (0)1 42 68 53 00"_s,
                u"0033 1.42.68.53.00"_s},
            u"+33142685300"_s, u"01 42 68 53 00"_s);
        row("ES", u"ES"_s, {u"912 34 56 78"_s, u"+34 912345678"_s, u"0034 912 345 678"_s},
            u"+34912345678"_s, u"912 34 56 78"_s);
        row("BR", u"BR"_s,
            {u"(11) 98765-4321"_s, u"011 98765-4321"_s, u"+55 11 98765-4321"_s,
                u"+55 (011) 98765-4321"_s, u"0055 11 98765 4321"_s},
            u"+5511987654321"_s, u"(11) 98765-4321"_s);
        row("abroad", u"FR"_s, {u"+49 30 901820"_s, u"0049 30 901820"_s, u"+49 (0)30/901820"_s},
            u"+4930901820"_s, u"+49 30 901820"_s);
        row("nobody knows where", u"ZZ"_s, {u"+49 (30) 901820"_s, u"0049 30 901820"_s},
            u"+4930901820"_s, u"+49 30 901820"_s);
    }

    void matchesAllSpellings()
    {
        QFETCH(QString, country);
        QFETCH(QStringList, spellings);
        QFETCH(QString, match);
        QFETCH(QString, display);
        for (const QString &spelling : std::as_const(spellings)) {
            const ReadNumber found = read(in(country), spelling);
            QVERIFY2(found.match == match, qPrintable(spelling + u" → "_s + found.match));
            QVERIFY2(
                found.display.startsWith(display), qPrintable(spelling + u" → "_s + found.display));
            QCOMPARE(found.kind, Kind::Outside);
        }
    }

    void dialsWhatTheExchangeWants_data()
    {
        QTest::addColumn<QString>("country");
        QTest::addColumn<QString>("outside");
        QTest::addColumn<QString>("abroad");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("dial");
        const auto row = [](const char *country, const char *outside, const char *abroad,
                             const char *text, const char *dial) {
            QTest::addRow("%s %s|%s %s", country, outside, abroad, text)
                << QString::fromUtf8(country) << QString::fromUtf8(outside)
                << QString::fromUtf8(abroad) << QString::fromUtf8(text) << QString::fromUtf8(dial);
        };
        row("DE", "", "", "+49 (30) 123456-78", "+493012345678");
        row("DE", "", "", "030/123456-78", "03012345678");
        row("DE", "", "", "0049 30 123456", "004930123456");
        row("DE", "0", "00", "+49 30 901820", "0030901820");
        row("DE", "0", "00", "030 901820", "0030901820");
        row("DE", "0", "00", "+44 20 7946 0018", "000442079460018");
        row("DE", "0", "", "+44 20 7946 0018", "000442079460018");
        row("DE", "", "00", "+49 30 901820", "030901820");
        row("US", "9", "011", "+1 212 736 5000", "912127365000");
        row("US", "9", "011", "(212) 736-5000", "92127365000");
        row("US", "9", "", "+49 30 901820", "90114930901820");
        row("US", "", "", "+1 212 736 5000", "+12127365000");
        row("IT", "0", "00", "+39 06 1234 5678", "00612345678");
        row("FR", "0", "00", "+33 1 42 68 53 00", "00142685300");
        row("ES", "0", "00", "+34 912 345 678", "0912345678");
        row("GB", "9", "00", "+44 (0)20 7946 0018", "902079460018");
        row("ZZ", "0", "00", "+49 30 901820", "0004930901820");
        row("ZZ", "0", "", "+49 30 901820", "+4930901820");
        row("ZZ", "0", "00", "030 901820", "0030901820");
    }

    void dialsWhatTheExchangeWants()
    {
        QFETCH(QString, country);
        QFETCH(QString, outside);
        QFETCH(QString, abroad);
        QFETCH(QString, text);
        QFETCH(QString, dial);
        NumberRules rules = in(country);
        rules.outsidePrefix = outside;
        rules.internationalPrefix = abroad;
        QCOMPARE(read(rules, text).dial, dial);
    }

    void leavesNumbersOfTheHouseAlone()
    {
        NumberRules rules = berlin();
        rules.rewrites = {{u"all"_s, u".*"_s, u"999"_s}};
        const auto isLeft = [&rules](const QString &text, bool isKnown, Kind kind) {
            const ReadNumber found = read(rules, text, isKnown);
            return found.dial == text && found.match == text && found.display == text
                && found.kind == kind && found.rule.isEmpty();
        };
        QVERIFY(isLeft(u"101"_s, true, Kind::Internal));
        QVERIFY(isLeft(u"4711"_s, false, Kind::Internal));
        QVERIFY(isLeft(u"20000001"_s, true, Kind::Internal));
        QVERIFY(isLeft(u"*7612345"_s, false, Kind::FeatureCode));
        QVERIFY(isLeft(u"#31#030901820"_s, false, Kind::FeatureCode));
        QCOMPARE(read(rules, u"sip:front.desk@pbx"_s).dial, u"front.desk"_s);
        QVERIFY(read(rules, u"sip:front.desk@pbx"_s).isInternal());
        QCOMPARE(read(rules, u"12345"_s).dial, u"999"_s);
    }

    void findsTheExtensionInTheHousesOwnNumber()
    {
        for (const QString &spelling :
            {u"+49 30 901820-78"_s, u"0049 (0)30 90182078"_s, u"030/901820-78"_s, u"90182078"_s}) {
            const ReadNumber found = read(berlin(), spelling);
            QCOMPARE(found.dial, u"78"_s);
            QCOMPARE(found.match, u"78"_s);
            QVERIFY(found.isInternal());
        }
        QCOMPARE(read(berlin(), u"+49 30 901820"_s).kind, Kind::Outside);
        QCOMPARE(read(berlin(), u"+49 30 901820-12345"_s).kind, Kind::Outside);
        QCOMPARE(read(berlin(), u"+49 30 901821-78"_s).kind, Kind::Outside);
    }

    void completesLocalNumbers()
    {
        QCOMPARE(read(berlin(), u"23456789"_s).match, u"+493023456789"_s);
        QCOMPARE(read(berlin(), u"23456789"_s).dial, u"003023456789"_s);
        NumberRules newYork = in(u"US"_s);
        newYork.areaCode = u"212"_s;
        QCOMPARE(read(newYork, u"736-5000"_s).match, u"+12127365000"_s);
        QCOMPARE(read(newYork, u"(415) 736-5000"_s).match, u"+14157365000"_s);
    }

    void seesThroughTheOutsidePrefix()
    {
        QCOMPARE(read(berlin(), u"0 030 901830"_s).match, u"+4930901830"_s);
        NumberRules newYork = in(u"US"_s);
        newYork.outsidePrefix = u"9"_s;
        QCOMPARE(read(newYork, u"9 1 212 736 5000"_s).match, u"+12127365000"_s);
    }

    void neverTouchesEmergencyNumbers()
    {
        for (const auto &[country, number] : {std::pair{u"DE"_s, u"110"_s}, {u"DE"_s, u"112"_s},
                 {u"US"_s, u"911"_s}, {u"GB"_s, u"999"_s}, {u"FR"_s, u"15"_s}, {u"BR"_s, u"190"_s},
                 {u"ZZ"_s, u"112"_s}, {u"ZZ"_s, u"911"_s}}) {
            NumberRules rules = in(country);
            rules.outsidePrefix = u"0"_s;
            rules.areaCode = u"30"_s;
            rules.longestInternal = 0;
            rules.rewrites = {{u"all"_s, u"(.*)"_s, u"9\\1"_s}};
            const ReadNumber found = read(rules, number);
            QCOMPARE(found.dial, number);
            QCOMPARE(found.kind, Kind::Emergency);
            QVERIFY(!found.isInternal());
        }
        QCOMPARE(read(in(u"DE"_s), u"110"_s, true).kind, Kind::Internal);
    }

    void followsTheUsersOwnRules()
    {
        NumberRules rules = berlin();
        rules.rewrites = {{u"Branch"_s, u"\\+4989233(\\d{2,4})"_s, u"8\\1"_s}};
        for (const QString &spelling : {u"+49 89 233-1234"_s, u"089 2331234"_s}) {
            const ReadNumber found = read(rules, spelling);
            QCOMPARE(found.dial, u"81234"_s);
            QCOMPARE(found.rule, u"Branch"_s);
            QCOMPARE(found.match, u"+49892331234"_s);
        }
        QCOMPARE(read(rules, u"089 123456"_s).dial, u"0089123456"_s);
    }

    void refusesWhatARuleMakesUndiallable()
    {
        NumberRules rules = berlin();
        rules.rewrites = {{u"Odd"_s, u"(.*)"_s, u"\\1,${X}"_s}};
        const auto found = Numbering(rules).read(u"089 123456"_s);
        QVERIFY(!found);
        QVERIFY2(found.error().contains(u"Odd"_s), qPrintable(found.error()));
        QVERIFY(!Numbering(berlin()).read(QString(64, u'1'))); // too long with the prefix
    }

    void tellsWhoIsWantedBehindTheNumber()
    {
        const ReadNumber found = read(in(u"US"_s), u"(212) 736-5000 x45"_s);
        QCOMPARE(found.dial, u"2127365000"_s);
        QCOMPARE(found.extension, u"45"_s);
        QVERIFY2(found.display.contains(u"45"_s), qPrintable(found.display));
        QVERIFY(read(in(u"ZZ"_s), u"2127365000 x45"_s).display.contains(u"45"_s));
    }

    void knowsNumbersThatAreTheSame()
    {
        const auto isSame = [](const QString &one, const QString &other) {
            return desk::isSameNumber(one, other) && desk::isSameNumber(other, one);
        };
        QVERIFY(isSame(u"+4930901820"_s, u"+4930901820"_s));
        QVERIFY(isSame(u"101"_s, u"101"_s));
        QVERIFY(isSame(u"*76"_s, u"*76"_s));
        const QString unknown = read(in(u"ZZ"_s), u"030 901820"_s).match;
        QCOMPARE(unknown, u"30901820"_s);
        QVERIFY(isSame(u"+4930901820"_s, unknown));
        QVERIFY(!isSame(u"+4930901820"_s, u"+4330901820"_s));
        QVERIFY(!isSame(u"+4930901820"_s, u"1820"_s));
        QVERIFY(!isSame(u"*30901820"_s, u"30901820"_s));
        QVERIFY(!isSame(u"anna30901820"_s, u"30901820"_s));
        QVERIFY(!isSame({}, {}));
        QVERIFY(!isSame({}, u"+4930901820"_s));
    }

    void knowsPhonesOfTheSameHouse()
    {
        QVERIFY(desk::isExtensionOf(u"+493090182078"_s, u"+4930901820"_s));
        QVERIFY(desk::isExtensionOf(u"+493090182078"_s, u"+49309018200"_s)); // …-0, the desk
        QVERIFY(!desk::isExtensionOf(u"+4930901820"_s, u"+4930901820"_s));
        QVERIFY(!desk::isExtensionOf(u"+4930901820123456"_s, u"+4930901820"_s));
        QVERIFY(!desk::isExtensionOf(u"+493090182078"_s, u"+4930"_s));
        QVERIFY(!desk::isExtensionOf(u"10178"_s, u"101"_s));
    }

    void saysWhichSettingIsNotUsed()
    {
        const NumberRules rules{.country = u"Atlantis"_s,
            .areaCode = {},
            .ownNumber = u"twelve"_s,
            .rewrites = {{u"Bad"_s, u"("_s, u"1"_s}}};
        const QStringList problems = Numbering(rules).problems();
        QCOMPARE(problems.size(), 3);
        const QString all = problems.join(u' ');
        for (const QString &word : {u"Atlantis"_s, u"twelve"_s, u"Bad"_s})
            QVERIFY2(all.contains(word), qPrintable(all));
        QVERIFY(Numbering(berlin()).problems().isEmpty());
        QVERIFY(Numbering().problems().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestNumbering)
#include "tst_numbering.moc"
