// SPDX-License-Identifier: MIT
#include "hotkeys/hotkeys.h"
#include "hotkeys/x11keys.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusMetaType>
#include <QDBusVirtualObject>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::Hotkey;

namespace {

/// A desktop portal that gives every key it is asked for, or none.
class Portal : public QDBusVirtualObject
{
public:
    explicit Portal(const QDBusConnection &bus) : m_bus(bus)
    {
        m_bus.registerVirtualObject(u"/org/freedesktop/portal/desktop"_s, this);
        m_bus.registerService(u"org.freedesktop.portal.Desktop"_s);
    }
    ~Portal() override
    {
        m_bus.unregisterService(u"org.freedesktop.portal.Desktop"_s);
        m_bus.unregisterObject(u"/org/freedesktop/portal/desktop"_s);
    }

    QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        if (message.member() == u"Get"_s) {
            return bus.send(message.createReply(QVariant::fromValue(QDBusVariant(QVariant(2u)))));
        }
        asked.append(message.member());
        if (isClosed)
            return bus.send(message.createErrorReply(QDBusError::AccessDenied, u"Not you"_s));
        const QVariantMap options = optionsOf(message);
        const QString path = u"/org/freedesktop/portal/desktop/request/"_s
            + message.service().mid(1).replace(u'.', u'_') + u'/'
            + options.value(u"handle_token"_s).toString();
        bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(path))));
        auto response
            = QDBusMessage::createSignal(path, u"org.freedesktop.portal.Request"_s, u"Response"_s);
        QVariantMap results;
        if (message.member() == u"CreateSession"_s)
            results.insert(u"session_handle"_s, session);
        else
            results.insert(u"shortcuts"_s, message.arguments()[1]);
        response << (isRefusing ? 1u : 0u) << results;
        return bus.send(response);
    }

    void press(const QString &id, const QString &of)
    {
        auto signal = QDBusMessage::createSignal(u"/org/freedesktop/portal/desktop"_s,
            u"org.freedesktop.portal.GlobalShortcuts"_s, u"Activated"_s);
        signal << QVariant::fromValue(QDBusObjectPath(of)) << id << qulonglong(1)
               << QVariantMap{{u"activation_token"_s, u"token"_s}};
        m_bus.send(signal);
    }

    const QString session = u"/org/freedesktop/portal/desktop/session/x"_s;
    QStringList asked;
    bool isRefusing = false;
    bool isClosed = false; ///< to this program

private:
    static QVariantMap optionsOf(const QDBusMessage &message)
    {
        QVariantMap options;
        message.arguments().last().value<QDBusArgument>() >> options;
        return options;
    }

    QDBusConnection m_bus;
};

desk::DesktopManners wanting(const QMap<Hotkey, QString> &keys)
{
    desk::DesktopManners manners;
    manners.hasHotkeys = true;
    manners.hotkeys = keys;
    return manners;
}

} // namespace

