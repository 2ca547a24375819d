// SPDX-License-Identifier: MIT
#include "office.h"
#include "rows.h"
#include "ui/choicename.h"
#include "ui/clearing.h"
#include "ui/mainwindow.h"
#include "ui/panels/mycallpanel.h"
#include "ui/panels/rowtree.h"
#include "ui/roles.h"
#include "ui/topbar/commandfield.h"

#include <QAccessible>
#include <QComboBox>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QStandardItemModel>
#include <QTest>

using namespace Qt::Literals::StringLiterals;

namespace {

QAccessibleInterface *spoken(QWidget *widget)
{
    return QAccessible::queryAccessibleInterface(widget);
}

QString nameOf(QWidget *widget) { return spoken(widget)->text(QAccessible::Name); }

} // namespace

/// What those who listen are told.
class TestSpoken : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<ui::MainWindow>();
        m_window->setClock([] { return rows::at(0); });
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showLink(office::up());
    }

    void saysWhatAWidgetIs()
    {
        QFrame card;
        ui::setRole(card, QAccessible::Grouping);
        QCOMPARE(spoken(&card)->role(), QAccessible::Grouping);
        QFrame frame; // nobody has said it of it
        QCOMPARE(spoken(&frame)->role(), QAccessible::Grouping);
        QLabel label; // although it is a frame
        QCOMPARE(spoken(&label)->role(), QAccessible::StaticText);
    }

    void tellsAnAlert()
    {
        QWidget window;
        auto *const alert = new QLabel(&window);
        ui::setRole(*alert, QAccessible::AlertMessage);
        alert->hide();
        window.show();
        ui::alert(*alert, u"Parked."_s);
        QCOMPARE(nameOf(alert), u"Parked."_s);
        QCOMPARE(spoken(alert)->role(), QAccessible::AlertMessage);
        QVERIFY(!spoken(alert)->state().invisible);
    }

    void namesWhatClearsAField()
    {
        QWidget window;
        QLineEdit field(&window);
        ui::addClearButton(field);
        QCOMPARE(nameOf(field.findChild<QWidget *>()), u"Clear"_s);
        QKeySequenceEdit keys(&window);
        keys.setAccessibleName(u"Keys for: Hold"_s);
        ui::addClearButton(keys);
        QCOMPARE(nameOf(keys.findChild<QLineEdit *>()), u"Keys for: Hold"_s);
    }

    void saysWhatIsChosen()
    {
        QWidget window;
        QComboBox box(&window);
        ui::nameChoice(box, u"Group"_s);
        const auto relations = spoken(&box)->relations(QAccessible::Label);
        QCOMPARE(relations.size(), 1);
        QCOMPARE(relations[0].first->text(QAccessible::Name), u"Group"_s);
        QVERIFY(!window.findChild<QLabel *>()->isVisible());
    }

    void opensOnlyWhatHasSomethingBelow()
    {
        QStandardItemModel model;
        auto *const full = new QStandardItem(u"full"_s);
        full->appendRow(new QStandardItem(u"below"_s));
        model.appendRow(full);
        model.appendRow(new QStandardItem(u"empty"_s));
        ui::RowTree tree;
        tree.setModel(&model);
        tree.openAll();
        QVERIFY(tree.isExpanded(full->index()));
        QVERIFY(!tree.isExpanded(full->child(0)->index()));
        QVERIFY(!tree.isExpanded(model.index(1, 0)));
        full->removeRow(0);
        tree.openAll();
        QVERIFY(!tree.isExpanded(full->index()));
    }

    void keepsTheKeyboardInMyCall()
    {
        fill();
        auto *const panel = m_window->findChild<ui::MyCallPanel *>();
        QTRY_VERIFY(panel->card()->buttons().constFirst()->isVisible());
        panel->takeKeyboard();
        QCOMPARE(focusedName(), u"Hold"_s);
        pbx::Call held = m_window->board().myCall()->call;
        held.targets[0].isHolding = true;
        held.stage = pbx::Call::Stage::Held;
        m_window->showBatch(rows::News() << held);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(panel->isAncestorOf(QApplication::focusWidget()));
        QCOMPARE(focusedName(), u"Resume"_s);
        QVERIFY(nameOf(panel->card()).endsWith(u"you put them on hold"));
    }

    void saysWhyAPaneIsBlank()
    {
        fill();
        QTest::keyClick(m_window.get(), Qt::Key_F8);
        QCOMPARE(focusedName(), u"No conference"_s);
    }

    void saysWhomEnterIsAbout()
    {
        fill();
        auto *const field = m_window->findChild<ui::CommandField *>();
        QTest::keyClicks(field, u"Marta"_s);
        QVERIFY2(field->accessibleDescription().contains(u"Enter: "),
            qPrintable(field->accessibleDescription()));
        field->clear();
        QVERIFY(field->accessibleDescription().isEmpty());
    }

private:
    void fill()
    {
        m_window->showBatch(office::morning());
        m_window->setOwnExtension(u"101"_s);
    }

    static QString focusedName() { return nameOf(QApplication::focusWidget()); }

    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestSpoken)
#include "tst_spoken.moc"
