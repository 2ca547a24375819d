// SPDX-License-Identifier: MIT
#pragma once

#include "ami/serveraddress.h"

#include <QByteArray>
#include <QList>
#include <QSet>
#include <QStringList>

namespace orders {

/// Something that the panel does, what it asks of the exchange for it, and whether this login may.
struct Right {
    const char *action; ///< of the manager interface
    const char *purpose; ///< what the panel does with it, in English: see purposeOf()
    const char *right; ///< of `write` in manager.conf; with ` or ` between them where one will do
    const char *module; ///< whose action it is; empty for Asterisk's core
    bool isBasic; ///< a panel without it is no operator's panel
    bool isGranted = false;
};

/// All of them, as `ListCommands` tells what a login may do.
QList<Right> rightsWith(const QSet<QByteArray> &actions);

/// Why something is not granted, as far as the others tell.
enum class Lack { None, OfRight, Module, Either };
Lack lackOf(const Right &right, const QList<Right> &all);

/// What the panel does with it, for people.
QString purposeOf(const Right &right);
/// The one `write=` in manager.conf with which nothing is missing: what is had stays.
QString writeLine(const QList<Right> &rights);
/// Whether writeLine() grants any that is missing; where only modules are, it does not.
bool isMendedByRights(const QList<Right> &rights);
/// The one `read=` in manager.conf that the panel needs to hear of everything.
QString readLine();

/// Of the actions those that the panel never needs and that could do harm.
QStringList needlessActions(const QSet<QByteArray> &actions);

/// What is wrong with the way to the exchange, in English; empty if nothing is.
QString riskOf(const ami::ServerAddress &address);

} // namespace orders
