// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QSettings;

namespace desk {

/// How long this desk remembers its calls.
struct HistoryRules {
    static constexpr int mostDays = 3660;
    static constexpr int mostCalls = 1'000'000;

    bool isKept = true; ///< false: they are forgotten as the program ends
    int days = 365; ///< 0 for as long as there is room
    int calls = 100'000; ///< at most so many, the latest; 0 for as many as there are

    bool operator==(const HistoryRules &) const = default;
};

/// Bad values are left out, each with a sentence.
void read(QSettings &settings, HistoryRules &rules, QStringList &problems);
void write(QSettings &settings, const HistoryRules &rules);

} // namespace desk
