// SPDX-License-Identifier: MIT
#include "office.h"
#include "rows.h"
#include "ui/mainwindow.h"
#include "ui/panels/conversationspanel.h"
#include "ui/panels/mycallpanel.h"
#include "ui/panels/parkingpanel.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/queuespanel.h"

#include <QLineEdit>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using models::QueueModel;
using orders::Order;
using orders::Verb;
using ui::Requests;
using Kind = ui::CallAction::Kind;

class TestPanels : public QObject
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
    }

    void showsMyCallWithWhatCanBeDone()
    {
        auto *card = part<ui::MyCallPanel>()->card();
        QVERIFY(card->isVisible());
        QCOMPARE(card->accessibleName(), QStringLiteral("My call: Acme GmbH, talking"));
        QStringList labels;
        for (const ui::ActionButton *button : card->buttons())
            labels += button->text();
        QCOMPARE(labels.join(u'|'), QStringLiteral("Hold|Transfer|Park|Hang up"));

        QSignalSpy ordered(&m_window->requests(), &Requests::ordered);
        QTest::mouseClick(card->buttons().at(2), Qt::LeftButton);
        QCOMPARE(orderOf(ordered).verb, Verb::Park);
        QCOMPARE(orderOf(ordered).call, QStringLiteral("1"));
    }

    void startsATransferByAskingForTheNumber()
    {
        QVERIFY(part<ui::MyCallPanel>()->act(Kind::Transfer));
        auto *field = qobject_cast<QLineEdit *>(m_window->focusWidget());
        QVERIFY(field);
        QCOMPARE(field->placeholderText(), QStringLiteral("Transfer to whom?"));
    }

    void letsMeChooseAmongMyCalls()
    {
        m_window->showBatch(rows::News() << office::incoming());
        QCOMPARE(m_window->board().myCall()->call.id, QStringLiteral("1"));
        for (QPushButton *button : part<ui::MyCallPanel>()->findChildren<QPushButton *>()) {
            if (button->text().contains(QStringLiteral("Lindner")))
                QTest::mouseClick(button, Qt::LeftButton);
        }
        QCOMPARE(m_window->board().myCall()->call.id, office::incoming().id);
        QVERIFY(part<ui::MyCallPanel>()->act(Kind::Answer));
    }

    void saysWhatToDoWithoutACall()
    {
        m_window->showBatch(rows::News().gone(pbx::Call(m_window->board().myCall()->call)));
        QVERIFY(!part<ui::MyCallPanel>()->card()->isVisible());
        QVERIFY(!part<ui::MyCallPanel>()->act(Kind::HangUp));
    }

    void filtersPeopleAsOneTypes()
    {
        auto *view = part<ui::PeoplePanel>()->view();
        part<ui::PeoplePanel>()->focusContent();
        QTest::keyClicks(view, QStringLiteral("z"));
        auto *filter = part<ui::PeoplePanel>()->findChild<QLineEdit *>();
        QVERIFY(filter->hasFocus());
        QTest::keyClicks(filter, QStringLiteral("oe"));
        QCOMPARE(view->model()->rowCount(), 1);
        QTest::keyClick(filter, Qt::Key_Return);
        QVERIFY(view->hasFocus());
        QTest::keyClick(view, Qt::Key_Escape);
        QCOMPARE(view->model()->rowCount(), 24);
    }

    void saysThatNobodyMatches()
    {
        auto *panel = part<ui::PeoplePanel>();
        panel->findChild<QLineEdit *>()->setText(QStringLiteral("xyzzy"));
        QVERIFY(panel->isBlank());
        emit panel->blankPressed();
        QVERIFY(!panel->isBlank());
        QCOMPARE(panel->view()->model()->rowCount(), 24);
    }

    void offersTheSameForAPersonByMenu()
    {
        auto *panel = part<ui::PeoplePanel>();
        const QModelIndex marta = find(panel->view(), QStringLiteral("Marta Rossi"));
        panel->view()->scrollTo(marta);
        emit panel->view()->customContextMenuRequested(panel->view()->visualRect(marta).center());
        QSignalSpy favourite(&m_window->requests(), &Requests::favouriteChosen);
        QSignalSpy ordered(&m_window->requests(), &Requests::ordered);
        trigger("Transfer to Marta Rossi");
        QCOMPARE(orderOf(ordered).verb, Verb::Transfer);
        QCOMPARE(orderOf(ordered).target, QStringLiteral("112"));
        emit panel->view()->customContextMenuRequested(panel->view()->visualRect(marta).center());
        trigger("Add to favourites");
        QCOMPARE(favourite[0][1].toString(), QStringLiteral("112"));
    }

    void offersWhatCanBeDoneWithAConversation()
    {
        auto *view = part<ui::ConversationsPanel>()->view();
        QSignalSpy ordered(&m_window->requests(), &Requests::ordered);
        part<ui::ConversationsPanel>()->focusContent();
        view->setCurrentIndex(find(view, QStringLiteral("Hotel Adler")));
        QTest::keyClick(view, Qt::Key_Return);
        trigger("End this conversation");
        QCOMPARE(orderOf(ordered).verb, Verb::HangUp);
        QCOMPARE(orderOf(ordered).call, QStringLiteral("2"));
    }

    void showsWhoAnswersAQueueAndPausesThem()
    {
        auto *view = part<ui::QueuesPanel>()->view();
        part<ui::QueuesPanel>()->focusContent();
        const QModelIndex support = find(view, QStringLiteral("support"));
        view->setCurrentIndex(support);
        QCOMPARE(view->model()->rowCount(support), 3);
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(view->model()->rowCount(support), 11);

        QSignalSpy ordered(&m_window->requests(), &Requests::ordered);
        view->setCurrentIndex(view->model()->index(3, 0, support));
        QTest::keyClick(view, Qt::Key_Return);
        trigger("Lunch");
        QCOMPARE(orderOf(ordered).verb, Verb::Pause);
        QCOMPARE(orderOf(ordered).server, rows::here);
        QCOMPARE(orderOf(ordered).queue, QStringLiteral("support"));
        QCOMPARE(orderOf(ordered).extension, QStringLiteral("PJSIP/140"));
        QCOMPARE(orderOf(ordered).text, QStringLiteral("Lunch"));

        view->setCurrentIndex(view->model()->index(5, 0, support)); // has a break already
        QTest::keyClick(view, Qt::Key_Return);
        trigger("End the break");
        QCOMPARE(orderOf(ordered).verb, Verb::Unpause);
    }

    void takesACallerOutOfTheQueue()
    {
        auto *view = part<ui::QueuesPanel>()->view();
        QSignalSpy ordered(&m_window->requests(), &Requests::ordered);
        const QModelIndex support = find(view, QStringLiteral("support"));
        view->setCurrentIndex(view->model()->index(0, 0, support));
        QTest::keyClick(view, Qt::Key_Return);
        trigger("Take this caller");
        QCOMPARE(orderOf(ordered).verb, Verb::TakeOver);
        const auto caller = view->currentIndex().data(QueueModel::CallerRole);
        QCOMPARE(orderOf(ordered).call, caller.value<pbx::QueueCaller>().uniqueid);
    }

    void takesAParkedCallBack()
    {
        auto *view = part<ui::ParkingPanel>()->views().first();
        QSignalSpy taken(&m_window->requests(), &Requests::ordered);
        part<ui::ParkingPanel>()->focusContent();
        QTest::keyClick(view, Qt::Key_Return);
        QCOMPARE(orderOf(taken).verb, Verb::Unpark);
        QCOMPARE(orderOf(taken).lot, QStringLiteral("default"));
        QCOMPARE(orderOf(taken).number, 71);
        QTest::keyClick(view, Qt::Key_End);
        QTest::keyClick(view, Qt::Key_Return); // a free space
        QCOMPARE(taken.size(), 1);
    }

    void keepsAnEndedCallWhileThePointerIsThere()
    {
        auto *view = part<ui::ConversationsPanel>()->view();
        QMouseEvent move(QEvent::MouseMove, QPointF(9, 9), QPointF(9, 9), Qt::NoButton,
            Qt::NoButton, Qt::NoModifier);
        QCoreApplication::sendEvent(view->viewport(), &move);
        const int before = view->model()->rowCount();
        const QModelIndex second = view->model()->index(1, 0);
        const auto row
            = second.data(models::CallModel::ConversationRole).value<models::Conversation>();
        m_window->showBatch(rows::News().gone(row.call));
        QCOMPARE(view->model()->rowCount(), before);
        QEvent leave(QEvent::Leave);
        QCoreApplication::sendEvent(view->viewport(), &leave);
        QCOMPARE(view->model()->rowCount(), before - 1);
    }

private:
    static Order orderOf(const QSignalSpy &ordered) { return ordered.last()[0].value<Order>(); }

    template <typename Part>
    Part *part() const
    {
        return m_window->findChild<Part *>();
    }

    static QModelIndex find(const QAbstractItemView *view, const QString &text)
    {
        return view->model()
            ->match(view->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchExactly)
            .value(0);
    }

    /// Chooses the line from the menu that is open.
    void trigger(const char *label)
    {
        for (QMenu *menu : m_window->findChildren<QMenu *>()) {
            for (QAction *action : menu->actions()) {
                if (action->text() != QLatin1String(label) || !action->isEnabled())
                    continue;
                action->trigger();
                menu->close();
                QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
                return;
            }
        }
        QFAIL(label);
    }

    std::unique_ptr<ui::MainWindow> m_window;
};

QTEST_MAIN(TestPanels)
#include "tst_panels.moc"
