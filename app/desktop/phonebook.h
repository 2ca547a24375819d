// SPDX-License-Identifier: MIT
#pragma once

#include "desk/archive/archive.h"
#include "desk/contacts/callernames.h"
#include "desk/contacts/contactfinder.h"
#include "models/directorymodel.h"

/// Whom this desk knows outside its exchanges, and who tells everybody else.
class Phonebook : public QObject
{
    Q_OBJECT

public:
    explicit Phonebook(desk::Archive &archive, QObject *parent = nullptr);

    void setNumberRules(const desk::NumberRules &rules);
    /// What the field at the top offers for what was typed.
    QList<models::DirectoryModel::Contact> find(const QString &typed, int limit);

    desk::ContactBook &book() { return m_book; }
    desk::Callers &callers() { return m_callers; }
    desk::CallerNames &names() { return m_names; }
    desk::ContactFinder &finder() { return m_finder; }

private:
    desk::ContactBook m_book;
    desk::Callers m_callers;
    desk::CallerNames m_names;
    desk::ContactFinder m_finder;
    desk::NumberRules m_rules;
};
