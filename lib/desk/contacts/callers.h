// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contactbook.h"
#include "desk/contacts/contactsource.h"

#include <QCache>
#include <QSet>

namespace desk {

/// What this desk knows of who is behind a number.
struct Caller {
    QString title; ///< `Acme GmbH · Petra Lang`; empty if nobody knows
    QString source; ///< the directory that knows; empty for the own book
    ContactMatch match;

    bool isKnown() const { return !title.isEmpty(); }
    /// The one contact it is; null where it is nobody, several, or only the house.
    const Contact *contact() const;
};

/// Says who is behind a number: by the own book at once, by other sources as soon as they answer.
class Callers : public QObject
{
    Q_OBJECT

public:
    explicit Callers(ContactBook &book, QObject *parent = nullptr);

    /// The sources are asked about numbers that the book does not know. They outlive their being
    /// set.
    void setSources(const QList<ContactSource *> &sources);
    /// Whoever is known by now. Quick enough to be asked while painting.
    Caller find(const QString &number) const;
    /// The same, and asks the sources where nobody is known.
    Caller lookUp(const QString &number);

signals:
    /// find() may answer otherwise from now on.
    void changed();

private:
    Caller ask(const QString &number) const;
    void forget();
    void learn(const ContactSource &source, const QString &number, const QList<Contact> &contacts);

    static constexpr int mostRemembered = 2000;

    ContactBook &m_book;
    QList<ContactSource *> m_sources;
    QSet<const ContactSource *> m_away; ///< those that do not answer now
    mutable QCache<QString, Caller> m_known{mostRemembered}; ///< what the book said
    QCache<QString, Caller> m_learned{mostRemembered}; ///< what sources said, also that nobody is
};

/// One line for those the number belongs to.
QString titleOf(const ContactMatch &match);

} // namespace desk
