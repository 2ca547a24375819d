// SPDX-License-Identifier: MIT
#include "ui/contacts/columntable.h"
#include "ui/contacts/importdialog.h"
#include "ui/mainwindow.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using desk::ContactField;
using namespace Qt::Literals::StringLiterals;

class TestImportDialog : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<ui::MainWindow>();
        m_dialog = std::make_unique<ui::ImportDialog>(m_window->look());
        m_dialog->setFile(u"customers.csv"_s,
            desk::ContactFile("Firma;Ansprechpartner;Rufnummer;Kundennummer\n"
                              "Acme GmbH;Petra <b>Lang</b>;+49 30 1234567;4711\n"
                              "Nordwind;;n/a;4712\n"));
        m_dialog->show();
    }

    void showsWhatTheFileWillBecome()
    {
        QCOMPARE(columns()->rowCount(), 4);
        QCOMPARE(columns()->columns(),
            QList<ContactField>({ContactField::Company, ContactField::Name,
                ContactField::WorkNumber, ContactField::Nothing}));
        QCOMPARE(columns()->item(3, 1)->text(), u"4711"_s);
        QCOMPARE(preview()->rowCount(), 2);
        QCOMPARE(preview()->item(0, 0)->text(), u"Petra <b>Lang</b>"_s);
        QCOMPARE(preview()->item(0, 1)->text(), u"Acme GmbH"_s);
        QVERIFY(preview()->item(0, 2)->text().startsWith(u"+49 30 1234567"_s));
        QVERIFY(preview()->item(1, 5)->text().contains(u"Line 3"_s));
        QVERIFY(!preview()->item(0, 0)->toolTip().contains(u"<b>Lang"_s)); // nobody's markup
    }

    void readsAnewWhenAColumnBecomesSomethingElse()
    {
        auto *box = static_cast<QComboBox *>(columns()->cellWidget(3, 2));
        box->setCurrentIndex(box->findData(int(ContactField::Groups)));
        QCOMPARE(preview()->item(0, 4)->text(), u"4711"_s);
    }

    void readsAnewWithOtherDelimiters()
    {
        for (QComboBox *box : m_dialog->findChildren<QComboBox *>()) {
            if (box->accessibleName() != u"Between columns"_s)
                continue;
            box->setCurrentIndex(box->findData(QChar(u',')));
            emit box->activated(box->currentIndex());
        }
        QCOMPARE(columns()->rowCount(), 1);
    }

    void takesTheFirstLineForAContactIfToldSo()
    {
        m_dialog->findChild<QCheckBox *>()->click();
        QCOMPARE(preview()->rowCount(), 3);
    }

    void handsOverWhatWasChosenAndTellsWhatBecameOfIt()
    {
        QSignalSpy wanted(m_dialog.get(), &ui::ImportDialog::importWanted);
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        const auto format = wanted.constFirst()[1].value<desk::ContactFileFormat>();
        QCOMPARE(format.csv.delimiter, QChar(u';'));
        QCOMPARE(wanted.constFirst()[2].value<desk::Duplicates>(), desk::Duplicates::Merge);
        m_dialog->showProgress(400);
        QVERIFY(m_dialog->findChild<QProgressBar *>()->isVisible());
        QCOMPARE(m_dialog->findChild<QProgressBar *>()->value(), 400);
        desk::ImportPlan plan;
        plan.added = 2;
        plan.complaints = {{3, u"\"n/a\" is no number and is left out."_s}};
        m_dialog->showResult(plan);
        QVERIFY(!m_dialog->findChild<QProgressBar *>()->isVisible());
        auto *const list = m_dialog->findChild<QListWidget *>();
        QVERIFY(list->isVisible());
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().startsWith(u"Line 3:"_s));
    }

    void cancelsWhatRunsBeforeItCloses()
    {
        QSignalSpy cancelled(m_dialog.get(), &ui::ImportDialog::cancelWanted);
        QTest::mouseClick(button(u"Import"_s), Qt::LeftButton);
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QVERIFY(m_dialog->isVisible());
        m_dialog->showFailure(u"cancelled"_s);
        QVERIFY(button(u"Import"_s)->isEnabled());
        QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
        QVERIFY(!m_dialog->isVisible());
    }

    void asksNothingAboutCards()
    {
        m_dialog->setFile(
            u"cards.vcf"_s, desk::ContactFile("BEGIN:VCARD\nFN:Zora\nTEL:+4930555\nEND:VCARD\n"));
        QVERIFY(!columns()->isVisible());
        QCOMPARE(preview()->rowCount(), 1);
        QCOMPARE(preview()->item(0, 0)->text(), u"Zora"_s);
    }

private:
    ui::ColumnTable *columns() const { return m_dialog->findChild<ui::ColumnTable *>(); }
    QTableWidget *preview() const
    {
        for (QTableWidget *table : m_dialog->findChildren<QTableWidget *>()) {
            if (table != columns())
                return table;
        }
        return nullptr;
    }
    QPushButton *button(const QString &text) const
    {
        for (QPushButton *one : m_dialog->findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::ImportDialog> m_dialog;
};

QTEST_MAIN(TestImportDialog)
#include "tst_importdialog.moc"
