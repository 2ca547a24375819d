// SPDX-License-Identifier: MIT
#include "ui/dialogs/nameprompt.h"
#include "ui/mainwindow.h"
#include "ui/settings/profilespage.h"

#include <QDialogButtonBox>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using ui::Requests;
using namespace Qt::Literals::StringLiterals;

class TestProfilesPage : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<ui::MainWindow>();
        m_window->board().setProfiles({{u"day"_s, u"night"_s, u"weekend"_s}, u"night"_s});
        m_page = std::make_unique<ui::ProfilesPage>(ui::PageFacts{
            m_window->look(), m_window->board(), m_window->requests(), desk::Dialects()});
        m_page->QWidget::show();
    }

    void cleanup()
    {
        m_page.reset();
        m_window.reset();
    }

    void saysWhichIsInUse()
    {
        QCOMPARE(list()->currentItem()->text(), u"night (in use)"_s);
        QVERIFY(!button(u"Use"_s)->isEnabled());
        QVERIFY(button(u"Use"_s)->toolTip().contains(u"in use"_s));
        m_window->board().setProfiles({{u"day"_s, u"night"_s}, u"day"_s});
        QCOMPARE(list()->item(0)->text(), u"day (in use)"_s);
        QCOMPARE(list()->count(), 2);
        QCOMPARE(list()->currentRow(), 1); // the choice stays
    }

    void usesAnother()
    {
        QSignalSpy chosen(&m_window->requests(), &Requests::profileChosen);
        list()->setCurrentRow(0);
        button(u"Use"_s)->click();
        QCOMPARE(chosen.value(0).value(0).toString(), u"day"_s);
    }

    void copiesUnderANameThatIsFree()
    {
        QSignalSpy wanted(&m_window->requests(), &Requests::profileCopyWanted);
        list()->setCurrentRow(0);
        button(u"Copy\u2026"_s)->click();
        QCOMPARE(nameField()->text(), u"day copy"_s);
        for (const QString &bad : {u"night"_s, u"NIGHT"_s, u"../night"_s, u"a/b"_s}) {
            nameField()->setText(bad);
            QVERIFY2(!save()->isEnabled(), qPrintable(bad));
        }
        nameField()->setText(u"holidays 2"_s);
        save()->click();
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0], (QVariantList{u"day"_s, u"holidays 2"_s}));
    }

    void renamesTheOneInUseToo()
    {
        QSignalSpy wanted(&m_window->requests(), &Requests::profileRenameWanted);
        button(u"Rename\u2026"_s)->click();
        QVERIFY(!save()->isEnabled()); // its own name is taken, by itself
        nameField()->setText(u"late"_s);
        save()->click();
        QCOMPARE(wanted.value(0), (QVariantList{u"night"_s, u"late"_s}));
    }

    void asksBeforeItRemoves()
    {
        QSignalSpy wanted(&m_window->requests(), &Requests::profileRemovalWanted);
        QVERIFY(!button(u"Remove\u2026"_s)->isEnabled()); // in use
        list()->setCurrentRow(2);
        button(u"Remove\u2026"_s)->click();
        auto *question = m_page->findChild<QMessageBox *>();
        QVERIFY(question && question->text().contains(u"weekend"_s));
        question->button(QMessageBox::Cancel)->click();
        QCOMPARE(wanted.size(), 0);
        QTRY_VERIFY(!m_page->findChild<QMessageBox *>());
        button(u"Remove\u2026"_s)->click();
        question = m_page->findChild<QMessageBox *>();
        for (QAbstractButton *const one : question->buttons()) {
            if (question->buttonRole(one) == QMessageBox::DestructiveRole)
                one->click();
        }
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), u"weekend"_s);
    }

    void removesNeverTheLast()
    {
        // As it is where a demo is shown: none of them is in use.
        m_window->board().setProfiles({{u"day"_s}, QString()});
        QVERIFY(!button(u"Remove\u2026"_s)->isEnabled());
        QVERIFY(button(u"Remove\u2026"_s)->toolTip().contains(u"only one"_s));
    }

    void saysWhereTheFirstComesFrom()
    {
        m_window->board().setProfiles({});
        QCOMPARE(list()->count(), 1);
        QVERIFY(list()->item(0)->text().contains(u"first connection"_s));
        for (const QString &label :
            {u"Use"_s, u"Copy\u2026"_s, u"Rename\u2026"_s, u"Remove\u2026"_s})
            QVERIFY(!button(label)->isEnabled());
    }

private:
    QListWidget *list() const { return m_page->findChild<QListWidget *>(); }

    QPushButton *button(const QString &label) const
    {
        for (auto *const one : m_page->findChildren<QPushButton *>()) {
            if (one->text() == label)
                return one;
        }
        return nullptr;
    }

    ui::NamePrompt *prompt() const
    {
        const auto all = m_page->findChildren<ui::NamePrompt *>();
        return all.isEmpty() ? nullptr : all.constLast();
    }
    QLineEdit *nameField() const { return prompt()->findChild<QLineEdit *>(); }
    QPushButton *save() const
    {
        for (auto *const one : prompt()->findChildren<QPushButton *>()) {
            if (one->isDefault())
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::ProfilesPage> m_page;
};

QTEST_MAIN(TestProfilesPage)
#include "tst_profilespage.moc"
