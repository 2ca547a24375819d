// SPDX-License-Identifier: MIT
#include "live/replay.h"

#include <QTimer>

#include <algorithm>

namespace live {

namespace {

    constexpr int eventsPerTurn = 2000; // then the event loop has its turn
    constexpr std::chrono::hours longestWait{1}; // then it is looked at anew
    constexpr double latest = 1e12; // milliseconds

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
    if (!m_timing.problem().isEmpty() && (m_speed > 0 || isHeard()))
        emit remarked(m_timing.problem());
    if (isHeard())
        m_transcript->setTap([this](ami::Text bytes) { hear(bytes); });
}

void Replay::runToEnd()
{
    rise();
    while (take())
        applyTaken();
    end();
}

/// Decodes the next event, unless one is waiting for its time.
bool Replay::take()
{
    while (!m_isTaken) {
        const auto message = m_transcript->next();
        if (!message)
            return false;
        m_isReconnected = m_isReconnected || m_transcript->isReconnected();
        if (message->kind() != ami::Message::Kind::Event) {
            learnVersion(*message);
            continue;
        }
        ami::decode(*message, m_event);
        m_isTaken = true;
    }
    return true;
}

void Replay::applyTaken()
{
    m_isTaken = false;
    if (std::exchange(m_isReconnected, false))
        reconnect();
    std::optional<ami::Moment> now;
    if (m_speed > 0 && m_timing.start())
        now = *m_timing.start() + m_timing.at(m_transcript->position());
    apply(m_event, now);
}

/// The link was lost then, and another one made: what the lists said is said anew.
void Replay::reconnect()
{
    LinkState lost = state();
    lost.phase = LinkState::Phase::Waiting;
    lost.trouble = ami::Failure::LostLink;
    LinkState again = state();
    setState(lost);
    setState(again);
    exchange().beginSnapshot();
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
    return std::chrono::milliseconds(qint64(std::clamp(recorded.count() / m_speed, 0.0, latest)));
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
            const auto wait = std::chrono::ceil<std::chrono::milliseconds>(*due - passed);
            return m_timer->start(std::min<std::chrono::milliseconds>(wait, longestWait));
        }
        applyTaken();
    }
    offerBatch();
    m_timer->start(0);
}

void Replay::end()
{
    flush(true);
    if (!m_unheard.isEmpty())
        emit heard(std::exchange(m_unheard, {}), beginning() + m_timing.at(m_heardUntil + 1));
    if (const QString remark = m_transcript->remark(); !remark.isEmpty())
        emit remarked(remark);
    emit ended(m_transcript->problem());
}

/// Hands the bytes on in the pieces in which they came.
void Replay::hear(ami::Text bytes)
{
    if (m_timing.isEmpty()) {
        emit heard(QByteArray(bytes.data(), qsizetype(bytes.size())), std::nullopt);
        return;
    }
    m_unheard.append(bytes.data(), qsizetype(bytes.size()));
    for (auto piece = m_timing.pieceAt(m_heardUntil);
         piece && piece->end - m_heardUntil <= m_unheard.size();
         piece = m_timing.pieceAt(m_heardUntil)) {
        const auto size = qsizetype(piece->end - m_heardUntil);
        emit heard(m_unheard.left(size), beginning() + piece->time);
        m_unheard.remove(0, size);
        m_heardUntil = piece->end;
    }
}

/// A connection asks for it, and the answer is in the recording.
void Replay::learnVersion(const ami::Message &response)
{
    const ami::Text version = response.value("AsteriskVersion");
    if (version.empty())
        return;
    LinkState next = state();
    next.version = ami::cleaned(version);
    setState(next);
}

} // namespace live
