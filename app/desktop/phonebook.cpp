// SPDX-License-Identifier: MIT
#include "phonebook.h"

Phonebook::Phonebook(desk::Archive &archive, QObject *parent)
    : QObject(parent), m_book(archive), m_callers(m_book), m_names(m_callers), m_finder(m_book)
{
}

void Phonebook::setNumberRules(const desk::NumberRules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    m_book.setNumbering(desk::Numbering(rules));
}

/// A line for each number of those found.
QList<models::DirectoryModel::Contact> Phonebook::find(const QString &typed, int limit)
{
    QList<models::DirectoryModel::Contact> all;
    for (const desk::ContactFinder::Found &found : m_finder.find(typed, limit)) {
        for (const desk::ContactNumber &number : found.contact.numbers) {
            const auto read = m_book.numbering().read(number.number);
            const QString dialled = read ? read->dial : number.number;
            const bool hasOthers = found.contact.numbers.size() > 1;
            const QString title = found.contact.title();
            all.append({hasOthers ? tr("%1 (%2)").arg(title, desk::wordFor(number.kind)) : title,
                dialled, found.rank});
        }
    }
    return all;
}
