// SPDX-License-Identifier: MIT
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <functional>

namespace ui {

/// One thing the window can do: how it is found, by which keys, when, and what it does.
struct Command {
    enum class Group { Field, Call, Place, People, Queues, Window, Help };

    QString id; ///< lower-case letters and dots, never changed: chosen keys are stored by it
    Group group = Group::Window;
    QString title; ///< what people read in lists, and type to find it
    QString icon; ///< a file of resources/icons, without its ending
    QList<QKeySequence> keys = {}; ///< the usual ones
    QString fixedKeys = {}; ///< keys that do it and cannot be changed, in words
    std::function<void()> run = {}; ///< without it this is only said: `Enter` in the field
    std::function<QString()> whyNot
        = {}; ///< why it cannot be done now, in a sentence; empty if it can
    bool isTyped = true; ///< the field at the top offers it
};

/// The heading of that group, for people.
QString titleOf(Command::Group group);

} // namespace ui
