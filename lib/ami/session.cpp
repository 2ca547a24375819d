// SPDX-License-Identifier: MIT
#include "ami/session.h"

#include "ami/actions.h"

#include <QCryptographicHash>

#include <algorithm>

namespace ami {

namespace {

    constexpr Text greetingStart = "Asterisk Call Manager/";
    constexpr std::size_t greetingLimit = 128;

    bool isGreeting(Text line)
    {
        if (!line.starts_with(greetingStart) || line.size() == greetingStart.size())
            return false;
        const Text version = line.substr(greetingStart.size());
        return std::ranges::all_of(
            version, [](char c) { return c == '.' || (c >= '0' && c <= '9'); });
    }

    QByteArray bytesOf(Text text) { return {text.data(), qsizetype(text.size())}; }

    void wipe(QString &secret)
    {
        secret.fill(QChar(u'\0'));
        secret.clear();
    }

} // namespace

void Session::open(Account account, Safety safety, Time now)
{
    close();
    m_outputs.clear();
    m_records.clear();
    m_parser.clear();
    m_commands.clear();
    m_account = std::move(account);
    m_safety = safety;
    m_hasBooted = false;
    m_missedPongs = 0;
    m_lastHeard = now;
    enter(Stage::Greeting, now + greetingTime);
}

void Session::filled(std::size_t size, Time now)
{
    m_parser.filled(size);
    m_lastHeard = now;
    m_missedPongs = 0;
}

void Session::receive(Text bytes, Time now)
{
    m_parser.append(bytes);
    m_lastHeard = now;
    m_missedPongs = 0;
}

std::optional<Session::Output> Session::next(Time now)
{
    while (true) {
        if (!m_outputs.isEmpty())
            return m_outputs.takeFirst();
        if (m_stage == Stage::Closed || m_stage == Stage::Broken)
            return std::nullopt;
        if (m_stage == Stage::Greeting) {
            if (!m_parser.hasRest())
                return std::nullopt;
            if (auto output = greet(now))
                return output;
            if (m_stage == Stage::Greeting)
                return std::nullopt;
            continue;
        }
        const auto message = m_parser.next();
        if (!message) {
            if (!m_parser.damaged())
                return std::nullopt;
            fail(Failure::StreamDamaged,
                QStringLiteral("a line, a message or its headers had no end"));
            continue;
        }
        if (auto output = take(*message, now))
            return output;
    }
}

std::optional<Session::Output> Session::greet(Time now)
{
    const Text rest = m_parser.rest();
    const Text start = rest.substr(0, greetingStart.size());
    const bool isHopeless = start != greetingStart.substr(0, start.size())
        || (rest.find("\r\n") == Text::npos && rest.size() > greetingLimit);
    const auto line = isHopeless ? std::nullopt : m_parser.takeLine();
    if (isHopeless || (line && !isGreeting(*line))) {
        fail(Failure::NotAnExchange, cleaned(rest.substr(0, 60)));
        return std::nullopt;
    }
    if (line) {
        m_amiVersion = bytesOf(line->substr(greetingStart.size()));
        challenge(now);
    }
    return std::nullopt;
}

void Session::challenge(Time now)
{
    enter(Stage::Challenge, now + loginTime);
    ask(action::Challenge{.authType = QStringLiteral("MD5")}, now, loginTime);
}

/// Signs the digits where there are any; else the secret itself goes out, if the link is safe.
void Session::answerChallenge(const Message &response, Time now)
{
    const Text digits = response.value("Challenge");
    if (sameName(response.name(), "Success") && !digits.empty()) {
        const QByteArray text = bytesOf(digits) + m_account.secret.toUtf8();
        const auto key = QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex();
        logIn(QString::fromLatin1(key), QStringLiteral("MD5"), now);
    } else if (m_safety == Safety::Safe) {
        logIn({}, {}, now);
    } else {
        fail(Failure::PlainLoginNeeded, cleaned(response.value("Message")));
    }
}

/// FullyBooted is sent at the login and never again (Asterisk 16 and 22): switching its class on
/// afterwards is too late.
void Session::logIn(const QString &key, const QString &authType, Time now)
{
    enter(Stage::Login, now + loginTime);
    ask(action::Login{.username = m_account.user,
            .secret = key.isEmpty() ? m_account.secret : QString(),
            .authType = authType,
            .key = key,
            .events = QStringLiteral("system")},
        now, loginTime);
    wipe(m_account.secret);
}

std::optional<Session::Output> Session::take(const Message &message, Time now)
{
    switch (message.kind()) {
    case Message::Kind::Response:
        return takeResponse(message, now);
    case Message::Kind::Other:
        return std::nullopt;
    case Message::Kind::Event:
        break;
    }
    decode(message, m_event);
    if (std::holds_alternative<event::FullyBooted>(m_event.body)) {
        m_hasBooted = true;
        if (m_stage == Stage::Booting)
            askCommands(now); // those of the modules that have been loaded since
    } else if (std::holds_alternative<event::ListComplete>(m_event.body)) {
        if (auto finished = finishList())
            m_outputs.append(*finished);
    } else if (m_event.isListed()) {
        const auto pending = m_pending.find(
            QByteArray::fromRawData(m_event.actionId.data(), qsizetype(m_event.actionId.size())));
        if (pending != m_pending.end() && pending->reply) {
            ++pending->reply->items;
            pending->due = now + pending->timeout;
        }
    }
    return &m_event;
}

std::optional<Session::Output> Session::takeResponse(const Message &message, Time now)
{
    const QByteArray id = bytesOf(message.value("ActionID"));
    const auto found = m_pending.find(id);
    if (found == m_pending.end())
        return std::nullopt; // late, doubled or nobody's: never paired by order
    if (sameName(message.value("EventList"), "start")) {
        found->isList = true;
        found->due = now + found->timeout;
        found->reply = Reply::of(message);
        found->reply->actionId = id;
        return std::nullopt;
    }
    const Pending pending = *found;
    m_pending.erase(found);
    if (pending.isInternal)
        return takeInternal(message, pending, now);
    Reply reply = Reply::of(message);
    reply.actionId = id;
    return Finished{std::move(reply)};
}

/// The answers to what the session itself has asked, by the stage it is in.
std::optional<Session::Output> Session::takeInternal(
    const Message &response, const Pending &pending, Time now)
{
    switch (m_stage) {
    case Stage::Challenge:
        answerChallenge(response, now);
        return std::nullopt;
    case Stage::Login:
        if (sameName(response.name(), "Success"))
            askCommands(now);
        else
            fail(Failure::LoginRefused, cleaned(response.value("Message")));
        return std::nullopt;
    case Stage::Commands:
        return learnCommands(response, now);
    case Stage::Ready:
        if (pending.id != m_pingId)
            return learnCommands(response, now);
        m_pingId.clear();
        return Ponged{std::chrono::duration_cast<std::chrono::microseconds>(now - pending.sent),
            moment(response.value("Timestamp"))};
    default:
        return std::nullopt;
    }
}

void Session::askCommands(Time now)
{
    enter(Stage::Commands, now + loginTime);
    ask(action::ListCommands(), now, loginTime);
}

/// Before FullyBooted the lists are empty or wrong, but it comes only to who may read `system`.
/// An account that may not command with it will not read it either, and is not kept waiting.
std::optional<Session::Output> Session::learnCommands(const Message &response, Time now)
{
    const auto known = m_commands.size();
    bool hasSystem = false;
    for (const Header &header : response.headers().subspan(1)) {
        const auto right = header.value.find("(Priv: ");
        if (right == Text::npos)
            continue;
        m_commands.insert(bytesOf(header.name));
        hasSystem = hasSystem || header.value.substr(right) == Text("(Priv: system,all)");
    }
    if (m_stage == Stage::Ready) // looked again: it had not booted yet
        return m_commands.size() > known ? std::optional<Output>(Ready()) : std::nullopt;
    if (hasSystem && !m_hasBooted) {
        enter(Stage::Booting, now + bootTime);
        return std::nullopt;
    }
    becomeReady(now);
    return Ready();
}

/// Asterisk lets in before it has booted: who cannot hear when it has looks again a little later.
void Session::becomeReady(Time now)
{
    enter(Stage::Ready, now + recheckTime);
    if (m_hasBooted)
        m_stageDue.reset();
}

std::optional<Session::Output> Session::finishList()
{
    const auto found = m_pending.find(bytesOf(m_event.actionId));
    if (found == m_pending.end() || !found->reply)
        return std::nullopt;
    Reply reply = std::move(*found->reply);
    m_pending.erase(found);
    return Finished{std::move(reply)};
}

tl::expected<QByteArray, Unsendable> Session::send(const Action &action, Time now, Duration timeout)
{
    const QByteArray id = randomActionId();
    auto bytes = encode(action, id);
    if (!bytes)
        return tl::unexpected(bytes.error());
    m_pending.insert(id, {.id = id, .sent = now, .due = now + timeout, .timeout = timeout});
    queueRecords(*bytes);
    return id;
}

void Session::ask(const Action &action, Time now, Duration timeout)
{
    const auto id = send(action, now, timeout);
    if (!id) {
        fail(Failure::LoginRefused, id.error().sentence());
        return;
    }
    m_pending[*id].isInternal = true;
}

void Session::expire(Time now)
{
    QList<QByteArray> overdue;
    for (auto it = m_pending.cbegin(); it != m_pending.cend(); ++it) {
        const bool isStages = it->isInternal && (m_stage != Stage::Ready || it.key() == m_pingId);
        if (it->due <= now && !isStages)
            overdue.append(it.key());
    }
    for (const QByteArray &id : overdue)
        finish(id, Result::TimedOut, QStringLiteral("The exchange did not answer in time."));
    if (m_stageDue && *m_stageDue <= now) {
        if (m_stage == Stage::Ready) {
            m_stageDue.reset();
            ask(action::ListCommands(), now, actionTime);
        } else if (m_stage == Stage::Booting) {
            becomeReady(now);
            m_outputs.append(Ready());
        } else {
            fail(m_stage == Stage::Greeting ? Failure::NotAnExchange : Failure::TimedOut, {});
        }
    }
    if (m_stage != Stage::Ready)
        return;
    if (!m_pingId.isEmpty() && m_pending.value(m_pingId).due <= now) {
        const Time sent = m_pending.take(m_pingId).sent;
        m_pingId.clear();
        if (m_lastHeard <= sent && ++m_missedPongs == 2)
            return fail(Failure::Silent, {});
    }
    if (m_pingId.isEmpty() && (now - m_lastHeard >= idleTime || m_missedPongs > 0)) {
        if (const auto id = send(action::Ping(), now, pongTime)) {
            m_pending[*id].isInternal = true;
            m_pingId = *id;
        }
    }
}

std::optional<Session::Time> Session::deadline() const
{
    if (m_stage == Stage::Closed || m_stage == Stage::Broken)
        return std::nullopt;
    std::optional<Time> first = m_stageDue;
    const auto consider = [&first](Time due) { first = first ? std::min(*first, due) : due; };
    for (const Pending &pending : m_pending) {
        if (m_stage == Stage::Ready || !pending.isInternal)
            consider(pending.due);
    }
    if (m_stage == Stage::Ready && m_pingId.isEmpty())
        consider(m_lastHeard + idleTime);
    return first;
}

void Session::close()
{
    wipe(m_account.secret);
    const auto ids = m_pending.keys();
    for (const QByteArray &id : ids)
        finish(id, Result::Lost, QStringLiteral("The link was lost before the answer came."));
    m_pending.clear();
    m_pingId.clear();
    m_records.clear();
    m_stageDue.reset();
    if (m_stage != Stage::Broken)
        m_stage = Stage::Closed;
}

QByteArray Session::takeRecord()
{
    return m_records.isEmpty() ? QByteArray() : m_records.takeFirst();
}

void Session::enter(Stage stage, Time due)
{
    m_stage = stage;
    m_stageDue = due;
}

void Session::fail(Failure failure, const QString &detail)
{
    close();
    m_stage = Stage::Broken;
    m_outputs.append(Failed{failure, detail});
}

void Session::finish(const QByteArray &id, Result result, const QString &sentence)
{
    const Pending pending = m_pending.take(id);
    if (pending.isInternal)
        return;
    m_outputs.append(
        Finished{Reply{.result = result, .actionId = id, .message = sentence, .headers = {}}});
}

void Session::queueRecords(const QByteArray &bytes)
{
    for (qsizetype from = 0; from < bytes.size();) {
        qsizetype to = std::min(from + recordSize, bytes.size());
        if (to < bytes.size())
            to = bytes.lastIndexOf('\n', to - 1) + 1;
        m_records.append(bytes.mid(from, to - from));
        from = to;
    }
}

} // namespace ami
