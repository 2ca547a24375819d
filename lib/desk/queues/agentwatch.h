// SPDX-License-Identifier: MIT
#pragma once

#include "desk/queues/queuefigures.h"
#include "pbx/batch.h"

#include <QHash>

namespace desk {

/// Follows what those who answer queues are doing, since when, and what there is to credit them
/// with.
class AgentWatch
{
public:
    /// What somebody has done for a queue since the last look.
    struct Credit {
        QString queue;
        QString interface;
        int answered = 0;
        int completed = 0;
        std::int64_t talkSeconds = 0;
        std::optional<pbx::Moment> pausedFrom; ///< a break that is over now
    };

    QList<Credit> review(
        const pbx::Change<pbx::Agent> &change, const QString &server, bool isLive, pbx::Moment now);
    /// Agents who were in a call when the link came are in it for as long as the call is.
    void review(const pbx::Change<pbx::Call> &change);
    void forget(const QString &server);

    /// How somebody stands in a queue.
    AgentFigures figuresOf(const QString &server, const pbx::QueueMember &member) const;

private:
    struct Watched {
        pbx::Agent agent;
        std::optional<pbx::Moment> since;
    };

    std::optional<pbx::Moment> talkingSince(const QString &server, const QString &extension) const;

    QHash<std::pair<QString, QString>, pbx::Call> m_calls; ///< answered; by exchange and id
    QHash<std::pair<QString, QString>, Watched> m_agents; ///< by exchange and interface
};

} // namespace desk
