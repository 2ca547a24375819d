// SPDX-License-Identifier: MIT
#include "office.h"
#include "rows.h"
#include "ui/columns.h"
#include "ui/mainwindow.h"
#include "ui/panels/conversationspanel.h"
#include "ui/panels/historypanel.h"
#include "ui/panels/mycallpanel.h"
#include "ui/panels/parkingpanel.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/queuespanel.h"
#include "ui/statusline.h"
#include "ui/topbar/commandfield.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using Phase = live::LinkState::Phase;
using ui::Requests;

namespace {

void gather(const QAbstractItemModel &model, const QModelIndex &parent, QStringList &texts)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        texts += index.data(Qt::AccessibleTextRole).toString();
        gather(model, index, texts);
    }
}

live::LinkState lost()
{
    live::LinkState state = office::up();
    state.phase = Phase::Waiting;
    state.trouble = live::Trouble::LostLink;
    state.since = rows::at(0);
    state.retryAt = rows::at(8);
    return state;
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<ui::MainWindow>();
        m_window->setClock([] { return rows::at(0); });
        m_window->resize(1440, 900);
    }

    void cleanup() { m_window.reset(); }

    void showsTheHouse()
    {
        fill();
        const QString people = spoken(part<ui::PeoplePanel>()->view());
        QVERIFY(people.contains(QStringLiteral("Marta Rossi, 112, free")));
        QVERIFY(people.contains(QStringLiteral("Tom Fischer, 103, 3:11 with Hotel Adler")));
        QVERIFY(people.contains(QStringLiteral("Ирина Орлова, 110, ringing for 0:02")));
        QVERIFY(people.contains(QStringLiteral("Ivan Petrov, 118, do not disturb")));
        QVERIFY(people.contains(QStringLiteral("Max Stein, 142, paused lunch 4:10")));
        const QString calls = spoken(part<ui::ConversationsPanel>()->view());
        QVERIFY(calls.startsWith(QStringLiteral(
            "Acme GmbH to Julia Becker 101, talking, Support \u00b7 recording, 3:27")));
        const QString queues = spoken(part<ui::QueuesPanel>()->view());
        QVERIFY(queues.contains(QStringLiteral("Queue Support, waiting: 3, agents: 8")));
        QVERIFY(queues.contains(QStringLiteral("Nordwind AG, place 1, waiting 1:48")));
        const QString parking = spoken(part<ui::ParkingPanel>()->views().first());
        QVERIFY(parking.contains(QStringLiteral("Parking space 71, Hotel Adler, 0:38 left")));
        QVERIFY(parking.contains(QStringLiteral("Parking space 73, free")));
    }

    void countsOnTheExchangesOwnClock()
    {
        fill();
        live::LinkState ahead = office::up();
        ahead.clockOffset = std::chrono::seconds(60);
        m_window->showLink(ahead);
        QVERIFY(spoken(part<ui::PeoplePanel>()->view())
                    .contains(QStringLiteral("Tom Fischer, 103, 4:11 with Hotel Adler")));
        QVERIFY(spoken(part<ui::QueuesPanel>()->view())
                    .contains(QStringLiteral("Nordwind AG, place 1, waiting 2:48")));
    }

    void showsEverythingAsUnknownWhileTheLinkIsDown()
    {
        fill();
        m_window->showLink(lost());
        for (const auto *view : {static_cast<QAbstractItemView *>(part<ui::PeoplePanel>()->view()),
                 static_cast<QAbstractItemView *>(part<ui::ConversationsPanel>()->view()),
                 static_cast<QAbstractItemView *>(part<ui::QueuesPanel>()->view()),
                 static_cast<QAbstractItemView *>(part<ui::ParkingPanel>()->views().first())}) {
            QStringList rows;
            gather(*view->model(), {}, rows);
            QVERIFY(!rows.isEmpty());
            for (const QString &row : rows)
                QVERIFY2(row.isEmpty() || row.contains(QStringLiteral("unknown")), qPrintable(row));
        }
        QVERIFY(says(QStringLiteral("The link to pbx.example was lost.")));
        m_window->showLink(office::up());
        QVERIFY(spoken(part<ui::PeoplePanel>()->view()).contains(QStringLiteral("112, free")));
        QVERIFY(!says(QStringLiteral("The link to pbx.example was lost.")));
    }

    void offersToConnectAgain()
    {
        fill();
        m_window->showLink(lost());
        QSignalSpy wanted(&m_window->requests(), &Requests::reconnectRequested);
        QTest::mouseClick(button("Try again now"), Qt::LeftButton);
        QCOMPARE(wanted[0][0].toString(), rows::here);
    }

    void tellsWhatToDoBeforeAnythingIsKnown()
    {
        m_window->show();
        QVERIFY(says(QStringLiteral("No exchange yet")));
        QSignalSpy wanted(&m_window->requests(), &Requests::connectionRequested);
        QTest::mouseClick(button("Connect\u2026"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);

        live::LinkState refused = rows::link(Phase::Down);
        refused.trouble = live::Trouble::LoginRefused;
        m_window->showLink(refused);
        QVERIFY(says(QStringLiteral("pbx.example refused the login.")));
        QTest::mouseClick(button("Change the connection\u2026"), Qt::LeftButton);
        QCOMPARE(wanted.size(), 2);

        m_window->showLink(rows::link(Phase::Synchronizing));
        QVERIFY(!button("Change the connection\u2026"));
    }

    void saysThatItIsADemo()
    {
        live::LinkState demo = office::up();
        demo.isDemo = true;
        m_window->show();
        m_window->showLink(demo);
        QVERIFY(says(QStringLiteral("DEMO")));
        QVERIFY(m_window->windowTitle().contains(QStringLiteral("demo")));
    }

    void dialsFromATileByEnter()
    {
        fill();
        m_window->showBatch(rows::News().gone(m_window->board().myCall()->call));
        QSignalSpy dialled(&m_window->requests(), &Requests::ordered);
        auto *view = part<ui::PeoplePanel>()->view();
        key(m_window.get(), Qt::Key_F4);
        QVERIFY(view->hasFocus());
        select(view, QStringLiteral("Marta Rossi"));
        key(view, Qt::Key_Return);
        QCOMPARE(dialled[0][0].value<orders::Order>().target, QStringLiteral("112"));
    }

    void goesToItsPartsByKeys()
    {
        fill();
        key(m_window.get(), Qt::Key_F5);
        QVERIFY(part<ui::ConversationsPanel>()->view()->hasFocus());
        key(m_window.get(), Qt::Key_F6);
        QVERIFY(part<ui::QueuesPanel>()->view()->hasFocus());
        key(m_window.get(), Qt::Key_F7);
        QVERIFY(part<ui::ParkingPanel>()->views().first()->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(part<ui::CommandField>()->hasFocus());
    }

    void hangsUpOnTheSecondEscape()
    {
        fill();
        QSignalSpy hungUp(&m_window->requests(), &Requests::confirmed);
        key(m_window.get(), Qt::Key_F4);
        key(part<ui::PeoplePanel>()->view(), Qt::Key_Escape);
        QCOMPARE(hungUp.size(), 0);
        QCOMPARE(part<ui::StatusLine>()->result(), QStringLiteral("Esc once more hangs up"));
        key(part<ui::PeoplePanel>()->view(), Qt::Key_Escape);
        QCOMPARE(hungUp.size(), 1);
    }

    void takesNoKeyThatIsHeldDownForTwoPresses()
    {
        fill();
        QSignalSpy hungUp(&m_window->requests(), &Requests::confirmed);
        key(part<ui::PeoplePanel>()->view(), Qt::Key_Escape);
        for (int again = 0; again < 5; ++again) {
            QKeyEvent held(QEvent::KeyPress, Qt::Key_Escape, Qt::NoModifier, {}, true);
            QCoreApplication::sendEvent(part<ui::PeoplePanel>()->view(), &held);
        }
        QCOMPARE(hungUp.size(), 0);
    }

    void hangsUpNoOtherCallOnTheSecondEscape()
    {
        fill();
        QSignalSpy hungUp(&m_window->requests(), &Requests::confirmed);
        key(part<ui::PeoplePanel>()->view(), Qt::Key_Escape);
        m_window->showBatch(rows::News() << office::incoming());
        m_window->board().chooseCall({rows::here, QStringLiteral("20")});
        key(part<ui::PeoplePanel>()->view(), Qt::Key_Escape);
        QCOMPARE(hungUp.size(), 0);
        key(part<ui::PeoplePanel>()->view(), Qt::Key_Escape);
        QCOMPARE(hungUp.size(), 1);
    }

    void saysAnewWhatEnterDoesWhenACallIsOver()
    {
        fill();
        key(m_window.get(), Qt::Key_F4);
        select(part<ui::PeoplePanel>()->view(), QStringLiteral("Marta Rossi"));
        QVERIFY(says(QStringLiteral("Enter: transfer to Marta Rossi")));
        m_window->showBatch(rows::News().gone(pbx::Call(m_window->board().myCall()->call)));
        QVERIFY(says(QStringLiteral("Enter: call Marta Rossi")));
    }

    void comesBackAsLargeAsItWas()
    {
        m_window->showMaximized();
        m_window->setWindowState(m_window->windowState() | Qt::WindowMinimized);
        m_window->present();
        QVERIFY(m_window->isMaximized());
        QVERIFY(!m_window->isMinimized());
    }

    void takesTheFormThatFits()
    {
        fill();
        auto *columns = part<ui::Columns>();
        QCOMPARE(columns->form(), ui::Columns::Form::Three);
        QVERIFY(part<ui::QueuesPanel>()->isVisible());
        m_window->resize(1000, 700);
        QCOMPARE(columns->form(), ui::Columns::Form::Two);
        QVERIFY(!part<ui::QueuesPanel>()->isVisible());
        key(m_window.get(), Qt::Key_F6);
        QVERIFY(part<ui::QueuesPanel>()->isVisible());
        m_window->resize(600, 700);
        QCOMPARE(columns->form(), ui::Columns::Form::One);
        QVERIFY(part<ui::MyCallPanel>()->isVisible());
        key(m_window.get(), Qt::Key_F4);
        QVERIFY(part<ui::PeoplePanel>()->view()->isVisible());
        m_window->resize(1440, 900);
        QCOMPARE(columns->form(), ui::Columns::Form::Three);
        QVERIFY(part<ui::ParkingPanel>()->isVisible());
    }

    void remembersItsLayout()
    {
        fill();
        m_window->theme().setMode(ui::Theme::Mode::Dark);
        const QByteArray layout = m_window->saveLayout();
        ui::MainWindow next;
        next.restoreLayout(layout);
        QCOMPARE(next.theme().mode(), ui::Theme::Mode::Dark);
        next.restoreLayout(QByteArrayLiteral("rubbish"));
        QCOMPARE(next.theme().mode(), ui::Theme::Mode::Dark);
    }

    /// The history stays open, and in a narrow window the part that was in front.
    void remembersWhichPartsWereShown()
    {
        fill();
        key(m_window.get(), Qt::Key_F9);
        m_window->resize(1000, 700);
        key(m_window.get(), Qt::Key_F6);
        const QByteArray layout = m_window->saveLayout();
        ui::MainWindow next;
        next.restoreLayout(layout);
        next.showLink(office::up());
        next.showBatch(office::morning());
        next.resize(1000, 700);
        next.show();
        QVERIFY(next.findChild<ui::QueuesPanel *>()->isVisibleTo(&next));
        const auto *const history = next.findChild<ui::HistoryPanel *>();
        QVERIFY(history->isVisibleTo(history->parentWidget()));
        const auto *const calls = next.findChild<ui::ConversationsPanel *>();
        QVERIFY(!calls->isVisibleTo(calls->parentWidget()));
    }

    void findsMyPhoneWhenItAppears()
    {
        m_window->setOwnExtension(QStringLiteral("101"));
        m_window->showLink(office::up());
        QVERIFY(!m_window->board().me());
        m_window->showBatch(office::morning());
        QCOMPARE(m_window->board().me()->title(), QStringLiteral("Julia Becker"));
    }

    void choosesMyPhoneAndFavourites()
    {
        fill();
        emit m_window->requests().ownExtensionChosen(rows::here, QStringLiteral("112"));
        QCOMPARE(m_window->board().me()->title(), QStringLiteral("Marta Rossi"));
        QSignalSpy remembered(m_window.get(), &ui::MainWindow::layoutChanged);
        emit m_window->requests().favouriteChosen(rows::here, QStringLiteral("105"), true);
        QVERIFY(m_window->board().favourites().contains({rows::here, QStringLiteral("105")}));
        QVERIFY(!remembered.isEmpty());
    }

    void showsWhatBecameOfAnAction()
    {
        fill();
        m_window->showResult(QStringLiteral("No such channel <b>"), false);
        QCOMPARE(part<ui::StatusLine>()->result(), QStringLiteral("No such channel <b>"));
    }

    void namesEverythingForScreenReaders()
    {
        fill();
        for (const QWidget *widget : m_window->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
                continue;
            QAccessibleInterface *face
                = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
            QVERIFY2(face && !face->text(QAccessible::Name).isEmpty(),
                widget->metaObject()->className());
        }
    }

    void tellsWhatTheExchangeWouldNot()
    {
        live::LinkState state = office::up();
        state.missingParts = QStringList{QStringLiteral("queues: Permission denied")};
        m_window->show();
        m_window->showLink(state);
        m_window->showBatch(
            rows::News() << rows::person(QStringLiteral("101"), QStringLiteral("Julia")));
        QVERIFY(says(QStringLiteral("Queues are not shown")));
        QVERIFY(says(QStringLiteral("Not shown: queues: Permission denied")));
    }

private:
    void fill()
    {
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showLink(office::up());
        m_window->showBatch(office::morning());
        m_window->setOwnExtension(QStringLiteral("101"));
    }

    template <typename Part>
    Part *part() const
    {
        return m_window->findChild<Part *>();
    }

    static QString spoken(const QAbstractItemView *view)
    {
        QStringList texts;
        gather(*view->model(), {}, texts);
        return texts.join(u'\n');
    }

    bool says(const QString &text) const
    {
        for (const QLabel *label : m_window->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(text))
                return true;
        }
        return false;
    }

    QPushButton *button(const char *utf8) const
    {
        for (QPushButton *button : m_window->findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == QString::fromUtf8(utf8))
                return button;
        }
        return nullptr;
    }

    static void select(QAbstractItemView *view, const QString &text)
    {
        const QModelIndexList found = view->model()->match(
            view->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly);
        QVERIFY(!found.isEmpty());
        view->setCurrentIndex(found.first());
    }

    static void key(QWidget *widget, Qt::Key key) { QTest::keyClick(widget, key); }

    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestMainWindow)
#include "tst_mainwindow.moc"
