// SPDX-License-Identifier: MIT
#include "panelonexchange.h"
#include "ui/calldrag.h"
#include "ui/mainwindow.h"
#include "ui/operations.h"
#include "ui/panels/conversationspanel.h"
#include "ui/panels/parkingpanel.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/queuespanel.h"
#include "ui/statusline.h"
#include "ui/topbar/commandfield.h"

#include <QContextMenuEvent>
#include <QDropEvent>
#include <QMenu>
#include <QMimeData>
#include <QTest>

using Stage = pbx::Call::Stage;
using namespace Qt::Literals::StringLiterals;

/// The operator at 101 works with keys and by dragging calls, and the phones do what they should.
class TestWindowOnExchange : public PanelOnExchange
{
    Q_OBJECT

private slots:
    void init();
    void answersHoldsAndTransfersByKeys();
    void asksFirstAndConnects();
    void asksFirstAndTakesTheCallBack();
    void dialsByName();
    void declinesForItselfAlone();
    void parksByDroppingOnASpace();
    void transfersByDroppingOnAPerson();
    void sendsAStrangersCallToAQueue();
    void makesAConferenceOutOfACall();
    void recordsAndMutes();
    void setsDoNotDisturbFromTheMenu();
    void saysWhatAsteriskSays();

private:
    ui::Board &seen() { return m_window->board(); }
    const pbx::Call *mine() const
    {
        const models::Conversation *const one = m_window->board().myCall();
        return one ? &one->call : nullptr;
    }
    bool iTalk() const { return mine() && mine()->isAnswered && mine()->stage == Stage::Up; }
    QString told() const { return m_window->findChild<ui::StatusLine *>()->result(); }

    /// Somebody calls 101, who answers by key.
    bool isTalkingTo(int caller);
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Drags the first conversation that the caller is in onto the row with that text.
    bool drop(const pbx::Call &call, QAbstractItemView *view, const QModelIndex &row);
    /// Chooses the line from a menu that is open.
    bool choose(const QString &label);
    static QModelIndex rowOf(const QAbstractItemView *view, const QString &text);

    std::unique_ptr<live::Feed> m_feed;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Operations> m_operations;
};

void TestWindowOnExchange::init()
{
    m_operations.reset();
    m_window = std::make_unique<ui::MainWindow>();
    m_feed = std::make_unique<live::Feed>(
        std::make_unique<live::Connection>(Panel::access(exchange(), RealExchange::panel())));
    connect(m_feed.get(), &live::Feed::changed, m_window.get(), &ui::MainWindow::showBatch);
    connect(m_feed.get(), &live::Feed::linkChanged, m_window.get(), &ui::MainWindow::showLink);
    m_operations = std::make_unique<ui::Operations>(
        m_window->requests(), m_window->board(), [this](const orders::Order &order) {
            return orders::carryOut(*m_feed, order, {}, orders::Licence::full());
        });
    connect(m_operations.get(), &ui::Operations::told, m_window.get(), &ui::MainWindow::showResult);
    m_window->setOwnExtension(u"101"_s);
    m_window->show();
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_feed->start();
    QTRY_VERIFY_WITH_TIMEOUT(m_feed->state().isUp(), 15'000);
    QTRY_COMPARE(seen().own().name, u"101"_s);
}

void TestWindowOnExchange::press(Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    QTest::keyClick(m_window.get(), key, modifiers);
}

void TestWindowOnExchange::type(const QString &text, Qt::KeyboardModifiers modifiers)
{
    auto *const field = m_window->findChild<ui::CommandField *>();
    QTest::keyClicks(field, text);
    QTest::keyClick(field, Qt::Key_Return, modifiers);
}

bool TestWindowOnExchange::isTalkingTo(int caller)
{
    if (!phones().call(caller, u"101"_s)
        || !QTest::qWaitFor([this] { return mine() && mine()->ringsAt(u"101"_s); }))
        return false;
    press(Qt::Key_F2);
    return phones().reaches(101, Phones::Up) && QTest::qWaitFor([this] { return iTalk(); });
}

QModelIndex TestWindowOnExchange::rowOf(const QAbstractItemView *view, const QString &text)
{
    return view->model()
        ->match(view->model()->index(0, 0), Qt::DisplayRole, text, 1, Qt::MatchContains)
        .value(0);
}

bool TestWindowOnExchange::drop(
    const pbx::Call &call, QAbstractItemView *view, const QModelIndex &row)
{
    const std::unique_ptr<QMimeData> data(ui::calldrag::dataOf({call.server, call.id}));
    const QPoint place = view->visualRect(row).center();
    QDragEnterEvent enter(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view->viewport(), &enter);
    QDropEvent drop(place, Qt::MoveAction, data.get(), Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(view->viewport(), &drop);
    return enter.isAccepted() && drop.isAccepted();
}

bool TestWindowOnExchange::choose(const QString &label)
{
    for (QMenu *menu : m_window->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text() == label && action->isEnabled() && !action->menu()) {
                action->trigger();
                menu->close();
                return true;
            }
        }
    }
    return false;
}

