// SPDX-License-Identifier: MIT
#pragma once

#include "models/extensionmodel.h"
#include "models/offer.h"
#include "models/searchtext.h"

#include <functional>

namespace models {

/// What the one field at the top offers for what was typed: people, numbers and commands, the best
/// first. What stands there stays there while it is looked at; only its state changes.
class DirectoryModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Kind { Offer, Person, Contact, Recent, Number, Command };
    enum Role {
        KindRole = Qt::UserRole + 1, ///< models::DirectoryModel::Kind as int
        ServerRole, ///< of a person
        NumberRole, ///< what would be dialled
        PersonRole, ///< models::Person as it stands now; invalid for the other kinds
        CommandRole, ///< the command's id
        IconRole, ///< of a command or an offer: a name the window knows it by
        NoteRole, ///< of an offer: what stands below its title
        OfferRole ///< models::Offer; invalid for the other kinds
    };

    /// Somebody outside the exchange who was found by what was typed.
    struct Contact {
        QString name;
        QString number;
        int rank = 0; ///< see Search::rank()
    };
    /// What can be done with what goes on, best first is not needed.
    using OfferFinder = std::function<QList<Offer>(const Search &search)>;
    using ContactFinder = std::function<QList<Contact>(const QString &typed, int limit)>;

    /// Something the window can do; `title` is what people type to find it.
    struct Command {
        QString id;
        QString title;
        QString icon;
    };

    static constexpr int limit = 8;

    explicit DirectoryModel(ExtensionModel &people, QObject *parent = nullptr);

    /// Is asked for people outside at each letter, and answers at once.
    void setContacts(ContactFinder finder);
    /// The same for those who were called or have called lately.
    void setRecent(ContactFinder finder);
    /// Is asked at each letter too.
    void setOffers(OfferFinder finder);
    /// Where the finder would answer otherwise now.
    void searchAgain() { search(); }
    void setCommands(const QList<Command> &commands);
    void setQuery(const QString &typed);
    const QString &query() const { return m_typed; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        Kind kind = Kind::Person;
        QString server;
        QString name;
        QString number;
        QString command;
        QString icon;
        std::optional<Offer> offer;
        bool operator==(const Entry &) const = default;
    };
    /// Made into an entry only if it is among the best: of ten thousand people few are.
    struct Match {
        int rank = 0;
        Kind kind = Kind::Person;
        int row = 0; ///< where it was found
    };
    struct Edit;
    struct Found;

    void search();
    QList<Entry> found() const;
    void findPeople(const Search &search, QList<Match> &matches) const;
    void findRecent(Found &found, QList<Match> &matches) const;
    void findCommands(const Search &search, QList<Match> &matches) const;
    Entry entryOf(const Match &match, const Found &found) const;
    void passOn(const QModelIndex &first, const QModelIndex &last);

    ExtensionModel &m_people;
    ContactFinder m_contacts;
    ContactFinder m_recent;
    OfferFinder m_offers;
    QList<Command> m_commands;
    QString m_typed;
    QList<Entry> m_entries;
};

} // namespace models
