// SPDX-License-Identifier: MIT
#include "desk/numbers/rewrites.h"

#include <QCoreApplication>

#include <re2/re2.h>

namespace desk {

namespace {

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(NumberRules)
    };

    constexpr qint64 mostMemory = 1 << 20;

    std::shared_ptr<const re2::RE2> compiled(const QString &pattern)
    {
        re2::RE2::Options options;
        options.set_log_errors(false);
        options.set_max_mem(mostMemory);
        return std::make_shared<const re2::RE2>(pattern.toStdString(), options);
    }

    /// What RE2 has against a pattern is about this much of it.
    QString complaint(const re2::RE2 &pattern)
    {
        const QString what = QString::fromStdString(pattern.error());
        return what.left(120);
    }

    QString problemOf(const RewriteRule &rule, const re2::RE2 &pattern)
    {
        if (!pattern.ok())
            return Words::tr("\"%1\" is no regular expression (%2).")
                .arg(rule.pattern.left(60), complaint(pattern));
        std::string why;
        if (!pattern.CheckRewriteString(rule.replacement.toStdString(), &why)) {
            return Words::tr("\"%1\" cannot be put in the number's place (%2).")
                .arg(rule.replacement.left(60), QString::fromStdString(why).left(120));
        }
        return {};
    }

    /// What needs no look at the pattern.
    QString sizeProblemOf(const RewriteRule &rule)
    {
        if (rule.pattern.isEmpty())
            return Words::tr("It says of no number what it is about.");
        if (rule.pattern.size() > Rewrites::longestPattern)
            return Words::tr("Its pattern is longer than %1 characters.")
                .arg(Rewrites::longestPattern);
        if (rule.replacement.isEmpty())
            return Words::tr("It does not say what to dial.");
        if (rule.replacement.size() > Rewrites::longestReplacement)
            return Words::tr("What it dials is longer than %1 characters.")
                .arg(Rewrites::longestReplacement);
        return {};
    }

} // namespace

QString named(const RewriteRule &rule, qsizetype place)
{
    return rule.name.isEmpty() ? Words::tr("number %1").arg(place) : rule.name.left(60);
}

QString problemOf(const RewriteRule &rule)
{
    const QString size = sizeProblemOf(rule);
    return size.isEmpty() ? problemOf(rule, *compiled(rule.pattern)) : size;
}

Rewrites::Rewrites(const QList<RewriteRule> &rules)
{
    for (qsizetype i = 0; i < rules.size(); ++i) {
        const RewriteRule &rule = rules[i];
        const QString name = named(rule, i + 1);
        QString problem = sizeProblemOf(rule);
        if (i >= mostRules)
            problem = Words::tr("There are more than %1 rules.").arg(mostRules);
        if (problem.isEmpty()) {
            const auto pattern = compiled(rule.pattern);
            problem = problemOf(rule, *pattern);
            if (problem.isEmpty())
                m_rules.push_back({name, rule.replacement.toStdString(), pattern});
        }
        if (!problem.isEmpty())
            m_problems += Words::tr("The number rule \"%1\" is not used: %2").arg(name, problem);
    }
}

std::optional<Rewrites::Rewritten> Rewrites::apply(const QStringList &spellings) const
{
    for (const Compiled &rule : m_rules) {
        for (const QString &spelling : spellings) {
            std::vector<re2::StringPiece> groups(
                std::size_t(rule.pattern->NumberOfCapturingGroups()) + 1);
            const std::string text = spelling.toStdString();
            std::string result;
            if (rule.pattern->Match(text, 0, text.size(), re2::RE2::ANCHOR_BOTH, groups.data(),
                    int(groups.size()))
                && rule.pattern->Rewrite(
                    &result, rule.replacement, groups.data(), int(groups.size())))
                return Rewritten{QString::fromStdString(result), rule.rule};
        }
    }
    return std::nullopt;
}

} // namespace desk
