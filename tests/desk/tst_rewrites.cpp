// SPDX-License-Identifier: MIT
#include "desk/numbers/rewrites.h"

#include <QTest>

using desk::RewriteRule;
using desk::Rewrites;
using namespace Qt::Literals::StringLiterals;

class TestRewrites : public QObject
{
    Q_OBJECT

private slots:
    void followsTheFirstRuleThatFits()
    {
        const Rewrites rules({
            {u"short"_s, u"12\\d"_s, u"1\\0"_s},
            {u"Munich"_s, u"(?:\\+49|0)89(\\d+)"_s, u"8\\1"_s},
            {u"never"_s, u".*"_s, u"0"_s},
        });
        QVERIFY(rules.problems().isEmpty());
        const auto found = rules.apply({u"0892330"_s});
        QVERIFY(found);
        QCOMPARE(found->number, u"82330"_s);
        QCOMPARE(found->rule, u"Munich"_s);
        QCOMPARE(rules.apply({u"123"_s})->number, u"1123"_s);
    }

    void triesEachSpelling()
    {
        const Rewrites rules({{u"Munich"_s, u"\\+4989(\\d+)"_s, u"8\\1"_s}});
        QVERIFY(!rules.apply({u"0892330"_s}));
        QCOMPARE(rules.apply({u"0892330"_s, u"+49892330"_s})->number, u"82330"_s);
    }

    void wantsTheWholeNumberToFit()
    {
        const Rewrites rules({{{}, u"30"_s, u"1"_s}});
        QVERIFY(!rules.apply({u"03012"_s}));
        QCOMPARE(rules.apply({u"30"_s})->rule, u"number 1"_s);
    }

    void saysWhatIsWrongWithARule_data()
    {
        QTest::addColumn<QString>("pattern");
        QTest::addColumn<QString>("replacement");
        QTest::addColumn<QString>("about");
        QTest::newRow("bracket") << u"(12"_s << u"1"_s << u"(12"_s;
        QTest::newRow("look-behind") << u"(?<=0)1"_s << u"1"_s << u"(?<"_s;
        QTest::newRow("no such group") << u"0(\\d+)"_s << u"9\\2"_s << u"9\\2"_s;
        QTest::newRow("stray backslash") << u"0(\\d+)"_s << u"9\\"_s << u"9\\"_s;
        QTest::newRow("no pattern") << QString() << u"1"_s << u"no number"_s;
        QTest::newRow("no replacement") << u"1"_s << QString() << u"what to dial"_s;
        QTest::newRow("long") << QString(201, u'1') << u"1"_s << u"200"_s;
        QTest::newRow("long replacement") << u"1"_s << QString(101, u'1') << u"100"_s;
        QTest::newRow("bomb") << u"((((((1{1000}){1000}){1000}){1000}){1000}){1000})"_s << u"1"_s
                              << u"{1000}"_s;
        QTest::newRow("big") << u"(\\pL{900}){1000}"_s << u"1"_s << u"900"_s;
    }

    void saysWhatIsWrongWithARule()
    {
        QFETCH(QString, pattern);
        QFETCH(QString, replacement);
        QFETCH(QString, about);
        const Rewrites rules(
            {{u"Berlin"_s, pattern, replacement}, {u"good"_s, u"030(\\d+)"_s, u"\\1"_s}});
        QCOMPARE(rules.problems().size(), 1);
        const QString &problem = rules.problems().constFirst();
        QVERIFY2(problem.contains(u"\"Berlin\""_s), qPrintable(problem));
        QVERIFY2(problem.contains(about), qPrintable(problem));
        QVERIFY(problem.size() < 300);
        QCOMPARE(rules.apply({u"03012"_s})->number, u"12"_s);
        QVERIFY(!desk::problemOf({{}, pattern, replacement}).isEmpty());
    }

    void usesAHundredAtMost()
    {
        const Rewrites rules(QList<RewriteRule>(102, {u"many"_s, u"1"_s, u"2"_s}));
        QCOMPARE(rules.problems().size(), 2);
        QVERIFY(rules.problems().constFirst().contains(u"100"_s));
    }

    /// Backtracking would need longer than anybody lives.
    void takesLittleTimeForAnyPattern()
    {
        const Rewrites rules({{u"slow"_s, u"((1+)+)+2"_s, u"\\1"_s}});
        QVERIFY(rules.problems().isEmpty());
        QVERIFY(!rules.apply({QString(64, u'1')}));
    }
};

QTEST_APPLESS_MAIN(TestRewrites)
#include "tst_rewrites.moc"
