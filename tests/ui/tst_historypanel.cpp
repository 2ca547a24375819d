// SPDX-License-Identifier: MIT
#include "desk/calllog/calltable.h"
#include "desk/missedcalls.h"
#include "office.h"
#include "rows.h"
#include "ui/dialogs/exportdialog.h"
#include "ui/dialogs/missedcallsdialog.h"
#include "ui/dialogs/notedialog.h"
#include "ui/historywords.h"
#include "ui/mainwindow.h"
#include "ui/panels/conversationspanel.h"
#include "ui/panels/historypanel.h"

#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using desk::LoggedCall;
using orders::Order;
using orders::Verb;
using ui::Requests;
using Ending = LoggedCall::Ending;

class TestHistoryPanel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_archive = std::make_unique<desk::Archive>(
            QString(), QList<desk::ArchivePart>{desk::CallTable::part()});
        m_log = std::make_unique<desk::CallLog>(*m_archive);
        m_window = std::make_unique<ui::MainWindow>();
        m_window->setClock([] { return rows::at(0); });
        m_window->setHistory(*m_log);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showLink(office::up());
        m_window->showBatch(office::morning());
        m_panel = m_window->findChild<ui::HistoryPanel *>();
    }

    void cleanup()
    {
        m_window.reset();
        m_log.reset();
        m_archive.reset();
    }

    void takesThePlaceOfTheConversations()
    {
        fill();
        auto *conversations = m_window->findChild<ui::ConversationsPanel *>();
        QVERIFY(!m_panel->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QVERIFY(m_panel->isVisible());
        QVERIFY(!conversations->isVisible());
        QVERIFY(m_panel->view()->hasFocus());
        QTest::keyClick(m_window.get(), Qt::Key_F5);
        QVERIFY(conversations->isVisible());
        QVERIFY(!m_panel->isVisible());
        QTest::mouseClick(button(*conversations, u"History"_s), Qt::LeftButton);
        QVERIFY(m_panel->isVisible());
        QTest::mouseClick(button(*m_panel, u"Conversations"_s), Qt::LeftButton);
        QVERIFY(conversations->isVisible());
    }

    void saysWhatACallWas()
    {
        fill();
        open();
        QCOMPARE(spoken(0), u"Today"_s);
        QCOMPARE(spoken(1), u"Call to Marta, called \u00b7 201, 10:43, talked 1:00"_s);
        QCOMPARE(spoken(2),
            u"Call from Hotel Adler, answered by Bob (102) \u00b7 +4930200 \u00b7 Support, 10:42"_s);
        QCOMPARE(spoken(3), u"Yesterday"_s);
        QCOMPARE(spoken(4), u"Call from +4930999, missed, 10:42, not looked at"_s);
    }

    void callsBackWithEnter()
    {
        fill();
        m_window->setOwnExtension(u"107"_s);
        open();
        select(4);
        QSignalSpy ordered(&m_window->requests(), &Requests::ordered);
        QTest::keyClick(m_panel->view(), Qt::Key_Return);
        QCOMPARE(ordered.size(), 1);
        const auto order = ordered[0][0].value<Order>();
        QCOMPARE(order.verb, Verb::Dial);
        QCOMPARE(order.target, u"+4930999"_s);
    }

    void transfersMyCallWithEnter()
    {
        fill();
        m_window->setOwnExtension(u"101"_s); // who talks
        open();
        select(1);
        QSignalSpy ordered(&m_window->requests(), &Requests::ordered);
        QTest::keyClick(m_panel->view(), Qt::Key_Return);
        QCOMPARE(ordered[0][0].value<Order>().verb, Verb::Transfer);
        QTest::keyClick(m_panel->view(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(ordered[1][0].value<Order>().verb, Verb::Dial);
    }

    void searchesAsOneTypes()
    {
        fill();
        open();
        QTest::keyClicks(m_panel->view(), u"adler"_s);
        QVERIFY(m_panel->field()->hasFocus());
        QTRY_COMPARE(m_panel->view()->model()->rowCount(), 2);
        QTest::keyClick(m_panel->field(), Qt::Key_Down);
        QVERIFY(m_panel->view()->hasFocus());
        m_panel->field()->setText(u"nobody at all"_s);
        QTRY_COMPARE(m_panel->view()->model()->rowCount(), 0);
        QVERIFY(m_panel->field()->isVisible());
        m_panel->field()->clear();
        QTest::mouseClick(button(*m_panel, u"Missed"_s), Qt::LeftButton);
        QTRY_COMPARE(m_panel->view()->model()->rowCount(), 2);
    }

    void clearsTheSearchOnEscapeAndDoesNotHangUp()
    {
        fill();
        m_window->setOwnExtension(u"101"_s);
        open();
        QTest::keyClicks(m_panel->view(), u"adler"_s);
        QSignalSpy hungUp(&m_window->requests(), &Requests::confirmed);
        QTest::keyClick(m_panel->field(), Qt::Key_Escape);
        QVERIFY(m_panel->field()->text().isEmpty());
        QTest::keyClick(m_panel->field(), Qt::Key_Escape);
        QCOMPARE(hungUp.size(), 0);
    }

    void saysWhatEnterDoesAsLongAsItIsTrue()
    {
        fill();
        m_window->setOwnExtension(u"101"_s);
        QSignalSpy hinted(m_panel, &ui::HistoryPanel::hinted);
        const auto hint = [&hinted] { return hinted.last()[0].toString(); };
        open();
        select(1);
        QVERIFY(hint().startsWith(u"transfer to "_s));
        m_window->showBatch(rows::News().gone(pbx::Call(m_window->board().myCall()->call)));
        QVERIFY(hint().startsWith(u"call "_s));
        m_panel->field()->setFocus();
        QVERIFY(hint().isEmpty());
    }

    void offersWhatCanBeDone()
    {
        fill();
        open();
        select(4);
        trigger(u"Copy the number"_s);
        QCOMPARE(QGuiApplication::clipboard()->text(), u"+4930999"_s);
        QSignalSpy contact(&m_window->requests(), &Requests::contactWanted);
        trigger(u"Add to contacts\u2026"_s);
        QCOMPARE(contact[0][0].toString(), u"+4930999"_s);
        QSignalSpy note(&m_window->requests(), &Requests::noteWanted);
        trigger(u"Add a note\u2026"_s);
        QCOMPARE(note[0][1].toString(), u"3"_s);
        trigger(u"Mark as looked at"_s);
        QTRY_VERIFY(!spoken(4).contains(u"not looked at"_s));
        trigger(u"Forget this call"_s);
        QTRY_COMPARE(m_panel->view()->model()->rowCount(), 3);
    }

    void saysThatNothingHasBeenYet()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F9);
        QTRY_VERIFY(m_panel->isBlank());
    }

    void takesANote()
    {
        LoggedCall call{.id = 7, .number = u"200"_s, .name = u"<b>Acme</b>"_s};
        call.note = u"old"_s;
        ui::NoteDialog dialog(m_window->look(), call);
        QSignalSpy noted(&dialog, &ui::NoteDialog::noted);
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto *edit = dialog.findChild<QPlainTextEdit *>();
        QCOMPARE(edit->toPlainText(), u"old"_s);
        QTest::keyClicks(edit, u" and new"_s);
        QTest::keyClick(edit, Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(noted.size(), 1);
        QCOMPARE(noted[0][0].toLongLong(), 7);
        QCOMPARE(noted[0][1].toString(), u"old and new"_s);
    }

    void remindsOfTheLastCall()
    {
        LoggedCall call{.own = u"101"_s, .began = rows::at(0)};
        const QDate day
            = QDateTime::fromMSecsSinceEpoch(rows::at(0).time_since_epoch().count() / 1000).date();
        call.ending = Ending::Elsewhere;
        call.answeredBy = {u"Bob"_s, u"102"_s};
        call.note = u"send the\nnew price list"_s;
        QVERIFY(ui::lastCallWords(call, day.addDays(1)).startsWith(u"Last call yesterday with "_s));
        QVERIFY(ui::lastCallWords(call, day).endsWith(u": \u201csend the new price list\u201d"_s));
        call.ending = Ending::Missed;
        call.note.clear();
        QCOMPARE(ui::lastCallWords(call, day), u"Last call today: missed"_s);
    }

    void exportsWhatIsShown()
    {
        fill();
        ui::ExportDialog dialog(m_window->look(), *m_log, {.typed = u"adler"_s});
        QSignalSpy told(&dialog, &ui::ExportDialog::told);
        dialog.show();
        QCOMPARE(dialog.query().typed, u"adler"_s);
        const QString path = m_folder.filePath(u"calls.csv"_s);
        dialog.writeTo(path);
        QTRY_COMPARE(told.size(), 1);
        QCOMPARE(told[0][0].toString(), u"1 call(s) are in calls.csv."_s);
        QVERIFY(!dialog.isVisible());
        QVERIFY(QFile::exists(path));
    }

    void callsBackWhoWasMissed()
    {
        fill();
        desk::MissedCalls missed(*m_log);
        ui::MissedCallsDialog dialog(m_window->look(), missed);
        QSignalSpy wanted(&dialog, &ui::MissedCallsDialog::callBackWanted);
        auto *list = dialog.findChild<QListWidget *>();
        QTRY_COMPARE(missed.unseen(), 1);
        QCOMPARE(list->count(), 1);
        QVERIFY(list->item(0)->text().contains(u"+4930999"_s));
        QVERIFY(list->item(0)->text().contains(u"10:42"_s));
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][1].toString(), u"+4930999"_s);
    }

    void callsWhoWasChosenAmongThoseMissed()
    {
        fill();
        desk::MissedCalls missed(*m_log);
        ui::MissedCallsDialog dialog(m_window->look(), missed);
        QSignalSpy wanted(&dialog, &ui::MissedCallsDialog::callBackWanted);
        auto *list = dialog.findChild<QListWidget *>();
        QTRY_COMPARE(list->count(), 1);
        dialog.show();
        m_log->put({call(u"9"_s, u"+4930111"_s, {}, rows::at(90), Ending::Missed)});
        QTRY_COMPARE(list->count(), 2);
        QCOMPARE(list->currentRow(), 1);
        m_log->forget(missed.entries()[1].id);
        QTRY_COMPARE(list->count(), 1);
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(wanted.isEmpty());
    }

    void saysThatNobodyWasMissed()
    {
        desk::MissedCalls missed(*m_log);
        ui::MissedCallsDialog dialog(m_window->look(), missed);
        QSignalSpy wanted(&dialog, &ui::MissedCallsDialog::callBackWanted);
        dialog.show();
        QTest::keyClick(&dialog, Qt::Key_Return);
        QVERIFY(wanted.isEmpty());
    }

    void saysWhoseCompanyItIs()
    {
        m_window->setCompanies([](const QString &number) {
            return number == u"+4930999"_s ? u"Acme GmbH"_s
                : number == u"+4930200"_s  ? u"Hotel Adler"_s
                                           : QString();
        });
        fill();
        QVERIFY2(spoken(4).contains(u"Acme GmbH"_s), qPrintable(spoken(4)));
        QVERIFY(row(4).data(ui::HistoryRows::LineRole).toString().contains(u"Acme GmbH"_s));
        // The name says it already.
        QVERIFY(!row(2).data(ui::HistoryRows::LineRole).toString().contains(u"Adler"_s));
        m_window->setCompanies([](const QString &) { return u"Elsewhere AG"_s; });
        QVERIFY(spoken(4).contains(u"Elsewhere AG"_s));
    }

