// SPDX-License-Identifier: MIT
#pragma once

#include "desk/queues/agentwatch.h"
#include "desk/queues/queuefigures.h"
#include "pbx/batch.h"

#include <QMap>
#include <QObject>
#include <QSet>

namespace desk {

/// Keeps the day of every queue from what the exchanges tell, and says how each stands. Callers
/// are counted one by one while the link is up; what was missed is taken from the exchange's own
/// counters.
class QueueDays : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// The days as they were kept; those before yesterday are of no use any more.
    void restore(const QList<QueueDay> &days);
    QList<QueueDay> days() const;
    void setRules(const QueueRules &rules) { m_rules = rules; }
    const QueueRules &rules() const { return m_rules; }

    /// `now` is the exchange's time.
    void review(const pbx::Batch &batch, pbx::Moment now);
    void setLink(const QString &server, bool isUp);
    /// The exchange is not shown any more.
    void forget(const QString &server);

    /// Those that the exchanges have now, by exchange and name.
    QList<QueueId> queues() const;
    /// Nothing for a queue that nobody has told of.
    std::optional<QueueFigures> figures(const QueueId &id, pbx::Moment now) const;
    const QueueDay *day(const QueueId &id) const;

signals:
    void changed();

private:
    struct Entry {
        std::optional<pbx::Queue> queue;
        QueueDay day;
        pbx::QueueTally tally; ///< as it was counted last
        QueueCount unsettled; ///< counted since the exchange's own counters were last looked at
        bool isSettled = false; ///< they have been looked at since the link came
    };

    void review(const pbx::Change<pbx::Queue> &change, pbx::Moment now);
    void review(const pbx::Change<pbx::Journey> &change);
    void count(Entry &entry, const pbx::QueueTally &tally, pbx::Moment now);
    void credit(const QString &server, const AgentWatch::Credit &credit, pbx::Moment now);
    void settleAll(const QString &server, pbx::Moment now);
    static QueueDay dayAt(const Entry &entry, pbx::Moment now);
    static void begin(Entry &entry, pbx::Moment now);
    static void settle(Entry &entry, pbx::Moment now);
    static void makeUp(Entry &entry, const QueueDay::Seen &found);
    static void look(Entry &entry, pbx::Moment now);
    static void add(Entry &entry, const QueueCount &what, pbx::Moment now);
    int serviceSeconds(const Entry &entry) const;

    QMap<QueueId, Entry> m_entries;
    AgentWatch m_agents;
    QSet<QString> m_up;
    QSet<QString> m_finding; ///< their link has come, the picture has not
    QueueRules m_rules;
};

} // namespace desk
