// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace desk {

/// How numbers that people write become numbers that this desk's exchange can dial.
struct DialRules {
    QString outsidePrefix; ///< dialled before outside numbers, `0` or `9`; empty for none
    QString internationalPrefix; ///< stands for a leading `+`, `00`; empty where + is understood
    int longestInternal = 5; ///< what has no more digits is a number of the house

    /// What to dial for a number as numberIn() gives it. Numbers of the house, feature codes and
    /// names are left as they are.
    QString toDial(const QString &number, bool isKnownExtension) const;

    bool operator==(const DialRules &) const = default;
};

/// The number in what somebody typed, pasted or clicked: `+49 (0)30 / 123-456`, `tel:`, `callto:`
/// and `sip:` addresses. What would be dialled after the answer (`;postd=`, `p`, `w`, `,`) is left
/// out. The error is a sentence saying why it is no number.
tl::expected<QString, QString> numberIn(const QString &text);

} // namespace desk