private:
    static LoggedCall call(const QString &id, const QString &number, const QString &name,
        pbx::Moment began, Ending ending)
    {
        LoggedCall call{.server = rows::here, .call = id, .own = u"101"_s};
        call.number = number;
        call.name = name;
        call.began = began;
        call.ending = ending;
        call.isSeen = !call.isMissed();
        return call;
    }

    void fill()
    {
        LoggedCall out = call(u"1"_s, u"201"_s, u"Marta"_s, rows::at(60), Ending::Answered);
        out.direction = LoggedCall::Direction::Out;
        out.answered = rows::at(65);
        out.ended = rows::at(125);
        LoggedCall elsewhere
            = call(u"2"_s, u"+4930200"_s, u"Hotel Adler"_s, rows::at(0), Ending::Elsewhere);
        elsewhere.answeredBy = {u"Bob"_s, u"102"_s};
        elsewhere.queue = u"support"_s;
        const LoggedCall missed
            = call(u"3"_s, u"+4930999"_s, {}, rows::at(0) - std::chrono::hours(24), Ending::Missed);
        m_log->put({out, elsewhere, missed});
        QTRY_COMPARE(m_panel->view()->model()->rowCount(), 5);
    }

    void open() { QTest::keyClick(m_window.get(), Qt::Key_F9); }

    QModelIndex row(int at) const { return m_panel->view()->model()->index(at, 0); }
    void select(int at) { m_panel->view()->setCurrentIndex(row(at)); }
    QString spoken(int at) const
    {
        QString words = row(at).data(Qt::AccessibleTextRole).toString();
        return words.remove(QChar(0x2068)).remove(QChar(0x2069));
    }

    static QPushButton *button(const QWidget &where, const QString &text)
    {
        for (QPushButton *button : where.findChildren<QPushButton *>()) {
            if (button->text() == text)
                return button;
        }
        return nullptr;
    }

    void trigger(const QString &line)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(5, 5), QPoint(5, 5));
        QCoreApplication::sendEvent(m_panel->view(), &event);
        auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        for (QAction *action : menu->actions()) {
            if (action->text() == line)
                action->trigger();
        }
        menu->close();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<desk::Archive> m_archive;
    std::unique_ptr<desk::CallLog> m_log;
    std::unique_ptr<ui::MainWindow> m_window;
    ui::HistoryPanel *m_panel = nullptr;
};

QTEST_MAIN(TestHistoryPanel)
#include "tst_historypanel.moc"
