// SPDX-License-Identifier: MIT
#include "application.h"
#include "ui/dialogs/filefield.h"
#include "ui/help/logwindow.h"
#include "ui/help/supportdialog.h"
#include "ui/settings/transfer/settingsexportdialog.h"
#include "ui/settings/transfer/settingsimportdialog.h"

#include <QApplication>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using Level = desk::LogEntry::Level;

/// The whole panel: what it tells of itself, and what goes out of it and comes in.
class TestHelp : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        for (const char *const folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                 "XDG_RUNTIME_DIR", "XDG_CONFIG_DIRS"})
            qputenv(folder, m_home->path().toUtf8());
        qputenv("CORDBOARD_SECRET", "SENTINEL-secret");
        desk::Profile day{.name = u"day"_s};
        day.servers = {{.address = *ami::ServerAddress::parse(u"ami://panel@day.invalid"_s)}};
        profiles().save(day);
        profiles().setLast(u"day"_s);
    }

    void cleanup()
    {
        m_panel.reset();
        m_home.reset();
    }

    void writesDownHowTheLinkStandsAndWhatQtSays()
    {
        start();
        emit window()->requests().logRequested();
        const auto *log = window()->findChild<ui::LogWindow *>();
        QVERIFY(log && log->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(log->text().contains(u"There is no computer named"_s), 20'000);
        QTest::ignoreMessage(QtWarningMsg, "something is odd");
        qWarning("something is odd");
        QTRY_VERIFY(log->text().contains(u"something is odd"_s));
        window()->showResult(u"The exchange says SENTINEL-secret."_s, false);
        QVERIFY(log->text().contains(u"The exchange says ***."_s));
        QVERIFY(!log->text().contains(u"SENTINEL"_s));
    }

    /// And hands on to who listened before, also when the panel is gone.
    void leavesQtAsItWas()
    {
        start();
        m_panel.reset();
        QTest::ignoreMessage(QtWarningMsg, "nobody listens");
        qWarning("nobody listens");
    }

    void exportsAndImportsBeforeOnesEyes()
    {
        start();
        const QString path = m_home->filePath(u"settings.json"_s);
        emit window()->requests().settingsExportRequested();
        auto *out = window()->findChild<ui::SettingsExportDialog *>();
        QVERIFY(out && out->isVisible());
        emit out->exportWanted(path);
        QVERIFY(!out->isVisible());
        QByteArray json = contentOf(path);
        QVERIFY(json.contains("ami://panel@day.invalid"));
        QVERIFY(!json.contains("SENTINEL"));

        json.replace("\"theme\": \"system\"", "\"theme\": \"dark\"");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(json) == json.size());
        file.close();
        emit window()->requests().settingsImportRequested();
        auto *in = window()->findChild<ui::SettingsImportDialog *>();
        QVERIFY(in && in->isVisible());
        in->load(path);
        for (auto *button : in->findChildren<QPushButton *>()) {
            if (button->text() == u"Import"_s)
                button->click();
        }
        QVERIFY(!in->isVisible());
        QCOMPARE(window()->theme().mode(), ui::Theme::Mode::Dark);
        QCOMPARE(profiles().load(u"day"_s).profile.theme, desk::Profile::Theme::Dark);
        QTRY_VERIFY(window()->board().links().contains(u"day.invalid"_s));
    }

    void gathersForSupportWithoutSecrets()
    {
        start();
        QTRY_VERIFY(window()->board().links().contains(u"day.invalid"_s));
        window()->showResult(u"The exchange says SENTINEL-secret."_s, false);
        emit window()->requests().supportFileRequested();
        auto *dialog = window()->findChild<ui::SupportDialog *>();
        QVERIFY(dialog && dialog->isVisible());
        const QString path = m_home->filePath(u"support.zip"_s);
        dialog->findChild<ui::FileField *>()->setPath(path);
        QPointer<ui::SupportDialog> asking = dialog;
        emit dialog->fileWanted(dialog->wish());
        QTRY_VERIFY(!asking || !asking->isVisible());
        QProcess python;
        python.start(u"python3"_s,
            {u"-c"_s,
                u"import sys, zipfile\n"
                "z = zipfile.ZipFile(sys.argv[1])\n"
                "for n in z.namelist(): print(n); print(z.read(n).decode())"_s,
                path});
        if (!python.waitForStarted())
            QSKIP("there is no python3 to read it with");
        QVERIFY(python.waitForFinished());
        const QByteArray said = python.readAllStandardOutput();
        for (const char *const part : {"versions.txt", "rights.txt", "log.txt", "settings.json",
                 "The exchange says ***.", "day.invalid"})
            QVERIFY2(said.contains(part), said.constData());
        QVERIFY(!said.contains("SENTINEL"));
    }

private:
    static desk::Profiles profiles() { return desk::Profiles(desk::Profiles::standardFolder()); }

    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    void start()
    {
        m_panel = std::make_unique<Application>(Options{});
        QVERIFY(!m_panel->start());
        QTRY_VERIFY(window() && window()->isVisible());
    }

    static ui::MainWindow *window()
    {
        for (QWidget *const widget : QApplication::topLevelWidgets()) {
            if (auto *const window = qobject_cast<ui::MainWindow *>(widget))
                return window;
        }
        return nullptr;
    }

    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Application> m_panel;
};

QTEST_MAIN(TestHelp)
#include "tst_help.moc"
