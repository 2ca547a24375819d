// SPDX-License-Identifier: MIT
#include "desk/contacts/contactstore.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

namespace desk::contactstore {

namespace {

    using namespace Qt::Literals::StringLiterals;

    constexpr qsizetype stride = 200; ///< how many are written between two questions

    /// What is written down of kinds; never the enum's numbers, which may change.
    QString nameOf(ContactNumber::Kind kind)
    {
        switch (kind) {
        case ContactNumber::Kind::Work:
            return u"work"_s;
        case ContactNumber::Kind::Mobile:
            return u"mobile"_s;
        case ContactNumber::Kind::Home:
            return u"home"_s;
        case ContactNumber::Kind::Other:
            break;
        }
        return u"other"_s;
    }

    ContactNumber::Kind kindNamed(const QString &name)
    {
        for (const ContactNumber::Kind kind : ContactNumber::kinds) {
            if (nameOf(kind) == name)
                return kind;
        }
        return ContactNumber::Kind::Other;
    }

    /// A text that was never set would become NULL.
    bool run(QSqlQuery &query, const QVariantList &values)
    {
        for (qsizetype i = 0; i < values.size(); ++i) {
            const bool isUnset = values[i].metaType() == QMetaType::fromType<QString>()
                && values[i].toString().isNull();
            query.bindValue(int(i), isUnset ? QVariant(u""_s) : values[i]);
        }
        return query.exec();
    }

    /// Statements that are prepared once for all the contacts of a change.
    class Writer
    {
    public:
        explicit Writer(const QSqlDatabase &database)
            : m_contact(database), m_number(database), m_group(database), m_removal(database)
        {
            m_contact.prepare(
                u"INSERT INTO contacts(id, name, company, email, web, note, favourite, speed_dial)"
                " VALUES(?, ?, ?, ?, ?, ?, ?, ?)"_s);
            m_number.prepare(u"INSERT INTO contact_numbers VALUES(?, ?, ?, ?)"_s);
            m_group.prepare(u"INSERT INTO contact_groups VALUES(?, ?, ?)"_s);
            m_removal.prepare(u"DELETE FROM contacts WHERE id = ?"_s);
        }

        QString write(const ContactChange &change)
        {
            // What belongs to the contact goes with it.
            if (!run(m_removal, {change.row().id}))
                return m_removal.lastError().databaseText();
            return change.after ? put(*change.after) : QString();
        }

    private:
        QString put(const Contact &contact)
        {
            if (!run(m_contact,
                    {contact.id, contact.name, contact.company, contact.email, contact.web,
                        contact.note, contact.isFavourite, contact.speedDial}))
                return m_contact.lastError().databaseText();
            for (qsizetype i = 0; i < contact.numbers.size(); ++i) {
                const ContactNumber &number = contact.numbers[i];
                if (!run(m_number, {contact.id, i, nameOf(number.kind), number.number}))
                    return m_number.lastError().databaseText();
            }
            for (qsizetype i = 0; i < contact.groups.size(); ++i) {
                if (!run(m_group, {contact.id, i, contact.groups[i]}))
                    return m_group.lastError().databaseText();
            }
            return {};
        }

        QSqlQuery m_contact;
        QSqlQuery m_number;
        QSqlQuery m_group;
        QSqlQuery m_removal;
    };

    QString writeAll(const QSqlDatabase &database, const QList<ContactChange> &changes,
        const std::function<bool(qsizetype)> &goOn, bool &isWanted)
    {
        Writer writer(database);
        for (qsizetype i = 0; i < changes.size(); ++i) {
            if (goOn && i % stride == 0 && !goOn(i)) {
                isWanted = false;
                return {};
            }
            if (const QString problem = writer.write(changes[i]); !problem.isEmpty())
                return problem;
        }
        isWanted = !goOn || goOn(changes.size());
        return {};
    }

} // namespace

ArchivePart part()
{
    return {u"contacts"_s,
        {{u"CREATE TABLE contacts(id INTEGER PRIMARY KEY, name TEXT NOT NULL,"
          " company TEXT NOT NULL, email TEXT NOT NULL, web TEXT NOT NULL, note TEXT NOT NULL,"
          " favourite INTEGER NOT NULL, speed_dial TEXT NOT NULL)"_s,
            u"CREATE TABLE contact_numbers(contact INTEGER NOT NULL REFERENCES contacts(id)"
            " ON DELETE CASCADE, place INTEGER NOT NULL, kind TEXT NOT NULL,"
            " number TEXT NOT NULL, PRIMARY KEY(contact, place)) WITHOUT ROWID"_s,
            u"CREATE TABLE contact_groups(contact INTEGER NOT NULL REFERENCES contacts(id)"
            " ON DELETE CASCADE, place INTEGER NOT NULL, name TEXT NOT NULL,"
            " PRIMARY KEY(contact, place)) WITHOUT ROWID"_s}}};
}

Loaded load(const QString &connection)
{
    Loaded loaded;
    QHash<ContactId, qsizetype> places;
    QSqlQuery query(QSqlDatabase::database(connection));
    query.setForwardOnly(true);
    query.exec(
        u"SELECT id, name, company, email, web, note, favourite, speed_dial FROM contacts"_s);
    while (query.next()) {
        Contact contact{query.value(0).toLongLong(), query.value(1).toString(),
            query.value(2).toString(), {}, query.value(3).toString(), query.value(4).toString(),
            query.value(5).toString(), {}, query.value(6).toBool(), query.value(7).toString()};
        places.insert(contact.id, loaded.contacts.size());
        loaded.contacts.append(std::move(contact));
    }
    loaded.problem = query.lastError().databaseText();
    const auto each = [&](const QString &statement, auto take) {
        query.exec(statement);
        while (query.next()) {
            if (const auto place = places.constFind(query.value(0).toLongLong());
                place != places.cend())
                take(loaded.contacts[*place]);
        }
        if (loaded.problem.isEmpty())
            loaded.problem = query.lastError().databaseText();
    };
    each(u"SELECT contact, kind, number FROM contact_numbers ORDER BY contact, place"_s,
        [&query](Contact &contact) {
            contact.numbers.append(
                {query.value(2).toString(), kindNamed(query.value(1).toString())});
        });
    each(u"SELECT contact, name FROM contact_groups ORDER BY contact, place"_s,
        [&query](Contact &contact) { contact.groups.append(query.value(1).toString()); });
    return loaded;
}

QString write(const QString &connection, const QList<ContactChange> &changes,
    const std::function<bool(qsizetype done)> &goOn)
{
    QSqlDatabase database = QSqlDatabase::database(connection);
    if (!database.transaction())
        return database.lastError().databaseText();
    bool isWanted = true;
    QString problem = writeAll(database, changes, goOn, isWanted);
    if (problem.isEmpty() && isWanted && !database.commit())
        problem = database.lastError().databaseText();
    if (!problem.isEmpty() || !isWanted)
        database.rollback();
    return problem;
}

} // namespace desk::contactstore
