// SPDX-License-Identifier: MIT
#include "popups/notifications.h"

#include <QDBusConnectionInterface>
#include <QSignalSpy>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

const QString service = u"org.freedesktop.Notifications"_s;

}

/// Shows notifications as a desktop would, and remembers them.
class Daemon : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")

public:
    struct Notified {
        uint replaces;
        QString title;
        QString body;
        QStringList actions;
        QVariantMap hints;
        int timeout;
    };

    QStringList capabilities{u"actions"_s, u"body"_s, u"body-markup"_s};
    QList<Notified> notified;
    QList<uint> closed;

public slots:
    QStringList GetCapabilities() { return capabilities; }
    uint Notify(const QString &, uint replaces, const QString &, const QString &title,
        const QString &body, const QStringList &actions, const QVariantMap &hints, int timeout)
    {
        notified.append({replaces, title, body, actions, hints, timeout});
        return replaces != 0 ? replaces : ++m_last;
    }
    void CloseNotification(uint id) { closed.append(id); }

signals:
    void ActionInvoked(uint id, const QString &key);
    void NotificationClosed(uint id, uint reason);

private:
    uint m_last = 40;
};

/// Needs a bus where nobody else shows notifications: dbus-run-session.
class TestNotifications : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        const QDBusConnection bus = QDBusConnection::sessionBus();
        if (!bus.isConnected() || bus.interface()->isServiceRegistered(service))
            QSKIP("There is no bus of our own.");
    }

    void init()
    {
        m_daemon = std::make_unique<Daemon>();
        start();
        m_notifications = std::make_unique<Notifications>(QDBusConnection::sessionBus());
        QTRY_VERIFY(m_notifications->isThere());
    }

    void cleanup()
    {
        m_notifications.reset();
        stop();
    }

    void showsACallAndWhatCanBeDone()
    {
        m_notifications->show(notice);
        QTRY_COMPARE(m_daemon->notified.size(), 1);
        const Daemon::Notified &shown = m_daemon->notified[0];
        QCOMPARE(shown.title, u"Acme"_s);
        QCOMPARE(shown.actions,
            (QStringList{u"default"_s, u"Open"_s, u"answer"_s, u"Answer"_s, u"open"_s, u"Open"_s}));
        QCOMPARE(shown.hints.value(u"urgency"_s).toInt(), 2);
        QCOMPARE(shown.timeout, 0);
    }

    void takesNamesForText()
    {
        m_notifications->show(notice);
        QTRY_COMPARE(m_daemon->notified.size(), 1);
        QCOMPARE(m_daemon->notified[0].body, u"&lt;b&gt;Sales&lt;/b&gt; &amp; more"_s);
    }

    void isOneForEachCall()
    {
        m_notifications->show(notice);
        ui::Notice changed = notice;
        changed.lines = {u"also rings Carol"_s};
        m_notifications->show(changed); // before the daemon has answered
        QTRY_COMPARE(m_daemon->notified.size(), 2);
        QCOMPARE(m_daemon->notified[1].replaces, 41u);
        m_notifications->show(changed);
        m_notifications->close(notice.call);
        QTRY_COMPARE(m_daemon->closed, QList<uint>{41});
        QCOMPARE(m_daemon->notified.size(), 2);
    }

    void closesWhatIsOverBeforeItWasShown()
    {
        m_notifications->show(notice);
        m_notifications->close(notice.call);
        QTRY_COMPARE(m_daemon->closed, QList<uint>{41});
    }

    void tellsWhatWasChosen()
    {
        QSignalSpy chosen(m_notifications.get(), &Notifications::chosen);
        QSignalSpy dismissed(m_notifications.get(), &Notifications::dismissed);
        m_notifications->show(notice);
        QTRY_COMPARE(m_daemon->notified.size(), 1);
        QTest::qWait(50); // the answer has come
        emit m_daemon->ActionInvoked(7, u"answer"_s); // somebody else's
        emit m_daemon->ActionInvoked(41, u"answer"_s);
        emit m_daemon->ActionInvoked(41, u"default"_s);
        emit m_daemon->NotificationClosed(41, 2);
        QTRY_COMPARE(dismissed.size(), 1);
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen[0][1].toString(), u"answer"_s);
        QCOMPARE(chosen[1][1].toString(), u"open"_s);
    }

    void saysThatNobodyShowsIt()
    {
        stop();
        QTRY_VERIFY(!m_notifications->isThere());
        QSignalSpy failed(m_notifications.get(), &Notifications::failed);
        m_notifications->show(notice);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed[0][0].toString(), notice.call);
    }

    void doesWithoutButtonsWhereThereAreNone()
    {
        m_notifications.reset();
        m_daemon->capabilities = {u"body"_s};
        m_notifications = std::make_unique<Notifications>(QDBusConnection::sessionBus());
        QTRY_VERIFY(m_notifications->isThere());
        m_notifications->show(notice);
        QTRY_COMPARE(m_daemon->notified.size(), 1);
        QVERIFY(m_daemon->notified[0].actions.isEmpty());
        QCOMPARE(m_daemon->notified[0].body, notice.lines[0]);
    }

private:
    void start()
    {
        QDBusConnection bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"fake"_s);
        bus.registerObject(u"/org/freedesktop/Notifications"_s, m_daemon.get(),
            QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals);
        QVERIFY(bus.registerService(service));
    }
    static void stop()
    {
        if (!QDBusConnection(u"fake"_s).isConnected())
            return;
        QDBusConnection(u"fake"_s).unregisterService(service);
        QDBusConnection(u"fake"_s).unregisterObject(u"/org/freedesktop/Notifications"_s);
        QDBusConnection::disconnectFromBus(u"fake"_s);
    }

    const ui::Notice notice{.call = u"pbx 1"_s,
        .title = u"Acme"_s,
        .lines = {u"<b>Sales</b> & more"_s},
        .choices = {{u"answer"_s, u"Answer"_s}, {u"open"_s, u"Open"_s}}};
    std::unique_ptr<Daemon> m_daemon;
    std::unique_ptr<Notifications> m_notifications;
};

QTEST_GUILESS_MAIN(TestNotifications)
#include "tst_notifications.moc"
