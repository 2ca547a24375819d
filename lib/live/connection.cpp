// SPDX-License-Identifier: MIT
#include "live/connection.h"

#include "ami/actions.h"

#include <QRandomGenerator>
#include <QTimer>

namespace live {

namespace {

    constexpr std::chrono::seconds healthyTime{60};
    constexpr std::chrono::seconds rereadingTime{60};

    ami::Moment wallClock()
    {
        return std::chrono::time_point_cast<std::chrono::microseconds>(
            std::chrono::system_clock::now());
    }

    /// What no further attempt can mend without somebody changing something.
    bool isFinal(ami::Failure failure)
    {
        switch (failure) {
        case ami::Failure::LoginRefused:
        case ami::Failure::PlainLoginNeeded:
        case ami::Failure::CertificateUntrusted:
        case ami::Failure::CertificateForOtherHost:
        case ami::Failure::SecretMissing:
            return true;
        default:
            return false;
        }
    }

} // namespace

Connection::Connection(const Access &access, QObject *parent)
    : Source(access.name.isEmpty() ? access.address.name() : access.name, parent), m_access(access),
      m_link(new ami::Link(this)),
      m_sync(exchange(), [this](const ami::Action &action) { return ask(action); }),
      m_rereading([this](const ami::Action &action) { return ask(action); }),
      m_retry(new QTimer(this)), m_pump(new QTimer(this)), m_rereadingTimer(new QTimer(this))
{
    m_rereadingTimer->setInterval(rereadingTime);
    connect(m_rereadingTimer, &QTimer::timeout, this, &Connection::reread);
    m_retry->setSingleShot(true);
    m_pump->setSingleShot(true);
    connect(m_retry, &QTimer::timeout, this, &Connection::attempt);
    connect(m_pump, &QTimer::timeout, this, &Connection::offerBatch);
    connect(m_link, &ami::Link::opened, this, &Connection::onOpened);
    connect(m_link, &ami::Link::heard, this, &Connection::onHeard);
    connect(m_link, &ami::Link::received, this, &Connection::onReceived);
    connect(m_link, &ami::Link::finished, this, &Connection::onFinished);
    connect(m_link, &ami::Link::ponged, this, &Connection::onPonged);
    connect(m_link, &ami::Link::failed, this, &Connection::onFailed);
}

void Connection::start()
{
    m_backoff.reset();
    m_retry->stop();
    m_link->close();
    attempt();
}

void Connection::stop()
{
    m_retry->stop();
    m_isReconnecting = false;
    m_link->close();
}

bool Connection::offers(const QString &action) const
{
    return m_link->session().offers(action.toLatin1());
}

/// A recording may begin at any time, and has to begin with the whole picture. Who looks at the
/// window sees nothing of it.
void Connection::introduce()
{
    const ami::Session &session = m_link->session();
    if (!session.isGreeted())
        return;
    const ami::Text unfinished = session.unfinished();
    QByteArray beginning(unfinished.data(), qsizetype(unfinished.size()));
    QByteArray version = session.amiVersion();
    if (version.isEmpty() && session.isReady())
        version = state().amiVersion.toLatin1(); // over HTTP nobody greets
    if (!version.isEmpty())
        beginning.prepend("Asterisk Call Manager/" + version + "\r\n");
    if (!beginning.isEmpty())
        emit heard(beginning, wallClock());
    if (!session.isReady())
        return;
    if (state().isUp()) {
        flush(true);
        m_isIntroducing = true;
    }
    beginSync();
}

/// A stale link would only be missed by the next idle ping. What came while nobody was there is
/// shown at once, but nobody is called for it: until the exchange answers, nothing is news.
void Connection::suspect(std::chrono::milliseconds asleep)
{
    m_gauge.gap(std::chrono::steady_clock::now(), std::chrono::system_clock::now());
    if (state().phase == LinkState::Phase::Down)
        return; // somebody has to change something first
    if (!state().isUp() || asleep > SleepGauge::longest)
        return start();
    if (!m_barrier.isEmpty())
        return;
    m_pump->stop();
    flush(false);
    if (const auto id = m_link->send(ami::action::Ping(), ami::Session::pongTime))
        m_barrier = *id;
}

void Connection::passBarrier(const ami::Reply &reply)
{
    m_barrier.clear();
    if (reply.result == ami::Result::TimedOut)
        return start();
    flush(false);
}

void Connection::onHeard(ami::Text bytes)
{
    const auto asleep
        = m_gauge.gap(std::chrono::steady_clock::now(), std::chrono::system_clock::now());
    if (asleep > SleepGauge::shortest && state().isUp())
        suspect(asleep);
    if (isHeard())
        emit heard(QByteArray(bytes.data(), qsizetype(bytes.size())), wallClock());
}

void Connection::attempt()
{
    LinkState next = state();
    next.phase = LinkState::Phase::Connecting;
    next.isDemo = m_access.isDemo;
    next.retryAt.reset();
    next.since = wallClock();
    setState(next);
    m_link->open(m_access.address, {m_access.address.user, m_access.secret}, m_access.trust);
}

void Connection::onOpened()
{
    m_pump->stop();
    flush(true); // what has happened so far: the lists must not be seen half
    LinkState next = state();
    next.phase = LinkState::Phase::Synchronizing;
    next.trouble = ami::Failure::None;
    next.detail.clear();
    next.amiVersion = QString::fromLatin1(m_link->session().amiVersion());
    next.since = wallClock();
    setState(next);
    m_upSince = std::chrono::steady_clock::now();
    m_isIntroducing = false;
    measureClock();
    beginSync();
}

void Connection::beginSync()
{
    m_sync.begin([this](const QByteArray &action) { return m_link->session().offers(action); });
    settle();
}

/// The exchange's clock is asked first, so that what the lists say can be dated on it.
void Connection::measureClock()
{
    if (const auto id = m_link->send(ami::action::Ping())) {
        m_clockPing = *id;
        m_clockPingSent = std::chrono::steady_clock::now();
    }
}

void Connection::onReceived(const ami::Event &event)
{
    apply(event, now());
    const bool isReboot = std::holds_alternative<ami::event::FullyBooted>(event.body);
    if (isReboot && state().isUp())
        return onOpened(); // booted only now: what the lists said before was not yet true
    offerSeen(); // when this packet's events are all applied
}

void Connection::onFinished(const ami::Reply &reply)
{
    exchange().answered(reply);
    if (reply.actionId == m_barrier)
        return passBarrier(reply);
    if (reply.actionId == m_clockPing) {
        m_clockPing.clear();
        const auto passed = std::chrono::steady_clock::now() - m_clockPingSent;
        onPonged(std::chrono::duration_cast<std::chrono::microseconds>(passed),
            ami::moment(reply.value("Timestamp").toStdString()));
        return;
    }
    if (m_sync.finished(reply))
        return settle();
    if (m_rereading.finished(reply))
        return offerSeen();
    const Answer answer = m_answers.take(reply.actionId);
    if (!answer)
        return;
    offerSeen();
    answer(reply);
}

/// An answer may have shown that something is gone.
void Connection::offerSeen()
{
    if (state().isUp() && !m_isIntroducing && m_barrier.isEmpty() && !m_pump->isActive())
        m_pump->start(0);
}

void Connection::setRereading(std::chrono::milliseconds interval)
{
    m_rereadingTimer->setInterval(interval);
}

/// What nothing announces (AstDB) and others may have changed.
void Connection::reread()
{
    if (state().isUp())
        m_rereading.begin(
            [this](const QByteArray &action) { return offers(QString::fromLatin1(action)); });
}

tl::expected<QByteArray, ami::Unsendable> Connection::ask(const ami::Action &action)
{
    auto id = m_link->send(action);
    if (id)
        exchange().asked(*id, action);
    return id;
}

void Connection::settle()
{
    if (!m_sync.isDone() || !m_link->session().isReady())
        return;
    if (std::exchange(m_isIntroducing, false))
        return flush(true);
    if (state().phase != LinkState::Phase::Synchronizing)
        return;
    LinkState next = state();
    next.phase = LinkState::Phase::Up;
    next.trouble = m_sync.isBlind() ? ami::Failure::NotAllowed : ami::Failure::None;
    next.version = m_sync.version();
    if (next.amiVersion.isEmpty())
        next.amiVersion = m_sync.amiVersion();
    next.missingParts = m_sync.missingParts();
    next.actions = m_link->session().commands();
    next.since = wallClock();
    setState(next);
    flush(false);
    m_rereadingTimer->start();
    emit synchronized();
}

void Connection::onPonged(
    std::chrono::microseconds roundTrip, std::optional<ami::Moment> exchangeTime)
{
    LinkState next = state();
    next.latencyMs = double(roundTrip.count()) / 1000.0;
    if (exchangeTime)
        next.clockOffset = *exchangeTime + roundTrip / 2 - wallClock();
    setState(next);
}

void Connection::onFailed(ami::Failure failure, const QString &detail)
{
    m_pump->stop();
    m_rereadingTimer->stop();
    m_rereading.stop();
    m_isIntroducing = false;
    m_barrier.clear();
    emit cutOff(wallClock());
    if (std::chrono::steady_clock::now() - m_upSince > healthyTime)
        m_backoff.reset();
    for (const Answer &answer : std::exchange(m_answers, {}))
        answer({.result = ami::Result::Lost});
    LinkState next = state();
    next.trouble = failure;
    next.detail = detail;
    next.latencyMs.reset();
    next.since = wallClock();
    const bool triesAgain = m_isReconnecting && failure != ami::Failure::None && !isFinal(failure);
    next.phase = triesAgain ? LinkState::Phase::Waiting : LinkState::Phase::Down;
    if (triesAgain) {
        const auto wait = m_backoff.next(QRandomGenerator::global()->generateDouble());
        next.retryAt = wallClock() + wait;
        m_retry->start(wait);
    }
    setState(next);
    emit failed(failure, detail);
}

void Connection::send(const ami::Action &action, std::chrono::milliseconds timeout, Answer answer)
{
    if (!m_link->session().isReady())
        return answer({.result = ami::Result::NotSent,
            .message = QStringLiteral("There is no link to the exchange.")});
    const auto id = m_link->send(action, timeout);
    if (!id)
        return answer({.result = ami::Result::NotSent, .message = id.error().sentence()});
    exchange().asked(*id, action);
    m_answers.insert(*id, std::move(answer));
}

ami::Moment Connection::now() const { return wallClock() + state().clockOffset; }

} // namespace live
