// SPDX-License-Identifier: MIT
#include "rows.h"
#include "ui/callbacks/callbackswindow.h"
#include "ui/callbacks/callbacktable.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using End = desk::Callback::End;
using rows::at;
using rows::News;
using ui::CallbackTable;
using namespace Qt::Literals::StringLiterals;

class TestCallbacksWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_clocks.set([] { return at(100); });
        m_theme = std::make_unique<ui::Theme>();
        m_callbacks = std::make_unique<desk::Callbacks>();
        m_callbacks->setNumbering(desk::Numbering({.country = u"DE"_s}));
        m_window = std::make_unique<ui::CallbacksWindow>(
            ui::Look{*m_theme, m_clocks}, *m_callbacks, nullptr);
        m_window->show();
    }

    void cleanup()
    {
        m_window.reset();
        m_callbacks.reset();
        m_theme.reset();
    }

    void saysThatNobodyWaits()
    {
        QVERIFY(!view()->isVisible());
        QVERIFY(!button(u"Call"_s)->isEnabled());
    }

    void listsWhoGaveUp()
    {
        QAbstractItemModelTester tester(view()->model());
        lose(u"+49301111111"_s, u"Acme"_s, 10);
        lose(u"+49302222222"_s, {}, 40);
        QVERIFY(view()->isVisible());
        QCOMPARE(view()->model()->rowCount(), 2);
        QCOMPARE(cell(0, CallbackTable::Number), u"+49302222222"_s);
        QCOMPARE(cell(0, CallbackTable::Who), u"no name"_s);
        QCOMPARE(cell(1, CallbackTable::Queue), u"Support"_s);
        QCOMPARE(cell(1, CallbackTable::Waited), u"0:30"_s);
        lose(u"030 1111111"_s, u"Acme"_s, 60); // once more: to the top
        QCOMPARE(cell(0, CallbackTable::Times), u"2"_s);
        QCOMPARE(view()->model()->rowCount(), 2);
    }

    void callsByEnter()
    {
        lose(u"+49301111111"_s, u"Acme"_s, 10);
        QSignalSpy wanted(m_window.get(), &ui::CallbacksWindow::callWanted);
        QTest::keyClick(view(), Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted[0][0].toString(), rows::here);
        QCOMPARE(wanted[0][1].toString(), u"+49301111111"_s);
    }

    void keepsTheNoteOfWhatIsDone()
    {
        lose(u"+49301111111"_s, u"Acme"_s, 10);
        m_window->findChild<QLineEdit *>()->setText(u"sent an offer"_s);
        button(u"Done"_s)->click();
        QCOMPARE(view()->model()->rowCount(), 0);
        m_window->findChild<QCheckBox *>()->setChecked(true);
        QCOMPARE(view()->model()->rowCount(), 1);
        QVERIFY(cell(0, CallbackTable::State).contains(u"sent an offer"_s));
        QVERIFY(cell(0, CallbackTable::State).startsWith(u"done"_s));
        trigger(u"Put back on the list"_s);
        QCOMPARE(m_callbacks->open(), 1);
    }

    void doesWhatTheMenuSaidToWhomItWasOpenedFor()
    {
        lose(u"+49301111111"_s, u"Acme"_s, 10);
        lose(u"+49302222222"_s, {}, 40);
        view()->selectRow(0);
        openMenu();
        m_callbacks->end(m_callbacks->entries()[0].id, End::Done, {}, at(60)); // by somebody else
        QCOMPARE(view()->model()->rowCount(), 1);
        choose(u"Done"_s);
        QCOMPARE(m_callbacks->open(), 1);
        QCOMPARE(view()->model()->rowCount(), 1);
    }

    void keepsANoteToWhomItWasWrittenFor()
    {
        lose(u"+49301111111"_s, u"Acme"_s, 10);
        lose(u"+49302222222"_s, {}, 40);
        view()->selectRow(0);
        auto *note = m_window->findChild<QLineEdit *>();
        note->setText(u"sent an offer"_s);
        lose(u"+49303333333"_s, {}, 50); // comes above
        QCOMPARE(note->text(), u"sent an offer"_s);
        m_callbacks->end(m_callbacks->entries()[1].id, End::Done, {}, at(60));
        QVERIFY(note->text().isEmpty());
        view()->selectRow(1);
        QVERIFY(note->text().isEmpty());
    }

    void isDoneAndDismissedByKeys()
    {
        lose(u"+49301111111"_s, u"Acme"_s, 10);
        lose(u"+49302222222"_s, {}, 40);
        QTest::keyClick(view(), Qt::Key_Return, Qt::ControlModifier);
        QTest::keyClick(view(), Qt::Key_Delete);
        QCOMPARE(m_callbacks->open(), 0);
        QCOMPARE(m_callbacks->entries()[1].end, End::Done);
        QCOMPARE(m_callbacks->entries()[0].end, End::Dismissed);
    }

    void marksWhoTalksToThemNow()
    {
        QAbstractItemModelTester tester(view()->model());
        lose(u"+49301111111"_s, u"Acme"_s, 10);
        const pbx::Call call = rows::ringing(rows::call(u"1"_s, rows::inside(u"102"_s, u"Bob"_s),
                                                 {rows::outside(u"0301111111"_s, {})}),
            60);
        m_callbacks->review(News() << call, at(60));
        QCOMPARE(cell(0, CallbackTable::State), u"Bob is calling them"_s);
        m_window->findChild<QCheckBox *>()->setChecked(true);
        m_callbacks->review(News().change(call, rows::answered(call, 70)), at(70));
        QVERIFY(cell(0, CallbackTable::State).startsWith(u"Bob is talking to them"_s));
        m_callbacks->review(News().gone(call), at(80));
        QVERIFY(cell(0, CallbackTable::State).startsWith(u"called by Bob"_s));
    }

private:
    QTableView *view() const { return m_window->view(); }

    QString cell(int row, int column) const
    {
        return view()->model()->index(row, column).data().toString();
    }

    QPushButton *button(const QString &label) const
    {
        for (QPushButton *one : m_window->findChildren<QPushButton *>()) {
            if (one->text() == label)
                return one;
        }
        return nullptr;
    }

    void openMenu()
    {
        emit view()->customContextMenuRequested(
            view()->visualRect(view()->currentIndex()).center());
    }

    void trigger(const QString &label)
    {
        openMenu();
        choose(label);
    }

    void choose(const QString &label)
    {
        for (QMenu *menu : m_window->findChildren<QMenu *>()) {
            for (QAction *line : menu->actions()) {
                if (line->text() == label)
                    line->trigger();
            }
            menu->close();
        }
    }

    void lose(const QString &number, const QString &name, int second)
    {
        pbx::Journey way{.server = rows::here, .call = u"c%1"_s.arg(second)};
        way.legs = {{.kind = pbx::JourneyLeg::Kind::Queue,
            .who = rows::outside(number, name),
            .place = u"support"_s,
            .from = at(second - 30),
            .until = at(second),
            .isOver = true,
            .outcome = u"abandoned"_s}};
        m_callbacks->review(News() << way, at(second));
    }

    ui::Clocks m_clocks;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<desk::Callbacks> m_callbacks;
    std::unique_ptr<ui::CallbacksWindow> m_window;
};

QTEST_MAIN(TestCallbacksWindow)
#include "tst_callbackswindow.moc"
