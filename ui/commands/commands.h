// SPDX-License-Identifier: MIT
#pragma once

#include "ui/commands/command.h"
#include "ui/commands/keymap.h"

class QShortcut;
class QWidget;

namespace ui {

/// The one table of what the window can do. Keys, the field at the top, the sheet of keys and the
/// settings page for them are all made from it.
class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(Keymap &keymap, QObject *parent = nullptr);

    /// The order is that of the lists. An id is there once.
    void add(const Command &command);
    const QList<Command> &all() const { return m_all; }
    const Command *find(const QString &id) const;
    const Keymap &keymap() const { return m_keymap; }

    /// Why it cannot be done now, in a sentence; empty if it can.
    QString whyNot(const QString &id) const;
    /// Does it, or says why not.
    void run(const QString &id);
    /// Lets keys that are pressed in that window do things, as they are set then.
    void listenIn(QWidget &window);

signals:
    void refused(const QString &why);

private:
    void bind(QWidget &window);

    Keymap &m_keymap;
    QList<Command> m_all;
    QList<QShortcut *> m_shortcuts;
};

} // namespace ui
