// SPDX-License-Identifier: MIT
#pragma once

#include "desk/numbers/numberrules.h"

#include <QString>

#include <optional>

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

/// The rules of the profile that is asked for, or of the last one; nothing if there is none of that
/// name, and said so.
std::optional<desk::NumberRules> rulesOf(const NumberOptions &options);

/// What the number rules make of the text, a line for each number in it; the exit code.
int runNumber(const NumberOptions &options);
