// SPDX-License-Identifier: MIT
#include "surroundings/windowplace.h"

#include <QScreen>
#include <QTest>
#include <QWidget>

/// Where windows stand, and how large.
class TestWindowPlace : public QObject
{
    Q_OBJECT

private slots:
    void isNoLargerThanTheScreen()
    {
        QWidget window;
        const QSize room = window.screen()->availableSize();
        window.resize(room * 2);
        fitOnScreen(window);
        QVERIFY(window.width() < room.width());
        QVERIFY(window.height() < room.height());
    }

    void staysAsItIsWhereThereIsRoom()
    {
        QWidget window;
        const QSize small = window.screen()->availableSize() / 2;
        window.resize(small);
        fitOnScreen(window);
        QCOMPARE(window.size(), small);
    }
};

QTEST_MAIN(TestWindowPlace)
#include "tst_windowplace.moc"
