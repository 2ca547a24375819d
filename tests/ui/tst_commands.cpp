// SPDX-License-Identifier: MIT
#include "office.h"
#include "rows.h"
#include "ui/keyhelp.h"
#include "ui/mainwindow.h"
#include "ui/panels/peoplepanel.h"
#include "ui/settings/keyspage.h"
#include "ui/statusline.h"
#include "ui/topbar/commandfield.h"

#include <QKeySequenceEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

using ui::Requests;
using namespace Qt::Literals::StringLiterals;

class TestCommands : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<ui::MainWindow>();
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showLink(office::up());
        m_window->showBatch(office::morning());
        m_window->setOwnExtension(u"101"_s);
    }

    void hasEachIdAndEachKeyOnce()
    {
        QSet<QString> ids;
        QList<std::pair<QKeySequence, QString>> keys;
        static const QRegularExpression idForm(u"^[a-z.]+$"_s);
        for (const ui::Command &command : m_window->commands().all()) {
            QVERIFY2(!ids.contains(command.id), qPrintable(command.id));
            QVERIFY2(idForm.match(command.id).hasMatch(), qPrintable(command.id));
            QVERIFY2(!command.title.isEmpty() && !command.icon.isEmpty(), qPrintable(command.id));
            ids.insert(command.id);
            for (const QKeySequence &key : command.keys) {
                for (const auto &[other, id] : std::as_const(keys))
                    QVERIFY2(!ui::areInConflict(key, other), qPrintable(id + command.id));
                keys.append({key, command.id});
            }
        }
    }

    void doesWhatItsKeySays()
    {
        QSignalSpy ordered(&m_window->requests(), &Requests::ordered);
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(ordered.size(), 1);
        QCOMPARE(ordered[0][0].value<orders::Order>().verb, orders::Verb::Park);
    }

    void saysWhyAKeyDoesNothing()
    {
        m_window->showBatch(rows::News().gone(m_window->board().myCall()->call));
        QTest::keyClick(m_window.get(), Qt::Key_P, Qt::ControlModifier);
        QCOMPARE(m_window->findChild<ui::StatusLine *>()->result(), u"You have no call."_s);
    }

    void followsTheChosenKeys()
    {
        choose(u"go.people"_s, {u"Ctrl+E"_s});
        auto *people = m_window->findChild<ui::PeoplePanel *>();
        QTest::keyClick(m_window.get(), Qt::Key_F4);
        QVERIFY(!people->view()->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QVERIFY(people->view()->hasFocus());
        QCOMPARE(m_window->board().keymap().text(u"go.people"_s), u"Ctrl+E"_s);
        choose(u"go.people"_s, {});
        QCOMPARE(m_window->board().keymap().text(u"go.people"_s), QString());
    }

    void showsTheKeysAsTheyAreSetOnTheSheet()
    {
        choose(u"call.park"_s, {u"Ctrl+Shift+P"_s});
        ui::KeyHelp sheet(m_window->look(), m_window->commands(), nullptr);
        QVERIFY(sheet.lines().contains(u"Ctrl+Shift+P: Park my call"_s));
        QVERIFY(sheet.lines().contains(u"Esc Esc: Hang up, or decline"_s));
        QTest::keyClicks(sheet.findChild<QLineEdit *>(), u"park my"_s);
        QCOMPARE(sheet.lines(), QStringList{u"Ctrl+Shift+P: Park my call"_s});
        choose(u"call.park"_s, {u"Ctrl+E"_s});
        QCOMPARE(sheet.lines(), QStringList{u"Ctrl+E: Park my call"_s});
    }

    void offersCommandsInTheField()
    {
        QSignalSpy wanted(&m_window->requests(), &Requests::settingsRequested);
        auto *field = m_window->findChild<ui::CommandField *>();
        field->setFocus();
        QTest::keyClicks(field, u"settings"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
    }

    void switchesProfilesInTheField()
    {
        QSignalSpy chosen(&m_window->requests(), &Requests::profileChosen);
        m_window->board().setProfiles({{u"day"_s, u"Night & co"_s}, u"day"_s});
        auto *field = m_window->findChild<ui::CommandField *>();
        field->setFocus();
        QTest::keyClicks(field, u"profile night"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.value(0).value(0).toString(), u"Night & co"_s);
        m_window->board().setProfiles({{u"day"_s, u"Night & co"_s}, u"Night & co"_s});
        QTest::keyClicks(field, u"switch day"_s);
        QTest::keyClick(field, Qt::Key_Return);
        QCOMPARE(chosen.value(1).value(0).toString(), u"day"_s);
    }

    void goesToTheNextProfileByAKey()
    {
        QSignalSpy chosen(&m_window->requests(), &Requests::profileChosen);
        choose(u"window.nextprofile"_s, {u"Ctrl+E"_s});
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(m_window->findChild<ui::StatusLine *>()->result().contains(u"no other profile"_s));
        m_window->board().setProfiles({{u"a"_s, u"b"_s, u"c"_s}, u"c"_s});
        QTest::keyClick(m_window.get(), Qt::Key_E, Qt::ControlModifier);
        QCOMPARE(chosen.value(0).value(0).toString(), u"a"_s);
    }

    void offersProfilesInTheMenu()
    {
        QSignalSpy chosen(&m_window->requests(), &Requests::profileChosen);
        m_window->board().setProfiles({{u"day"_s, u"night"_s}, u"day"_s});
        const QMenu *profiles = nullptr;
        for (const QMenu *const menu : m_window->findChildren<QMenu *>()) {
            if (menu->title() == u"Profile: day"_s)
                profiles = menu;
        }
        QVERIFY(profiles);
        QVERIFY(profiles->actions()[0]->isChecked());
        profiles->actions()[0]->trigger(); // it is in use
        QCOMPARE(chosen.size(), 0);
        profiles->actions()[1]->trigger();
        QCOMPARE(chosen.value(0).value(0).toString(), u"night"_s);
    }

    void turnsHighContrastOnAndOff()
    {
        using Mode = ui::Theme::Mode;
        const auto press = [this] {
            QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        };
        for (const auto &[before, high] : {std::pair{Mode::Light, Mode::HighContrast},
                 std::pair{Mode::Dark, Mode::HighContrastDark}}) {
            m_window->theme().setMode(before);
            press();
            QCOMPARE(m_window->theme().mode(), high);
            press();
            QCOMPARE(m_window->theme().mode(), before);
        }
        m_window->theme().setMode(Mode::HighContrast); // set so from the beginning
        press();
        QCOMPARE(m_window->theme().mode(), Mode::System);
    }

    void keepsOnlyWhatDiffersOnThePage()
    {
        auto page = openPage({});
        desk::Profile written;
        page->writeTo(written);
        QVERIFY(written.keyChoices.keys.isEmpty());
        edit(*page, u"Keys for: Park my call"_s)->setKeySequence(QKeySequence(u"Ctrl+E"_s));
        edit(*page, u"Keys for: Answer"_s)->clear();
        page->writeTo(written);
        QCOMPARE(written.keyChoices.keys.size(), 2);
        QCOMPARE(written.keyChoices.keys.value(u"call.park"_s), QStringList{u"Ctrl+E"_s});
        QVERIFY(written.keyChoices.keys.contains(u"call.answer"_s));
        QCOMPARE(written.keyChoices.keys.value(u"call.answer"_s), QStringList());
    }

    void namesBothWhoHaveAKey()
    {
        auto page = openPage({});
        QCOMPARE(page->problem(), QString());
        QSignalSpy edited(page.get(), &ui::SettingsPage::edited);
        edit(*page, u"Keys for: Park my call"_s)->setKeySequence(QKeySequence(u"Ctrl+H"_s));
        QVERIFY(!edited.isEmpty());
        QVERIFY(page->problem().contains(u"Park my call"_s));
        QVERIFY(page->problem().contains(u"Hold and resume"_s));
    }

    void goesBackToTheUsualKeys()
    {
        desk::Profile profile;
        profile.keyChoices.keys = {{u"call.park"_s, {u"Ctrl+E"_s}}, {u"call.answer"_s, {}}};
        auto page = openPage(profile);
        QCOMPARE(
            edit(*page, u"Keys for: Park my call"_s)->keySequence(), QKeySequence(u"Ctrl+E"_s));
        press(*page, u"The usual keys for: Park my call"_s);
        page->writeTo(profile);
        QCOMPARE(profile.keyChoices.keys.keys(), QStringList{u"call.answer"_s});
        for (QPushButton *const button : page->findChildren<QPushButton *>()) {
            if (button->text() == u"All keys as usual"_s)
                button->click();
        }
        page->writeTo(profile);
        QVERIFY(profile.keyChoices.keys.isEmpty());
    }

private:
    void choose(const QString &command, const QStringList &keys)
    {
        desk::KeyChoices choices;
        choices.keys.insert(command, keys);
        m_window->board().keymap().setChoices(choices);
    }

    std::unique_ptr<ui::KeysPage> openPage(const desk::Profile &profile)
    {
        auto page = std::make_unique<ui::KeysPage>(ui::PageFacts{m_window->look(),
            m_window->board(), m_window->requests(), desk::Dialects(), &m_window->commands()});
        page->show(profile);
        return page;
    }

    static QKeySequenceEdit *edit(const ui::KeysPage &page, const QString &name)
    {
        for (QKeySequenceEdit *const one : page.findChildren<QKeySequenceEdit *>()) {
            if (one->accessibleName() == name
                || (name.endsWith(u"Hold"_s) && one->accessibleName().startsWith(name)))
                return one;
        }
        return nullptr;
    }

    static void press(const ui::KeysPage &page, const QString &name)
    {
        for (QPushButton *const one : page.findChildren<QPushButton *>()) {
            if (one->accessibleName() == name)
                one->click();
        }
    }

    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
