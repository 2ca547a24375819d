// SPDX-License-Identifier: MIT
#include "ami/backoff.h"

#include <QTest>

using ami::Backoff;
using namespace std::chrono_literals;

class TestBackoff : public QObject
{
    Q_OBJECT

private slots:
    void doublesUpToHalfAMinute()
    {
        Backoff backoff;
        for (const auto wait : {500ms, 1000ms, 2000ms, 4000ms, 8000ms, 16000ms, 30000ms, 30000ms})
            QCOMPARE(backoff.next(1.0).count(), wait.count());
    }

    void drawsEachWaitBelowThat()
    {
        Backoff backoff;
        QCOMPARE(backoff.next(0.5).count(), 250);
        QCOMPARE(backoff.next(0.25).count(), 250);
        QCOMPARE(backoff.next(0.75).count(), 1500);
    }

    void neverRushes()
    {
        Backoff backoff;
        for (int i = 0; i < 100; ++i)
            QCOMPARE(backoff.next(0.0), Backoff::floor);
    }

    void staysBoundedForever()
    {
        Backoff backoff;
        for (int i = 0; i < 100'000; ++i)
            QVERIFY(backoff.next(1.0) <= Backoff::cap);
    }

    void beginsAnewAfterAHealthyTime()
    {
        Backoff backoff;
        for (int i = 0; i < 10; ++i)
            backoff.next(1.0);
        backoff.reset();
        QCOMPARE(backoff.next(1.0), Backoff::base);
    }
};

QTEST_GUILESS_MAIN(TestBackoff)
#include "tst_backoff.moc"
