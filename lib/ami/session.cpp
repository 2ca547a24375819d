// SPDX-License-Identifier: MIT
#include "ami/session.h"

#include "ami/actions.h"

#include <algorithm>

namespace ami {

namespace {

    QByteArray bytesOf(Text text) { return {text.data(), qsizetype(text.size())}; }

} // namespace

void Session::open(Account account, Safety safety, Time now, Beginning beginning)
{
    close();
    m_outputs.clear();
    m_records.clear();
    m_parser.clear();
    m_commands.clear();
    m_account = std::move(account);
    m_safety = safety;
    m_amiVersion.clear();
    m_hasBooted = false;
    m_hearsOfBoot = beginning != Beginning::LoggedIn;
    m_missedPongs = 0;
    m_lastHeard = now;
    switch (beginning) {
    case Beginning::Greeting:
        return enter(Stage::Greeting, now + greetingTime);
    case Beginning::Login:
        return challenge(now);
    case Beginning::LoggedIn:
        m_account.wipe();
        return askCommands(now);
    }
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

void Session::refuse(const QByteArray &id, const QString &sentence)
{
    const auto found = m_pending.constFind(id);
    if (found == m_pending.constEnd())
        return;
    if (found->isInternal && m_stage != Stage::Ready)
        return fail(Failure::LoginRefused, sentence);
    if (id == m_pingId)
        m_pingId.clear();
    finish(id, Result::Refused, sentence);
}

void Session::close()
{
    m_account.wipe();
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
