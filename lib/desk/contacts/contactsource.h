// SPDX-License-Identifier: MIT
#pragma once

#include "desk/contacts/contact.h"

#include <QObject>

namespace desk {

/// Somewhere else where people are known: a directory on the network. Asking never waits; each
/// question is answered once, unless a newer one of the same kind has taken its place.
class ContactSource : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// What the operator calls it.
    virtual QString name() const = 0;
    /// People by what was typed; found() answers. An empty text ends the search.
    virtual void search(const QString &typed) = 0;
    /// Whose number it is, in the spellings given; identified() answers.
    virtual void identify(const QString &number, const QStringList &spellings) = 0;

signals:
    void found(const QString &typed, const QList<desk::Contact> &contacts);
    void identified(const QString &number, const QList<desk::Contact> &contacts);
    /// The source does not answer, or answers again (empty): a sentence.
    void troubled(const QString &sentence);
};

} // namespace desk
