// SPDX-License-Identifier: MIT
#include "ami/actions.h"
#include "ami/session.h"

#include <QCryptographicHash>

#include <algorithm>

// The part of the session that lets us in: from the greeting to Ready.

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

} // namespace

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
    m_account.wipe();
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
    if (hasSystem && !m_hasBooted && m_hearsOfBoot) {
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

} // namespace ami
