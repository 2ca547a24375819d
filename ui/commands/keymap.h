// SPDX-License-Identifier: MIT
#pragma once

#include "desk/keys/keychoices.h"

#include <QHash>
#include <QKeySequence>
#include <QObject>

namespace ui {

/// Which keys do what, as they are set now.
class Keymap : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `usual` are the keys of a command unless the operator has chosen others; `fixed` says which
    /// keys do it in any case, in words.
    void add(const QString &command, const QList<QKeySequence> &usual, const QString &fixed = {});
    /// What is no key, and what is chosen for no command, is left out.
    void setChoices(const desk::KeyChoices &choices);

    const QList<QKeySequence> &usual(const QString &command) const;
    /// Where two commands have the same key, the one that was added first has it.
    QList<QKeySequence> keys(const QString &command) const { return m_keys.value(command); }
    /// To be shown: `Ctrl+T`, all of them separated by commas; empty for none.
    QString text(const QString &command) const;

signals:
    void changed();

private:
    struct Entry {
        QString command;
        QList<QKeySequence> usual;
        QString fixed;
    };
    void review();
    const Entry *find(const QString &command) const;

    QList<Entry> m_entries;
    desk::KeyChoices m_choices;
    QHash<QString, QList<QKeySequence>> m_keys;
};

/// The keys as they are stored, and back; what is no key is left out.
QStringList keyTexts(const QList<QKeySequence> &keys);
QList<QKeySequence> keysOf(const QStringList &texts);
/// Whether somebody who presses one could mean the other: they are the same, or one begins so.
bool areInConflict(const QKeySequence &a, const QKeySequence &b);

} // namespace ui
