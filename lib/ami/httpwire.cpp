// SPDX-License-Identifier: MIT
#include "ami/httpwire.h"

#include "ami/actions.h"

#include <QTimer>

#include <algorithm>
#include <cstring>

namespace ami {

namespace {

    using namespace std::chrono_literals;

    /// Shorter than proxies wait for an answer, which is a minute mostly.
    constexpr std::chrono::seconds longestWait = 25s;
    /// How much later than promised an answer may come.
    constexpr std::chrono::seconds lateness = 10s;
    /// Events that come one after the other are fetched together.
    constexpr std::chrono::milliseconds gathering = 10ms;
    /// WaitEvent ends for each event, also one that we may not see and which is left out then; and
    /// at once where the sessions of http.conf live no longer than ten seconds.
    constexpr std::chrono::milliseconds afterNothing = 100ms;
    /// The counted requests of a digest login must not overtake each other.
    constexpr std::chrono::milliseconds settling = 30ms;

    const QByteArray cookieStart = QByteArrayLiteral("mansession_id=");
    const QByteArray blank = QByteArrayLiteral("\r\n\r\n");

    /// An answer that is no message of the manager interface is a web page.
    bool isManagers(const QByteArray &body)
    {
        return body.isEmpty() || body.startsWith("Response: ") || body.startsWith("Event: ");
    }

    QString plain(const QByteArray &text)
    {
        return cleaned({text.constData(), std::size_t(text.size())});
    }

