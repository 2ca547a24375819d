// SPDX-License-Identifier: MIT
#include "queues/queuedesk.h"
#include "rows.h"
#include "ui/callbacks/callbackswindow.h"
#include "ui/operations.h"
#include "ui/wallboard/queuecard.h"
#include "ui/wallboard/wallboard.h"

#include <QApplication>
#include <QFile>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using rows::at;
using rows::News;
using namespace Qt::Literals::StringLiterals;

namespace {

pbx::Queue support(int waiting)
{
    pbx::Queue queue{.server = rows::here, .name = u"support"_s};
    queue.members = {rows::member(u"101"_s, u"Julia"_s)};
    for (int i = 1; i <= waiting; ++i)
        queue.callers.append(rows::waiting(i, QString::number(i), u"Caller"_s, 0));
    return queue;
}

pbx::Journey lost()
{
    pbx::Journey way{.server = rows::here, .call = u"c"_s};
    way.legs = {{.kind = pbx::JourneyLeg::Kind::Queue,
        .who = rows::outside(u"+49301234567"_s, u"Acme"_s),
        .place = u"support"_s,
        .from = at(-40),
        .until = at(0),
        .isOver = true,
        .outcome = u"abandoned"_s}};
    return way;
}

} // namespace

/// The queues at this desk, from what the exchanges tell to what is seen and heard of it.
class TestQueueDesk : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_now = at(0);
        begin();
    }

    void cleanup()
    {
        m_desk.reset();
        m_operations.reset();
        m_window.reset();
    }

    void raisesTheAlarmOnceAndMakesItHeard()
    {
        QSignalSpy sound(m_desk.get(), &QueueDesk::soundWanted);
        QSignalSpy told(m_desk.get(), &QueueDesk::told);
        emit m_exchanges.changed(News() << support(7));
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 5000);
        QVERIFY(told[0][0].toString().contains(u"Support"_s));
        QCOMPARE(sound.size(), 1);
    }

    void isQuietWhereNobodyWantsToHearIt()
    {
        desk::Profile profile;
        profile.queueRules.isSoundOn = false;
        m_desk->apply(profile);
        QSignalSpy sound(m_desk.get(), &QueueDesk::soundWanted);
        QSignalSpy told(m_desk.get(), &QueueDesk::told);
        emit m_exchanges.changed(News() << support(7));
        QTRY_COMPARE_WITH_TIMEOUT(told.size(), 1, 5000);
        QCOMPARE(sound.size(), 0);
    }

    void opensTheWallboardWithWhatIsKnown()
    {
        emit m_exchanges.changed(News() << support(2));
        emit m_window->requests().wallboardRequested();
        const auto *const wall = wallboard();
        QVERIFY(wall && wall->isVisible());
        QCOMPARE(wall->cards().size(), 1);
        QVERIFY(wall->cards()[0]->accessibleDescription().contains(u"waiting: 2"_s));
    }

    void goesOnAfterARestart()
    {
        QTemporaryDir folder;
        m_desk->keepIn(folder.path());
        emit m_exchanges.changed(News() << support(0) << lost());
        pbx::Queue served = support(0);
        served.sinceStart = {.joined = 3, .answered = 3, .holdSeconds = 9};
        emit m_exchanges.changed(News() << served);
        cleanup();
        QVERIFY(QFile::exists(folder.filePath(u"queues.json"_s)));

        begin();
        QSignalSpy told(m_desk.get(), &QueueDesk::told);
        m_desk->keepIn(folder.path());
        QCOMPARE(told.size(), 0);
        emit m_exchanges.changed(News() << support(0));
        emit m_window->requests().wallboardRequested();
        QVERIFY(wallboard()->cards()[0]->accessibleDescription().contains(u"answered: 3"_s));
    }

    void keepsNothingOfADemo()
    {
        QTemporaryDir folder;
        m_desk->keepIn(folder.path());
        live::LinkState demo = rows::link(live::LinkState::Phase::Up);
        demo.isDemo = true;
        emit m_exchanges.linkChanged(demo);
        emit m_exchanges.changed(News() << support(0) << lost());
        cleanup();
        QFile file(folder.filePath(u"callbacks.json"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("Acme"));
    }

    void beginsAnewWhereAFileIsDamagedAndSaysSo()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"queues.json"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("no json");
        file.close();
        QSignalSpy told(m_desk.get(), &QueueDesk::told);
        m_desk->keepIn(folder.path());
        QCOMPARE(told.size(), 1);
        QCOMPARE(told[0][1].toBool(), false);
    }

    /// Another profile shows other exchanges; who is to be called back waits for its return.
    void keepsWhatBelongsToAnotherProfile()
    {
        QTemporaryDir folder;
        m_desk->keepIn(folder.path());
        emit m_exchanges.changed(News() << support(0) << lost());
        QCOMPARE(toCallBack(), 1);
        m_desk->apply(profileOf(u"elsewhere.example"_s));
        QCOMPARE(toCallBack(), 0);
        m_desk->apply(profileOf(rows::here));
        QCOMPARE(toCallBack(), 1);
        m_desk->apply(profileOf(u"elsewhere.example"_s));
        cleanup();

        begin();
        m_desk->keepIn(folder.path());
        m_desk->apply(profileOf(u"elsewhere.example"_s));
        QCOMPARE(toCallBack(), 0);
        m_desk->apply(profileOf(rows::here));
        QCOMPARE(toCallBack(), 1);
    }

    void forgetsAnExchangeThatIsTakenAway()
    {
        emit m_exchanges.changed(News() << support(0) << lost());
        m_desk->apply(profileOf(u"elsewhere.example"_s));
        m_desk->forget(rows::here);
        m_desk->apply(profileOf(rows::here));
        QCOMPARE(toCallBack(), 0);
    }

private:
    static desk::Profile profileOf(const QString &exchange)
    {
        return {.servers = {{.address = *ami::ServerAddress::parse(u"ami://panel@"_s + exchange)}}};
    }

    /// How many lines the window of those to call back shows.
    int toCallBack()
    {
        emit m_window->requests().callbacksRequested();
        auto *const list = m_window->findChild<ui::CallbacksWindow *>();
        return list ? list->view()->model()->rowCount() : -1;
    }

    void begin()
    {
        m_window = std::make_unique<ui::MainWindow>();
        m_window->setClock([this] { return m_now; });
        m_operations = std::make_unique<ui::Operations>(m_window->requests(), m_window->board(),
            [](const orders::Order &) { return QFuture<orders::Outcome>(); });
        m_desk = std::make_unique<QueueDesk>(*m_window, *m_operations);
        m_desk->follow(m_exchanges);
        emit m_exchanges.linkChanged(rows::link(live::LinkState::Phase::Up));
    }

    static const ui::Wallboard *wallboard()
    {
        for (const QWidget *widget : QApplication::topLevelWidgets()) {
            if (const auto *const wall = qobject_cast<const ui::Wallboard *>(widget))
                return wall;
        }
        return nullptr;
    }

    pbx::Moment m_now;
    Exchanges m_exchanges;
    std::unique_ptr<ui::MainWindow> m_window;
    std::unique_ptr<ui::Operations> m_operations;
    std::unique_ptr<QueueDesk> m_desk;
};

QTEST_MAIN(TestQueueDesk)
#include "tst_queuedesk.moc"
