// SPDX-License-Identifier: MIT
#include "desk/contacts/files/csvreader.h"

#include <QElapsedTimer>
#include <QTest>

using desk::CsvFormat;
using desk::CsvReader;
using desk::CsvRow;
using namespace Qt::Literals::StringLiterals;

namespace {

QList<CsvRow> rowsOf(const QString &text, const CsvFormat &format = {})
{
    CsvReader reader(text, format);
    QList<CsvRow> rows;
    while (const auto row = reader.next())
        rows.append(*row);
    return rows;
}

} // namespace

class TestCsvReader : public QObject
{
    Q_OBJECT

private slots:
    void readsCells_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("plain") << u"a,b,c"_s << QStringList{u"a"_s, u"b"_s, u"c"_s};
        QTest::newRow("empty ones") << u",b,"_s << QStringList{{}, u"b"_s, {}};
        QTest::newRow("quoted") << u"\"a,b\",c"_s << QStringList{u"a,b"_s, u"c"_s};
        QTest::newRow("quote inside")
            << u"\"say \"\"hi\"\"\",c"_s << QStringList{u"say \"hi\""_s, u"c"_s};
        QTest::newRow("lines inside") << u"\"a\r\nb\",c"_s << QStringList{u"a\nb"_s, u"c"_s};
        QTest::newRow("quote later in a cell")
            << u"5\" disk,c"_s << QStringList{u"5\" disk"_s, u"c"_s};
        QTest::newRow("more behind a quote") << u"\"a\"b,c"_s << QStringList{u"ab"_s, u"c"_s};
        QTest::newRow("space before a quote") << u"a, \"b,c\""_s << QStringList{u"a"_s, u"b,c"_s};
    }
    void readsCells()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, cells);
        const auto rows = rowsOf(text);
        QCOMPARE(rows.size(), 1);
        QCOMPARE(rows.constFirst().cells, cells);
    }

    void countsLinesOfAllKinds()
    {
        const auto rows = rowsOf(u"a\r\n\r\n\"b\nb\"\rc\n\n\nd"_s);
        QList<int> lines;
        for (const CsvRow &row : rows)
            lines.append(row.line);
        QCOMPARE(lines, QList<int>({1, 3, 5, 8}));
    }

    void goesOnBehindAQuoteThatIsNeverClosed()
    {
        const auto rows = rowsOf(u"a,b\n\"open,c\nd,e\n"_s);
        QCOMPARE(rows.size(), 3);
        QCOMPARE(rows[1].line, 2);
        QVERIFY(!rows[1].problem.isEmpty());
        QVERIFY(rows[1].cells.isEmpty());
        QCOMPARE(rows[2].cells, QStringList({u"d"_s, u"e"_s}));
        QCOMPARE(rows[2].line, 3);
    }

    void isNotHeldUpByEndlessRows()
    {
        QElapsedTimer timer;
        timer.start();
        const auto rows
            = rowsOf(QString(10'000'000, u'x') + u"\na,b\n"_s + QString(10'000'000, u','));
        QCOMPARE(rows.size(), 3);
        QVERIFY(!rows[0].problem.isEmpty());
        QCOMPARE(rows[1].cells.size(), 2);
        QVERIFY(!rows[2].problem.isEmpty());
        QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
    }

    /// Each line opens a quote that none closes: looking to the end from each would take for ever.
    void isNotHeldUpByBrokenQuoting()
    {
        QString text;
        for (int i = 0; i < 20000; ++i)
            text += u"x,\"\"\"open\n"_s;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(!rowsOf(text).isEmpty());
        QVERIFY2(timer.elapsed() < 60000, qPrintable(QString::number(timer.elapsed())));
    }

    void guessesTheFormat_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QChar>("delimiter");
        QTest::addColumn<QChar>("quote");
        QTest::newRow("comma") << u"Name,Phone\nPetra,1\nJan,2\n"_s << QChar(u',') << QChar(u'"');
        QTest::newRow("semicolon")
            << u"Name;Phone\n\"Lang, P\";1\n\"Doe, J\";2\n"_s << QChar(u';') << QChar(u'"');
        QTest::newRow("tab") << u"Name\tPhone\nPetra\t1\nJan\t2\n"_s << QChar(u'\t') << QChar(u'"');
        QTest::newRow("bar") << u"Name|Phone\nPetra|1\nJan|2\n"_s << QChar(u'|') << QChar(u'"');
        QTest::newRow("apostrophe")
            << u"'Name','Phone'\n'Lang, P','1'\n'Doe','2'\n"_s << QChar(u',') << QChar(u'\'');
        QTest::newRow("one column") << u"Petra\nJan\n"_s << QChar(u',') << QChar(u'"');
        QTest::newRow("nothing") << QString() << QChar(u',') << QChar(u'"');
    }
    void guessesTheFormat()
    {
        QFETCH(QString, text);
        QFETCH(QChar, delimiter);
        QFETCH(QChar, quote);
        const CsvFormat format = CsvReader::guess(text);
        QCOMPARE(format.delimiter, delimiter);
        QCOMPARE(format.quote, quote);
    }
};

QTEST_GUILESS_MAIN(TestCsvReader)
#include "tst_csvreader.moc"
