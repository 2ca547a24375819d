// SPDX-License-Identifier: MIT
#include "desk/keptvalues.h"
#include "ui/mainwindow.h"
#include "ui/settings/locksign.h"
#include "ui/settings/settingsdialog.h"
#include "ui/settings/settingspage.h"

#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>
#include <QTest>

using desk::Profile;
using ui::SettingsDialog;
using namespace Qt::Literals::StringLiterals;

class TestSettingsDialog : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window = std::make_unique<ui::MainWindow>(); }

    void cleanup()
    {
        m_dialog.reset();
        m_window.reset();
    }

    void savesNothingWhereNothingWasChanged()
    {
        open({.name = u"desk"_s, .own = {u"pbx.example"_s, u"101"_s}});
        QTest::keyClick(m_dialog.get(), Qt::Key_Return);
        QVERIFY(!m_dialog->isVisible());
        QVERIFY(m_saved->isEmpty());
    }

    void writesOnlyThePagesThatWereChanged()
    {
        Profile profile{.name = u"desk"_s, .own = {u"pbx.example"_s, u"101"_s}};
        profile.theme = Profile::Theme::Dark;
        open(profile);
        type(field(u"My mobile"_s), u"+49170"_s);
        // Meanwhile the colours were changed by the menu, and somebody became a favourite.
        profile.theme = Profile::Theme::Light;
        profile.favourites = {{u"pbx.example"_s, u"112"_s}};
        Profile expected = profile;
        expected.mobile = u"+49170"_s;
        m_dialog->writeTo(profile);
        QCOMPARE(profile, expected);
        press(u"&Save"_s);
        QCOMPARE(m_saved->size(), 1);
        QVERIFY(!m_dialog->isVisible());
    }

    void showsWhatIsChangedElsewhere()
    {
        Profile profile;
        open(profile);
        profile.mobile = u"0170"_s;
        m_dialog->follow(profile);
        QCOMPARE(field(u"My mobile"_s)->text(), u"0170"_s);
        type(field(u"My mobile"_s), u"1"_s);
        profile.mobile = u"0171"_s;
        m_dialog->follow(profile);
        QCOMPARE(field(u"My mobile"_s)->text(), u"01701"_s);
    }

    void staysOpenWhenItIsApplied()
    {
        open({});
        auto *apply = button(u"&Apply"_s);
        QVERIFY(!apply->isEnabled());
        type(field(u"My mobile"_s), u"0170"_s);
        QVERIFY(apply->isEnabled());
        apply->click();
        QCOMPARE(m_saved->size(), 1);
        QVERIFY(m_dialog->isVisible());
        QVERIFY(!apply->isEnabled());
    }

    void refusesNumbersThatCannotBeDialled()
    {
        open({});
        type(field(u"My extension"_s), u"10 1,2"_s);
        m_dialog->open(u"Looks"_s);
        press(u"&Save"_s);
        QVERIFY(m_saved->isEmpty());
        QCOMPARE(page()->title(), u"My phone"_s); // it goes to where the problem is
        QVERIFY(problemShown().contains(u"dial"_s));
        QVERIFY(list()->item(0)->data(Qt::AccessibleTextRole).toString().contains(u"problem"_s));
    }

    void asksAboutWhatWouldBeLost_data()
    {
        QTest::addColumn<int>("answer");
        QTest::addColumn<int>("saves");
        QTest::addColumn<bool>("isOpen");
        QTest::newRow("save") << int(QMessageBox::Save) << 1 << false;
        QTest::newRow("discard") << int(QMessageBox::Discard) << 0 << false;
        QTest::newRow("keep editing") << int(QMessageBox::Cancel) << 0 << true;
    }

    void asksAboutWhatWouldBeLost()
    {
        QFETCH(int, answer);
        open({});
        type(field(u"My mobile"_s), u"0170"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        auto *box = m_dialog->findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(m_dialog->isVisible());
        box->button(QMessageBox::StandardButton(answer))->click();
        QTEST(int(m_saved->size()), "saves");
        QTEST(m_dialog->isVisible(), "isOpen");
    }

    void closesUnaskedWhereNothingWasChanged()
    {
        open({});
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void findsSettingsByTheirWords_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("page");
        QTest::addColumn<QString>("control");
        QTest::newRow("label") << u"area code"_s << u"Numbers"_s << u"Own area code"_s;
        QTest::newRow("accents and case") << u"ÁREA"_s << u"Numbers"_s << u"Own area code"_s;
        QTest::newRow("a choice") << u"dark"_s << u"Looks"_s << u"Colours"_s;
        QTest::newRow("page and word") << u"phone mobile"_s << u"My phone"_s << u"My mobile"_s;
        QTest::newRow("words of the page") << u"certificate"_s << u"Exchanges"_s << QString();
    }

    void findsSettingsByTheirWords()
    {
        QFETCH(QString, typed);
        open({});
        QTest::keyClick(m_dialog.get(), Qt::Key_F, Qt::ControlModifier);
        auto *search = m_dialog->findChild<QLineEdit *>();
        search->setText(typed);
        QTEST(page()->title(), "page");
        int listed = 0;
        for (int row = 0; row < list()->count(); ++row)
            listed += !list()->item(row)->isHidden();
        QVERIFY(listed < list()->count());
        QFETCH(QString, control);
        if (control.isEmpty())
            return;
        const QFrame *mark = markShown();
        QVERIFY(mark);
        const QWidget *wanted = labelled(control);
        QTRY_VERIFY(mark->geometry().contains(
            QRect(wanted->mapTo(mark->parentWidget(), QPoint(0, 0)), wanted->size())));
    }

    void goesFromOneFoundToTheNext()
    {
        open({});
        auto *search = m_dialog->findChild<QLineEdit *>();
        search->setFocus();
        search->setText(u"number"_s);
        const QString first = counted();
        QVERIFY(first.startsWith(u"1 of "_s));
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY2(counted().startsWith(u"2 of "_s), qPrintable(counted()));
        QVERIFY(m_dialog->isVisible());
        search->setText(u"no such thing"_s);
        QVERIFY(counted().contains(u"Nothing"_s));
        QVERIFY(!markShown());
        search->clear();
        QVERIFY(!list()->item(3)->isHidden());
    }

    void marksNothingThatWasTakenAway()
    {
        open({});
        m_dialog->open(u"Pop-ups"_s);
        press(u"Add quiet hours"_s);
        auto *search = m_dialog->findChild<QLineEdit *>();
        const auto isFound = [&] {
            search->clear();
            search->setText(u"remove these quiet"_s);
            return markShown() != nullptr;
        };
        QTRY_VERIFY(isFound()); // as soon as the line is laid out
        pressOn(*page(), u"Remove"_s);
        QTRY_VERIFY(!markShown());
        QTest::keyClick(search, Qt::Key_Return);
        QVERIFY(!markShown());
    }

    void turnsPagesByKeyboard()
    {
        open({});
        QTest::keyClick(m_dialog.get(), Qt::Key_PageDown, Qt::ControlModifier);
        QCOMPARE(page()->title(), u"Exchanges"_s);
        QTest::keyClick(m_dialog.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QTest::keyClick(m_dialog.get(), Qt::Key_PageUp, Qt::ControlModifier);
        QCOMPARE(list()->currentRow(), list()->count() - 1);
    }

    void offersToTestTheChosenExchange()
    {
        open({.servers = {{.address = *ami::ServerAddress::parse(u"ami://u@a.example"_s)},
                  {.address = *ami::ServerAddress::parse(u"ami://u@b.example"_s)}}});
        m_dialog->open(u"Exchanges"_s);
        QSignalSpy wanted(&m_window->requests(), &ui::Requests::checkupRequested);
        page()->findChild<QListWidget *>()->setCurrentRow(1);
        pressOn(*page(), u"Test\u2026"_s);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"b.example"_s);
        open({});
        m_dialog->open(u"Exchanges"_s);
        pressOn(*page(), u"Test\u2026"_s); // of none
        QCOMPARE(wanted.size(), 1);
    }

    void offersSettingsInAFile()
    {
        open({});
        QSignalSpy out(&m_window->requests(), &ui::Requests::settingsExportRequested);
        QSignalSpy in(&m_window->requests(), &ui::Requests::settingsImportRequested);
        press(u"Export\u2026"_s);
        press(u"Import\u2026"_s);
        QCOMPARE(out.size(), 1);
        QCOMPARE(in.size(), 1);
    }

    void takesExchangesFromTheList()
    {
        Profile profile;
        profile.servers = {{.address = *ami::ServerAddress::parse(u"ami://panel@a.example"_s)},
            {.address = *ami::ServerAddress::parse(u"amis://panel@b.example"_s)}};
        open(profile);
        m_dialog->open(u"Exchanges"_s);
        pressOn(*page(), u"Remove"_s);
        m_dialog->writeTo(profile);
        QCOMPARE(profile.servers.size(), 1);
        QCOMPARE(profile.servers[0].address.host, u"b.example"_s);
    }

    void locksWhatTheAdministratorHasSet()
    {
        Profile profile;
        profile.theme = Profile::Theme::Dark;
        open(profile, {u"desk/theme"_s, u"role/kind"_s});
        QVERIFY(!labelled(u"Colours"_s)->isEnabled());
        QVERIFY(!labelled(u"This desk is for"_s)->isEnabled());
        QVERIFY(labelled(u"Size of letters"_s)->isEnabled());
        QVERIFY(labelled(u"Colours"_s)->toolTip().contains(u"administrator"_s));
    }

    /// Each setting that can be locked has its control, which says that it is.
    void locksEverythingThatCanBeLocked()
    {
        const QStringList settings = desk::KeptValues::of(everything()).settings();
        open(everything(), settings);
        QStringList kept;
        for (const ui::SettingsPage *const one : m_dialog->pages()) {
            for (const auto &[control, keys] : one->kept()) {
                kept += keys;
                if (!settings.contains(keys.constFirst()))
                    continue; // a key that is as usual stands in no profile
                QVERIFY2(!control->isEnabled(), qPrintable(keys.join(u' ')));
                QVERIFY(control->toolTip().contains(u"administrator"_s));
                // The sign stands beside the words of a control, never on them.
                const auto *const sign = control->findChild<ui::LockSign *>();
                QVERIFY(sign);
                QCOMPARE(sign->isHidden(), qobject_cast<QPushButton *>(control) != nullptr);
            }
        }
        QStringList left;
        for (const QString &setting : settings) {
            // Who stands where is arranged in the window.
            if (!kept.contains(setting) && !setting.startsWith(u"people"_s)
                && setting != u"favourites"_s)
                left += setting;
        }
        QVERIFY2(left.isEmpty(), qPrintable(left.join(u' ')));
    }

    /// Nothing on a page changes what is locked, whatever is pressed there.
    void changesNothingThatIsLocked()
    {
        open(everything(), desk::KeptValues::of(everything()).settings());
        for (ui::SettingsPage *const one : m_dialog->pages()) {
            for (QAbstractButton *const button : one->findChildren<QAbstractButton *>()) {
                const bool opensDialog = button->text().endsWith(u'\u2026');
                if (button->isEnabled() && !opensDialog)
                    button->click();
            }
            for (const QLineEdit *const field : one->findChildren<QLineEdit *>()) {
                const bool isTrial = field->objectName() == u"trial"_s;
                const bool isKey = qobject_cast<const QKeySequenceEdit *>(field->parentWidget());
                const bool isPassword = field->echoMode() == QLineEdit::Password;
                QVERIFY2(isTrial || isKey || isPassword || !field->isEnabled(),
                    qPrintable(one->title()));
            }
            for (const QAbstractSpinBox *const box : one->findChildren<QAbstractSpinBox *>())
                QVERIFY2(!box->isEnabled(), qPrintable(one->title()));
        }
        Profile written = everything();
        m_dialog->writeTo(written);
        const auto expected = desk::KeptValues::of(everything());
        for (const QString &setting : expected.settings())
            QCOMPARE(desk::KeptValues::of(written).text(setting), expected.text(setting));
        // Whether the panel starts at the login stands in no profile.
        QVERIFY(desk::KeptValues::of(written) == expected);
    }

    void showsWhatHappensToANumberWhileItIsTyped()
    {
        Profile profile;
        profile.numberRules = {.country = u"DE"_s,
            .areaCode = {},
            .ownNumber = u"+49 30 901820"_s,
            .outsidePrefix = u"0"_s,
            .internationalPrefix = u"00"_s};
        open(profile);
        auto *trial = m_dialog->findChild<QLineEdit *>(u"trial"_s);
        const auto *outcome = m_dialog->findChild<QLabel *>(u"outcome"_s);
        QTest::keyClicks(trial, u"+49 89 233"_s);
        QCOMPARE(outcome->text(), u"Dials 0089233. Shown as 089 233, known as +4989233."_s);
        trial->setText(u"030 901820-78"_s);
        QCOMPARE(outcome->text(), u"Dials 78: a number of the house."_s);
        trial->setText(u"112"_s);
        QVERIFY(outcome->text().contains(u"emergency"_s));
        trial->setText(u"<b>words</b>"_s);
        QVERIFY(outcome->text().contains(u"no telephone number"_s));
        QCOMPARE(outcome->textFormat(), Qt::PlainText);
        trial->clear();
        QVERIFY(outcome->text().isEmpty());
        QVERIFY(!m_dialog->isChanged());
    }

    void changesNumberRules()
    {
        Profile profile;
        profile.numberRules.country = u"DE"_s;
        profile.numberRules.rewrites
            = {{u"all"_s, u".*"_s, u"9"_s}, {u"Branch"_s, u"\\+4989(\\d+)"_s, u"8\\1"_s}};
        open(profile);
        m_dialog->open(u"Numbers"_s);
        auto *table = page()->findChild<QTableWidget *>();
        auto *trial = m_dialog->findChild<QLineEdit *>(u"trial"_s);
        const auto *outcome = m_dialog->findChild<QLabel *>(u"outcome"_s);
        trial->setText(u"089 2330"_s);
        QVERIFY(outcome->text().contains(u"by the rule \"all\""_s));
        table->setCurrentCell(1, 0);
        pressOn(*page(), u"Move up"_s);
        QVERIFY2(outcome->text().contains(u"82330"_s), qPrintable(outcome->text()));
        table->setCurrentCell(1, 0);
        pressOn(*page(), u"Remove"_s);
        pressOn(*page(), u"Add a rule"_s);
        table->item(1, 1)->setText(u"(12"_s);
        table->item(1, 2)->setText(u"1"_s);
        QTest::keyClick(trial, Qt::Key_Return);
        QVERIFY(m_saved->isEmpty());
        QVERIFY(m_dialog->isVisible());
        table->item(1, 1)->setText(u"12"_s);
        QVERIFY(m_dialog->isChanged());
        m_dialog->writeTo(profile);
        QTest::keyClick(trial, Qt::Key_Return);
        QCOMPARE(m_saved->size(), 1);
        QCOMPARE(profile.numberRules.rewrites,
            (QList<desk::RewriteRule>{
                {u"Branch"_s, u"\\+4989(\\d+)"_s, u"8\\1"_s}, {{}, u"12"_s, u"1"_s}}));
    }

    void keepsNumberRulesItCannotUse()
    {
        Profile profile{.name = u"desk"_s};
        profile.numberRules.country = u"Atlantis"_s;
        profile.numberRules.rewrites = {{u"Broken"_s, u"(12"_s, u"1"_s}};
        open(profile);
        type(field(u"My mobile"_s), u"0170"_s);
        Profile written = profile;
        m_dialog->writeTo(written);
        press(u"&Save"_s);
        QCOMPARE(m_saved->size(), 1); // what was broken before keeps nobody from the rest
        profile.mobile = u"0170"_s;
        QCOMPARE(written, profile);
    }

private:
    /// A profile with a value for all that can be set.
    Profile everything() const
    {
        Profile profile;
        profile.servers = {{.address = *ami::ServerAddress::parse(u"ami://a@b.example"_s)}};
        profile.numberRules.rewrites = {{u"Branch"_s, u"1"_s, u"2"_s}};
        profile.queueRules.own.insert(u"support"_s, {});
        profile.queueRules.shown = {u"support"_s};
        profile.keyChoices.keys.insert(u"call.park"_s, {u"Ctrl+Alt+P"_s});
        profile.directories = {desk::DirectorySettings{}};
        return profile;
    }

    void open(const Profile &profile, const QStringList &locked = {})
    {
        m_dialog = std::make_unique<SettingsDialog>(
            ui::PageFacts{m_window->look(), m_window->board(), m_window->requests(),
                desk::Dialects(), &m_window->commands(), locked},
            profile);
        m_saved = std::make_unique<QSignalSpy>(m_dialog.get(), &SettingsDialog::saved);
        m_dialog->show();
        m_dialog->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    }

    static void type(QLineEdit *into, const QString &text) { QTest::keyClicks(into, text); }

    ui::SettingsPage *page() const
    {
        auto *stack = m_dialog->findChild<QStackedWidget *>();
        return stack->currentWidget()->findChild<ui::SettingsPage *>();
    }

    QListWidget *list() const { return m_dialog->findChild<QListWidget *>(); }

    QWidget *labelled(const QString &words) const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->text() == words && label->buddy())
                return label->buddy();
        }
        qFatal("nothing is labelled %s", qPrintable(words));
    }

    QLineEdit *field(const QString &words) const
    {
        return qobject_cast<QLineEdit *>(labelled(words));
    }

    static void pressOn(const QWidget &where, const QString &words)
    {
        for (QPushButton *one : where.findChildren<QPushButton *>()) {
            if (one->text() == words)
                return one->click();
        }
        QFAIL(qPrintable(words));
    }

    void press(const QString &words) const { pressOn(*m_dialog, words); }

    QPushButton *button(const QString &words) const
    {
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
            if (one->text() == words)
                return one;
        }
        return nullptr;
    }

    QFrame *markShown() const
    {
        for (QFrame *frame : m_dialog->findChildren<QFrame *>()) {
            if (frame->property("part") == u"droptarget"_s && frame->isVisible())
                return frame;
        }
        return nullptr;
    }

    QString problemShown() const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>()) {
            if (label->property("part") == u"problem"_s && label->isVisible())
                return label->text();
        }
        return {};
    }

    QString counted() const
    {
        for (const QLabel *label : m_dialog->findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
            if (label->isVisible())
                return label->text();
        }
        return {};
    }

    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<SettingsDialog> m_dialog;
    std::unique_ptr<QSignalSpy> m_saved;
};

QTEST_MAIN(TestSettingsDialog)
#include "tst_settingsdialog.moc"
