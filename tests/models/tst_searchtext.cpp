// SPDX-License-Identifier: MIT
#include "models/searchtext.h"

#include <QTest>

using models::folded;

class TestSearchText : public QObject
{
    Q_OBJECT

private slots:
    void ignoresCaseAndAccents_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("typed");
        QTest::newRow("diaeresis") << QStringLiteral("Zoë Müller") << QStringLiteral("zoe mul");
        QTest::newRow("stroke") << QStringLiteral("Jørgen Łukasz") << QStringLiteral("jorgen luk");
        QTest::newRow("sharp s") << QStringLiteral("Groß") << QStringLiteral("gross");
        QTest::newRow("both ways") << QStringLiteral("Zoe") << QStringLiteral("ZOË");
        QTest::newRow("cyrillic") << QStringLiteral("Ирина Орлова") << QStringLiteral("орл");
        QTest::newRow("in the middle") << QStringLiteral("Marta Rossi") << QStringLiteral("art");
        QTest::newRow("words in any order")
            << QStringLiteral("Marta Rossi") << QStringLiteral("ros mar");
    }

    void ignoresCaseAndAccents()
    {
        QFETCH(QString, name);
        QFETCH(QString, typed);
        QVERIFY(models::Search(typed).matches(folded(name), {}));
    }

    void findsNumbersHoweverTheyAreWritten()
    {
        const models::Search search(u"030 / 123-45");
        QVERIFY(search.matches({}, QStringLiteral("03012345")));
        QVERIFY(search.matches({}, QStringLiteral("+49030123456")));
        QVERIFY(!search.matches({}, QStringLiteral("112")));
    }

    void wantsEveryWord()
    {
        QVERIFY(!models::Search(u"marta weber").matches(folded(u"Marta Rossi"), {}));
    }

    void findsAllWithNothing()
    {
        QVERIFY(models::Search(u"  ").isEmpty());
        QVERIFY(models::Search(u"").matches(folded(u"Marta"), QStringLiteral("112")));
    }

    void keepsOnlyWhatCanBeDialled()
    {
        QCOMPARE(models::dialable(u"+49 (30) 12-34"), QStringLiteral("+49301234"));
        QCOMPARE(models::dialable(u"*97#"), QStringLiteral("*97#"));
        QCOMPARE(models::dialable(u"12+3"), QStringLiteral("123"));
        QCOMPARE(models::dialable(u"\u0661\u0662"), QStringLiteral("12"));
    }

    void tellsNumbersFromNames()
    {
        QVERIFY(models::looksLikeNumber(u"+49 30 123"));
        QVERIFY(models::looksLikeNumber(u"*97"));
        QVERIFY(!models::looksLikeNumber(u"route 66"));
        QVERIFY(!models::looksLikeNumber(u"( )"));
        QVERIFY(!models::looksLikeNumber(u""));
    }

    void ranksTheBeginAboveTheMiddle()
    {
        const models::Search search(u"ma");
        const int begin = search.rank(folded(u"Marta Rossi"), {});
        const int word = search.rank(folded(u"Hans Maier"), {});
        const int inside = search.rank(folded(u"Emma"), {});
        QVERIFY(begin < word);
        QVERIFY(word < inside);
        QVERIFY(search.rank(folded(u"Otto"), {}) < 0);
    }

    void ranksTheExactNumberFirst()
    {
        const models::Search search(u"11");
        QVERIFY(search.rank({}, QStringLiteral("11")) < search.rank({}, QStringLiteral("112")));
    }
};

QTEST_GUILESS_MAIN(TestSearchText)
#include "tst_searchtext.moc"
