// SPDX-License-Identifier: MIT
#include "models/reconcile.h"

#include <QStringList>
#include <QTest>

/// Writes down what a view would be told.
struct Diary {
    QStringList said;

    void removing(int row) { said += QStringLiteral("-%1").arg(row); }
    void inserting(int row) { said += QStringLiteral("+%1").arg(row); }
    void moving(int from, int to) { said += QStringLiteral("%1>%2").arg(from).arg(to); }
    void changed(int row) { said += QStringLiteral("~%1").arg(row); }
    void done() { }
};

class TestReconcile : public QObject
{
    Q_OBJECT

private slots:
    void saysTheLeast_data()
    {
        QTest::addColumn<QStringList>("rows");
        QTest::addColumn<QStringList>("wanted");
        QTest::addColumn<QStringList>("said");
        const auto list = [](const char *text) {
            return QString::fromLatin1(text).split(u' ', Qt::SkipEmptyParts);
        };
        QTest::newRow("nothing") << list("a b") << list("a b") << list("");
        QTest::newRow("changed") << list("a1 b1") << list("a1 b2") << list("~1");
        QTest::newRow("first leaves") << list("a b c") << list("b c") << list("-0");
        QTest::newRow("joins the end") << list("a") << list("a b") << list("+1");
        QTest::newRow("joins the middle") << list("a c") << list("a b c") << list("+1");
        QTest::newRow("moves up") << list("a b c") << list("c a b") << list("2>0");
        QTest::newRow("all new") << list("a") << list("b c") << list("-0 +0 +1");
        QTest::newRow("empties") << list("a b") << list("") << list("-1 -0");
    }

    void saysTheLeast()
    {
        QFETCH(QStringList, rows);
        QFETCH(QStringList, wanted);
        QFETCH(QStringList, said);
        Diary diary;
        QList<QString> list = rows;
        models::reconcile(
            list, QList<QString>(wanted), [](const QString &row) { return row.at(0); }, diary);
        QCOMPARE(list, QList<QString>(wanted));
        QCOMPARE(diary.said, said);
    }
};

QTEST_GUILESS_MAIN(TestReconcile)
#include "tst_reconcile.moc"
