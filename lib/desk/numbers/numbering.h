// SPDX-License-Identifier: MIT
#pragma once

#include "desk/numbers/numberrules.h"
#include "desk/numbers/numbertext.h"
#include "desk/numbers/rewrites.h"

namespace desk {

/// What this desk makes of one number.
struct ReadNumber {
    enum class Kind {
        Internal, ///< of the house; also the house's own number with an extension inside
        FeatureCode, ///< begins with `*` or `#`
        Name, ///< a SIP user, which only the own exchange can know
        Emergency,
        Outside
    };

    Kind kind = Kind::Outside;
    QString dial; ///< what goes to the exchange
    /// Two spellings of one number have the same: E.164 where it can be known, the extension for
    /// numbers of the house, else the digits without zeros in front.
    QString match;
    QString display; ///< for people, as numbers are written in this desk's country
    QString extension; ///< who is wanted behind the number; empty for none
    QString rule; ///< the user's own rule that was followed; empty for none

    bool isInternal() const { return kind != Kind::Outside && kind != Kind::Emergency; }
    bool operator==(const ReadNumber &) const = default;
};

/// The number rules of a desk, ready for use: the one place that says what a number is, what is
/// dialled for it, how it is shown, and which numbers are the same.
class Numbering
{
public:
    explicit Numbering(const NumberRules &rules = {});

    /// The number in a text, see numberIn(). `isKnownExtension` for one the own exchange is known
    /// to have: it is left as it is, however long. The error is a sentence.
    tl::expected<ReadNumber, QString> read(
        const QString &text, bool isKnownExtension = false) const;
    tl::expected<ReadNumber, QString> read(
        const NumberText &text, bool isKnownExtension = false) const;

    /// Where this desk is; empty where nobody knows.
    const QString &country() const { return m_country; }
    /// A sentence for each setting that is not used, saying which and why.
    QStringList problems() const { return m_problems; }

    /// What is wrong with the two numbers a desk may have of its own, in a sentence.
    static QString problemOfOwnNumber(const NumberRules &rules);

private:
    ReadNumber::Kind kindOf(const QString &number, bool isKnownExtension) const;
    ReadNumber readOutside(const NumberText &text, QString &problem) const;
    QString toDial(const QString &number, const QString &e164) const;
    QString e164(const QString &number) const;
    QString national(const QString &number) const;
    QString extensionOfTheHouse(const QString &e164) const;

    NumberRules m_rules;
    QString m_country;
    QString m_trunkPrefix;
    QString m_ownStem; ///< E.164 up to where the extension begins
    Rewrites m_rewrites;
    QStringList m_problems;
};

/// A number that was typed or taken from somewhere, as it goes to the exchange: as typed, for only
/// the international form (`+49 30 …`) needs this desk's prefixes. What is no number stays itself.
QString toDial(const QString &typed, const Numbering &numbering);

/// Whether two match keys are one number. A key that is not E.164 may lack its beginning: then
/// seven equal digits at the end are enough.
bool isSameNumber(const QString &match, const QString &otherMatch);

/// Whether the number is that one with an extension of at most five digits behind it, as in
/// `+49 30 123456-78` and `+49 30 123456` or `+49 30 123456-0`: another phone of the same house.
/// Both are match keys; only E.164 ones can be.
bool isExtensionOf(const QString &match, const QString &houseMatch);

} // namespace desk
