// SPDX-License-Identifier: MIT
#include "office.h"
#include "rows.h"
#include "ui/mainwindow.h"
#include "ui/topbar/commandfield.h"
#include "ui/topbar/matchlist.h"

#include <QSignalSpy>
#include <QTest>

using What = ui::EnterMeaning::What;
using orders::Verb;
using ui::Requests;

class TestCommandField : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<ui::MainWindow>();
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showLink(office::up());
        m_window->showBatch(office::morning());
        m_window->setOwnExtension(QStringLiteral("101"));
        m_field = m_window->findChild<ui::CommandField *>();
        m_field->setFocus();
    }

    void hasTheKeyboardFromTheStart() { QVERIFY(m_field->hasFocus()); }

    void saysWhatEnterWillDo()
    {
        type("mart");
        QCOMPARE(m_field->meaning().order.verb, Verb::Transfer);
        QCOMPARE(m_field->meaning().sentence, QStringLiteral("transfer to Marta Rossi"));
        hangUp();
        QCOMPARE(m_field->meaning().sentence, QStringLiteral("call Marta Rossi"));
    }

    void transfersOnEnterInACall()
    {
        QSignalSpy transferred(&m_window->requests(), &Requests::ordered);
        type("mart");
        key(Qt::Key_Return);
        QCOMPARE(transferred.size(), 1);
        QCOMPARE(transferred[0][0].value<orders::Order>().verb, Verb::Transfer);
        QCOMPARE(transferred[0][0].value<orders::Order>().target, QStringLiteral("112"));
        QVERIFY(m_field->text().isEmpty());
    }

    void dialsOnCtrlEnterInACall()
    {
        QSignalSpy dialled(&m_window->requests(), &Requests::ordered);
        type("mart");
        QTest::keyClick(m_field, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(dialled.size(), 1);
        QCOMPARE(dialled[0][0].value<orders::Order>().verb, Verb::Dial);
    }

    void asksFirstOnShiftEnter()
    {
        QSignalSpy ordered(&m_window->requests(), &Requests::ordered);
        type("mart");
        QTest::keyClick(m_field, Qt::Key_Return, Qt::ShiftModifier);
        QCOMPARE(ordered[0][0].value<orders::Order>().stage, orders::Order::Stage::Consult);
    }

    void saysWhomAnOrderIsFor()
    {
        QSignalSpy ordered(&m_window->requests(), &Requests::ordered);
        emit m_window->requests().targetWanted(
            {.verb = Verb::Invite, .server = rows::here, .call = QStringLiteral("600")});
        QCOMPARE(m_field->placeholderText(), QStringLiteral("Add whom?"));
        type("mart");
        QCOMPARE(m_field->meaning().sentence, QStringLiteral("invite Marta Rossi"));
        key(Qt::Key_Return);
        QCOMPARE(ordered[0][0].value<orders::Order>().verb, Verb::Invite);
        QCOMPARE(ordered[0][0].value<orders::Order>().target, QStringLiteral("112"));
        type("mart"); // the order is given, and Enter means what it always does
        QCOMPARE(m_field->meaning().order.verb, Verb::Transfer);
    }

    void forgetsAnOrderOnEscape()
    {
        emit m_window->requests().targetWanted(
            {.verb = Verb::Invite, .server = rows::here, .call = QStringLiteral("600")});
        key(Qt::Key_Escape);
        QCOMPARE(m_field->placeholderText(), QStringLiteral("Name, number or command"));
        type("mart");
        QCOMPARE(m_field->meaning().order.verb, Verb::Transfer);
    }

    void asksOnAfterALookElsewhere_data()
    {
        QTest::addColumn<Qt::FocusReason>("reason");
        QTest::newRow("its own menu") << Qt::PopupFocusReason;
        QTest::newRow("another window") << Qt::ActiveWindowFocusReason;
    }

    void asksOnAfterALookElsewhere()
    {
        QFETCH(Qt::FocusReason, reason);
        emit m_window->requests().targetWanted(
            {.verb = Verb::Invite, .server = rows::here, .call = QStringLiteral("600")});
        QFocusEvent gone(QEvent::FocusOut, reason);
        QCoreApplication::sendEvent(m_field, &gone);
        type("112");
        QCOMPARE(m_field->meaning().order.verb, Verb::Invite);
        m_window->setFocus(Qt::TabFocusReason); // whoever goes on to something else does not
        QCOMPARE(m_field->meaning().order.verb, Verb::Transfer);
    }

    void tellsThoseWhoListenWhenEnterMeansSomethingElse()
    {
        type("mart");
        QVERIFY(m_field->accessibleDescription().contains(QStringLiteral("transfer")));
        hangUp();
        QVERIFY(m_field->accessibleDescription().contains(QStringLiteral("call Marta")));
    }

    void keysDigitsAsTheyAreTyped()
    {
        QSignalSpy ordered(&m_window->requests(), &Requests::ordered);
        emit m_window->requests().targetWanted(
            {.verb = Verb::KeyDigits, .server = rows::here, .call = QStringLiteral("1")});
        type("*12#");
        QCOMPARE(m_field->meaning().sentence, QStringLiteral("key *12#"));
        key(Qt::Key_Return);
        QCOMPARE(ordered[0][0].value<orders::Order>().text, QStringLiteral("*12#"));
    }

    void dialsANumber()
    {
        hangUp();
        QSignalSpy dialled(&m_window->requests(), &Requests::ordered);
        type("+49 (30) 12");
        key(Qt::Key_Enter);
        QCOMPARE(dialled[0][0].value<orders::Order>().server, rows::here);
        QCOMPARE(dialled[0][0].value<orders::Order>().target, QStringLiteral("+493012"));
    }

    void goesThroughTheMatches()
    {
        hangUp();
        QSignalSpy dialled(&m_window->requests(), &Requests::ordered);
        type("o"); // several
        QVERIFY(m_field->matches()->isVisible());
        const QString first = m_field->meaning().order.target;
        key(Qt::Key_Down);
        const QString second = m_field->meaning().order.target;
        QCOMPARE_NE(first, second);
        key(Qt::Key_Up);
        QCOMPARE(m_field->meaning().order.target, first);
        QVERIFY(m_field->hasFocus());
    }

    void showsWhomADirectoryFindsLater()
    {
        hangUp();
        QList<models::DirectoryModel::Contact> known;
        m_window->board().directory().setContacts([&known](const QString &, int) { return known; });
        type("zyx");
        QVERIFY(!m_field->matches()->isVisible());
        known = {{QStringLiteral("Zyx Werke"), QStringLiteral("+4930777")}};
        m_window->board().directory().searchAgain();
        QTRY_VERIFY(m_field->matches()->isVisible());
        QCOMPARE(m_field->meaning().order.target, QStringLiteral("+4930777"));
        QVERIFY(m_field->accessibleDescription().contains(QStringLiteral("Zyx Werke")));
    }

    void marksWhomItWouldReach()
    {
        QSignalSpy targets(m_field, &ui::CommandField::targetChanged);
        type("mart");
        QCOMPARE(targets.last()[0].value<models::RowKey>().name, QStringLiteral("112"));
        m_field->clear();
        QVERIFY(targets.last()[0].value<models::RowKey>().name.isEmpty());
    }

    void clearsOnEscapeAndDoesNotHangUp()
    {
        QSignalSpy hungUp(&m_window->requests(), &Requests::ordered);
        type("mart");
        key(Qt::Key_Escape);
        QVERIFY(m_field->text().isEmpty());
        QVERIFY(!m_field->matches()->isVisible());
        key(Qt::Key_Escape);
        QCOMPARE(hungUp.size(), 0);
    }

    void runsCommands()
    {
        type("dark");
        QCOMPARE(m_field->meaning().what, What::Command);
        key(Qt::Key_Return);
        QVERIFY(m_window->theme().tokens().isDark);
        QSignalSpy settings(&m_window->requests(), &Requests::settingsRequested);
        type("settings");
        key(Qt::Key_Return);
        QCOMPARE(settings.size(), 1);
    }

    void keepsWhatWasTypedWhereNothingCanBeDone()
    {
        live::LinkState lost = office::up();
        lost.phase = live::LinkState::Phase::Waiting;
        m_window->showLink(lost);
        type("mart");
        key(Qt::Key_Return);
        QCOMPARE(m_field->text(), QStringLiteral("mart"));
        QCOMPARE(m_field->meaning().sentence, QStringLiteral("not connected"));
    }

private:
    void type(const char *text)
    {
        m_field->clear();
        QTest::keyClicks(m_field, QString::fromUtf8(text));
    }

    void key(Qt::Key key) { QTest::keyClick(m_field, key); }

    void hangUp()
    {
        m_window->showBatch(rows::News().gone(pbx::Call(m_window->board().myCall()->call)));
    }

    std::unique_ptr<ui::MainWindow> m_window;
    ui::CommandField *m_field = nullptr;
};

QTEST_MAIN(TestCommandField)
#include "tst_commandfield.moc"
