// SPDX-License-Identifier: MIT
#pragma once

#include "models/person.h"
#include "models/rowkey.h"
#include "pbx/batch.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace models {

/// Who belongs together: by the groups that were set, else by the first queue somebody was seen to
/// work for. That queue stays their group when they log out, so that tiles keep their places.
class PeopleGroups
{
public:
    /// How a group stands, for its heading.
    struct Summary {
        int total = 0;
        int free = 0;
        int unknown = 0;
    };

    void setGroups(const QHash<RowKey, QString> &groups) { m_chosen = groups; }
    QString groupOf(const RowKey &person) const;

    /// The person's break, if it is in all the queues they work for.
    std::optional<Pause> pauseOf(const RowKey &person) const;

    /// Takes over who works for which queue; returns whom it concerns.
    QSet<RowKey> apply(const pbx::Batch &batch);

    void count(const Person &person, int by);
    Summary summary(const Person &member) const { return m_summaries.value(sectionOf(member)); }

    /// Identifies the heading a person stands under: the favourites, or a group of one exchange.
    static QString sectionOf(const Person &person);

private:
    void join(const RowKey &person, const QString &queue, const pbx::QueueMember &member);

    QHash<RowKey, QString> m_chosen;
    QHash<RowKey, QString> m_firstQueue;
    QHash<RowKey, QMap<QString, pbx::QueueMember>> m_memberships;
    QHash<QString, Summary> m_summaries;
};

} // namespace models
