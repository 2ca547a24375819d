// SPDX-License-Identifier: MIT
#include "ui/panels/holdstill.h"

#include <QAbstractScrollArea>
#include <QMouseEvent>
#include <QSignalSpy>
#include <QTest>

class TestHoldStill : public QObject
{
    Q_OBJECT

private slots:
    void holdsWhileThePointerMovesInTheView()
    {
        QAbstractScrollArea area;
        ui::HoldStill still(&area);
        QSignalSpy changes(&still, &ui::HoldStill::changed);
        QMouseEvent move(QEvent::MouseMove, QPointF(5, 5), QPointF(5, 5), Qt::NoButton,
            Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(area.viewport(), &move);
        QVERIFY(still.isHolding());
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(area.viewport(), &leave);
        QVERIFY(!still.isHolding());
        QCOMPARE(changes.size(), 2);
    }
};

QTEST_MAIN(TestHoldStill)
#include "tst_holdstill.moc"
