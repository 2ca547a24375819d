// SPDX-License-Identifier: MIT
#include "phonebook/phonebook.h"

Phonebook::Phonebook(desk::Archive &archive, desk::Secrets &secrets, QObject *parent)
    : QObject(parent), m_secrets(secrets), m_book(archive), m_callers(m_book), m_names(m_callers),
      m_finder(m_book), m_windowFinder(m_book)
{
}

void Phonebook::setDirectories(const desk::Directories &directories)
{
    if (directories == m_directories)
        return;
    m_directories = directories;
    setSources({});
    for (directory::LdapDirectory *source : std::exchange(m_sources, {}))
        source->close();
    for (const desk::DirectorySettings &settings : directories) {
        if (settings.bindDn.isEmpty()) {
            open(settings, {});
            continue;
        }
        m_secrets.find(settings.secretKey())
            .then(this, [this, settings](const desk::KeptSecret &kept) {
                if (m_directories.contains(settings))
                    open(settings, kept.text);
            });
    }
}

void Phonebook::reopenDirectories()
{
    const desk::Directories all = std::exchange(m_directories, {});
    setDirectories(all);
}

void Phonebook::open(const desk::DirectorySettings &settings, const QString &password)
{
    m_sources.append(new directory::LdapDirectory(settings, password, this));
    setSources({m_sources.cbegin(), m_sources.cend()});
}

void Phonebook::setSources(const QList<desk::ContactSource *> &sources)
{
    m_callers.setSources(sources);
    m_finder.setSources(sources);
    m_windowFinder.setSources(sources);
}

void Phonebook::test(const desk::DirectorySettings &settings, const QString &password)
{
    if (!password.isEmpty() || settings.bindDn.isEmpty())
        return begin(settings, password);
    m_secrets.find(settings.secretKey()).then(this, [this, settings](const desk::KeptSecret &kept) {
        begin(settings, kept.text);
    });
}

void Phonebook::begin(const desk::DirectorySettings &settings, const QString &password)
{
    auto *asked = new directory::LdapDirectory(settings, password, this);
    connect(asked, &directory::LdapDirectory::tested, this,
        [this, asked](int found, const QString &problem) {
            asked->close();
            emit tested(found, problem);
        });
    asked->test();
}

void Phonebook::setNumberRules(const desk::NumberRules &rules)
{
    if (rules == m_rules)
        return;
    m_rules = rules;
    m_book.setNumbering(desk::Numbering(rules));
}

QString Phonebook::companyOf(const QString &number) const
{
    const desk::Caller caller = m_callers.find(number);
    return caller.match.contacts.isEmpty() ? QString() : caller.match.contacts.constFirst().company;
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
