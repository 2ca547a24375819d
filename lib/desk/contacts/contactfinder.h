// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contactbook.h"
#include "desk/contacts/contactsource.h"

#include <QTimer>

namespace desk {

/// Finds people outside the exchange by what is typed: in the book at once, in the directories on
/// the network when the typing rests for a moment.
class ContactFinder : public QObject
{
    Q_OBJECT

public:
    /// How long the typing rests before directories are asked.
    static constexpr std::chrono::milliseconds rest{300};
    static constexpr qsizetype shortestAsked = 3; ///< letters worth asking a directory for

    struct Found {
        int rank = 0; ///< see Search::rank()
        QString source; ///< the directory; empty for the book
        Contact contact;
    };

    explicit ContactFinder(ContactBook &book, QObject *parent = nullptr);

    /// The sources are the caller's.
    void setSources(const QList<ContactSource *> &sources);

    /// The best `limit` of the book and of what directories have found for it so far.
    QList<Found> find(const QString &typed, qsizetype limit);
    /// What directories have found for that so far; changed() tells of more.
    QList<Found> findElsewhere(const QString &typed);
    /// Sources that do not answer, a sentence each.
    QStringList troubles() const { return m_troubles.values(); }

signals:
    void changed();

private:
    void ask();

    ContactBook &m_book;
    QList<ContactSource *> m_sources;
    QString m_typed;
    QHash<const ContactSource *, QList<Contact>> m_found; ///< for what was typed last
    QHash<const ContactSource *, QString> m_troubles;
    QTimer m_rest;
};

} // namespace desk
