// SPDX-License-Identifier: MIT
#include "live/feed.h"

#include <QFutureWatcher>
#include <QTest>
#include <QThread>
#include <QTimer>

using live::Feed;
using live::LinkState;
using namespace Qt::Literals::StringLiterals;

namespace {

/// A source that does what a test tells it to, and says on which thread.
class Puppet : public live::Source
{
public:
    Puppet() : Source(u"pbx"_s) { }

    void start() override
    {
        thread = QThread::currentThread();
        LinkState up = state();
        up.phase = LinkState::Phase::Up;
        setState(up);
        setState(up); // no news
    }
    void stop() override { isStopped = true; }
    void send(const ami::Action &action, std::chrono::milliseconds, Answer answer) override
    {
        answer({.result = ami::Result::Refused, .message = QString::fromUtf8(action.name())});
    }

    std::atomic<QThread *> thread = nullptr;
    static inline std::atomic<bool> isStopped = false;
};

} // namespace

class TestFeed : public QObject
{
    Q_OBJECT

private slots:
    void worksOnAThreadOfItsOwnAndTellsOnThisOne()
    {
        auto puppet = std::make_unique<Puppet>();
        Puppet *const source = puppet.get();
        Feed feed(std::move(puppet));
        int told = 0;
        connect(&feed, &Feed::linkChanged, this, [&](const LinkState &state) {
            QCOMPARE(QThread::currentThread(), thread());
            QVERIFY(state.isUp());
            QVERIFY(feed.state() == state);
            ++told;
        });
        feed.start();
        QTRY_COMPARE(told, 1);
        QVERIFY(source->thread.load() != QThread::currentThread());
    }

    void answersHere()
    {
        Feed feed(std::make_unique<Puppet>());
        feed.start();
        const auto future = feed.send(ami::Action("Ping", {}));
        QThread *where = nullptr;
        auto *watcher = new QFutureWatcher<ami::Reply>(&feed);
        connect(watcher, &QFutureWatcherBase::finished, this,
            [&] { where = QThread::currentThread(); });
        watcher->setFuture(future);
        QTRY_VERIFY(where);
        QCOMPARE(where, QThread::currentThread());
        QCOMPARE(future.resultCount(), 1);
        QCOMPARE(future.result().message, u"Ping"_s);
    }

    void stopsItsSourceWhenItGoes()
    {
        Puppet::isStopped = false;
        {
            Feed feed(std::make_unique<Puppet>());
            feed.start();
        }
        QVERIFY(Puppet::isStopped);
    }

    void endsWhatIsUnderWayWhenItGoes()
    {
        QFuture<ami::Reply> future;
        {
            Feed feed(std::make_unique<Puppet>());
            feed.start();
            future = feed.send(ami::Action("Ping", {}));
        }
        QVERIFY(future.isFinished()); // a promise that is dropped counts as cancelled
    }
};

QTEST_GUILESS_MAIN(TestFeed)
#include "tst_feed.moc"
