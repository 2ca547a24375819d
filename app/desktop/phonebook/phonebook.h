// SPDX-License-Identifier: MIT
#pragma once

#include "desk/archive/archive.h"
#include "desk/contacts/callernames.h"
#include "desk/contacts/contactfinder.h"
#include "desk/secrets.h"
#include "directory/ldapdirectory.h"
#include "models/directorymodel.h"

/// Whom this desk knows outside its exchanges, and who tells everybody else.
class Phonebook : public QObject
{
    Q_OBJECT

public:
    Phonebook(desk::Archive &archive, desk::Secrets &secrets, QObject *parent = nullptr);

    /// Has these directories asked from now on, as soon as the keyring has given their passwords.
    void setDirectories(const desk::Directories &directories);
    /// The same directories anew, where a password has changed.
    void reopenDirectories();
    /// Asks one for anybody; tested() says what came of it. Without a password the kept one is
    /// used.
    void test(const desk::DirectorySettings &settings, const QString &password);
    void setNumberRules(const desk::NumberRules &rules);
    /// What the field at the top offers for what was typed.
    QList<models::DirectoryModel::Contact> find(const QString &typed, int limit);

    /// Where whoever has that number works; empty where nobody knows.
    QString companyOf(const QString &number) const;

    desk::ContactBook &book() { return m_book; }
    desk::Callers &callers() { return m_callers; }
    desk::CallerNames &names() { return m_names; }
    /// For the field at the top.
    desk::ContactFinder &finder() { return m_finder; }
    /// For the window of the book: somebody types something else there, so it asks for itself.
    desk::ContactFinder &windowFinder() { return m_windowFinder; }

signals:
    void tested(int found, const QString &problem);

private:
    void setSources(const QList<desk::ContactSource *> &sources);
    void open(const desk::DirectorySettings &settings, const QString &password);
    void begin(const desk::DirectorySettings &settings, const QString &password);

    desk::Secrets &m_secrets;
    desk::ContactBook m_book;
    desk::Callers m_callers;
    desk::CallerNames m_names;
    desk::ContactFinder m_finder;
    desk::ContactFinder m_windowFinder;
    desk::NumberRules m_rules;
    desk::Directories m_directories;
    QList<directory::LdapDirectory *> m_sources; ///< those that are asked
};