/// Keys that are pressed anywhere, on an X11 display and a session bus of its own, else skipped.
class TestHotkeys : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (QGuiApplication::platformName() != u"xcb"_s
            || !QDBusConnection::sessionBus().isConnected())
            QSKIP("needs a session of its own");
    }

    void knowsHowX11CallsAKey()
    {
        QCOMPARE(x11::keysymOf(Qt::Key_D), 0x64u);
        QCOMPARE(x11::keysymOf(Qt::Key_F12), 0xffc9u);
        QCOMPARE(x11::keysymOf(Qt::Key_Pause), 0xff13u);
        QCOMPARE(x11::keysymOf(Qt::Key_unknown), 0u);
    }

    void takesX11WhereThePortalIsClosed()
    {
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"closed"_s);
        Portal portal(bus);
        portal.isClosed = true;
        Hotkeys hotkeys;
        QSignalSpy failed(&hotkeys, &Hotkeys::failed);
        hotkeys.setManners(wanting({{Hotkey::Answer, u"Ctrl+Alt+A"_s}}));
        QTRY_COMPARE(hotkeys.means(), Hotkeys::Means::X11);
        QCOMPARE(portal.asked, QStringList{u"CreateSession"_s});
        QVERIFY(failed.isEmpty());
    }

    void hearsAKeyWhateverNumLockIs()
    {
        if (QStandardPaths::findExecutable(u"xdotool"_s).isEmpty())
            QSKIP("needs xdotool");
        Hotkeys hotkeys;
        QSignalSpy pressed(&hotkeys, &Hotkeys::pressed);
        QSignalSpy changed(&hotkeys, &Hotkeys::changed);
        hotkeys.setManners(wanting({{Hotkey::Answer, u"Ctrl+Alt+A"_s}}));
        QTRY_VERIFY(!changed.isEmpty());
        QCOMPARE(hotkeys.means(), Hotkeys::Means::X11);
        QVERIFY(hotkeys.problems().isEmpty());
        press(u"ctrl+alt+a"_s);
        QTRY_COMPARE(pressed.size(), 1);
        QCOMPARE(pressed[0][0].value<Hotkey>(), Hotkey::Answer);
        QVERIFY(pressed[0][1].toByteArray().contains("_TIME"));
        press(u"Num_Lock"_s);
        press(u"ctrl+alt+a"_s);
        press(u"Num_Lock"_s);
        QTRY_COMPARE(pressed.size(), 2);
        press(u"ctrl+a"_s);
        hotkeys.setManners({});
        press(u"ctrl+alt+a"_s);
        hotkeys.setManners(wanting({{Hotkey::Show, u"Ctrl+Alt+S"_s}}));
        press(u"ctrl+alt+s"_s);
        QTRY_COMPARE(pressed.size(), 3);
        QCOMPARE(pressed[2][0].value<Hotkey>(), Hotkey::Show);
    }

    void saysThatAnotherProgramHasTheKey()
    {
        // xcb connections are one to a program: the other one is another start of this test.
        QProcess other;
        other.start(
            QCoreApplication::applicationFilePath(), {u"holdsAKey"_s}, QIODevice::ReadWrite);
        QByteArray told;
        QTRY_VERIFY_WITH_TIMEOUT(
            (told += other.readAllStandardError(), told.contains("held")), 10'000);
        Hotkeys hotkeys;
        QSignalSpy failed(&hotkeys, &Hotkeys::failed);
        hotkeys.setManners(wanting({{Hotkey::HangUp, u"Ctrl+Alt+H"_s}}));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(hotkeys.problems().value(Hotkey::HangUp).contains(u"Another program"_s));
        other.closeWriteChannel();
        QTRY_COMPARE(other.state(), QProcess::NotRunning);
    }

    /// The other program of the test above.
    void holdsAKey()
    {
        if (!QCoreApplication::arguments().contains(u"holdsAKey"_s))
            return;
        Hotkeys hotkeys;
        QSignalSpy changed(&hotkeys, &Hotkeys::changed);
        hotkeys.setManners(wanting({{Hotkey::HangUp, u"Ctrl+Alt+H"_s}}));
        QTRY_VERIFY(!changed.isEmpty());
        std::fputs("held\n", stderr);
        static_cast<void>(std::getchar()); // until the test is through
    }

    void hasKeysFromThePortalWhereThereIsOne()
    {
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
        Portal portal(bus);
        Hotkeys hotkeys;
        QSignalSpy pressed(&hotkeys, &Hotkeys::pressed);
        hotkeys.setManners(wanting({{Hotkey::Answer, u"Ctrl+Alt+A"_s}}));
        QTRY_COMPARE(portal.asked, QStringList({u"CreateSession"_s, u"BindShortcuts"_s}));
        QCOMPARE(hotkeys.means(), Hotkeys::Means::Portal);
        QTRY_VERIFY(hotkeys.problems().isEmpty());
        portal.press(u"answer"_s, u"/somebody/elses"_s);
        // What is pressed before the portal's answer has come goes to nobody.
        QTRY_VERIFY((portal.press(u"answer"_s, portal.session), !pressed.isEmpty()));
        QCOMPARE(pressed[0][0].value<Hotkey>(), Hotkey::Answer);
        QCOMPARE(pressed[0][1].toByteArray(), QByteArray("token"));
    }

    void saysThatThePortalRefuses()
    {
        auto bus = QDBusConnection::connectToBus(QDBusConnection::SessionBus, u"portal"_s);
        Portal portal(bus);
        portal.isRefusing = true;
        Hotkeys hotkeys;
        QSignalSpy failed(&hotkeys, &Hotkeys::failed);
        hotkeys.setManners(wanting({{Hotkey::Answer, u"Ctrl+Alt+A"_s}}));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(hotkeys.problems().contains(Hotkey::Answer));
    }

private:
    static void press(const QString &keys)
    {
        QProcess::execute(u"xdotool"_s, {u"key"_s, u"--clearmodifiers"_s, keys});
    }
};

QTEST_MAIN(TestHotkeys)
#include "tst_hotkeys.moc"
