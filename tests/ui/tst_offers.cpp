// SPDX-License-Identifier: MIT
#include "office.h"
#include "rows.h"
#include "ui/dropmarks.h"
#include "ui/mainwindow.h"
#include "ui/panels/peoplepanel.h"
#include "ui/panels/queuespanel.h"
#include "ui/topbar/commandfield.h"

#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using orders::Order;
using orders::Verb;
using ui::Requests;
using namespace Qt::Literals::StringLiterals;

/// What the field offers for what goes on, and what Enter does with it.
class TestOffers : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_window = std::make_unique<ui::MainWindow>();
        m_window->setClock([] { return rows::at(0); });
        m_window->resize(1440, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->showLink(office::up());
        m_window->showBatch(office::morning());
        m_window->setOwnExtension(u"101"_s);
        m_field = m_window->findChild<ui::CommandField *>();
        m_ordered = std::make_unique<QSignalSpy>(&m_window->requests(), &Requests::ordered);
        m_field->setFocus();
    }

    void takesAParkedCallBackByItsSpace()
    {
        type(u"71"_s);
        QCOMPARE(m_field->meaning().sentence, u"Take back Hotel Adler from 71"_s);
        enter();
        QCOMPARE(order().verb, Verb::Unpark);
        QCOMPARE(order().lot, u"default"_s);
        QCOMPARE(order().number, 71);
        QCOMPARE(order().by, u"101"_s);
    }

    void takesAParkedCallBackByItsCaller()
    {
        type(u"adler"_s);
        QVERIFY(titles().contains(u"Take back Hotel Adler from 71"_s));
    }

    void stillDialsTheSpaceWhereThatIsWanted()
    {
        type(u"71"_s);
        QVERIFY(titles().contains(u"71"_s));
    }

    void picksUpWhatRings()
    {
        type(u"+33 1 70 18 99 00"_s);
        const int row = int(titles().indexOf(u"Pick up +33 1 70 18 99 00"_s));
        QVERIFY(row >= 0);
        for (int step = 0; step < row; ++step)
            QTest::keyClick(m_field, Qt::Key_Down);
        enter();
        QCOMPARE(order().verb, Verb::PickUp);
    }

    void offersForACallOnlyWhatIsPossible()
    {
        type(u"ines"_s);
        QVERIFY(titles().contains(u"Bring Ines Duarte to my phone"_s));
        QVERIFY(titles().contains(u"Listen to Ines Duarte"_s));
        QVERIFY(titles().contains(u"Way of the call of Ines Duarte"_s));
        QVERIFY(!titles().contains(u"Pick up Ines Duarte"_s));
    }

    void transfersToAQueueAndLogsIn()
    {
        type(u"sales"_s);
        QCOMPARE(titles().first(), u"Transfer my call to Sales"_s);
        QVERIFY(titles().contains(u"Log me in to Sales"_s));
        enter();
        QCOMPARE(order().verb, Verb::Transfer);
        QCOMPARE(order().target, u"queue:sales"_s);
        m_window->showBatch(rows::News().gone(m_window->board().myCall()->call));
        type(u"sales"_s);
        QCOMPARE(titles().first(), u"Show queue Sales"_s);
        enter();
        QVERIFY(m_window->findChild<ui::QueuesPanel *>()->view()->hasFocus());
    }

    void offersQueuesToAnOrderThatAsksWhereTo()
    {
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        type(u"suppo"_s);
        QVERIFY(titles().contains(u"Queue Support"_s));
        QVERIFY(!titles().contains(u"Show queue Support"_s));
        enter();
        QCOMPARE(order().target, u"queue:support"_s);
    }

    void offersNothingThatTheLinkForbids()
    {
        live::LinkState lost = office::up();
        lost.phase = live::LinkState::Phase::Waiting;
        m_window->showLink(lost);
        type(u"71"_s);
        QVERIFY(!titles().contains(u"Take back Hotel Adler from 71"_s));
    }

    void offersWhatIsUsefulWithoutACall()
    {
        m_window->showBatch(rows::News().gone(m_window->board().myCall()->call));
        m_window->board().setLastDialled({rows::here, u"112"_s});
        QTRY_VERIFY(button(u"Call Marta Rossi again"_s));
        press(u"Call Marta Rossi again"_s);
        QTRY_COMPARE(m_ordered->size(), 1);
        QCOMPARE(order().verb, Verb::Dial);
        QCOMPARE(order().target, u"112"_s);
        QTRY_VERIFY(button(u"Pick up Nordwind AG"_s));
        press(u"Pick up Nordwind AG"_s);
        QTRY_COMPARE(m_ordered->size(), 2);
        QCOMPARE(order().verb, Verb::PickUp);
    }

    void marksEveryPlaceADraggedCallCanGoTo()
    {
        const pbx::Call call = m_window->board().myCall()->call;
        auto *marks = m_window->findChild<ui::PeoplePanel *>()->findChild<ui::DropMarks *>();
        QVERIFY(!marks->isVisible());
        m_window->board().setDragged({call.server, call.id});
        QVERIFY(marks->isVisible());
        int possible = 0;
        for (const auto &[row, canTake] : marks->rows()) {
            const auto person
                = row.data(models::ExtensionModel::PersonRole).value<models::Person>();
            QCOMPARE(canTake, person.extension.number != u"101"_s);
            possible += canTake;
        }
        QVERIFY(possible > 5);
        m_window->board().setDragged({});
        QVERIFY(!marks->isVisible());
    }

    void answersEachLetterInAFrame()
    {
        rows::News news;
        for (int number = 1000; number < 11000; ++number)
            news << rows::person(QString::number(number), u"Person %1 Marta"_s.arg(number));
        m_window->showBatch(news);
        type(u"mar"_s);
        QBENCHMARK { m_window->board().directory().setQuery(u"mart"_s); }
        QCOMPARE(m_window->board().directory().rowCount(), models::DirectoryModel::limit);
    }

private:
    void type(const QString &text)
    {
        m_field->clear();
        m_field->setFocus();
        QTest::keyClicks(m_field, text);
    }

    void enter() { QTest::keyClick(m_field, Qt::Key_Return); }

    Order order() const { return m_ordered->last()[0].value<Order>(); }

    QStringList titles() const
    {
        const models::DirectoryModel &directory = m_window->board().directory();
        QStringList titles;
        for (int row = 0; row < directory.rowCount(); ++row)
            titles += directory.index(row).data().toString();
        return titles;
    }

    /// Null while there is none, or it does not show.
    QPushButton *button(const QString &name) const
    {
        for (QPushButton *const one : m_window->findChildren<QPushButton *>()) {
            if (one->accessibleName() == name && one->isVisible())
                return one;
        }
        return nullptr;
    }
    void press(const QString &name) { QTest::mouseClick(button(name), Qt::LeftButton); }

    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<QSignalSpy> m_ordered;
    ui::CommandField *m_field = nullptr;
};

QTEST_MAIN(TestOffers)
#include "tst_offers.moc"
