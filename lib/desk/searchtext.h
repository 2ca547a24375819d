// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

namespace desk {

/// The text as it is compared in a search: without case, accents and other marks; `Zoë` and `zoe`,
/// `Jørgen` and `jorgen`, `Groß` and `gross` are the same.
QString folded(QStringView text);

/// Only what can be dialled: digits, `*`, `#` and a leading `+`.
QString dialable(QStringView text);

/// Whether somebody typed a number rather than a name: at least one digit or feature code sign,
/// else only what people write between digits.
bool looksLikeNumber(QStringView text);

/// What was typed into a search field, ready to be held against many rows.
class Search
{
public:
    Search() = default;
    explicit Search(QStringView typed);

    bool isEmpty() const { return m_words.isEmpty(); }
    /// Whether each word is somewhere in the name, or all that was typed somewhere in the number.
    /// `foldedName` has gone through folded(), `number` through dialable().
    bool matches(const QString &foldedName, const QString &number) const;
    /// The same, where a word can also be one of those the row is known by, in full: `sales`,
    /// `free`.
    bool matches(
        const QString &foldedName, const QString &number, const QStringList &alsoWords) const;
    /// How good a match is, smaller is better: the begin of the name or number, of a word in it,
    /// anywhere; negative if it does not match.
    int rank(const QString &foldedName, const QString &number) const;

private:
    QStringList m_words;
    QString m_digits; ///< empty if no number was typed
};

} // namespace desk
