// SPDX-License-Identifier: MIT
#include "desk/archive/archive.h"
#include "desk/contacts/contactstore.h"
#include "office.h"
#include "rows.h"
#include "ui/contacts/contactcard.h"
#include "ui/contacts/contacteditor.h"
#include "ui/contacts/contactrows.h"
#include "ui/contacts/contactswindow.h"
#include "ui/contacts/numberrows.h"
#include "ui/mainwindow.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using desk::Contact;
using Kind = desk::ContactNumber::Kind;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A directory that answers when the test says so.
class Directory : public desk::ContactSource
{
public:
    QString name() const override { return u"Head office"_s; }
    void search(const QString &typed) override { asked = typed; }
    void identify(const QString &, const QStringList &) override { }

    QString asked;
};

} // namespace

class TestContactsWindow : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_archive = std::make_unique<desk::Archive>(QString(), QList{desk::contactstore::part()});
        m_book = std::make_unique<desk::ContactBook>(*m_archive);
        m_book->setNumbering(
            desk::Numbering(desk::NumberRules{.country = u"DE"_s, .outsidePrefix = u"0"_s}));
        QTRY_VERIFY(m_book->isLoaded());
        m_finder = std::make_unique<desk::ContactFinder>(*m_book);
        m_model = std::make_unique<models::ContactModel>(*m_book, *m_finder);
        m_tester = std::make_unique<QAbstractItemModelTester>(m_model.get());
        m_main = std::make_unique<ui::MainWindow>();
        m_window = std::make_unique<ui::ContactsWindow>(
            m_main->look(), *m_model, m_main->board(), m_main->requests());
        connect(m_window.get(), &ui::ContactsWindow::putWanted, m_book.get(),
            [this](const Contact &contact) { m_book->put(contact); });
        connect(m_window.get(), &ui::ContactsWindow::removeWanted, m_book.get(),
            &desk::ContactBook::remove);
        connect(m_window.get(), &ui::ContactsWindow::undoWanted, m_book.get(),
            &desk::ContactBook::undo);
        m_window->show();
    }
    void cleanup()
    {
        m_window.reset();
        m_main.reset();
        m_tester.reset();
        m_model.reset();
        m_finder.reset();
        m_book.reset();
        m_archive.reset();
    }

    void showsWhoIsFoundAndAllOfThem()
    {
        addPetra();
        m_book->put({.name = u"Albert"_s, .numbers = {{u"+49 30 555"_s, Kind::Work}}});
        QTRY_COMPARE(m_model->rowCount(), 2);
        type(u"petra"_s);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTRY_COMPARE(card()->contact().name, u"Petra <b>Lang</b>"_s);
        QCOMPARE(card()->numberButtons().size(), 2);
        QStringList texts;
        for (QLabel *label : card()->findChildren<QLabel *>()) {
            QCOMPARE(label->textFormat(), Qt::PlainText);
            texts += label->text();
        }
        QVERIFY(texts.contains(u"Petra <b>Lang</b>"_s));
        QVERIFY(texts.contains(u"prefers mornings"_s));
        const QString spoken = list()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(
            spoken.contains(u"Acme"_s) && spoken.contains(u"+49 30 1234567"_s), qPrintable(spoken));
    }

    void callsByEnter()
    {
        atTheDesk();
        addPetra();
        type(u"petra"_s);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QSignalSpy ordered(&m_main->requests(), &ui::Requests::ordered);
        QTRY_VERIFY(hint().startsWith(u"Enter: call"_s));
        QTest::keyClick(search(), Qt::Key_Return);
        QCOMPARE(ordered.size(), 1);
        auto order = ordered.takeFirst().constFirst().value<orders::Order>();
        QCOMPARE(order.verb, orders::Verb::Dial);
        QCOMPARE(order.target,
            u"0"
            "0301234567"_s);
        QTest::mouseClick(card()->numberButtons().constLast(), Qt::LeftButton);
        order = ordered.takeFirst().constFirst().value<orders::Order>();
        QCOMPARE(order.target,
            u"0"
            "01715550123"_s);
    }

    void addsWhomTheEditorSays()
    {
        m_window->edit({});
        auto *const editor = m_window->findChild<ui::ContactEditor *>();
        QVERIFY(editor);
        auto *const save = button(*editor, u"Save"_s);
        QVERIFY(!save->isEnabled());
        const auto fields = editor->findChildren<QLineEdit *>();
        fields[0]->setText(u"Jan Lindner"_s);
        QVERIFY(save->isEnabled());
        auto *const numbers = editor->findChild<ui::NumberRows *>();
        const auto number
            = [numbers](int at) { return numbers->findChildren<QLineEdit *>().at(at); };
        number(0)->setText(u"no number"_s);
        QVERIFY(!save->isEnabled());
        number(0)->setText(u"0171 5550123"_s);
        number(1)->setText(u"030 7654321"_s); // the next line is always there
        QVERIFY(save->isEnabled());
        QTest::mouseClick(save, Qt::LeftButton);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QCOMPARE(m_model->contact(0).name, u"Jan Lindner"_s);
        QCOMPARE(m_model->contact(0).numbers.size(), 2);
    }

    void removesAndTakesBack()
    {
        addPetra();
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTest::keyClick(list(), Qt::Key_Delete);
        QTRY_COMPARE(m_model->rowCount(), 0);
        QVERIFY(!card()->isVisible());
        QTest::keySequence(m_window.get(), QKeySequence::Undo);
        QTRY_COMPARE(m_model->rowCount(), 1);
        QTRY_VERIFY(card()->isVisible());
    }

    void keepsWhoIsLookedAt()
    {
        addPetra();
        const auto jan = m_book->put({.name = u"Zora"_s});
        QTRY_COMPARE(m_model->rowCount(), 2);
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QCOMPARE(card()->contact().id, jan);
        m_book->put({.name = u"Albert"_s});
        QTRY_COMPARE(m_model->rowCount(), 3);
        QCOMPARE(card()->contact().id, jan);
    }

    void keepsWhomADirectoryKnowsWhenItFindsMore()
    {
        Directory directory;
        m_finder->setSources({&directory});
        const Contact ada{.name = u"Ada Lang"_s, .numbers = {{u"+49 30 1"_s, Kind::Work}}};
        const Contact zoe{.name = u"Zoe Lang"_s, .numbers = {{u"+49 30 2"_s, Kind::Work}}};
        const Contact bob{.name = u"Bob Lang"_s, .numbers = {{u"+49 30 3"_s, Kind::Work}}};
        type(u"lang"_s);
        QTRY_COMPARE(directory.asked, u"lang"_s);
        emit directory.found(u"lang"_s, {ada, zoe});
        QTRY_COMPARE(m_model->rowCount(), 2);
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QCOMPARE(card()->contact().name, u"Zoe Lang"_s);
        emit directory.found(u"lang"_s, {ada, bob, zoe});
        QTRY_COMPARE(m_model->rowCount(), 3);
        QCOMPARE(card()->contact().name, u"Zoe Lang"_s);
        m_finder->setSources({});
    }

    void holdsFiftyThousandWithoutAHitch()
    {
        m_tester.reset(); // looks at every row, each time
        QList<desk::ContactChange> many;
        for (int i = 0; i < 50000; ++i) {
            many.append({std::nullopt,
                Contact{.id = i + 1,
                    .name = u"Person %1"_s.arg(i),
                    .numbers = {{u"+4917%1"_s.arg(10000000 + i), Kind::Work}}}});
        }
        m_book->accept(many, u"many"_s);
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 50000, 60000);
        QElapsedTimer timer;
        timer.start();
        search()->setText(u"person 4999"_s);
        const qint64 typed = timer.restart();
        QTRY_VERIFY_WITH_TIMEOUT(m_model->rowCount() < 100, 20000);
        search()->clear();
        QTRY_COMPARE_WITH_TIMEOUT(m_model->rowCount(), 50000, 20000);
        timer.restart();
        constexpr int steps = 50;
        for (int i = 1; i <= steps; ++i) {
            list()->verticalScrollBar()->setValue(
                list()->verticalScrollBar()->maximum() / steps * i);
            list()->viewport()->repaint();
        }
        qInfo("a letter held the window for %lld ms, a step of scrolling for %lld ms", typed,
            timer.elapsed() / steps);
    }

