// SPDX-License-Identifier: MIT
#include "live/replay.h"

#include <QTimer>

namespace live {

namespace {

    constexpr int eventsPerTurn = 2000; // then the event loop has its turn

    ami::Moment wallClock()
    {
        return std::chrono::time_point_cast<std::chrono::microseconds>(
            std::chrono::system_clock::now());
    }

} // namespace

Replay::Replay(std::unique_ptr<ami::Transcript> transcript, ami::Timing timing, double speed,
    const QString &name, QObject *parent)
    : Source(name, parent), m_transcript(std::move(transcript)), m_timing(std::move(timing)),
      m_speed(speed), m_timer(new QTimer(this))
{
    m_timer->setSingleShot(true);
    connect(m_timer, &QTimer::timeout, this, &Replay::playDue);
}

void Replay::start()
{
    rise();
    m_begun = std::chrono::steady_clock::now();
    m_timer->start(0);
}

void Replay::stop() { m_timer->stop(); }

void Replay::send(const ami::Action &, std::chrono::milliseconds, Answer answer)
{
    answer({.result = ami::Result::NotSent,
        .message = QStringLiteral("This is a recording: nothing can be asked of it.")});
}

void Replay::rise()
{
    LinkState next = state();
    next.phase = LinkState::Phase::Up;
    next.isReplay = true;
    next.amiVersion = m_transcript->amiVersion();
    next.since = wallClock();
    if (m_timing.start() && m_speed > 0)
        next.clockOffset = *m_timing.start() - wallClock();
    setState(next);
}

void Replay::runToEnd()
{
    rise();
    while (take())
        applyTaken();
    flush(true);
    emit ended(m_transcript->problem());
}

/// Decodes the next event, unless one is waiting for its time.
bool Replay::take()
{
    while (!m_isTaken) {
        const auto message = m_transcript->next();
        if (!message)
            return false;
        if (message->kind() != ami::Message::Kind::Event)
            continue;
        ami::decode(*message, m_event);
        m_isTaken = true;
    }
    return true;
}

void Replay::applyTaken()
{
    m_isTaken = false;
    std::optional<ami::Moment> now;
    if (m_speed > 0 && m_timing.start())
        now = *m_timing.start() + m_timing.at(m_transcript->position());
    apply(m_event, now);
}

/// When the waiting event is to be shown, counted from the start of the replay.
std::optional<std::chrono::milliseconds> Replay::dueTime() const
{
    if (m_speed <= 0)
        return std::nullopt;
    std::chrono::duration<double, std::milli> recorded{0};
    if (!m_timing.isEmpty())
        recorded = m_timing.at(m_transcript->position());
    else if (m_event.time && m_firstTime)
        recorded = *m_event.time - *m_firstTime;
    return std::chrono::duration_cast<std::chrono::milliseconds>(recorded / m_speed);
}

void Replay::playDue()
{
    for (int played = 0; played < eventsPerTurn; ++played) {
        if (!take())
            return end();
        if (!m_firstTime)
            m_firstTime = m_event.time;
        const auto passed = std::chrono::steady_clock::now() - m_begun;
        if (const auto due = dueTime(); due && *due > passed) {
            offerBatch();
            return m_timer->start(std::chrono::ceil<std::chrono::milliseconds>(*due - passed));
        }
        applyTaken();
    }
    offerBatch();
    m_timer->start(0);
}

void Replay::end()
{
    flush(true);
    emit ended(m_transcript->problem());
}

} // namespace live
