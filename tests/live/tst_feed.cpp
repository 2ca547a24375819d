// SPDX-License-Identifier: MIT
#include "live/feed.h"

#include <QFile>
#include <QFutureWatcher>
#include <QTemporaryDir>
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
    bool offers(const QString &) const override { return true; }
    void stop() override { isStopped = true; }
    void introduce() override { emit heard("Event: A\r\n\r\n", ami::Moment()); }
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

    void writesDownWhatComes()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(u"x.ami"_s);
        Feed feed(std::make_unique<Puppet>());
        QList<live::RecordingState> states;
        connect(&feed, &Feed::recordingChanged, this,
            [&states](const live::RecordingState &state) { states.append(state); });
        feed.record({path, false, false});
        QTRY_VERIFY(!states.isEmpty());
        QVERIFY(states.first().isOn);
        QCOMPARE(states.first().server, u"pbx"_s);
        QCOMPARE(states.first().path, path);
        feed.stopRecording();
        QTRY_VERIFY(!states.last().isOn);
        QCOMPARE(states.last().problem, QString());
        QCOMPARE(states.last().size, 12);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("Event: A\r\n\r\n"));
    }

    void saysThatItCannotWriteAndGoesOn()
    {
        QTemporaryDir folder;
        Feed feed(std::make_unique<Puppet>());
        QList<live::RecordingState> states;
        connect(&feed, &Feed::recordingChanged, this,
            [&states](const live::RecordingState &state) { states.append(state); });
        feed.record({folder.path(), false, false});
        QTRY_COMPARE(states.size(), 1);
        QVERIFY(!states.first().isOn);
        QVERIFY(states.first().problem.contains(folder.path()));
        QVERIFY(QFile::link(u"/dev/full"_s, folder.filePath(u"full.ami"_s)));
        feed.record({folder.filePath(u"full.ami"_s), false, false});
        QTRY_VERIFY(states.size() > 1 && !states.last().isOn && !states.last().problem.isEmpty());
        feed.start();
        QTRY_VERIFY(feed.state().isUp());
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