private:
    void addPetra()
    {
        m_book->put({.name = u"Petra <b>Lang</b>"_s,
            .company = u"Acme GmbH"_s,
            .numbers = {{u"+49 30 1234567"_s, Kind::Work}, {u"0171 5550123"_s, Kind::Mobile}},
            .note = u"prefers mornings"_s});
    }
    void atTheDesk()
    {
        m_main->showLink(rows::link(live::LinkState::Phase::Up));
        m_main->showBatch(rows::News() << rows::person(u"101"_s, u"Julia Becker"_s));
        m_main->setOwnExtension(u"101"_s, rows::here);
    }
    void type(const QString &text) { search()->setText(text); }
    QLineEdit *search() const { return m_window->findChild<QLineEdit *>(); }
    QListView *list() const { return m_window->findChild<QListView *>(); }
    ui::ContactCard *card() const { return m_window->findChild<ui::ContactCard *>(); }
    QString hint() const
    {
        for (QLabel *label : m_window->findChildren<QLabel *>(Qt::FindDirectChildrenOnly)) {
            if (!label->text().isEmpty())
                return label->text();
        }
        return {};
    }
    static QPushButton *button(QWidget &parent, const QString &text)
    {
        for (QPushButton *one : parent.findChildren<QPushButton *>()) {
            if (one->text() == text)
                return one;
        }
        return nullptr;
    }

    std::unique_ptr<desk::Archive> m_archive;
    std::unique_ptr<desk::ContactBook> m_book;
    std::unique_ptr<desk::ContactFinder> m_finder;
    std::unique_ptr<models::ContactModel> m_model;
    std::unique_ptr<QAbstractItemModelTester> m_tester;
    std::unique_ptr<ui::MainWindow> m_main;
    std::unique_ptr<ui::ContactsWindow> m_window;
};

QTEST_MAIN(TestContactsWindow)
#include "tst_contactswindow.moc"
