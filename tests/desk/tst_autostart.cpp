// SPDX-License-Identifier: MIT
#include "desk/desktop/autostart.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::AtLogin;
using desk::Autostart;

class TestAutostart : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void isOffAtFirstAndThenAsItWasSet()
    {
        const Autostart autostart(u"/usr/bin/cordboard"_s, path());
        QCOMPARE(autostart.state(), AtLogin{});
        QCOMPARE(autostart.set({true, true}), QString());
        QCOMPARE(autostart.state(), (AtLogin{true, true}));
        QVERIFY(content().contains("\nExec=/usr/bin/cordboard --minimized\n"));
        QCOMPARE(autostart.set({true, false}), QString());
        QVERIFY(content().contains("\nExec=/usr/bin/cordboard\n"));
        QCOMPARE(autostart.set({}), QString());
        QVERIFY(!QFileInfo::exists(path()));
    }

    void followsWhatOthersDoToTheFile_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<bool>("isOpened");
        const QByteArray entry = "[Desktop Entry]\nExec=cordboard\n";
        QTest::newRow("as written") << entry << true;
        QTest::newRow("hidden") << QByteArray(entry + "Hidden=true\n") << false;
        QTest::newRow("not hidden") << QByteArray(entry + "Hidden=false\n") << true;
        QTest::newRow("switched off")
            << QByteArray(entry + "X-GNOME-Autostart-enabled=false\n") << false;
        QTest::newRow("another group's")
            << QByteArray(entry + "[Desktop Action New]\nHidden=true\n") << true;
        QTest::newRow("spaces") << QByteArray("[Desktop Entry]\nExec = cordboard\n") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("binary") << QByteArray(100, '\xff') << false;
    }

    void followsWhatOthersDoToTheFile()
    {
        QFETCH(QByteArray, content);
        QFETCH(bool, isOpened);
        QVERIFY(QDir().mkpath(QFileInfo(path()).path()));
        QFile file(path());
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(content) == content.size());
        file.close();
        QCOMPARE(Autostart(u"cordboard"_s, path()).state().isOpened, isOpened);
    }

    void quotesWhatTheDesktopWouldTakeApart_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QString>("exec");
        QTest::newRow("plain") << u"/usr/bin/cordboard"_s << u"/usr/bin/cordboard"_s;
        QTest::newRow("space") << u"/home/a b/c"_s << u"\"/home/a b/c\""_s;
        QTest::newRow("per cent") << u"/tmp/100%"_s << u"\"/tmp/100%%\""_s;
        QTest::newRow("dollar") << u"/tmp/$x"_s << u"\"/tmp/\\\\$x\""_s;
        QTest::newRow("quote") << u"/tmp/\"x"_s << u"\"/tmp/\\\\\"x\""_s;
        QTest::newRow("backslash") << u"/tmp/\\x"_s << u"\"/tmp/\\\\\\\\x\""_s;
    }

    void quotesWhatTheDesktopWouldTakeApart()
    {
        QFETCH(QString, program);
        QFETCH(QString, exec);
        QCOMPARE(Autostart::quoted(program), exec);
    }

    void saysWhereItCannotWrite()
    {
        QFile inTheWay(m_folder->filePath(u"autostart"_s));
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const QString problem = Autostart(u"cordboard"_s, path()).set({true, false});
        QVERIFY2(problem.contains(path()), qPrintable(problem));
    }

    void keepsTheOtherMannersInTheProfile()
    {
        QSettings settings(m_folder->filePath(u"x.ini"_s), QSettings::IniFormat);
        desk::DesktopManners manners;
        manners.closesToTray = manners.watchesClipboard = manners.hasHotkeys = true;
        manners.hotkeys = {{desk::Hotkey::Answer, u"Ctrl+,"_s}, {desk::Hotkey::Show, u"Meta+P"_s}};
        write(settings, manners);
        desk::DesktopManners again;
        QStringList problems;
        read(settings, again, problems);
        QCOMPARE(problems, QStringList());
        QVERIFY(again == manners);
        settings.setValue(u"desktop/closesToTray"_s, u"perhaps"_s);
        settings.setValue(u"desktop/answerKey"_s, QString(1000, u'x'));
        desk::DesktopManners mended;
        read(settings, mended, problems);
        QCOMPARE(problems.size(), 2);
        QVERIFY(!mended.closesToTray && !mended.hotkeys.contains(desk::Hotkey::Answer));
        QVERIFY(mended.watchesClipboard);
    }

private:
    QString path() const { return m_folder->filePath(u"autostart/cordboard.desktop"_s); }
    QByteArray content() const
    {
        QFile file(path());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_APPLESS_MAIN(TestAutostart)
#include "tst_autostart.moc"
