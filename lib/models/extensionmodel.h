// SPDX-License-Identifier: MIT
#pragma once

#include "models/links.h"
#include "models/peoplegroups.h"
#include "models/phonebundles.h"

#include <QAbstractListModel>
#include <QCollator>

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
        SectionRole, ///< the section it stands in, as its place in sections()
        IsFavouriteRole
    };

    explicit ExtensionModel(QObject *parent = nullptr);

    void apply(const pbx::Batch &batch);
    void setLink(const live::LinkState &state);
    /// Who belongs to which group; with none at all the queues make the groups.
    void setGroups(const QHash<RowKey, QString> &groups);
    void setFavourites(const QSet<RowKey> &favourites);
    /// Groups of the operator's own, who was put where by hand, and whose phones belong together.
    void setArrangement(const desk::PeopleArrangement &arrangement);
    /// For whom something is to happen as soon as they are free.
    void setAwaited(const QSet<RowKey> &awaited);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    /// The row, which must exist.
    const Person &person(int row) const { return m_rows[row].person; }
    /// The person with that number, or null.
    const Person *find(const RowKey &key) const;
    QModelIndex indexOf(const RowKey &key) const;
    /// The call of that id, or null.
    const pbx::Call *call(const RowKey &key) const;

    /// Since when nothing is known of that exchange; nothing while its link is up.
    std::optional<pbx::Moment> unknownSince(const QString &server) const
    {
        return m_links.unknownSince(server);
    }
    /// How many people there are; phones of somebody else's are none.
    int peopleCount() const { return int(m_rows.size()) - m_otherPhones; }
    /// The groups that there are or have been.
    const QList<PeopleGroups::Section> &sections() const { return m_groups.sections(); }
    int section(int row) const { return m_rows[row].section; }
    /// Ready to be found and sorted.
    const QString &foldedName(int row) const { return m_rows[row].foldedName; }
    const QCollatorSortKey &order(int row) const { return m_rows[row].order; }
    /// Where the operator has put them; the largest number there is for the others.
    int place(int row) const { return m_rows[row].place; }

private:
    struct Row {
        Person person;
        QString foldedName;
        QCollatorSortKey order;
        int section = -1; ///< none yet
        int place = 0;
    };
    /// Whose rows may look different now, with the extension where there is a new one.
    using Concerned = QHash<RowKey, const pbx::Extension *>;

    QSet<RowKey> takeCalls(const pbx::Batch &batch);
    void append(const QList<pbx::Extension> &extensions);
    void remove(const QSet<int> &rows);
    Person completed(Person person, const Concerned &news = {}) const;
    std::optional<Talk> talkOf(const pbx::Extension &extension) const;
    std::optional<Talk> talkOf(const Person &person) const;
    void gatherPhones(Person &person, const Concerned &news) const;
    /// The rows that look different when this one comes or goes.
    QList<RowKey> bundleOf(const RowKey &key) const;
    /// Works the rows out anew and tells what differs.
    void review(Concerned concerned);
    void reviewAll();
    void replace(int at, const Person &next);
    void count(const Row &row, int by);
    int placeOf(const RowKey &key) const;

    QCollator m_collator; ///< making one costs more than all that it compares
    QList<Row> m_rows;
    QHash<RowKey, int> m_index;
    QHash<RowKey, pbx::Call> m_calls;
    QSet<RowKey> m_favourites;
    QSet<RowKey> m_awaited;
    QHash<RowKey, int> m_places;
    PhoneBundles m_bundles;
    PeopleGroups m_groups;
    int m_otherPhones = 0;
    Links m_links;
};

} // namespace models
