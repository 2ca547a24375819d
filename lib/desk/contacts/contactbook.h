// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contactindex.h"

#include <QFuture>
#include <QObject>

#include <deque>
#include <functional>

namespace desk {

class Archive;

/// This desk's own book of people. All of it is in memory, ready to be asked at any moment; what
/// is changed counts at once and is written down behind.
class ContactBook : public QObject
{
    Q_OBJECT

public:
    /// How many changes can be taken back, one after the other.
    static constexpr std::size_t mostUndone = 20;

    explicit ContactBook(Archive &archive, QObject *parent = nullptr);
    ~ContactBook() override;

    /// Whether what the archive has is there; until then the book is empty and can be added to.
    bool isLoaded() const { return m_isLoaded; }
    /// With other rules numbers match otherwise; a moment later for a large book.
    void setNumbering(const Numbering &numbering);
    const ContactIndex &index() const { return m_index; }
    const Numbering &numbering() const { return m_numbering; }

    /// Looks through the book on a thread of its own, see ContactIndex::search().
    QFuture<QList<ContactId>> search(const QString &typed, const QString &group = {}) const;

    /// Adds a contact, with an id of its own if it has none, or replaces the one of its id.
    ContactId put(Contact contact);
    void remove(const QList<ContactId> &ids);

    /// What undo() would take back, in words: `Removing Petra Lang`; empty for nothing.
    QString undoable() const;
    void undo();

    /// Those changes have been written down already, and are made known.
    void accept(const QList<ContactChange> &changes, const QString &title);

signals:
    /// Something is different; `isAll` where rows are too many to tell.
    void changed(const QList<desk::ContactChange> &changes, bool isAll);
    void undoableChanged();
    /// Something went wrong that the operator should know.
    void told(const QString &sentence);

private:
    struct Undo {
        QString title;
        QList<ContactChange> changes;
    };

    using Indexing = std::function<ContactIndex()>;

    void load();
    void make(const QList<ContactChange> &changes);
    void show(const QList<ContactChange> &changes);
    void begin(const Indexing &indexing);
    void take(const ContactIndex &index);
    void remember(const QString &title, const QList<ContactChange> &changes);

    Archive &m_archive;
    Numbering m_numbering;
    ContactIndex m_index;
    QList<ContactChange> m_sinceBegun; ///< what happened while another index was being made
    bool m_isIndexing = false;
    bool m_isStale = false; ///< the rules have changed since that was begun
    std::deque<Undo> m_undo;
    bool m_isLoaded = false;
};

} // namespace desk
