// SPDX-License-Identifier: MIT
#include "models/duration.h"
#include "rows.h"

#include <QTest>

using namespace std::chrono_literals;

class TestDuration : public QObject
{
    Q_OBJECT

private slots:
    void readsLikeAClock()
    {
        QCOMPARE(models::durationText(6s), QStringLiteral("0:06"));
        QCOMPARE(models::durationText(725s), QStringLiteral("12:05"));
        QCOMPARE(models::durationText(3723s), QStringLiteral("1:02:03"));
    }

    void neverRunsBackwards()
    {
        QCOMPARE(models::elapsed(rows::at(5), rows::at(3)), 0s);
        QCOMPARE(models::remaining(rows::at(3), rows::at(5)), 0s);
        QCOMPARE(models::remaining(rows::at(45), rows::at(0)), 45s);
    }

    void countsFromTheAnswer()
    {
        const auto call = rows::answered(rows::call(QStringLiteral("1"), {}, {}), 12);
        const auto timer = models::timer(call);
        QVERIFY(timer && timer->isExact);
        QCOMPARE(models::durationText(*timer, rows::at(18)), QStringLiteral("0:06"));
    }

    void saysWhenItOnlyKnowsTheBegin()
    {
        auto call = rows::call(QStringLiteral("1"), {}, {});
        call.isAnswered = true;
        QCOMPARE(models::durationText(*models::timer(call), rows::at(65)), QStringLiteral("~1:05"));
        call.isAnswered = false;
        QCOMPARE(models::durationText(*models::timer(call), rows::at(65)), QStringLiteral("1:05"));
    }

    void hasNoTimerWithoutATime() { QVERIFY(!models::timer(pbx::Call{})); }

    void saysTheTimeOfDay() { QCOMPARE(models::timeOfDay(rows::start()), QStringLiteral("10:42")); }
};

QTEST_GUILESS_MAIN(TestDuration)
#include "tst_duration.moc"
