// SPDX-License-Identifier: MIT
#include "office.h"
#include "rows.h"
#include "ui/mainwindow.h"
#include "ui/operations.h"
#include "ui/topbar/commandfield.h"
#include "ui/undo/undobar.h"

#include <QPromise>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using orders::Order;
using orders::Outcome;
using orders::Verb;
using namespace Qt::Literals::StringLiterals;

/// From what the operator does in the window to what is sent to the exchange, and when.
class TestGrace : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_sent.clear();
        m_now = 0;
        m_window = std::make_unique<ui::MainWindow>();
        m_window->setClock([this] { return rows::at(m_now); });
        m_operations = std::make_unique<ui::Operations>(
            m_window->requests(), m_window->board(),
            [this](const Order &order) {
                m_sent.append(order);
                QPromise<Outcome> promise;
                promise.start();
                promise.addResult(Outcome{});
                promise.finish();
                return promise.future();
            },
            [this] { return rows::at(m_now); });
        m_operations->setProfile({.gracePeriods = {.hangUpSeconds = 2, .transferSeconds = 3}});
        connect(&m_operations->grace(), &ui::Grace::changed, m_window.get(),
            [this] { m_window->showHeld(m_operations->grace().held()); });
        connect(
            m_operations.get(), &ui::Operations::told, m_window.get(), &ui::MainWindow::showResult);
        m_told = std::make_unique<QSignalSpy>(m_operations.get(), &ui::Operations::told);
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showLink(office::up());
        m_window->showBatch(office::morning());
        m_window->setOwnExtension(u"101"_s);
        m_bar = m_window->findChild<ui::UndoBar *>();
        m_field = m_window->findChild<ui::CommandField *>();
    }

    void cleanup()
    {
        m_operations.reset();
        m_window.reset();
    }

    void saysWhatWillHappenAndThenDoesIt()
    {
        transfer();
        QVERIFY(m_sent.isEmpty());
        QVERIFY(m_bar->isVisible());
        QCOMPARE(m_bar->sentence(), u"Transfer Acme GmbH to Marta Rossi in 3 s"_s);
        QCOMPARE(m_bar->left(), 1.0);
        pass(2);
        QVERIFY(m_sent.isEmpty());
        QVERIFY(m_bar->left() > 0.3 && m_bar->left() < 0.4);
        pass(1);
        QCOMPARE(m_sent.size(), 1);
        QCOMPARE(m_sent[0].target, u"112"_s);
        QVERIFY(!m_bar->isVisible());
    }

    void undoesByKeyAndByButton()
    {
        transfer();
        QTest::keyClick(m_field, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!m_bar->isVisible());
        transfer();
        QTest::mouseClick(m_bar->findChild<QPushButton *>(), Qt::LeftButton);
        pass(10);
        QVERIFY(m_sent.isEmpty());
        QCOMPARE(m_told->last()[0].toString(), u"Undone: nothing has happened."_s);
    }

    void doesItNowOnEnter()
    {
        transfer();
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_sent.size(), 1);
        QVERIFY(!m_bar->isVisible());
        pass(10);
        QCOMPARE(m_sent.size(), 1);
    }

    void transfersInThreeKeysBeyondTheName()
    {
        // Blind: Ctrl+T, the name, Enter, Enter.
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        QTest::keyClicks(m_field, u"mart"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QTest::keyClick(m_field, Qt::Key_Return);
        QCOMPARE(m_sent.size(), 1);
        QCOMPARE(m_sent[0].verb, Verb::Transfer);
        QCOMPARE(m_sent[0].stage, Order::Stage::Blind);
        // After asking: Shift+Enter, and Ctrl+T connects the two.
        QTest::keyClicks(m_field, u"mart"_s);
        QTest::keyClick(m_field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(m_sent.size(), 2);
        QCOMPARE(m_sent[1].stage, Order::Stage::Consult);
    }

    void hangsUpAtOnceWhenAskedTwice()
    {
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QTest::keyClick(m_window.get(), Qt::Key_Escape);
        QCOMPARE(m_sent.size(), 1);
        QCOMPARE(m_sent[0].verb, Verb::HangUp);
    }

    void holdsHangingUpBackAndTakesTheSecondPressForNow()
    {
        m_window->commands().find(u"call.hangup"_s)->run();
        QVERIFY(m_sent.isEmpty());
        QCOMPARE(m_bar->sentence(), u"Hang up on Acme GmbH in 2 s"_s);
        m_window->commands().find(u"call.hangup"_s)->run();
        QCOMPARE(m_sent.size(), 1);
        QVERIFY(!m_bar->isVisible());
    }

    void declinesAtOnce()
    {
        m_window->showBatch(rows::News().gone(m_window->board().myCall()->call));
        m_window->showBatch(rows::News() << office::incoming());
        m_window->commands().find(u"call.hangup"_s)->run();
        QCOMPARE(m_sent.size(), 1);
    }

    void dropsItWithTheCall()
    {
        transfer();
        m_window->showBatch(rows::News().gone(m_window->board().myCall()->call));
        QVERIFY(!m_bar->isVisible());
        QCOMPARE(m_told->last()[0].toString(), u"The call is over: it goes nowhere any more."_s);
        pass(10);
        QVERIFY(m_sent.isEmpty());
    }

    void dropsItWithTheLink()
    {
        transfer();
        live::LinkState lost = office::up();
        lost.phase = live::LinkState::Phase::Waiting;
        m_window->showLink(lost);
        QVERIFY(!m_bar->isVisible());
        m_window->showLink(office::up());
        pass(10);
        QVERIFY(m_sent.isEmpty());
        QVERIFY(!m_told->last()[1].toBool());
    }

    void leavesACallerWithWhomSomebodyAnsweredMeanwhile()
    {
        sendAway(u"3"_s);
        QCOMPARE(m_bar->sentence(), u"Send Nordwind AG to Marta Rossi in 3 s"_s);
        const pbx::Call rings = call(u"3"_s);
        m_window->showBatch(rows::News().change(rings, rows::answered(rings, 1)));
        QVERIFY(!m_bar->isVisible());
        QCOMPARE(m_told->last()[0].toString(), u"Somebody has the caller now: they stay there."_s);
        pass(10);
        QVERIFY(m_sent.isEmpty());
    }

    void leavesAParkedCallerWithWhomTheyWereFetched()
    {
        const pbx::Call talks = call(u"2"_s);
        pbx::Call parked = talks;
        parked.stage = pbx::Call::Stage::Parked;
        parked.parking = pbx::Call::Parking{u"default"_s, 73};
        m_window->showBatch(rows::News().change(talks, parked));
        sendAway(u"2"_s);
        m_window->showBatch(rows::News().change(parked, talks));
        pass(10);
        QVERIFY(m_sent.isEmpty());
    }

    void sendsAwayWhomSomebodyHadFromTheStart()
    {
        sendAway(u"2"_s);
        const pbx::Call before = call(u"2"_s);
        pbx::Call recorded = before;
        recorded.recording = pbx::Call::Recording::On;
        m_window->showBatch(rows::News().change(before, recorded));
        pass(3);
        QCOMPARE(m_sent.size(), 1);
    }

    void leavesACallAloneThatTheOperatorLeftMeanwhile()
    {
        m_window->commands().find(u"call.hangup"_s)->run();
        const pbx::Call mine = call(u"1"_s);
        pbx::Call theirs = mine;
        theirs.targets = {rows::inside(u"112"_s, u"Marta Rossi"_s)};
        m_window->showBatch(rows::News().change(mine, theirs));
        QCOMPARE(m_told->last()[0].toString(),
            u"You are not in this call any more: nothing has been done."_s);
        pass(10);
        QVERIFY(m_sent.isEmpty());
    }

    void sendsNobodyAwayWhomTheOperatorAnswers()
    {
        m_window->showBatch(rows::News() << office::incoming());
        sendAway(u"20"_s);
        emit m_window->requests().ordered({.verb = Verb::Answer,
            .server = rows::here,
            .call = u"20"_s,
            .by = u"101"_s,
            .extension = u"101"_s});
        pass(10);
        QCOMPARE(m_sent.size(), 1);
        QCOMPARE(m_sent[0].verb, Verb::Answer);
    }

    void doesItWhenTheWindowCloses()
    {
        transfer();
        m_window->close();
        QCOMPARE(m_sent.size(), 1);
    }

    void replacesItByAnotherOrderForTheCall()
    {
        transfer();
        QTest::keyClicks(m_field, u"carol"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
        QVERIFY(m_sent.isEmpty());
        pass(3);
        QCOMPARE(m_sent.size(), 1);
        QCOMPARE(m_sent[0].target, u"105"_s);
    }

    void doesItBeforeAnotherCallIsDealtWith()
    {
        transfer();
        emit m_window->requests().ordered(
            {.verb = Verb::HangUp, .server = rows::here, .call = u"2"_s, .by = u"101"_s});
        QCOMPARE(m_sent.size(), 1);
        QCOMPARE(m_sent[0].verb, Verb::Transfer);
        QCOMPARE(m_bar->sentence(), u"End the conversation of Hotel Adler in 2 s"_s);
    }

    void holdsNothingBackWhereItIsSetSo()
    {
        m_operations->setProfile({.gracePeriods = {.hangUpSeconds = 0, .transferSeconds = 0}});
        transfer();
        QCOMPARE(m_sent.size(), 1);
        QVERIFY(!m_bar->isVisible());
    }

private:
    void transfer()
    {
        m_field->setFocus();
        QTest::keyClicks(m_field, u"mart"_s);
        QTest::keyClick(m_field, Qt::Key_Return);
    }

    void sendAway(const QString &id)
    {
        emit m_window->requests().ordered({.verb = Verb::Redirect,
            .server = rows::here,
            .call = id,
            .target = u"112"_s,
            .by = u"101"_s});
    }

    pbx::Call call(const QString &id) const
    {
        return m_window->board().calls().find({rows::here, id})->call;
    }

    void pass(int seconds)
    {
        m_now += seconds;
        m_operations->grace().review();
    }

    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Operations> m_operations;
    std::unique_ptr<QSignalSpy> m_told;
    QList<Order> m_sent;
    int m_now = 0;
    ui::UndoBar *m_bar = nullptr;
    ui::CommandField *m_field = nullptr;
};

QTEST_MAIN(TestGrace)
#include "tst_grace.moc"
