// SPDX-License-Identifier: MIT
#pragma once

#include <QList>
#include <QString>

#include <tl/expected.hpp>

namespace desk {

/// A number out of a text, with what people write between digits left out.
struct NumberText {
    QString number; ///< what can be dialled: digits with or without `+`, `*76#`, or a SIP user
    /// Who is wanted behind that number, from `;ext=12`, `x12`, `ext. 12`; empty for none. Nobody
    /// dials it by itself.
    QString extension;

    bool operator==(const NumberText &) const = default;
};

/// The number that somebody typed, pasted or clicked: `+49 (0)30 / 123-456`, `tel:`, `callto:`
/// and `sip:` addresses. What would be dialled after the answer (`;postd=`, `p`, `w`, `,`) is left
/// out. The error is a sentence saying why it is no number.
tl::expected<NumberText, QString> numberIn(const QString &text);

/// All numbers in a text of at most some thousand characters: the text itself if it is one, else
/// what stands in it in the way of `country` (see plans), and addresses. Each once.
QList<NumberText> numbersIn(const QString &text, const QString &country);

/// Digits with or without `+`, `*` and `#` among them.
bool isTelephoneNumber(const QString &text);

} // namespace desk
