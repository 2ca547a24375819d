// SPDX-License-Identifier: MIT
#include "rows.h"
#include "ui/dialogs/dialprompt.h"
#include "ui/dialogs/journeydialog.h"
#include "ui/dialogs/journeytable.h"
#include "ui/dialogs/missedcallsdialog.h"
#include "ui/dialogs/settingsdialog.h"
#include "ui/mainwindow.h"

#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

class TestDialogs : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_window = std::make_unique<ui::MainWindow>(); }

    void dialsOnlyOnAClick()
    {
        ui::DialPrompt prompt(m_window->look(), u"+4930123"_s, u"0004930123"_s);
        QSignalSpy confirmed(&prompt, &ui::DialPrompt::confirmed);
        prompt.show();
        QTest::keyClick(&prompt, Qt::Key_Return);
        QVERIFY(confirmed.isEmpty());
        QVERIFY(!prompt.isVisible());
        prompt.show();
        for (QPushButton *button : prompt.findChildren<QPushButton *>()) {
            if (button->text() == u"Call"_s)
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(confirmed.size(), 1);
    }

    void showsTheNumberThatGoesOut()
    {
        ui::DialPrompt prompt(m_window->look(), u"+4930123"_s, u"0004930123"_s);
        QString all;
        for (const QLabel *label : prompt.findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            all += label->text();
        }
        QVERIFY(all.contains(u"+4930123"_s));
        QVERIFY(all.contains(u"0004930123"_s));
    }

    void tellsTheWayOfACallWhileItGoesOn()
    {
        const pbx::Call talk = call(u"+33199"_s, u"<b>Nord</b>"_s);
        ui::JourneyDialog dialog(m_window->look(), m_window->board(), talk);
        const auto *table = dialog.findChild<ui::JourneyTable *>();
        QCOMPARE(table->rowCount(), 0);
        pbx::Journey way{.server = talk.server, .call = talk.id, .legs = {}, .isOver = false};
        way.legs.append({.kind = pbx::JourneyLeg::Kind::Queue,
            .who = talk.caller,
            .with = {},
            .place = u"support"_s,
            .from = rows::at(0)});
        pbx::Batch batch{.server = talk.server};
        batch.journeys = {{std::nullopt, way}};
        m_window->board().apply(batch);
        QCOMPARE(table->rowCount(), 1);
        QVERIFY(table->index(0, 1).data().toString().contains(u"<b>Nord</b>"_s));
        way.legs[0].isOver = true;
        way.legs[0].until = rows::at(65);
        batch.journeys = {{std::nullopt, way}};
        m_window->board().apply(batch);
        QCOMPARE(table->index(0, 2).data().toString(), u"1:05"_s);
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void callsBackWhoWasMissed()
    {
        desk::MissedCalls missed;
        missed.add(call(u"+33199"_s, u"Nordwind"_s), rows::at(0));
        missed.add(call(u"+49301234567"_s, u"Acme"_s), rows::at(60));
        ui::MissedCallsDialog dialog(m_window->look(), missed);
        QSignalSpy wanted(&dialog, &ui::MissedCallsDialog::callBackWanted);
        const auto *list = dialog.findChild<QListWidget *>();
        QCOMPARE(list->count(), 2);
        QVERIFY(list->item(0)->text().contains(u"Acme"_s));
        QVERIFY(list->item(0)->text().contains(u"10:43"_s));
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][1].toString(), u"+49301234567"_s);
    }

    void saysThatNobodyWasMissed()
    {
        desk::MissedCalls missed;
        ui::MissedCallsDialog dialog(m_window->look(), missed);
        QSignalSpy wanted(&dialog, &ui::MissedCallsDialog::callBackWanted);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(wanted.isEmpty());
    }

    void keepsWhatItDoesNotShow()
    {
        desk::Profile profile{.name = u"desk"_s, .own = {u"pbx.example"_s, u"101"_s}};
        profile.favourites = {{u"pbx.example"_s, u"112"_s}};
        ui::SettingsDialog dialog(m_window->look(), profile, desk::Dialects());
        QSignalSpy changed(&dialog, &ui::SettingsDialog::changed);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<desk::Profile>(), profile);
    }

    void refusesNumbersThatCannotBeDialled()
    {
        ui::SettingsDialog dialog(m_window->look(), {}, desk::Dialects());
        QSignalSpy changed(&dialog, &ui::SettingsDialog::changed);
        dialog.show();
        dialog.findChild<QLineEdit *>()->setText(u"10 1,2"_s);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(changed.isEmpty());
        QVERIFY(dialog.isVisible());
    }

    void showsWhatHappensToANumberWhileItIsTyped()
    {
        desk::Profile profile;
        profile.numberRules = {.country = u"DE"_s,
            .areaCode = {},
            .ownNumber = u"+49 30 901820"_s,
            .outsidePrefix = u"0"_s,
            .internationalPrefix = u"00"_s};
        ui::SettingsDialog dialog(m_window->look(), profile, desk::Dialects());
        auto *trial = dialog.findChild<QLineEdit *>(u"trial"_s);
        const auto *outcome = dialog.findChild<QLabel *>(u"outcome"_s);
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
    }

    void changesNumberRules()
    {
        desk::Profile profile;
        profile.numberRules.country = u"DE"_s;
        profile.numberRules.rewrites
            = {{u"all"_s, u".*"_s, u"9"_s}, {u"Branch"_s, u"\\+4989(\\d+)"_s, u"8\\1"_s}};
        ui::SettingsDialog dialog(m_window->look(), profile, desk::Dialects());
        QSignalSpy changed(&dialog, &ui::SettingsDialog::changed);
        dialog.show();
        auto *table = dialog.findChild<QTableWidget *>();
        auto *trial = dialog.findChild<QLineEdit *>(u"trial"_s);
        const auto *outcome = dialog.findChild<QLabel *>(u"outcome"_s);
        trial->setText(u"089 2330"_s);
        QVERIFY(outcome->text().contains(u"by the rule \"all\""_s));
        table->setCurrentCell(1, 0);
        press(dialog, u"Move up"_s);
        QVERIFY2(outcome->text().contains(u"82330"_s), qPrintable(outcome->text()));
        table->setCurrentCell(1, 0);
        press(dialog, u"Remove"_s);
        press(dialog, u"Add a rule"_s);
        table->item(1, 1)->setText(u"(12"_s);
        table->item(1, 2)->setText(u"1"_s);
        QTest::keyClick(trial, Qt::Key_Return);
        QVERIFY(changed.isEmpty());
        QVERIFY(dialog.isVisible());
        table->item(1, 1)->setText(u"12"_s);
        QTest::keyClick(trial, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<desk::Profile>().numberRules.rewrites,
            (QList<desk::RewriteRule>{
                {u"Branch"_s, u"\\+4989(\\d+)"_s, u"8\\1"_s}, {{}, u"12"_s, u"1"_s}}));
    }

    void keepsNumberRulesItCannotUse()
    {
        desk::Profile profile{.name = u"desk"_s};
        profile.numberRules.country = u"Atlantis"_s;
        profile.numberRules.rewrites = {{u"Broken"_s, u"(12"_s, u"1"_s}};
        ui::SettingsDialog dialog(m_window->look(), profile, desk::Dialects());
        QSignalSpy changed(&dialog, &ui::SettingsDialog::changed);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(changed[0][0].value<desk::Profile>(), profile);
    }

private:
    static void press(QWidget &dialog, const QString &words)
    {
        for (QPushButton *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == words)
                return button->click();
        }
        QFAIL(qPrintable(words));
    }

    static pbx::Call call(const QString &number, const QString &name)
    {
        return rows::call(number, rows::outside(number, name), {});
    }

    std::unique_ptr<ui::MainWindow> m_window;
};

Q_DECLARE_METATYPE(desk::Profile)

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
