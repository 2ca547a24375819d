// SPDX-License-Identifier: MIT
#include "live/feed.h"

#include <QPromise>

namespace live {

Feed::Feed(std::unique_ptr<Source> source, QObject *parent)
    : QObject(parent), m_source(source.release()), m_state(m_source->state())
{
    qRegisterMetaType<LinkState>();
    qRegisterMetaType<pbx::Batch>();
    qRegisterMetaType<Originated>();
    qRegisterMetaType<RecordingState>();
    connect(m_source, &Source::changed, this, &Feed::changed, Qt::QueuedConnection);
    connect(m_source, &Source::originated, this, &Feed::originated, Qt::QueuedConnection);
    connect(m_source, &Source::ended, this, &Feed::ended, Qt::QueuedConnection);
    connect(m_source, &Source::remarked, this, &Feed::remarked, Qt::QueuedConnection);
    connect(
        m_source, &Source::recordingChanged, this, &Feed::recordingChanged, Qt::QueuedConnection);
    connect(
        m_source, &Source::stateChanged, this,
        [this](const LinkState &state) {
            m_state = state;
            emit linkChanged(state);
        },
        Qt::QueuedConnection);
    connect(&m_thread, &QThread::finished, m_source, &QObject::deleteLater);
    m_source->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("feed"));
    m_thread.start();
}

Feed::~Feed()
{
    QMetaObject::invokeMethod(m_source, [source = m_source] {
        source->stop();
        source->thread()->quit(); // here, or the loop would end before it gets to stop
    });
    m_thread.wait();
}

void Feed::start()
{
    QMetaObject::invokeMethod(m_source, [source = m_source] { source->start(); });
}

void Feed::post(std::function<void(Source &)> work)
{
    QMetaObject::invokeMethod(
        m_source, [source = m_source, work = std::move(work)] { work(*source); });
}

void Feed::record(const RecordingWish &wish)
{
    QMetaObject::invokeMethod(m_source, [source = m_source, wish] { source->record(wish); });
}

void Feed::stopRecording()
{
    QMetaObject::invokeMethod(m_source, [source = m_source] { source->stopRecording(); });
}

QFuture<ami::Reply> Feed::send(const ami::Action &action, std::chrono::milliseconds timeout)
{
    auto promise = std::make_shared<QPromise<ami::Reply>>();
    promise->start();
    // Finished on this thread, so that what hangs on the future runs where the caller lives.
    const auto answer = [this, promise](const ami::Reply &reply) {
        QMetaObject::invokeMethod(
            this,
            [promise, reply] {
                promise->addResult(reply);
                promise->finish();
            },
            Qt::QueuedConnection);
    };
    QMetaObject::invokeMethod(m_source,
        [source = m_source, action, timeout, answer] { source->send(action, timeout, answer); });
    return promise->future();
}

} // namespace live
