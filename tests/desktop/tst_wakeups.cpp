// SPDX-License-Identifier: MIT
#include "surroundings/traywatch.h"
#include "surroundings/wakeups.h"

#include <QDBusMessage>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// What other programs of the session tell; on a bus of its own, else skipped.
class TestWakeups : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QGuiApplication::platformName() != u"xcb"_s
            || !QDBusConnection::sessionBus().isConnected())
            QSKIP("needs a session of its own");
    }

    void tellsWhenTheComputerWakesUp()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        QVERIFY(bus.registerService(u"org.freedesktop.login1"_s));
        Wakeups wakeups(bus);
        QSignalSpy awake(&wakeups, &Wakeups::awake);
        const auto say = [&bus](bool isGoingToSleep) {
            auto signal = QDBusMessage::createSignal(u"/org/freedesktop/login1"_s,
                u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s);
            signal << isGoingToSleep;
            return bus.send(signal);
        };
        QVERIFY(say(true));
        QVERIFY(say(false));
        QTRY_COMPARE(awake.size(), 1);
    }

    /// At the login the panel may be there before the tray.
    void waitsForTheTray()
    {
        QDBusConnection bus = QDBusConnection::sessionBus();
        TrayWatch watch(bus);
        QSignalSpy appeared(&watch, &TrayWatch::appeared);
        QSignalSpy vanished(&watch, &TrayWatch::vanished);
        QSignalSpy returned(&watch, &TrayWatch::returned);
        watch.start();
        QVERIFY(appeared.isEmpty());
        auto other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"tray"_s);
        QVERIFY(other.registerService(u"org.kde.StatusNotifierWatcher"_s));
        QTRY_COMPARE(appeared.size(), 1);
        QVERIFY(other.unregisterService(u"org.kde.StatusNotifierWatcher"_s));
        QTRY_COMPARE(vanished.size(), 1);
        QVERIFY(other.registerService(u"org.kde.StatusNotifierWatcher"_s));
        QTRY_COMPARE(returned.size(), 1);
        QCOMPARE(appeared.size(), 1);
    }
};

QTEST_MAIN(TestWakeups)
#include "tst_wakeups.moc"
