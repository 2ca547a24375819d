// SPDX-License-Identifier: MIT
#include "office.h"
#include "rows.h"
#include "ui/mainwindow.h"
#include "ui/menus/groupmenu.h"
#include "ui/panels/peoplearranger.h"
#include "ui/panels/peoplecontrols.h"
#include "ui/panels/peopledrag.h"
#include "ui/panels/peoplepanel.h"

#include <QDragMoveEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using models::ExtensionModel;
using models::RowKey;

class TestPeoplePanel : public QObject
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
        m_window->showBatch(office::morning());
        m_window->setOwnExtension(QStringLiteral("101"));
        view().doItemsLayout();
    }

    void cutsNoWordInItsHeading()
    {
        for (const int width : {1440, 1000, 520}) {
            m_window->resize(width, 800);
            QTest::qWait(1); // delayed layouts
            for (const auto *button :
                m_window->findChild<ui::PeopleControls *>()->findChildren<QAbstractButton *>())
                QVERIFY(!button->isVisible() || button->width() >= button->sizeHint().width());
        }
    }

    void putsSomebodyIntoAGroupOfOnesOwn()
    {
        QSignalSpy remembered(m_window.get(), &ui::MainWindow::layoutChanged);
        desk::PeopleArrangement people;
        people.addGroup(QStringLiteral("Board"));
        emit m_window->requests().peopleArranged(people);
        arranger().putIntoGroup(key("112"), QStringLiteral("Board"));
        QCOMPARE(number(0), QStringLiteral("112")); // own groups come first
        QVERIFY(!remembered.isEmpty());
        arranger().putIntoGroup(key("112"), {});
        QVERIFY(number(0) != QStringLiteral("112"));
    }

    void movesSomebodyByKeyboardAndKeepsTheKeyboardThere()
    {
        const QString first = number(0);
        const QString second = number(1);
        view().setFocus();
        view().setCurrentIndex(view().model()->index(0, 0));
        QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(number(0), second);
        QCOMPARE(number(1), first);
        QCOMPARE(view().currentIndex().row(), 1);
        QCOMPARE(m_window->board().arrangement().sorting, desk::PeopleArrangement::Sorting::Own);
    }

    void movesAGroupByKeyboard()
    {
        const int section = view().tiles().sections().at(0).id;
        view().setFocus();
        view().setCurrentIndex(view().model()->index(0, 0));
        QTest::keyClick(&view(), Qt::Key_Down, Qt::AltModifier | Qt::ShiftModifier);
        QCOMPARE(view().tiles().sections().at(1).id, section);
    }

    void foldsByAClickAndUnfoldsByEnter()
    {
        const auto heading = view().tiles().sections().at(0);
        const QPoint place = view().headingRect(heading).center();
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, place);
        view().doItemsLayout();
        QVERIFY(view().tiles().sections().at(0).isFolded);
        const QModelIndex first = view().model()->index(0, 0);
        QVERIFY(first.data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral("folded")));
        QSignalSpy ordered(&m_window->requests(), &ui::Requests::ordered);
        view().setFocus();
        view().setCurrentIndex(first);
        QTest::keyClick(&view(), Qt::Key_Return);
        view().doItemsLayout();
        QVERIFY(!view().tiles().sections().at(0).isFolded);
        QVERIFY(ordered.isEmpty()); // nobody was called by it
    }

    void showsWhoIsLookedForAlsoInAFoldedGroup()
    {
        arranger().setAllFolded(true);
        auto *const filter = m_window->findChild<ui::PeoplePanel *>()->findChild<QLineEdit *>();
        filter->setText(QStringLiteral("marta"));
        view().doItemsLayout();
        QVERIFY(!view().tiles().sections().at(0).isFolded);
    }

    void dropsSomebodyBesideAnotherOne()
    {
        const QModelIndex target = view().model()->index(2, 0);
        const QString beside = number(2);
        const QString moved = number(0);
        const QPoint place = view().visualRect(target).center() + QPoint(20, 0);
        dropAt(place, moved);
        QCOMPARE(number(1), beside);
        QCOMPARE(number(2), moved);
    }

    void arrangesFromRightToLeftWhereOneReadsSo()
    {
        m_window->setLayoutDirection(Qt::RightToLeft);
        view().doItemsLayout();
        const QString first = number(0);
        view().setFocus();
        view().setCurrentIndex(view().model()->index(0, 0));
        QTest::keyClick(&view(), Qt::Key_Left, Qt::AltModifier);
        QCOMPARE(number(1), first);
        QTest::keyClick(&view(), Qt::Key_Right, Qt::AltModifier);
        QCOMPARE(number(0), first);
        const QPoint centre = view().visualRect(view().model()->index(2, 0)).center();
        dropAt(centre - QPoint(20, 0), first);
        QCOMPARE(number(2), first);
    }

    void letsNothingPulseThatNobodySees()
    {
        auto *const panel = m_window->findChild<ui::PeoplePanel *>();
        const auto *const pulse = panel->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        panel->tick();
        QVERIFY(pulse->isActive());
        m_window->hide();
        QTRY_VERIFY(!pulse->isActive());
        const auto *const second
            = m_window->findChild<QTimer *>(QString(), Qt::FindDirectChildrenOnly);
        QVERIFY(!second->isActive());
        m_window->show();
        QVERIFY(second->isActive());
    }

    void saysOnceThatSomebodyBecameFree()
    {
        QSignalSpy free(&m_window->board().freeWatch(), &ui::FreeWatch::becameFree);
        emit m_window->requests().freeWatchChosen(rows::here, QStringLiteral("107"), true);
        QVERIFY(m_window->board().people().find(key("107"))->isAwaited);
        for (const auto status : {pbx::Extension::Status::Online, pbx::Extension::Status::Offline,
                 pbx::Extension::Status::Online}) {
            m_window->showBatch(rows::News()
                << rows::person(QStringLiteral("107"), QStringLiteral("Frank Otto"), status));
        }
        QCOMPARE(free.size(), 1);
        QCOMPARE(free[0][0].value<models::Person>().title(), QStringLiteral("Frank Otto"));
        QVERIFY(!m_window->board().people().find(key("107"))->isAwaited);
    }

    void showsTheCallOfEitherPhone()
    {
        arranger().join(key("105"), QStringLiteral("140"));
        const models::Person *const carol = m_window->board().people().find(key("105"));
        QCOMPARE(carol->others.size(), 1);
        QCOMPARE(carol->state, models::PersonState::InCall);
        QCOMPARE(carol->talk->counterpart, QStringLiteral("Ines Duarte"));
        QCOMPARE(carol->talk->extension, QStringLiteral("140"));
        for (int row = 0; row < view().model()->rowCount(); ++row)
            QVERIFY(number(row) != QStringLiteral("140"));
        arranger().part(key("140"));
        QVERIFY(m_window->board().people().find(key("105"))->others.isEmpty());
    }

    void keepsTheFormThatWasChosen()
    {
        const int before = view().tiles().columns();
        arranger().setForm(ui::PeopleArranger::Form::Dense);
        view().doItemsLayout();
        QVERIFY(view().tiles().columns() > before);
        QCOMPARE(m_window->board().arrangement().form, desk::PeopleArrangement::Form::Dense);
    }

private:
    static RowKey key(const QByteArray &number)
    {
        return {rows::here, QString::fromLatin1(number)};
    }
    ui::TileView &view() const { return *m_window->findChild<ui::PeoplePanel *>()->view(); }
    ui::PeopleArranger &arranger() const { return *m_window->findChild<ui::PeopleArranger *>(); }
    void dropAt(const QPoint &place, const QString &moved) const
    {
        std::unique_ptr<QMimeData> data(ui::PeopleDrag::dataOf(key(moved.toLatin1())));
        QDragEnterEvent enter(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view().viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(place, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view().viewport(), &drop);
    }
    QString number(int row) const
    {
        return view().model()->index(row, 0).data(ExtensionModel::NumberRole).toString();
    }

    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestPeoplePanel)
#include "tst_peoplepanel.moc"
