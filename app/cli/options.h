// SPDX-License-Identifier: MIT
#pragma once

#include "numbercommand.h"
#include "orders/order.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>
#include <optional>

/// Exit codes of cordboardctl, which scripts rely on.
enum class Exit { Done = 0, Refused = 1, WrongUse = 2, NoLink = 3, TimedOut = 4, Unreadable = 5 };

/// What the command line asks for.
struct Options {
    QStringList servers;
    QString secretFile;
    QString caFile;
    QString from; ///< a recording; `-` is standard input
    bool isDemo = false;

    QString command;
    QStringList only; ///< events: names to print
    QString file; ///< record: where to
    double seconds = 0; ///< record: how long; 0 until it is stopped
    bool isMasked = false; ///< record: numbers, names and addresses
    bool keepsInternal = false; ///< record: but no extensions
    QString action;
    QStringList headers; ///< action: `Header=Value`
    orders::Order order; ///< an operator's command
    QString dialect; ///< of the exchange; empty for what it looks like
    std::optional<double> timeout; ///< seconds to wait; 30 as a rule
    bool isDryRun = false;
    int repeat = 5; ///< bench: how often
    bool isCacofoniskWanted = false;
    QStringList agents; ///< calls: whose stream; empty is everybody's
    QStringList queues; ///< calls: which queues' stream
    NumberOptions numbers;
};

/// Reads the command line. On wrong use, or where only help was wanted, the exit code; the words
/// have been printed then.
std::optional<int> read(Options &options, int argc, char **argv);
