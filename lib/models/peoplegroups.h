// SPDX-License-Identifier: MIT
#pragma once

#include "desk/peoplearrangement.h"
#include "models/person.h"
#include "models/rowkey.h"
#include "pbx/batch.h"

#include <QHash>
#include <QMap>
#include <QSet>

namespace models {

/// Who belongs together: by the groups of the operator, else by those that were set, else by the
/// first queue somebody was seen to work for. That queue stays their group when they log out, so
/// that tiles keep their places.
class PeopleGroups
{
public:
    /// How a group stands, for its heading.
    struct Summary {
        int total = 0;
        int free = 0;
        int unknown = 0;
    };

    /// A group as it stands in the list.
    struct Section {
        QString id; ///< to be remembered by
        QString title; ///< empty for those who are in no group
        QString server; ///< empty for favourites and the operator's own groups
        bool isOwn = false;
        bool isFavourites = false;
        bool isWanted = false; ///< shown even with nobody in it
        QStringList words; ///< of the title, ready to be found
        Summary summary;
    };

    void setGroups(const QHash<RowKey, QString> &groups) { m_chosen = groups; }
    void setOwnGroups(const QList<desk::PeopleArrangement::Group> &groups);
    /// Fills in the person's group.
    void place(Person &person) const;

    /// The person's break, if it is in all the queues they work for.
    std::optional<Pause> pauseOf(const RowKey &person) const;

    /// Takes over who works for which queue; returns whom it concerns.
    QSet<RowKey> apply(const pbx::Batch &batch);

    void count(int section, const Person &person, int by);
    /// Which section the person stands in; a new one where there is none yet. None ever goes.
    int sectionOf(const Person &person);
    const QList<Section> &sections() const { return m_sections; }

private:
    void join(const RowKey &person, const QString &queue, const pbx::QueueMember &member);

    QHash<RowKey, QString> m_own;
    QHash<RowKey, QString> m_chosen;
    QHash<RowKey, QString> m_firstQueue;
    QHash<RowKey, QMap<QString, pbx::QueueMember>> m_memberships;
    QList<Section> m_sections;
    QHash<QString, int> m_sectionIndex;
};

} // namespace models
