// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"
#include "ami/event.h"
#include "ami/failure.h"
#include "ami/parser.h"
#include "ami/reply.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <chrono>
#include <optional>
#include <variant>

namespace ami {

/// Whose session it is. The secret is wiped by the session once the login is through.
struct Account {
    QString user;
    QString secret;

    void wipe()
    {
        secret.fill(QChar(u'\0'));
        secret.clear();
    }
};

/// The conversation with an exchange, without a socket and without a clock: greeting, login,
/// ActionIDs, lists, time-outs and pings. Bytes and times go in, bytes and outputs come out.
///
/// After every input, take all of next() and then all of takeRecord().
class Session
{
public:
    using Time = std::chrono::steady_clock::time_point;
    using Duration = std::chrono::milliseconds;

    /// How safe the link is for a secret in clear text.
    enum class Safety { Open, Safe };

    /// What the conversation begins with: Asterisk's greeting; over HTTP, which has none, our
    /// login; or neither, where the link has shown who we are.
    enum class Beginning { Greeting, Login, LoggedIn };

    /// The login is through, or Asterisk offers more than it did then.
    struct Ready {
    };
    struct Finished {
        Reply reply;
    };
    struct Ponged {
        std::chrono::microseconds roundTrip;
        std::optional<Moment> exchangeTime;
    };
    struct Failed {
        Failure failure;
        QString detail;
    };
    /// The event's views live until the next call of next() or receive().
    using Output = std::variant<Ready, const Event *, Finished, Ponged, Failed>;

    static constexpr Duration greetingTime{5'000};
    static constexpr Duration loginTime{10'000};
    static constexpr Duration bootTime{30'000};
    static constexpr Duration recheckTime{10'000};
    static constexpr Duration actionTime{10'000};
    static constexpr Duration idleTime{15'000};
    static constexpr Duration pongTime{5'000};
    static constexpr qsizetype recordSize = 1024;

    /// The link is up.
    void open(Account account, Safety safety, Time now, Beginning beginning = Beginning::Greeting);

    /// Room to read into, to be told by filled(): the bytes are not copied again.
    std::span<char> space(std::size_t size) { return m_parser.space(size); }
    void filled(std::size_t size, Time now);
    void receive(Text bytes, Time now);

    /// Queues an action; its ActionID, under which Finished tells how it ended.
    tl::expected<QByteArray, Unsendable> send(
        const Action &action, Time now, Duration timeout = actionTime);

    /// Lets the time pass: ends what is overdue, pings when nothing has come for a while.
    void expire(Time now);
    /// When expire() is next due.
    std::optional<Time> deadline() const;

    /// The action did not reach the exchange, for the reason in the sentence.
    void refuse(const QByteArray &id, const QString &sentence);

    /// The link is gone: every action under way ends as Lost.
    void close();

    std::optional<Output> next(Time now);

    /// The next bytes to write: whole lines of one action, at most 1,024 bytes. Asterisk's TLS
    /// stalls on larger records.
    QByteArray takeRecord();

    bool isReady() const { return m_stage == Stage::Ready; }
    /// Whether the exchange has let us in, ready or not.
    bool isLoggedIn() const { return m_stage >= Stage::Commands && m_stage != Stage::Broken; }
    /// Whether the greeting of the connection that is up has come, or there is none.
    bool isGreeted() const { return m_stage > Stage::Greeting && m_stage != Stage::Broken; }
    /// What has come of a message that is not complete yet.
    Text unfinished() const { return m_parser.rest(); }
    /// As the greeting says it; empty where there is none.
    const QByteArray &amiVersion() const { return m_amiVersion; }
    /// Whether ListCommands named the action: it exists and the account may use it.
    bool offers(const QByteArray &action) const { return m_commands.contains(action); }
    const QSet<QByteArray> &commands() const { return m_commands; }

private:
    enum class Stage { Closed, Greeting, Challenge, Login, Commands, Booting, Ready, Broken };

    struct Pending {
        QByteArray id;
        Time sent;
        Time due;
        Duration timeout;
        bool isInternal = false;
        bool isList = false;
        std::optional<Reply> reply;
    };

    std::optional<Output> greet(Time now);
    std::optional<Output> take(const Message &message, Time now);
    std::optional<Output> takeResponse(const Message &message, Time now);
    std::optional<Output> takeInternal(const Message &response, const Pending &pending, Time now);
    std::optional<Output> finishList();
    void askCommands(Time now);
    void becomeReady(Time now);
    void challenge(Time now);
    void answerChallenge(const Message &response, Time now);
    void logIn(const QString &key, const QString &authType, Time now);
    std::optional<Output> learnCommands(const Message &response, Time now);
    void ask(const Action &action, Time now, Duration timeout);
    void enter(Stage stage, Time due);
    void fail(Failure failure, const QString &detail);
    void finish(const QByteArray &id, Result result, const QString &sentence);
    void queueRecords(const QByteArray &bytes);

    Parser m_parser;
    Event m_event;
    Stage m_stage = Stage::Closed;
    Account m_account;
    Safety m_safety = Safety::Open;
    QByteArray m_amiVersion;
    QSet<QByteArray> m_commands;
    bool m_hasBooted = false;
    bool m_hearsOfBoot = true; ///< the answer to the login tells if it has booted
    std::optional<Time> m_stageDue;
    Time m_lastHeard;
    QByteArray m_pingId;
    int m_missedPongs = 0;
    QHash<QByteArray, Pending> m_pending;
    QList<QByteArray> m_records;
    QList<Output> m_outputs;
};

} // namespace ami