void TestWindowOnExchange::answersHoldsAndTransfersByKeys()
{
    QVERIFY(phones().setAnswering(103));
    QVERIFY(isTalkingTo(104));
    press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(mine()->stage, Stage::Held);
    press(Qt::Key_H, Qt::ControlModifier);
    QTRY_COMPARE(mine()->stage, Stage::Up);
    press(Qt::Key_T, Qt::ControlModifier);
    type(u"103"_s);
    QTRY_VERIFY(isTalk(104, 103));
    QVERIFY(phones().reaches(101, Phones::Idle));
    QTRY_VERIFY2(told().startsWith(u"Transferred"), qPrintable(told()));
}

void TestWindowOnExchange::asksFirstAndConnects()
{
    QVERIFY(phones().setAnswering(103));
    QVERIFY(isTalkingTo(104));
    press(Qt::Key_T, Qt::ControlModifier | Qt::ShiftModifier);
    type(u"103"_s);
    QVERIFY(phones().reaches(103, Phones::Up));
    QTRY_VERIFY(seen().consultation());
    press(Qt::Key_T, Qt::ControlModifier);
    QTRY_VERIFY(isTalk(104, 103));
    QVERIFY(phones().reaches(101, Phones::Idle));
}

void TestWindowOnExchange::asksFirstAndTakesTheCallBack()
{
    QVERIFY(phones().setAnswering(103));
    QVERIFY(isTalkingTo(104));
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"103"_s, Qt::ShiftModifier);
    QVERIFY(phones().reaches(103, Phones::Up));
    QTRY_VERIFY(seen().consultation());
    press(Qt::Key_B, Qt::ControlModifier);
    QVERIFY(phones().reaches(103, Phones::Idle));
    QTRY_VERIFY(isTalk(104, 101));
}

void TestWindowOnExchange::dialsByName()
{
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"102"_s);
    QVERIFY(phones().reaches(101, Phones::Ringing));
    QVERIFY2(told().contains(u"pick it up"), qPrintable(told()));
    QVERIFY(phones().answer(101));
    QVERIFY(phones().reaches(102, Phones::Ringing));
}

void TestWindowOnExchange::declinesForItselfAlone()
{
    m_window->setOwnExtension(u"102"_s);
    QVERIFY(phones().call(101, u"500"_s)); // the group of 102, 103 and 104
    QTRY_VERIFY(mine() && mine()->ringsAt(u"102"_s) && mine()->ringsAt(u"103"_s));
    press(Qt::Key_Escape);
    press(Qt::Key_Escape);
    QVERIFY(phones().reaches(102, Phones::Idle));
    QTRY_COMPARE(told(), u"Declined."_s);
    QVERIFY(phones().answer(103)); // which rings on, and the caller waits
    QTRY_VERIFY(isTalk(101, 103));
}

