// SPDX-License-Identifier: MIT
#include "desk/queues/queuedays.h"
#include "rows.h"
#include "ui/look.h"
#include "ui/wallboard/daychart.h"
#include "ui/wallboard/queuecard.h"
#include "ui/wallboard/wallboard.h"
#include "ui/wallboard/wallgrid.h"

#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QToolButton>

using rows::at;
using rows::News;
using namespace Qt::Literals::StringLiterals;

namespace {

pbx::Queue queue(const QString &name, int waiting)
{
    pbx::Queue queue{.server = rows::here, .name = name};
    queue.serviceLevel = 20;
    queue.members = {rows::member(u"101"_s, u"Julia"_s),
        rows::member(u"102"_s, u"Bob"_s, pbx::DeviceState::InUse)};
    for (int i = 1; i <= waiting; ++i)
        queue.callers.append(rows::waiting(i, QString::number(i), u"Caller"_s, -10 * i));
    return queue;
}

} // namespace

/// The queues on a wall.
class TestWallboard : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_now = at(0);
        m_clocks.set([this] { return m_now; });
        m_days = std::make_unique<desk::QueueDays>();
        m_days->setLink(rows::here, true);
        m_theme = std::make_unique<ui::Theme>();
        m_wall = std::make_unique<ui::Wallboard>(ui::Look{*m_theme, m_clocks}, *m_theme, *m_days);
        m_wall->resize(1280, 800);
    }

    void cleanup()
    {
        m_wall.reset();
        m_theme.reset();
    }

    void showsTheFiguresOfAQueue()
    {
        pbx::Queue support = queue(u"support"_s, 2);
        m_days->review(News() << support, at(0));
        support.sinceStart = {.joined = 5, .answered = 2, .abandoned = 1, .holdSeconds = 20};
        m_days->review(News() << support, at(1));
        m_wall->show();
        QCOMPARE(m_wall->cards().size(), 1);
        QCOMPARE(card()->accessibleName(), u"Support"_s);
        for (const QString &words : {u"waiting: 2"_s, u"longest wait: 0:20"_s, u"answered: 2"_s,
                 u"gave up: 1"_s, u"service level: 100 %"_s, u"average wait: 0:10"_s, u"1 free"_s,
                 u"1 in a call"_s, u"Julia: free"_s})
            QVERIFY2(card()->accessibleDescription().contains(words),
                qPrintable(words + u" is missing in "_s + card()->accessibleDescription()));
        QVERIFY(!card()->accessibleDescription().contains(u"many wait"_s));
    }

    void saysInWordsWhatIsBad()
    {
        m_days->review(News() << queue(u"support"_s, 3), at(0));
        m_wall->show();
        QVERIFY(card()->accessibleDescription().contains(u"waiting: 3, many wait"_s));
        m_days->review(News() << queue(u"support"_s, 6), at(0));
        QTRY_VERIFY(card()->accessibleDescription().contains(u"waiting: 6, too many"_s));
        const QImage picture = card()->grab().toImage();
        QCOMPARE(picture.pixelColor(picture.width() / 2, 1), m_theme->tokens().quiet.ink);
    }

    void admitsThatNothingIsKnownWithoutALink()
    {
        m_days->review(News() << queue(u"support"_s, 3), at(0));
        m_days->setLink(rows::here, false);
        m_wall->show();
        QVERIFY(card()->accessibleDescription().contains(u"no link"_s));
        QVERIFY(!card()->accessibleDescription().contains(u"3"_s));
    }

    void showsWhichQueuesWereChosenInTheirOrder()
    {
        m_days->review(News() << queue(u"a"_s, 0) << queue(u"b"_s, 0) << queue(u"c"_s, 0), at(0));
        m_wall->show();
        QCOMPARE(titles(), (QStringList{u"A"_s, u"B"_s, u"C"_s}));
        desk::QueueRules rules;
        rules.shown = {u"c"_s, u"a"_s, u"gone"_s};
        m_days->setRules(rules);
        m_wall->review();
        QCOMPARE(titles(), (QStringList{u"C"_s, u"A"_s}));
    }

    void asksForWhatIsChosenInTheMenu()
    {
        m_days->review(News() << queue(u"a"_s, 0) << queue(u"b"_s, 0), at(0));
        m_wall->show();
        QSignalSpy chosen(m_wall.get(), &ui::Wallboard::shownChosen);
        QMenu *menu = nullptr;
        for (QToolButton *button : m_wall->findChildren<QToolButton *>())
            menu = button->menu() ? button->menu() : menu;
        QVERIFY(menu);
        emit menu->aboutToShow();
        for (QAction *line : menu->actions()) {
            if (line->text() == u"A"_s)
                line->trigger();
        }
        QCOMPARE(chosen.last()[0].toStringList(), QStringList{u"b"_s});
    }

    void turnsPagesWhereThereAreTooMany()
    {
        News news;
        for (int i = 0; i < 9; ++i)
            news << queue(u"q%1"_s.arg(i), 0);
        m_days->review(news, at(0));
        m_wall->show();
        QCOMPARE(m_wall->pages(), 3);
        QCOMPARE(titles().first(), u"Q0"_s);
        QTest::keyClick(m_wall.get(), Qt::Key_PageDown);
        QCOMPARE(m_wall->page(), 1);
        QVERIFY(!titles().contains(u"Q0"_s));
        QTest::keyClick(m_wall.get(), Qt::Key_PageUp);
        QCOMPARE(titles().first(), u"Q0"_s);
        QTest::keyClick(m_wall.get(), Qt::Key_PageUp);
        QCOMPARE(titles().last(), u"Q8"_s);
        for (const ui::QueueCard *one : m_wall->cards())
            QVERIFY(one->parentWidget()->rect().contains(one->geometry()));
    }

    void fillsTheScreenAndGivesItBack()
    {
        m_wall->show();
        QTest::keyClick(m_wall.get(), Qt::Key_F11);
        QVERIFY(m_wall->isFullScreen());
        QTest::keyClick(m_wall.get(), Qt::Key_Escape);
        QVERIFY(!m_wall->isFullScreen());
        QVERIFY(m_wall->isVisible());
        QTest::keyClick(m_wall.get(), Qt::Key_Escape);
        QVERIFY(!m_wall->isVisible());
    }

    void isMutedByAKey()
    {
        m_wall->show();
        QSignalSpy muted(m_wall.get(), &ui::Wallboard::muteChosen);
        QTest::keyClick(m_wall.get(), Qt::Key_M);
        QCOMPARE(muted.last()[0].toBool(), true);
        QTest::keyClick(m_wall.get(), Qt::Key_M);
        QCOMPARE(muted.last()[0].toBool(), false);
    }

    void leadsToThoseToCallBack()
    {
        m_wall->show();
        auto *button = m_wall->findChild<QPushButton *>();
        QVERIFY(!button->isVisible());
        m_wall->setCallbacks(3);
        QVERIFY(button->isVisible());
        QCOMPARE(button->text(), u"3 to call back"_s);
        QSignalSpy wanted(m_wall.get(), &ui::Wallboard::callbacksWanted);
        button->click();
        QCOMPARE(wanted.size(), 1);
    }

    void readsTheChartByPointerAndByKeys()
    {
        ui::DayChart chart({*m_theme, m_clocks});
        chart.resize(600, 200);
        desk::QueueDay day{.date = desk::dateOf(at(0))};
        day.quarters[41]
            = {.offered = 13, .answered = 12, .abandoned = 1, .rated = 12, .inTime = 6};
        chart.show(day, 42, 80); // it is 10:42
        chart.QWidget::show();
        QVERIFY(chart.accessibleDescription().contains(u"12 answered, 1 gave up, 50 % in time"_s));
        QCOMPARE(chart.reading(), QString());
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(chart.reading().contains(u"0 answered"_s));
        QTest::keyClick(&chart, Qt::Key_Left);
        QVERIFY(chart.reading().contains(u"12 answered"_s));
        QCOMPARE(chart.accessibleDescription(), chart.reading());
        QTest::keyClick(&chart, Qt::Key_Escape);
        QCOMPARE(chart.reading(), QString());
        QTest::mouseMove(&chart, QPoint(2, 100));
        QTRY_VERIFY(!chart.reading().isEmpty());
    }

    void makesCardsAsLargeAsTheyCanBe_data()
    {
        QTest::addColumn<int>("cards");
        QTest::addColumn<QSize>("room");
        QTest::addColumn<int>("columns");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("pages");
        QTest::newRow("one") << 1 << QSize(1900, 1000) << 1 << 1 << 1;
        QTest::newRow("three") << 3 << QSize(1900, 1000) << 3 << 1 << 1;
        QTest::newRow("six") << 6 << QSize(1900, 1000) << 3 << 2 << 1;
        QTest::newRow("upright") << 2 << QSize(600, 1000) << 1 << 2 << 1;
        QTest::newRow("many") << 20 << QSize(1900, 1000) << 4 << 2 << 3;
        QTest::newRow("too small") << 3 << QSize(200, 200) << 1 << 1 << 3;
        QTest::newRow("none") << 0 << QSize(1900, 1000) << 1 << 1 << 1;
    }

    void makesCardsAsLargeAsTheyCanBe()
    {
        QFETCH(int, cards);
        QFETCH(QSize, room);
        const auto grid = ui::WallGrid::of(cards, room, {340, 370});
        QTEST(grid.columns, "columns");
        QTEST(grid.rows, "rows");
        QTEST(grid.pages, "pages");
    }

private:
    ui::QueueCard *card() const { return m_wall->cards().constFirst(); }

    QStringList titles() const
    {
        QStringList titles;
        for (const ui::QueueCard *one : m_wall->cards())
            titles += one->accessibleName();
        return titles;
    }

    pbx::Moment m_now;
    ui::Clocks m_clocks;
    std::unique_ptr<desk::QueueDays> m_days;
    std::unique_ptr<ui::Theme> m_theme;
    std::unique_ptr<ui::Wallboard> m_wall;
};

QTEST_MAIN(TestWallboard)
#include "tst_wallboard.moc"
