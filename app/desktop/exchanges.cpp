// SPDX-License-Identifier: MIT
#include "exchanges.h"

#include "live/recorder.h"

#include <QFileInfo>
#include <QPromise>

namespace {

/// A file that is not there yet: nobody was asked whether this one may be written over.
QString freePath(const QString &path)
{
    const QFileInfo info(path);
    QString free = path;
    for (int number = 2; QFileInfo::exists(free); ++number)
        free = info.path() + u'/' + info.completeBaseName() + u'-' + QString::number(number) + u'.'
            + info.suffix();
    return free;
}

/// How long an operator waits for what becomes of it.
std::chrono::milliseconds patience(const orders::Order &order)
{
    using orders::Verb;
    switch (order.verb) {
    case Verb::CampOn:
        return std::chrono::hours(12); // a working day; it can be ended before
    case Verb::Dial: // two phones ring, one after the other
    case Verb::Unpark:
    case Verb::Listen:
    case Verb::Confer:
    case Verb::Invite:
        return std::chrono::seconds(90);
    default:
        return std::chrono::seconds(15);
    }
}

} // namespace

void Exchanges::open(const live::Access &access)
{
    auto connection = std::make_unique<live::Connection>(access);
    const QString name = connection->state().server;
    add(name, std::move(connection));
}

void Exchanges::play(std::unique_ptr<live::Replay> replay)
{
    const QString name = replay->state().server;
    add(name, std::move(replay));
}

void Exchanges::add(const QString &name, std::unique_ptr<live::Source> source)
{
    close(name);
    auto feed = std::make_unique<live::Feed>(std::move(source));
    connect(feed.get(), &live::Feed::changed, this, &Exchanges::changed);
    connect(feed.get(), &live::Feed::linkChanged, this, &Exchanges::linkChanged);
    connect(feed.get(), &live::Feed::ended, this, &Exchanges::ended);
    connect(feed.get(), &live::Feed::remarked, this, &Exchanges::remarked);
    connect(feed.get(), &live::Feed::recordingChanged, this, &Exchanges::follow);
    feed->start();
    m_feeds.emplace(name, std::move(feed));
}

void Exchanges::close(const QString &name)
{
    const auto found = m_feeds.find(name);
    if (found == m_feeds.end())
        return;
    found->second->disconnect(this);
    m_feeds.erase(found);
    if (const auto recording = m_recordings.find(name); recording != m_recordings.end()) {
        live::RecordingState state = recording->second;
        state.isOn = false;
        follow(state);
    }
}

QStringList Exchanges::names() const
{
    QStringList names;
    for (const auto &[name, feed] : m_feeds)
        names.append(name);
    return names;
}

void Exchanges::record(const live::RecordingWish &wish, const QString &exchange)
{
    for (const auto &[name, feed] : m_feeds) {
        if (!exchange.isEmpty() && name != exchange)
            continue;
        live::RecordingWish own = wish;
        if (m_feeds.size() > 1 && exchange.isEmpty())
            own.path = freePath(live::Recorder::pathFor(wish.path, name));
        feed->record(own);
    }
}

void Exchanges::stopRecording()
{
    for (const auto &[name, feed] : m_feeds)
        feed->stopRecording();
}

void Exchanges::follow(const live::RecordingState &state)
{
    if (state.isOn)
        m_recordings.insert_or_assign(state.server, state);
    else
        m_recordings.erase(state.server);
    emit recordingChanged(state);
}

void Exchanges::reconnect(const QString &name)
{
    if (const auto found = m_feeds.find(name); found != m_feeds.end())
        found->second->reconnect();
}

void Exchanges::wake(std::chrono::milliseconds asleep)
{
    for (const auto &[name, feed] : m_feeds)
        feed->post([asleep](live::Source &source) { source.suspect(asleep); });
}

QFuture<orders::Outcome> Exchanges::carryOut(const orders::Order &order)
{
    const orders::Licence licence{m_role, order.server == m_own.server ? m_own.number : QString()};
    if (const auto found = m_feeds.find(order.server); found != m_feeds.end())
        return orders::carryOut(*found->second, order, m_dialects, licence, patience(order));
    QPromise<orders::Outcome> nothing;
    nothing.start();
    nothing.addResult(orders::Outcome{
        .result = ami::Result::NotSent, .message = tr("There is no link to the exchange.")});
    nothing.finish();
    return nothing.future();
}
