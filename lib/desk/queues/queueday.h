// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/party.h"

#include <QDate>
#include <QList>

#include <array>
#include <compare>
#include <cstdint>
#include <optional>

namespace desk {

/// One of the exchanges' queues.
struct QueueId {
    QString server; ///< the exchange's name
    QString name;

    bool operator==(const QueueId &) const = default;
    bool operator<(const QueueId &other) const
    {
        return std::tie(server, name) < std::tie(other.server, other.name);
    }
};

/// What became of a queue's callers in a stretch of time.
struct QueueCount {
    int offered = 0; ///< have come to the queue
    int answered = 0;
    int abandoned = 0;
    int rated = 0; ///< count for the service level: without those who gave up before its time
    int inTime = 0; ///< answered within the service level's time
    std::int64_t waitSeconds = 0; ///< of those answered

    /// Per cent answered in time; nothing where nobody counts yet.
    std::optional<int> serviceLevel() const;

    QueueCount &operator+=(const QueueCount &other);
    bool operator==(const QueueCount &) const = default;
};

/// What somebody has done for a queue on a day.
struct AgentDay {
    QString interface; ///< `PJSIP/101`
    int answered = 0;
    std::int64_t talkSeconds = 0;
    std::int64_t pausedSeconds = 0; ///< of the breaks that are over

    bool operator==(const AgentDay &) const = default;
};

/// A queue's day as it is counted here, caller by caller, and what the exchange knows of the rest.
struct QueueDay {
    static constexpr int quarterHours = 96;

    /// The exchange's own counters when they were last looked at.
    struct Seen {
        pbx::Moment when;
        int completed = 0;
        int abandoned = 0;
        int inCall = 0; ///< answered, and not counted as completed yet

        bool operator==(const Seen &) const = default;
    };

    QueueId id;
    QDate date;
    pbx::Moment from{}; ///< since when every caller is counted here
    QueueCount counted;
    /// What the exchange had counted before `from`, and while nobody listened.
    QueueCount earlier;
    /// Since when `earlier` counts: midnight, or the last look of another day; nothing where only
    /// the exchange knows when its counters began.
    std::optional<pbx::Moment> earlierFrom;
    bool hasEarlier = false; ///< else the figures begin at `from`
    int completed = 0; ///< answered calls that are over
    std::int64_t talkSeconds = 0; ///< of those
    std::array<QueueCount, quarterHours> quarters; ///< by the clock on the wall
    QList<AgentDay> agents;
    std::optional<Seen> seen;

    QueueCount total() const;
    AgentDay &agent(const QString &interface);
    /// Whether nothing of the day is missing.
    bool isWhole() const;

    bool operator==(const QueueDay &) const = default;
};

/// The day of that moment, in this machine's time zone.
QDate dateOf(pbx::Moment moment);
pbx::Moment midnightOf(const QDate &date);
/// Which quarter of an hour of its day that is, from 0.
int quarterOf(pbx::Moment moment);

} // namespace desk
