// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

#include <optional>

class QSettings;

namespace desk {

/// From where on a figure of a queue is to be noticed, and from where on it is an alarm; nothing
/// for never.
struct Limit {
    std::optional<int> warning;
    std::optional<int> alarm;

    bool operator==(const Limit &) const = default;
};

/// When a queue is in trouble. Of waiting callers and seconds it is too many from the limit on, of
/// per cent and free agents too few at the limit and below.
struct QueueLimits {
    Limit waiting{3, 6};
    Limit longestWait{60, 180}; ///< seconds
    Limit serviceLevel{79, 59}; ///< per cent
    Limit agentsFree{0, {}};

    bool operator==(const QueueLimits &) const = default;
};

/// How this desk watches over the queues.
struct QueueRules {
    QueueLimits limits;
    QMap<QString, QueueLimits> own; ///< of queues that have limits of their own, by name
    int serviceSeconds = 0; ///< answered within so many counts as good; 0 for as the exchange says
    bool isSoundOn = true; ///< an alarm is heard too
    int repeatSeconds = 60; ///< one figure's alarm is not heard again before
    int callbackDays = 3; ///< so long whoever was lost stays on the list of those to call back
    QStringList shown; ///< the queues on the wallboard, in their order; empty for all
    int pageSeconds = 15; ///< so long each page of the wallboard is shown, where there are several

    const QueueLimits &limitsOf(const QString &queue) const;
    bool operator==(const QueueRules &) const = default;
};

/// Bad values are left out, each with a sentence.
void read(QSettings &settings, QueueRules &rules, QStringList &problems);
void write(QSettings &settings, const QueueRules &rules);

} // namespace desk
