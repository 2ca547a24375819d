// SPDX-License-Identifier: MIT
#include "ui/commands/commands.h"

#include <QCoreApplication>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace ui {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Commands)
    };

} // namespace

Commands::Commands(Keymap &keymap, QObject *parent) : QObject(parent), m_keymap(keymap) { }

void Commands::add(const Command &command)
{
    m_all.append(command);
    m_keymap.add(command.id, command.keys, command.fixedKeys);
}

const Command *Commands::find(const QString &id) const
{
    const auto found = std::ranges::find(m_all, id, &Command::id);
    return found == m_all.end() ? nullptr : &*found;
}

QString Commands::whyNot(const QString &id) const
{
    const Command *const command = find(id);
    return command && command->whyNot ? command->whyNot() : QString();
}

void Commands::run(const QString &id)
{
    const Command *const command = find(id);
    if (!command || !command->run)
        return;
    if (const QString why = whyNot(id); !why.isEmpty())
        emit refused(why);
    else
        command->run();
}

void Commands::listenIn(QWidget &window)
{
    bind(window);
    connect(&m_keymap, &Keymap::changed, &window, [this, &window] { bind(window); });
}

void Commands::bind(QWidget &window)
{
    qDeleteAll(m_shortcuts);
    m_shortcuts.clear();
    for (const Command &command : std::as_const(m_all)) {
        if (!command.run)
            continue;
        for (const QKeySequence &key : m_keymap.keys(command.id)) {
            auto *const shortcut = new QShortcut(key, &window);
            m_shortcuts.append(shortcut);
            connect(shortcut, &QShortcut::activated, this, [this, id = command.id] { run(id); });
        }
    }
}

QString titleOf(Command::Group group)
{
    switch (group) {
    case Command::Group::Field:
        return Words::tr("Name, number or command");
    case Command::Group::Call:
        return Words::tr("My call");
    case Command::Group::Place:
        return Words::tr("Go to");
    case Command::Group::People:
        return Words::tr("People");
    case Command::Group::Queues:
        return Words::tr("Queues");
    case Command::Group::Window:
        return Words::tr("The program");
    case Command::Group::Help:
        break;
    }
    return Words::tr("Help");
}

} // namespace ui
