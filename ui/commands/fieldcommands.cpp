// SPDX-License-Identifier: MIT
#include "ui/commands/fieldcommands.h"

#include "ui/commands/commands.h"
#include "ui/requests.h"

#include <QCoreApplication>

namespace ui {

namespace {

    using Group = Command::Group;
    using namespace Qt::Literals::StringLiterals;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Commands)
    };

} // namespace

void addFieldCommands(Commands &commands, Requests &requests)
{
    const auto say = [&](const QString &id, const QString &keys, const QString &title) {
        commands.add({.id = id,
            .group = Group::Field,
            .title = title,
            .icon = u"right"_s,
            .fixedKeys = keys,
            .isTyped = false});
    };
    say(u"field.enter"_s, Words::tr("Enter"),
        Words::tr("What the field or the bottom line says: call, transfer, take back"));
    say(u"field.ask"_s, Words::tr("Shift+Enter"), Words::tr("Ask them first, then transfer"));
    say(u"field.call"_s, Words::tr("Ctrl+Enter"), Words::tr("Call, even while you are in a call"));
    say(u"field.rows"_s, Words::tr("Up, Down"), Words::tr("Choose among what was found"));
    say(u"field.clear"_s, Words::tr("Esc"), Words::tr("Empty the field; cancel what is dragged"));
    say(u"row.menu"_s, Words::tr("Menu key, Shift+F10"), Words::tr("Open the menu of a row"));
    commands.add({.id = u"undo.undo"_s,
        .group = Group::Call,
        .title = Words::tr("Undo what is about to be done"),
        .icon = u"again"_s,
        .keys = {QKeySequence(u"Ctrl+Z"_s)},
        .run = [&requests] { emit requests.undoWanted(); },
        .isTyped = false});
    commands.add({.id = u"undo.now"_s,
        .group = Group::Call,
        .title = Words::tr("Do it now: press the same key again, or Enter"),
        .icon = u"check"_s,
        .keys = {QKeySequence(u"Ctrl+Shift+Z"_s)},
        .run = [&requests] { emit requests.hasteWanted(); },
        .isTyped = false});
}

} // namespace ui
