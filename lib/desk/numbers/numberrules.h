// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

namespace desk {

/// A rule of the user's own: numbers that look like this are dialled like that.
struct RewriteRule {
    QString name; ///< what the user calls it; empty for none
    QString pattern; ///< RE2; all of the number must match
    QString replacement; ///< what is dialled, and nothing before it; `\1` is the first group

    bool operator==(const RewriteRule &) const = default;
};

/// How numbers that people write become numbers that this desk's exchange can dial.
struct NumberRules {
    QString country; ///< two letters, `DE`; empty for where this computer is set to be
    QString areaCode; ///< own one without trunk prefix, `30`; empty where numbers are dialled whole
    /// The house's own number up to where the extension begins, `+49 30 123456`; empty for none.
    QString ownNumber;
    QString outsidePrefix; ///< dialled before outside numbers, `0` or `9`; empty for none
    QString internationalPrefix; ///< stands for a leading `+`, `00`; empty where + is understood
    int longestInternal = 5; ///< what has no more digits is a number of the house
    QList<RewriteRule> rewrites; ///< the first that fits counts

    bool operator==(const NumberRules &) const = default;
};

} // namespace desk
