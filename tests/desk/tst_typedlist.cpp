// SPDX-License-Identifier: MIT
#include "desk/typedlist.h"

#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestTypedList : public QObject
{
    Q_OBJECT

private slots:
    void takesWhatPeoplePutBetween_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::newRow("comma") << u"sales, support"_s;
        QTest::newRow("semicolon") << u"sales;support"_s;
        QTest::newRow("Arabic comma") << u"sales\u060c support"_s;
        QTest::newRow("Arabic semicolon") << u"sales\u061b support"_s;
        QTest::newRow("full width") << u"sales\uff0csupport"_s;
        QTest::newRow("lines") << u"sales\nsupport\n"_s;
        QTest::newRow("too many") << u" , sales,,support ,sales\u060c"_s;
    }

    void takesWhatPeoplePutBetween()
    {
        QFETCH(QString, typed);
        QCOMPARE(desk::typedList(typed), (QStringList{u"sales"_s, u"support"_s}));
    }

    void isEmptyWhereNothingIsSaid()
    {
        QVERIFY(desk::typedList({}).isEmpty());
        QVERIFY(desk::typedList(u" ,\u060c "_s).isEmpty());
        QCOMPARE(desk::typedList(u"الدعم\u060c المبيعات"_s).size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestTypedList)
#include "tst_typedlist.moc"
