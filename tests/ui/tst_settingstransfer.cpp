// SPDX-License-Identifier: MIT
#include "desk/provisioning.h"
#include "ui/clocks.h"
#include "ui/dialogs/filefield.h"
#include "ui/settings/transfer/settingsexportdialog.h"
#include "ui/settings/transfer/settingsimportdialog.h"
#include "ui/settings/transfer/settingwords.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

using desk::Profile;
using desk::Profiles;
using desk::SettingsFile;
using ui::SettingsImportDialog;
using namespace Qt::Literals::StringLiterals;

namespace {

const QDateTime noon(QDate(2027, 3, 1), QTime(12, 0), Qt::UTC);

QString shown(const QWidget &dialog)
{
    QStringList texts;
    for (const auto *label : dialog.findChildren<QLabel *>()) {
        if (label->isVisible())
            texts.append(label->text());
    }
    if (const auto *tree = dialog.findChild<QTreeWidget *>()) {
        for (QTreeWidgetItemIterator it(const_cast<QTreeWidget *>(tree)); *it; ++it)
            texts.append((*it)->text(0));
    }
    return texts.join(u'\n');
}

} // namespace

class TestSettingsTransfer : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_here = std::make_unique<Profiles>(m_folder->filePath(u"here"_s));
        m_there = std::make_unique<Profiles>(m_folder->filePath(u"there"_s));
        m_file = m_folder->filePath(u"settings.json"_s);
    }

    void showsWhatWouldComeBeforeItDoes()
    {
        writeOffice();
        QCOMPARE(m_there->save(Profile{.name = u"office"_s}), QString());
        SettingsImportDialog dialog(look(), *m_there);
        QSignalSpy wanted(&dialog, &SettingsImportDialog::importWanted);
        dialog.show();
        QVERIFY(!import(dialog)->isEnabled());
        dialog.load(m_file);
        const QString said = shown(dialog);
        for (const auto &part : {u"office (2 setting"_s, u"night (new)"_s, u"Cordboard 1.0"_s,
                 u"Desk: theme: system \u2192 dark"_s, u"Desk: area code: nothing \u2192 030"_s})
            QVERIFY2(said.contains(part), qPrintable(said));
        QCOMPARE(m_there->names(), QStringList{u"office"_s});
        import(dialog)->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][2].toStringList(), (QStringList{u"night"_s, u"office"_s}));
    }

    void takesOnlyWhatIsChosen()
    {
        writeOffice();
        SettingsImportDialog dialog(look(), *m_there);
        dialog.show();
        dialog.load(m_file);
        auto *tree = dialog.findChild<QTreeWidget *>();
        tree->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QCOMPARE(dialog.chosen(), QStringList{u"office"_s});
        tree->topLevelItem(1)->setCheckState(0, Qt::Unchecked);
        QVERIFY(!import(dialog)->isEnabled());
    }

    void showsHowReplacingDiffers()
    {
        write("{\"format\": \"cordboard-settings\", \"version\": 1,"
              " \"profiles\": {\"office\": {\"desk\": {\"theme\": \"light\"}}}}");
        Profile office{.name = u"office"_s};
        office.numberRules.areaCode = u"030"_s;
        QCOMPARE(m_there->save(office), QString());
        SettingsImportDialog dialog(look(), *m_there);
        dialog.show();
        dialog.load(m_file);
        QVERIFY(!shown(dialog).contains(u"area code"_s));
        for (auto *radio : dialog.findChildren<QRadioButton *>()) {
            if (radio->text().startsWith(u"Replace"_s))
                radio->click();
        }
        QVERIFY2(shown(dialog).contains(u"Desk: area code: 030 \u2192 nothing"_s),
            qPrintable(shown(dialog)));
    }

    void saysThatItIsNoFileOfSettings()
    {
        write("{ oops");
        SettingsImportDialog dialog(look(), *m_there);
        dialog.show();
        dialog.load(m_file);
        QVERIFY2(shown(dialog).contains(u"line 1"_s), qPrintable(shown(dialog)));
        QVERIFY(!import(dialog)->isEnabled());
        dialog.load(m_folder->filePath(u"nowhere.json"_s));
        QVERIFY2(shown(dialog).contains(u"cannot be read"_s), qPrintable(shown(dialog)));
    }

    void saysWhatStays()
    {
        writeOffice();
        m_there->setProvisioning(
            desk::Provisioning::ofJson("{\"locked\": {\"desk\": {\"theme\": \"light\"}}}"));
        SettingsImportDialog dialog(look(), *m_there);
        dialog.show();
        dialog.load(m_file);
        QVERIFY2(shown(dialog).contains(u"Desk: theme stays: your administrator"_s),
            qPrintable(shown(dialog)));
    }

    void saysWhatItDoesNotUnderstand()
    {
        write("{\"format\": \"cordboard-settings\", \"version\": 1, \"profiles\": {"
              "\"a\": {\"desk\": {\"theme\": \"pink\"}}, \"b/c\": {}}}");
        SettingsImportDialog dialog(look(), *m_there);
        dialog.show();
        dialog.load(m_file);
        QVERIFY2(shown(dialog).contains(u"pink"_s), qPrintable(shown(dialog)));
        QVERIFY2(shown(dialog).contains(u"b/c"_s), qPrintable(shown(dialog)));
    }

    void asksWhereToExport()
    {
        ui::SettingsExportDialog dialog(
            look(), m_folder->filePath(u"x"_s), {u"office"_s, u"night"_s});
        QSignalSpy wanted(&dialog, &ui::SettingsExportDialog::exportWanted);
        dialog.show();
        QVERIFY(shown(dialog).contains(u"office, night"_s));
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), m_folder->filePath(u"x.json"_s));
        dialog.showProblem(u"no space"_s);
        QVERIFY(dialog.isVisible() && shown(dialog).contains(u"no space"_s));
        write("x");
        dialog.findChild<ui::FileField *>()->setPath(m_file);
        QVERIFY(shown(dialog).contains(u"will be replaced"_s));
    }

    void namesSettingsForPeople()
    {
        QCOMPARE(ui::settingName(u"servers"_s), u"Exchanges"_s);
        QCOMPARE(ui::settingName(u"looks/textPercent"_s), u"Looks: text percent"_s);
        const QString endless(500, u'x');
        QVERIFY(ui::differenceText(u"desk/mobile"_s, {}, endless).size() < 150);
    }

private:
    ui::Look look() const { return {m_theme, m_clocks}; }

    static QPushButton *import(const QWidget &dialog)
    {
        for (auto *button : dialog.findChildren<QPushButton *>()) {
            if (button->text() == u"Import"_s)
                return button;
        }
        return nullptr;
    }

    void write(const QByteArray &bytes) const
    {
        QFile file(m_file);
        if (file.open(QIODevice::WriteOnly))
            file.write(bytes);
    }

    void writeOffice() const
    {
        Profile office{.name = u"office"_s};
        office.theme = Profile::Theme::Dark;
        office.numberRules.areaCode = u"030"_s;
        QCOMPARE(m_here->save(office), QString());
        QCOMPARE(m_here->save(Profile{.name = u"night"_s}), QString());
        write(SettingsFile::of(*m_here).toJson(u"Cordboard 1.0"_s, noon));
    }

    ui::Theme m_theme;
    ui::Clocks m_clocks;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Profiles> m_here;
    std::unique_ptr<Profiles> m_there;
    QString m_file;
};

QTEST_MAIN(TestSettingsTransfer)
#include "tst_settingstransfer.moc"
