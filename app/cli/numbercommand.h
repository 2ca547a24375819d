// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace CLI {
class App;
}

/// What `number` is asked. It needs no exchange.
struct NumberOptions {
    QString text;
    QString country; ///< in the place of the profile's; empty for that
    QString profile; ///< whose rules; empty for those used last
};

/// Adds `number` to the command line.
void addNumber(CLI::App &app, NumberOptions &options);

/// What the number rules make of the text, a line for each number in it; the exit code.
int runNumber(const NumberOptions &options);
