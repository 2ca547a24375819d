// SPDX-License-Identifier: MIT
#include "ui/panels/tileview.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QTest>

/// Counts what is painted.
class Painted : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *, const QStyleOptionViewItem &, const QModelIndex &) const override
    {
        ++count;
    }

    mutable int count = 0;
};

class TestTileView : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_model.clear();
        m_view = std::make_unique<ui::TileView>(ui::Look{m_theme, m_clocks});
        m_view->setModel(&m_model);
        m_view->setItemDelegate(&m_delegate);
        m_view->setTileSize(QSize(100, 50));
        m_folded.clear();
        m_view->setSections([this] { return sections(); },
            [](int id) {
                return ui::Heading{QString::number(id), {}, {}};
            });
        m_view->resize(340, 400);
        m_view->show();
    }

    void putsTilesUnderTheirHeadings()
    {
        fill(4, "sales");
        fill(2, "support");
        QCOMPARE(rect(0).top(), rect(2).top()); // three columns
        QVERIFY(rect(3).top() > rect(2).top());
        QCOMPARE(rect(3).left(), rect(0).left());
        QCOMPARE(rect(4).left(), rect(0).left()); // a new group begins a new line
        QVERIFY(rect(4).top() - rect(3).bottom() > 20);
        QVERIFY(rect(2).right() >= m_view->viewport()->width() - 2);
    }

    void findsWhatIsUnderThePointer()
    {
        fill(5, "sales");
        for (int row = 0; row < 5; ++row)
            QCOMPARE(m_view->indexAt(rect(row).center()).row(), row);
        QVERIFY(!m_view->indexAt(QPoint(5, 5)).isValid()); // the heading
        QVERIFY(!m_view->indexAt(QPoint(5, 390)).isValid());
    }

    void movesByArrowKeys()
    {
        fill(4, "sales");
        fill(3, "support");
        m_view->setCurrentIndex(m_model.index(1, 0));
        press(Qt::Key_Down);
        QCOMPARE(current(), 3); // the only one in the second line
        press(Qt::Key_Down);
        QCOMPARE(current(), 4);
        press(Qt::Key_Right);
        QCOMPARE(current(), 5);
        press(Qt::Key_Up);
        QCOMPARE(current(), 3);
        press(Qt::Key_Home);
        QCOMPARE(current(), 0);
        press(Qt::Key_Up);
        QCOMPARE(current(), 0);
        press(Qt::Key_End);
        QCOMPARE(current(), 6);
        press(Qt::Key_Down);
        QCOMPARE(current(), 6);
    }

    void beginsAtTheRightWherePeopleReadSo()
    {
        m_view->setLayoutDirection(Qt::RightToLeft);
        fill(4, "sales");
        QVERIFY(rect(0).left() > rect(1).left());
        QCOMPARE(rect(0).right(), m_view->viewport()->width() - 1);
        QCOMPARE(m_view->indexAt(rect(1).center()).row(), 1);
        m_view->setCurrentIndex(m_model.index(0, 0));
        press(Qt::Key_Left);
        QCOMPARE(current(), 1);
    }

    void scrollsToTheCurrentTile()
    {
        fill(200, "sales");
        m_view->setCurrentIndex(m_model.index(199, 0));
        QVERIFY(m_view->viewport()->rect().contains(rect(199)));
        m_view->setCurrentIndex(m_model.index(0, 0));
        QCOMPARE(m_view->verticalScrollBar()->value(), 0);
    }

    void paintsOnlyWhatCanBeSeen()
    {
        fill(10000, "sales");
        QTRY_VERIFY(m_view->visibleRows().size() < 40);
        m_view->verticalScrollBar()->setValue(30000);
        QVERIFY(m_view->visibleRows().first().row() > 1000);
        m_delegate.count = 0;
        m_view->grab();
        QVERIFY(m_delegate.count > 0);
        QVERIFY(m_delegate.count < 40);
    }

    void doesNotMoveAnythingWhenAStateChanges()
    {
        fill(9, "sales");
        QSignalSpy heights(m_view.get(), &ui::TileView::contentHeightChanged);
        const QRect before = rect(5);
        m_model.item(0)->setText(QStringLiteral("a very much longer text than before"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(rect(5), before);
        QCOMPARE(heights.size(), 0);
    }

    void passesOnWhatIsTyped()
    {
        fill(1, "sales");
        QSignalSpy typed(m_view.get(), &ui::TileView::typed);
        QTest::keyClicks(m_view.get(), QStringLiteral("m"));
        QCOMPARE(typed.size(), 1);
        QCOMPARE(typed[0][0].toString(), QStringLiteral("m"));
    }

    void foldsAGroupAway()
    {
        fill(4, "sales");
        fill(3, "support");
        m_folded = {0};
        m_view->doItemsLayout();
        QVERIFY(m_view->isFolded(m_model.index(2, 0)));
        QVERIFY(rect(1).isEmpty());
        QCOMPARE(m_view->visibleRows().size(), 4); // the heading's and three of support
        QVERIFY(!m_view->indexAt(rect(0).center()).isValid()); // no tile, but a heading
        QCOMPARE(m_view->headingAt(rect(0).center())->id, 0);
        m_view->setCurrentIndex(m_model.index(0, 0));
        press(Qt::Key_Down);
        QCOMPARE(current(), 4);
        press(Qt::Key_Up);
        QCOMPARE(current(), 0);
        press(Qt::Key_Right);
        QCOMPARE(current(), 4);
    }

    void foldsByAClickOnTheHeading()
    {
        fill(4, "sales");
        fill(3, "support");
        QSignalSpy clicked(m_view.get(), &ui::TileView::headingClicked);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, QPoint(30, 12));
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][0].toInt(), 0);
        QTest::mouseClick(m_view->viewport(), Qt::LeftButton, {}, rect(0).center());
        QCOMPARE(clicked.size(), 1);
    }

    void jumpsFromGroupToGroup()
    {
        fill(4, "sales");
        fill(3, "support");
        m_view->setCurrentIndex(m_model.index(2, 0));
        m_view->moveToSection(1);
        QCOMPARE(current(), 4);
        m_view->moveToSection(-1);
        QCOMPARE(current(), 0);
    }

private:
    QList<ui::TileSection> sections() const
    {
        QList<ui::TileSection> sections;
        QString last;
        for (int row = 0; row < m_model.rowCount(); ++row) {
            const QString name = m_model.index(row, 0).data(Qt::UserRole).toString();
            const int id = int(sections.size());
            if (sections.isEmpty() || name != last)
                sections.append({id, 0, m_folded.contains(id)});
            last = name;
            ++sections.last().count;
        }
        return sections;
    }

    void fill(int count, const char *section)
    {
        for (int row = 0; row < count; ++row) {
            auto *item = new QStandardItem(QString::number(row));
            item->setData(QString::fromLatin1(section), Qt::UserRole);
            m_model.appendRow(item);
        }
        m_view->doItemsLayout();
        m_view->doItemsLayout(); // once more, with the scroll bar that the first made appear
    }

    QRect rect(int row) const { return m_view->visualRect(m_model.index(row, 0)); }
    int current() const { return m_view->currentIndex().row(); }
    void press(Qt::Key key) { QTest::keyClick(m_view.get(), key); }

    ui::Theme m_theme;
    ui::Clocks m_clocks;
    QStandardItemModel m_model;
    Painted m_delegate;
    QSet<int> m_folded;
    std::unique_ptr<ui::TileView> m_view;
};

QTEST_MAIN(TestTileView)
#include "tst_tileview.moc"
