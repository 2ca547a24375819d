// SPDX-License-Identifier: MIT
#include "demo/clock.h"

#include <QSignalSpy>
#include <QTest>

using demo::Clock;
using namespace std::chrono_literals;

namespace {

constexpr ami::Moment start(std::chrono::seconds(1'000'000));

} // namespace

class tst_DemoClock : public QObject
{
    Q_OBJECT

private slots:
    void runsTasksInTheirOrder();
    void runsWhatATaskBrings();
    void forgetsCancelledTasks();
    void calmsDownBetweenMoments();
    void runsAlongWithTheWallClock();
};

void tst_DemoClock::runsTasksInTheirOrder()
{
    Clock clock(start);
    QByteArray order;
    clock.after(20ms, [&] { order += 'c'; });
    clock.after(10ms, [&] { order += 'a'; });
    clock.after(10ms, [&] { order += 'b'; });
    clock.after(31ms, [&] { order += 'x'; });
    clock.advance(30ms);
    QCOMPARE(order, QByteArray("abc"));
    QCOMPARE(clock.now(), start + 30ms);
}

void tst_DemoClock::runsWhatATaskBrings()
{
    Clock clock(start);
    QList<ami::Moment> times;
    clock.after(10ms, [&] {
        clock.after(0ms, [&] { times.append(clock.now()); });
        clock.after(5ms, [&] { times.append(clock.now()); });
    });
    clock.advance(1s);
    QCOMPARE(times, (QList<ami::Moment>{start + 10ms, start + 15ms}));
}

void tst_DemoClock::forgetsCancelledTasks()
{
    Clock clock(start);
    bool hasRun = false;
    clock.cancel(clock.after(10ms, [&] { hasRun = true; }));
    clock.advance(1s);
    QVERIFY(!hasRun);
}

/// What is combined from all changes of one moment is told once, after the last of them.
void tst_DemoClock::calmsDownBetweenMoments()
{
    Clock clock(start);
    QByteArray order;
    connect(&clock, &Clock::calmed, this, [&] { order += '.'; });
    clock.after(10ms, [&] {
        order += 'a';
        clock.after(0ms, [&] { order += 'b'; });
    });
    clock.after(20ms, [&] { order += 'c'; });
    clock.advance(20ms);
    QCOMPARE(order, QByteArray(".ab.c."));
}

void tst_DemoClock::runsAlongWithTheWallClock()
{
    Clock clock(start);
    QSignalSpy spy(&clock, &Clock::calmed);
    bool hasRun = false;
    clock.follow();
    clock.after(1ms, [&] { hasRun = true; });
    QTRY_VERIFY(hasRun);
    QVERIFY(clock.now() >= start + 1ms);
}

QTEST_GUILESS_MAIN(tst_DemoClock)
#include "tst_democlock.moc"
