// SPDX-License-Identifier: MIT
#include "application.h"
#include "ui/callbacks/callbackswindow.h"
#include "ui/contacts/contactswindow.h"
#include "ui/dialogs/connectdialog.h"
#include "ui/settings/profilespage.h"
#include "ui/settings/settingsdialog.h"
#include "ui/wallboard/wallboard.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScreen>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

/// The whole panel, from one profile to another.
class TestSwitching : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_home = std::make_unique<QTemporaryDir>();
        for (const char *const folder : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME",
                 "XDG_RUNTIME_DIR", "XDG_CONFIG_DIRS"})
            qputenv(folder, m_home->path().toUtf8());
        qputenv("CORDBOARD_SECRET", "x"); // no keyring is asked
        day.people.folded = {u"support"_s};
        day.favourites = {{u"day.example"_s, u"112"_s}};
        day.keyChoices.keys.insert(u"call.park"_s, {u"Ctrl+Alt+P"_s});
        profiles().save(day);
        profiles().save(night);
        profiles().setLast(u"day"_s);
    }

    void cleanup()
    {
        m_panel.reset();
        m_home.reset();
    }

    void takesEverythingOfTheOtherProfileAndKeepsTheWindow()
    {
        start();
        QPointer<ui::MainWindow> before = window();
        QCOMPARE(window()->board().own(), (models::RowKey{u"day.example"_s, u"101"_s}));
        QTRY_VERIFY(window()->board().links().contains(u"day.example"_s));

        emit window()->requests().profileChosen(u"night"_s);
        QTRY_COMPARE(window()->board().profiles().current, u"night"_s);
        QCOMPARE(window(), before.data());
        QVERIFY(window()->isVisible());
        QCOMPARE(window()->board().own(), (models::RowKey{u"night.example"_s, u"201"_s}));
        QTRY_VERIFY(window()->board().links().contains(u"night.example"_s));
        QVERIFY(!window()->board().links().contains(u"day.example"_s));
        QVERIFY(window()->board().favourites().isEmpty());
        QVERIFY(window()->board().arrangement().folded.isEmpty());
        QCOMPARE(window()->board().keymap().text(u"call.park"_s), u"Ctrl+P"_s);
        QCOMPARE(window()->theme().mode(), ui::Theme::Mode::Dark);
        QCOMPARE(profiles().last(), u"night"_s);

        emit window()->requests().profileChosen(u"day"_s);
        QTRY_COMPARE(window()->board().profiles().current, u"day"_s);
        QCOMPARE(window()->board().keymap().text(u"call.park"_s), u"Ctrl+Alt+P"_s);
        QCOMPARE(window()->board().arrangement().folded, QStringList{u"support"_s});
        QCOMPARE(
            window()->board().favourites(), (QSet<models::RowKey>{{u"day.example"_s, u"112"_s}}));
    }

    /// What was arranged in the window belongs to the profile it was arranged in.
    void keepsWhatWasArranged()
    {
        start();
        emit window()->requests().favouriteChosen(u"day.example"_s, u"113"_s, true);
        emit window()->requests().profileChosen(u"night"_s);
        QTRY_COMPARE(window()->board().profiles().current, u"night"_s);
        QCOMPARE(profiles().load(u"day"_s).profile.favourites.size(), 2);
        QVERIFY(profiles().load(u"night"_s).profile.favourites.isEmpty());
    }

    void staysWhereChangesAreNotSaved()
    {
        start();
        emit window()->requests().settingsRequested();
        auto *const settings = window()->findChild<ui::SettingsDialog *>();
        QVERIFY(settings);
        QLineEdit *const mobile = field(*settings, u"My mobile"_s);
        QVERIFY(mobile);
        QTest::keyClicks(mobile, u"0170"_s);
        QVERIFY(settings->isChanged());
        emit window()->requests().profileChosen(u"night"_s);
        QTest::qWait(0);
        QCOMPARE(window()->board().profiles().current, u"day"_s);
        mobile->clear();
        emit window()->requests().profileChosen(u"night"_s);
        QTRY_COMPARE(window()->board().profiles().current, u"night"_s);
        QVERIFY(!settings->isChanged()); // it shows the other one now
    }

    void goesByWhatIsLockedInEach()
    {
        QFile file(m_home->filePath(u"given.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"locked": {"role": {"kind": "read-only"}, "desk": {"theme": "light"}}})");
        file.close();
        start({.provisioning = file.fileName()});
        emit window()->requests().profileChosen(u"night"_s);
        QTRY_COMPARE(window()->board().profiles().current, u"night"_s);
        QCOMPARE(window()->theme().mode(), ui::Theme::Mode::Light);
        QVERIFY(!window()->board().whyNot(u"night.example"_s, orders::Verb::Dial).isEmpty());
    }

    void copiesRenamesAndRemoves()
    {
        start();
        ui::Requests &requests = window()->requests();
        emit requests.profileCopyWanted(u"day"_s, u"evening"_s);
        QCOMPARE(names(), (QStringList{u"day"_s, u"evening"_s, u"night"_s}));
        QCOMPARE(profiles().load(u"evening"_s).profile.own.number, u"101"_s);
        emit requests.profileRenameWanted(u"day"_s, u"front"_s);
        QCOMPARE(names(), (QStringList{u"evening"_s, u"front"_s, u"night"_s}));
        QCOMPARE(window()->board().profiles().current, u"front"_s);
        emit requests.profileRemovalWanted(u"front"_s); // in use
        QCOMPARE(names().size(), 3);
        emit requests.profileRemovalWanted(u"evening"_s);
        QCOMPARE(names(), (QStringList{u"front"_s, u"night"_s}));
        m_panel.reset();
        QCOMPARE(profiles().last(), u"front"_s);
        QCOMPARE(profiles().names(), (QStringList{u"front"_s, u"night"_s}));
    }

    void showsWhereProfilesAreChanged()
    {
        start();
        emit window()->requests().profilesRequested();
        auto *const page = window()->findChild<ui::ProfilesPage *>();
        QVERIFY(page && page->isVisible());
        QCOMPARE(page->findChild<QListWidget *>()->item(0)->text(), u"day (in use)"_s);
    }

    /// What was set at this desk is neither lost nor forgotten by trying the demo.
    void goesFromTheDemoToOnesOwnDesk()
    {
        start({.isDemo = true});
        QVERIFY(window()->board().profiles().current.isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(window()->board().isUp(u"demo"_s), 20'000);
        QVERIFY(window()->board().whyNot(u"demo"_s, orders::Verb::Listen).isEmpty());
        emit window()->requests().newExchangeRequested();
        auto *const dialog = find<ui::ConnectDialog>();
        QVERIFY(dialog);
        emit dialog->chosen(
            {.address = *ami::ServerAddress::parse(u"ami://panel@new.example"_s)}, u"x"_s, {});
        QCOMPARE(window()->board().profiles().current, u"day"_s);
        QTRY_VERIFY(window()->board().links().contains(u"new.example"_s));
        QTRY_VERIFY(window()->board().links().contains(u"day.example"_s));
        QVERIFY(!window()->board().links().contains(u"demo"_s));
        QVERIFY(!window()->board().whyNot(u"day.example"_s, orders::Verb::Listen).isEmpty());
        const desk::Profile kept = profiles().load(u"day"_s).profile;
        QCOMPARE(kept.servers.size(), 2);
        QCOMPARE(kept.own, day.own);
        QCOMPARE(kept.favourites, day.favourites);
        QCOMPARE(kept.role, day.role);
    }

    void opensTheWindowsThatWereOpen()
    {
        start();
        emit window()->requests().wallboardRequested();
        emit window()->requests().contactsRequested();
        find<ui::Wallboard>()->setGeometry(40, 50, 640, 480);
        find<ui::Wallboard>()->toggleFullScreen();
        find<ui::ContactsWindow>()->setGeometry(60, 70, 700, 500);
        window()->close();
        m_panel.reset();

        start();
        const auto *const wall = find<ui::Wallboard>();
        QVERIFY(wall && wall->isVisible() && wall->isFullScreen());
        const auto *const contacts = find<ui::ContactsWindow>();
        QVERIFY(contacts && contacts->isVisible());
        QCOMPARE(contacts->geometry(), QRect(60, 70, 700, 500));
        QVERIFY(!find<ui::CallbacksWindow>());

        // What is closed stays closed.
        find<ui::Wallboard>()->close();
        find<ui::ContactsWindow>()->close();
        window()->close();
        m_panel.reset();
        start();
        QVERIFY(!find<ui::Wallboard>());
        QVERIFY(!find<ui::ContactsWindow>());
    }

    /// It does not cover the panel instead.
    void isAnOrdinaryWindowWhereItsScreenIsGone()
    {
        profiles().setOpenWindows(
            {{desk::OpenWindow::Kind::Wallboard, u"gone"_s, QRect(5000, 5000, 640, 480), true}});
        start();
        const auto *const wall = find<ui::Wallboard>();
        QVERIFY(wall && wall->isVisible() && !wall->isFullScreen());
        QVERIFY(wall->screen()->availableGeometry().contains(wall->geometry()));
    }

    void opensTheWallboardOnTheWholeScreen()
    {
        start({.wish = {Wish::Kind::Wallboard}});
        const auto *const wall = find<ui::Wallboard>();
        QVERIFY(wall && wall->isVisible() && wall->isFullScreen());
    }

private:
    template <typename Window>
    static Window *find()
    {
        for (QWidget *const widget : QApplication::topLevelWidgets()) {
            if (auto *const found = qobject_cast<Window *>(widget); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

    static desk::Profile desk(const QString &name, const QString &number)
    {
        const auto address = ami::ServerAddress::parse(u"ami://panel@%1.example"_s.arg(name));
        return {.name = name,
            .servers = {{.address = *address}},
            .own = {name + u".example"_s, number}};
    }

    static desk::Profiles profiles() { return desk::Profiles(desk::Profiles::standardFolder()); }

    void start(const Options &options = {})
    {
        m_panel = std::make_unique<Application>(options);
        QVERIFY(!m_panel->start());
        QTRY_VERIFY(window() && window()->isVisible());
    }

    static ui::MainWindow *window()
    {
        for (QWidget *const widget : QApplication::topLevelWidgets()) {
            if (auto *const found = qobject_cast<ui::MainWindow *>(widget))
                return found;
        }
        return nullptr;
    }

    static QStringList names() { return window()->board().profiles().names; }

    static QLineEdit *field(const QWidget &dialog, const QString &words)
    {
        for (const auto *const label : dialog.findChildren<QLabel *>()) {
            if (label->text() == words)
                return qobject_cast<QLineEdit *>(label->buddy());
        }
        return nullptr;
    }

    desk::Profile day = desk(u"day"_s, u"101"_s);
    desk::Profile night = [] {
        desk::Profile profile = desk(u"night"_s, u"201"_s);
        profile.theme = desk::Profile::Theme::Dark;
        return profile;
    }();
    std::unique_ptr<QTemporaryDir> m_home;
    std::unique_ptr<Application> m_panel;
};

QTEST_MAIN(TestSwitching)
#include "tst_switching.moc"
