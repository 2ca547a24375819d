// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"
#include "ami/reply.h"

#include <QStringList>

#include <functional>

namespace pbx {

class Exchange;

/// Asks for the whole picture after a login: the events on first, then the lists one at a time, so
/// that Asterisk never has two of them to write. Their items are events and go the events' way.
///
/// The number of actions does not depend on how many extensions, calls or queues there are (one
/// more for each conference that is being held). A list that is refused empties its part alone.
class Sync
{
public:
    using Send = std::function<tl::expected<QByteArray, ami::Unsendable>(const ami::Action &)>;
    using Offers = std::function<bool(const QByteArray &action)>;

    Sync(Exchange &exchange, Send send) : m_exchange(exchange), m_send(std::move(send)) { }

    /// Starts over. What is not offered (ListCommands) is not asked for.
    void begin(Offers offers);
    /// An action has ended; true if it was one of these.
    bool finished(const ami::Reply &reply);

    bool isDone() const { return m_isDone; }
    /// `queues: Permission denied`, for each list that did not come.
    const QStringList &missingParts() const { return m_missing; }
    /// Neither calls nor extensions can be seen with these rights.
    bool isBlind() const { return m_refused >= 2; }
    const QString &version() const { return m_version; }
    /// Of the manager interface, `11.0.0`.
    const QString &amiVersion() const { return m_amiVersion; }

private:
    struct Step {
        QString part;
        ami::Action action;
        bool isEssential = false;
    };

    void plan();
    void advance();
    void miss(const Step &step, const QString &sentence);
    void learn(const ami::Reply &reply);

    Exchange &m_exchange;
    Send m_send;
    Offers m_offers;
    QList<Step> m_steps;
    std::optional<Step> m_current;
    QByteArray m_currentId;
    QStringList m_missing;
    QString m_version;
    QString m_amiVersion;
    int m_refused = 0;
    bool m_isDone = false;
};

} // namespace pbx