void TestWindowOnExchange::parksByDroppingOnASpace()
{
    QVERIFY(isTalkingTo(104));
    auto *const view = m_window->findChild<ui::ParkingPanel *>()->views().first();
    const QModelIndex space = view->model()->index(3, 0, view->rootIndex());
    const int number = space.data(models::ParkingModel::SpaceRole).toInt();
    QVERIFY(drop(*mine(), view, space));
    QTRY_VERIFY(board().call().parking.has_value());
    QCOMPARE(board().call().parking->space, number);
    QTRY_VERIFY(space.data(models::ParkingModel::ParkedRole).isValid());
    view->setCurrentIndex(space);
    QTest::keyClick(view, Qt::Key_Return); // and back
    QVERIFY(phones().reaches(101, Phones::Ringing));
    QVERIFY(phones().answer(101));
    QTRY_VERIFY(iTalk());
}

void TestWindowOnExchange::transfersByDroppingOnAPerson()
{
    QVERIFY(isTalkingTo(104));
    auto *const view = m_window->findChild<ui::PeoplePanel *>()->view();
    QModelIndex marta;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const QModelIndex one = view->model()->index(row, 0);
        if (one.data(models::ExtensionModel::NumberRole).toString() == u"105")
            marta = one;
    }
    QVERIFY(drop(*mine(), view, marta));
    QVERIFY(phones().reaches(105, Phones::Ringing));
    QVERIFY(phones().reaches(101, Phones::Idle));
}

void TestWindowOnExchange::sendsAStrangersCallToAQueue()
{
    QVERIFY(callIsUp(104, 105));
    QTRY_COMPARE(seen().calls().rowCount(), 1);
    auto *const view = m_window->findChild<ui::QueuesPanel *>()->view();
    const QModelIndex support = rowOf(view, u"support"_s);
    QVERIFY(drop(seen().calls().conversation(0).call, view, support));
    QTRY_COMPARE(board().call().queue, u"support"_s);
    QVERIFY(phones().reaches(105, Phones::Idle));
}

void TestWindowOnExchange::makesAConferenceOutOfACall()
{
    QVERIFY(phones().setAnswering(103));
    QVERIFY(isTalkingTo(104));
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(choose(u"Add somebody (conference)\u2026"_s));
    type(u"103"_s);
    QTRY_COMPARE_WITH_TIMEOUT(seen().conferences().rowCount(), 1, 10'000);
    const QModelIndex room = seen().conferences().index(0, 0);
    QTRY_COMPARE_WITH_TIMEOUT(seen().conferences().rowCount(room), 3, 10'000);
    QVERIFY(phones().reaches(103, Phones::Up));
}

void TestWindowOnExchange::recordsAndMutes()
{
    QVERIFY(isTalkingTo(104));
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(mine()->recording, pbx::Call::Recording::On);
    press(Qt::Key_R, Qt::ControlModifier);
    QTRY_COMPARE(mine()->recording, pbx::Call::Recording::Off);
    press(Qt::Key_M, Qt::ControlModifier);
    QVERIFY(choose(u"Mute me"_s));
    QTRY_COMPARE(told(), u"You are not heard."_s);
}

void TestWindowOnExchange::setsDoNotDisturbFromTheMenu()
{
    auto *const view = m_window->findChild<ui::PeoplePanel *>()->view();
    for (const char *label : {"Do not disturb", "End do not disturb"}) {
        const models::Person *const me = seen().me();
        view->setCurrentIndex(rowOf(view, me->title()));
        QContextMenuEvent menuKey(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QCoreApplication::sendEvent(view, &menuKey);
        const bool isOn = QLatin1String(label) == "Do not disturb"_L1;
        QVERIFY(choose(QLatin1String(label)));
        QTRY_COMPARE(seen().me()->extension.doNotDisturb.value_or(false), isOn);
        QTRY_VERIFY2(told().contains(isOn ? u"not to be disturbed"_s : u"disturbed again"_s),
            qPrintable(told()));
    }
}

void TestWindowOnExchange::saysWhatAsteriskSays()
{
    QVERIFY(isTalkingTo(104));
    emit m_window->requests().ordered({.verb = orders::Verb::HangUp,
        .server = seen().own().server,
        .channel = u"PJSIP/nobody-00000001"_s});
    QTRY_COMPARE(told(), u"No such channel"_s);
    QVERIFY(iTalk());
}

QTEST_MAIN(TestWindowOnExchange)
#include "tst_windowonexchange.moc"
