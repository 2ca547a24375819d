// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contact.h"
#include "desk/numbers/numbering.h"

#include <QHash>
#include <QSet>

#include <memory>

namespace desk {

/// Whom a number belongs to, of those one knows.
struct ContactMatch {
    enum class Kind {
        None,
        Same, ///< it is their number
        House ///< another phone of the house that one of their numbers belongs to
    };

    Kind kind = Kind::None;
    QList<Contact> contacts; ///< favourites first

    explicit operator bool() const { return kind != Kind::None; }
};

/// Contacts, ready to be found by number and by text. A value: copies are cheap, and another
/// thread may look through one while the first goes on with its own.
class ContactIndex
{
public:
    ContactIndex() = default;
    explicit ContactIndex(const Numbering &numbering) : m_numbering(numbering) { }
    /// Takes some microseconds for each number; of many contacts a thread of its own makes one.
    ContactIndex(const Numbering &numbering, const QList<Contact> &contacts);

    void put(const Contact &contact);
    void remove(ContactId id);

    const Numbering &numbering() const { return m_numbering; }
    qsizetype size() const { return m_entries.size(); }
    /// Null if there is none.
    const Contact *find(ContactId id) const;
    QList<Contact> all() const;
    /// `match` is a match key of the same number rules, see ReadNumber.
    ContactMatch match(const QString &match) const;
    /// Those with the number, however it is written.
    ContactMatch matchNumber(const QString &number) const;
    /// At most `limit` in the order they read; all where nothing was typed. A `group` narrows it.
    QList<ContactId> search(const QString &typed, qsizetype limit, const QString &group = {}) const;
    /// Of the best matches at most `limit`, with their rank (see Search::rank()).
    QList<std::pair<int, Contact>> best(const QString &typed, qsizetype limit) const;
    QStringList groups() const;

private:
    struct Entry {
        Contact contact;
        QString order; ///< to sort by
        QString text; ///< all that can be searched for
        QStringList matches;
        QStringList digits; ///< of each number as it is written
    };
    using EntryPtr = std::shared_ptr<const Entry>;

    void collect(QList<EntryPtr> &found, const QString &match) const;
    static ContactMatch matchOf(ContactMatch::Kind kind, const QList<EntryPtr> &found);

    Numbering m_numbering;
    QHash<ContactId, EntryPtr> m_entries;
    QMultiHash<QString, ContactId> m_exact; ///< by match key
    QMultiHash<QString, ContactId> m_tails; ///< by the last digits of a match key
};

} // namespace desk