    QByteArray encoded(const Action &action, const QByteArray &id)
    {
        return encode(action, id).value_or(QByteArray());
    }

} // namespace

HttpWire::HttpWire(
    const ServerAddress &address, const Account &account, const Trust &trust, QObject *parent)
    : Wire(parent), m_request(address), m_digest(account.user.toUtf8(), account.secret.toUtf8()),
      m_actions(new HttpConnection(address, trust, this)),
      m_events(new HttpConnection(address, trust, this)), m_pause(new QTimer(this)),
      m_settling(new QTimer(this)), m_patience(new QTimer(this)),
      m_isOwnPath(address.path.endsWith(u"rawman")), m_waitTime(longestWait)
{
    for (QTimer *timer : {m_pause, m_settling, m_patience})
        timer->setSingleShot(true);
    connect(m_pause, &QTimer::timeout, this, &HttpWire::step);
    connect(m_settling, &QTimer::timeout, this, &HttpWire::step);
    connect(m_patience, &QTimer::timeout, this, [this] {
        if (m_stage == Stage::Probing)
            fail(Failure::TimedOut, {});
        else
            fail(Failure::Silent, QStringLiteral("the web server has not answered a WaitEvent"));
    });
    connect(m_actions, &HttpConnection::answered, this, &HttpWire::onAnswer);
    connect(m_events, &HttpConnection::answered, this, &HttpWire::onEvents);
    connect(m_actions, &HttpConnection::failed, this, &HttpWire::fail);
    connect(m_events, &HttpConnection::failed, this, &HttpWire::fail);
}

HttpWire::~HttpWire() = default;

/// Asks for what everybody may have, to learn what answers there, and how one logs in.
void HttpWire::open()
{
    m_stage = Stage::Probing;
    m_patience->start(lateness + lateness); // to connect, and to answer
    act(encoded(action::Challenge{.authType = QStringLiteral("MD5")}, randomActionId()));
}

Session::Safety HttpWire::safety() const
{
    return m_actions->isSafe() ? Session::Safety::Safe : Session::Safety::Open;
}

Session::Beginning HttpWire::beginning() const
{
    const bool isKnown = m_digest.isChallenged() && m_request.cookie().isEmpty();
    return isKnown ? Session::Beginning::LoggedIn : Session::Beginning::Login;
}

std::size_t HttpWire::read(std::span<char> room)
{
    const auto count = std::min(room.size(), std::size_t(m_arrived.size()));
    std::memcpy(room.data(), m_arrived.constData(), count);
    m_arrived.remove(0, qsizetype(count));
    return count;
}

void HttpWire::write(const QByteArray &record)
{
    m_written += record;
    if (!m_written.endsWith(blank))
        return;
    m_queue.append(std::exchange(m_written, {}));
    if (headerOf(m_queue.last(), "Action") == "Logoff")
        return m_settling->start(0); // close() mostly follows, and knows a shorter way
    step();
}

void HttpWire::listen()
{
    if (!std::exchange(m_isListening, true))
        step();
}

/// A WaitEvent is sent between two actions, never while one is under way.
void HttpWire::step()
{
    if (m_stage != Stage::Up || !m_acting.isEmpty())
        return;
    if (m_isListening && m_waiting.isEmpty() && !m_pause->isActive())
        wait();
    if (!m_queue.isEmpty() && !m_settling->isActive())
        act(m_queue.takeFirst());
}

void HttpWire::act(const QByteArray &block)
{
    m_acting = block;
    m_actions->send(request(block));
}

void HttpWire::wait()
{
    const Action waitEvent("WaitEvent", {{"Timeout", QByteArray::number(m_waitTime.count())}});
    m_waiting = encoded(waitEvent, randomActionId());
    m_waitingSince.start();
    m_patience->start(m_waitTime + lateness);
    if (m_digest.isChallenged())
        m_settling->start(settling);
    m_events->send(request(m_waiting));
}

QByteArray HttpWire::request(const QByteArray &block)
{
    return m_request.post(
        block, m_digest.isChallenged() ? m_digest.authorization(m_request.path()) : QByteArray());
}

void HttpWire::onAnswer(const HttpAnswer &answer)
{
    const Fault fault = faultOf(answer);
    const bool asksWho = answer.status() == 401 && answersChallenge(answer);
    if (asksWho)
        return act(m_acting);
    if (m_stage == Stage::Probing)
        return onProbed(answer, fault);
    const QByteArray block = std::exchange(m_acting, {});
    const bool isItsOwnFault = answer.status() == 400 || answer.status() == 413;
    if (isItsOwnFault)
        emit refused(headerOf(block, "ActionID"),
            QStringLiteral("The web server refused the request: %1")
                .arg(plain(answer.statusLine())));
    else if (fault.failure != Failure::None)
        return fail(fault.failure, fault.detail);
    else if (!learnCookie(answer))
        return fail(Failure::LostLink, QStringLiteral("the exchange has ended the session"));
    else
        deliver(answer.body());
    deliver(std::exchange(m_held, {}));
    step();
}

/// Where `rawman` is not to be had `arawman` may be, behind a login of the web server.
void HttpWire::onProbed(const HttpAnswer &answer, const Fault &fault)
{
    const bool isElsewhere = answer.status() == 404 || answer.status() == 403;
    if (isElsewhere && !std::exchange(m_isOwnPath, true)) {
        m_firstFault = fault;
        QByteArray path = m_request.path();
        m_request.setPath(path.chopped(6) + "arawman");
        return act(m_acting);
    }
    if (fault.failure == Failure::NoManagerInterface && m_firstFault.failure != Failure::None)
        return fail(m_firstFault.failure, m_firstFault.detail);
    if (fault.failure != Failure::None)
        return fail(fault.failure, fault.detail);
    learnCookie(answer);
    if (beginning() == Session::Beginning::Login && m_request.cookie().isEmpty())
        return fail(Failure::NoManagerInterface, QStringLiteral("it gives no session cookie"));
    m_patience->stop();
    m_acting.clear();
    m_stage = Stage::Up;
    emit up();
}

/// The answer to WaitEvent is a response, the events, and one that says that this was all.
void HttpWire::onEvents(const HttpAnswer &answer)
{
    m_patience->stop();
    if (answer.status() == 401 && answersChallenge(answer))
        return wait();
    const Fault fault = faultOf(answer);
    if (fault.failure != Failure::None)
        return fail(fault.failure, fault.detail);
    QByteArray body = answer.body();
    const bool isDenied = !body.isEmpty() && !body.startsWith("Response: Success");
    if (isDenied || !learnCookie(answer))
        return fail(Failure::LostLink, QStringLiteral("the exchange has ended the session"));
    const qsizetype head = body.indexOf(blank);
    body.remove(0, head < 0 ? body.size() : head + blank.size());
    const QByteArray end
        = "Event: WaitEventComplete\r\nActionID: " + headerOf(m_waiting, "ActionID") + blank;
    if (body.endsWith(end))
        body.chop(end.size());
    m_waiting.clear();
    const bool isIdle = body.isEmpty() && !m_waitingSince.hasExpired(1'000);
    m_pause->start(isIdle ? afterNothing : gathering);
    if (m_acting.isEmpty())
        deliver(body);
    else
        m_held += body;
}

/// Whether the web server asks who we are, or only has a new number for us, and it can be said.
bool HttpWire::answersChallenge(const HttpAnswer &answer)
{
    const bool wasAnswered = m_digest.isChallenged();
    if (++m_challenges > 2)
        return false;
    const QByteArrayList challenges = answer.headers("WWW-Authenticate");
    const bool isKnown = std::ranges::any_of(
        challenges, [this](const QByteArray &one) { return m_digest.challenge(one); });
    return isKnown && (!wasAnswered || m_digest.isStale());
}

HttpWire::Fault HttpWire::faultOf(const HttpAnswer &answer)
{
    const int status = answer.status();
    const QString line = plain(answer.statusLine());
    if (status != 401)
        m_challenges = 0;
    if (status == 200) {
        if (isManagers(answer.body()))
            return {};
        return {Failure::NoManagerInterface, QStringLiteral("it answers with a web page")};
    }
    if (status >= 300 && status < 400)
        return {Failure::NoManagerInterface,
            QStringLiteral("%1: it sends us to %2, which is not followed")
                .arg(line, plain(answer.headers("Location").value(0)))};
    if (status == 401 && m_digest.isChallenged())
        return {Failure::LoginRefused, line};
    if (status >= 500 || status == 408 || status == 429)
        return {Failure::LostLink, line};
    return {
        Failure::NoManagerInterface, QStringLiteral("%1: %2").arg(plain(m_request.path()), line)};
}

/// False if Asterisk has begun another session instead of ours. The cookie also says how long one
/// lives that asks for nothing.
bool HttpWire::learnCookie(const HttpAnswer &answer)
{
    for (const QByteArray &header : answer.headers("Set-Cookie")) {
        const QByteArrayList parts = header.split(';');
        const QByteArray cookie = parts.first().trimmed();
        if (!cookie.startsWith(cookieStart))
            continue;
        for (const QByteArray &part : parts.mid(1)) {
            const QByteArray text = part.trimmed().toLower();
            if (const int life = text.startsWith("max-age=") ? text.mid(8).toInt() : 0; life > 0)
                m_waitTime = std::clamp(std::chrono::seconds(life / 2), 1s, longestWait);
        }
        if (m_stage == Stage::Probing)
            m_request.setCookie(cookie);
        return m_request.cookie() == cookie;
    }
    return true;
}

void HttpWire::deliver(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return;
    m_arrived += bytes;
    if (!bytes.endsWith(blank))
        m_arrived += blank; // the end of an answer ends its last message, whatever was left out
    emit came();
}

void HttpWire::fail(Failure failure, const QString &detail)
{
    if (m_stage == Stage::Closed)
        return;
    deliver(std::exchange(m_held, {}));
    if (std::exchange(m_stage, Stage::Closed) != Stage::Closed)
        emit failed(failure, detail);
}

/// Of what has not been sent yet only the farewell is; the rest has been told as lost.
void HttpWire::close()
{
    disconnect();
    for (QTimer *timer : {m_pause, m_settling, m_patience})
        timer->stop();
    m_events->disconnect(this);
    m_actions->disconnect(this);
    QByteArray farewell;
    if (m_stage == Stage::Up && !m_queue.isEmpty()
        && headerOf(m_queue.last(), "Action") == "Logoff")
        farewell = request(m_queue.last());
    m_stage = Stage::Closed;
    connect(m_actions, &QObject::destroyed, this, &QObject::deleteLater);
    m_events->close();
    m_actions->close(farewell);
    m_digest.wipe();
}

} // namespace ami
