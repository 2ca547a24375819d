// SPDX-License-Identifier: MIT
#pragma once

#include "models/links.h"
#include "models/peoplegroups.h"

#include <QAbstractListModel>
#include <QCollatorSortKey>

namespace models {

/// The people of all exchanges, a row each: how they stand, with whom they talk, where they belong.
class ExtensionModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PersonRole = Qt::UserRole + 1, ///< the whole row, models::Person
        ServerRole,
        NumberRole,
        NameRole,
        StateRole, ///< models::PersonState as int
        StatusRole, ///< pbx::Extension::Status as int
        IsUnknownRole,
        UnknownSinceRole, ///< pbx::Moment, invalid while the link is up
        DoNotDisturbRole, ///< bool, invalid if the exchange does not say
        ForwardRole, ///< where calls go instead, empty if nowhere
        PresenceRole,
        VoicemailRole, ///< number of new messages, invalid if there is no mailbox
        CounterpartRole,
        StageRole, ///< pbx::Call::Stage as int, invalid without a call
        TimerRole, ///< models::Timer, invalid without a call
        IsHeldRole,
        GroupRole,
        SectionRole, ///< identifies the heading it stands under
        IsFavouriteRole
    };

    explicit ExtensionModel(QObject *parent = nullptr);

    void apply(const pbx::Batch &batch);
    void setLink(const live::LinkState &state);
    /// Who belongs to which group; with none at all the queues make the groups.
    void setGroups(const QHash<RowKey, QString> &groups);
    void setFavourites(const QSet<RowKey> &favourites);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The row, which must exist.
    const Person &person(int row) const { return m_rows[row].person; }
    /// The person with that number, or null.
    const Person *find(const RowKey &key) const;
    QModelIndex indexOf(const RowKey &key) const;
    /// The call of that id, or null.
    const pbx::Call *call(const RowKey &key) const;

    PeopleGroups::Summary summary(const Person &member) const { return m_groups.summary(member); }
    /// Ready to be found and sorted.
    const QString &foldedName(int row) const { return m_rows[row].foldedName; }
    const QCollatorSortKey &order(int row) const { return m_rows[row].order; }

private:
    struct Row {
        Person person;
        QString foldedName;
        QCollatorSortKey order;
    };

    QSet<RowKey> takeCalls(const pbx::Batch &batch);
    void append(const QList<pbx::Extension> &extensions);
    void remove(const RowKey &key);
    Person completed(Person person) const;
    std::optional<Talk> talkOf(const pbx::Extension &extension) const;
    /// Works the rows out anew, with the extension where there is a new one; tells what differs.
    void review(const QHash<RowKey, const pbx::Extension *> &concerned);
    void reviewAll();
    void replace(int at, const Person &next);

    QList<Row> m_rows;
    QHash<RowKey, int> m_index;
    QHash<RowKey, pbx::Call> m_calls;
    QSet<RowKey> m_favourites;
    PeopleGroups m_groups;
    Links m_links;
};

} // namespace models
