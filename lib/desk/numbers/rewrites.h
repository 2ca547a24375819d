// SPDX-License-Identifier: MIT
#pragma once

#include "desk/numbers/numberrules.h"

#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace re2 {
class RE2;
}

namespace desk {

/// The user's own rules, ready for use. RE2 takes time that grows with the length of a number and
/// of a rule and no faster, and both are bounded.
class Rewrites
{
public:
    static constexpr qsizetype mostRules = 100;
    static constexpr qsizetype longestPattern = 200;
    static constexpr qsizetype longestReplacement = 100;

    struct Rewritten {
        QString number;
        QString rule; ///< as named() calls it
    };

    Rewrites() = default;
    explicit Rewrites(const QList<RewriteRule> &rules);

    /// By the first rule that fits one of the spellings; nothing if none does.
    std::optional<Rewritten> apply(const QStringList &spellings) const;
    /// A sentence for each rule that is not used, saying which and why.
    const QStringList &problems() const { return m_problems; }

private:
    struct Compiled {
        QString rule;
        std::string replacement;
        std::shared_ptr<const re2::RE2> pattern;
    };

    std::vector<Compiled> m_rules;
    QStringList m_problems;
};

/// What a rule is called in sentences: its name, else its place, counted from 1.
QString named(const RewriteRule &rule, qsizetype place);

/// What is wrong with a rule, as a sentence without its name; empty if nothing is.
QString problemOf(const RewriteRule &rule);

} // namespace desk
