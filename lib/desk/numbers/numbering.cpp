// SPDX-License-Identifier: MIT
#include "desk/numbers/numbering.h"

#include "desk/numbers/numberingplans.h"
#include "pbx/control.h"

#include <QCoreApplication>

#include <algorithm>

namespace desk {

namespace {

    using namespace Qt::Literals::StringLiterals;
    using Kind = ReadNumber::Kind;
    using plans::Trust;

    struct Words {
        Q_DECLARE_TR_FUNCTIONS(Numbering)
    };

    constexpr qsizetype longestExtension = 5;
    constexpr qsizetype shortestStem = 6; ///< of digits that can be a house's number
    constexpr qsizetype enoughToMatch = 7;

    bool isDigits(const QString &text)
    {
        return !text.isEmpty()
            && std::ranges::all_of(text, [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    QString digitsOf(const QString &text)
    {
        QString digits = text;
        digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
        return digits;
    }

    QString withoutZeros(const QString &digits)
    {
        const auto first = std::ranges::find_if(digits, [](QChar c) { return c != u'0'; });
        return first == digits.end() ? digits : digits.mid(first - digits.begin());
    }

    /// The country of the settings, else the computer's.
    QString countryOf(const NumberRules &rules)
    {
        const QString wanted = rules.country.trimmed().toUpper();
        return plans::isCountry(wanted) ? wanted : plans::countryOfThisComputer();
    }

    /// The house's number without the 0 of the switchboard that people write behind it.
    QString stemOf(const NumberRules &rules)
    {
        const auto number = numberIn(rules.ownNumber);
        if (!number)
            return {};
        QString digits = number->number;
        const QString written = rules.ownNumber.trimmed();
        const bool endsWithDesk = written.endsWith(u"-0"_s) || written.endsWith(u"\u20130"_s);
        if (endsWithDesk)
            digits.chop(1);
        const auto known = plans::e164(digits, countryOf(rules), Trust::Possible);
        if (known)
            return *known;
        // A house's number may be too short to be one before its extension is behind it.
        const bool isWhole = digits.startsWith(u'+') && digits.size() > shortestStem;
        return isWhole && isDigits(digits.mid(1)) ? digits : QString();
    }

} // namespace

Numbering::Numbering(const NumberRules &rules)
    : m_rules(rules), m_country(countryOf(rules)), m_trunkPrefix(plans::trunkPrefix(m_country)),
      m_ownStem(stemOf(rules)), m_rewrites(rules.rewrites), m_problems(m_rewrites.problems())
{
    const QString wanted = rules.country.trimmed();
    if (!wanted.isEmpty() && !plans::isCountry(wanted)) {
        const QString instead = m_country.isEmpty()
            ? Words::tr("only numbers that begin with + are understood")
            : Words::tr("%1 is assumed").arg(m_country);
        m_problems += Words::tr("There is no country \"%1\"; %2.").arg(wanted.left(40), instead);
    }
    if (const QString problem = problemOfOwnNumber(rules); !problem.isEmpty())
        m_problems += problem;
}

QString Numbering::problemOfOwnNumber(const NumberRules &rules)
{
    if (!rules.ownNumber.trimmed().isEmpty() && stemOf(rules).isEmpty()) {
        return Words::tr("The house's own number \"%1\" is not used: write it with + and the "
                         "country code, such as +49 30 123456.")
            .arg(rules.ownNumber.left(60));
    }
    if (!rules.areaCode.isEmpty() && (!isDigits(rules.areaCode) || rules.areaCode.size() > 8)) {
        return Words::tr("The area code \"%1\" is not used: it has 1 to 8 digits.")
            .arg(rules.areaCode.left(60));
    }
    return {};
}

tl::expected<ReadNumber, QString> Numbering::read(const QString &text, bool isKnownExtension) const
{
    const auto found = numberIn(text);
    if (!found)
        return tl::unexpected(found.error());
    return read(*found, isKnownExtension);
}

tl::expected<ReadNumber, QString> Numbering::read(
    const NumberText &text, bool isKnownExtension) const
{
    const Kind kind = kindOf(text.number, isKnownExtension);
    if (kind != Kind::Outside)
        return ReadNumber{kind, text.number, text.number, text.number, text.extension, {}};
    QString problem;
    const ReadNumber read = readOutside(text, problem);
    if (!problem.isEmpty())
        return tl::unexpected(problem);
    return read;
}

Kind Numbering::kindOf(const QString &number, bool isKnownExtension) const
{
    if (isKnownExtension)
        return Kind::Internal;
    if (number.startsWith(u'*') || number.startsWith(u'#'))
        return Kind::FeatureCode;
    if (!isTelephoneNumber(number))
        return Kind::Name;
    if (plans::isEmergency(number, m_country))
        return Kind::Emergency;
    const bool isShort = digitsOf(number).size() <= m_rules.longestInternal;
    return isShort && !number.startsWith(u'+') ? Kind::Internal : Kind::Outside;
}

ReadNumber Numbering::readOutside(const NumberText &text, QString &problem) const
{
    const QString &number = text.number;
    const QString known = e164(number);
    if (const QString own = extensionOfTheHouse(known); !own.isEmpty())
        return {Kind::Internal, own, own, own, text.extension, {}};
    ReadNumber read{.match = known, .extension = text.extension};
    if (known.isEmpty()) {
        read.match = withoutZeros(digitsOf(number));
        read.display = number;
        if (!text.extension.isEmpty())
            read.display += Words::tr(" ext. %1").arg(text.extension);
    } else {
        read.display = plans::written(known, m_country, text.extension);
    }
    read.dial = toDial(number, known);
    QStringList spellings{number};
    if (!known.isEmpty() && known != number)
        spellings.append(known);
    if (const auto rewritten = m_rewrites.apply(spellings)) {
        read.dial = rewritten->number;
        read.rule = rewritten->rule;
    }
    if (!pbx::isDialable(read.dial))
        problem = read.rule.isEmpty()
            ? Words::tr("\"%1\" is no number that can be dialled.").arg(read.dial.left(80))
            : Words::tr("The number rule \"%1\" makes \"%2\" of it, which cannot be dialled.")
                  .arg(read.rule, read.dial.left(80));
    return read;
}

/// What was written with + goes out as this exchange wants it; other digits go out as they were
/// written, but a local number gets its area code.
QString Numbering::toDial(const QString &number, const QString &e164) const
{
    const QString &outside = m_rules.outsidePrefix;
    const QString &abroad = m_rules.internationalPrefix;
    const QString known = e164.isEmpty() ? number : e164;
    const auto fromHere = plans::dialledFrom(m_country, known);
    if (!number.startsWith(u'+')) {
        const bool isLocal = !e164.isEmpty() && national(number) != number;
        return outside + (isLocal ? fromHere.value_or(number) : number);
    }
    const bool isUnderstood = outside.isEmpty() && abroad.isEmpty();
    if (isUnderstood)
        return known;
    if (fromHere && (abroad.isEmpty() || plans::isWithin(known, m_country)))
        return outside + *fromHere;
    return abroad.isEmpty() ? known : QString(outside + abroad + known.mid(1));
}

/// A number as it would be written whole: with the own area code where that was left out.
QString Numbering::national(const QString &number) const
{
    const bool hasAreaCode = isDigits(m_rules.areaCode) && m_rules.areaCode.size() <= 8;
    const bool isLocal = hasAreaCode && isDigits(number) && !number.startsWith(u'0');
    if (!isLocal)
        return number;
    if (m_trunkPrefix == u"0"_s)
        return m_trunkPrefix + m_rules.areaCode + number;
    const bool isWhole = plans::e164(number, m_country, Trust::Valid).has_value();
    return isWhole ? number : QString(m_rules.areaCode + number);
}

/// Empty where it cannot be known.
QString Numbering::e164(const QString &number) const
{
    if (number.startsWith(u'+'))
        return plans::e164(number, m_country, Trust::Possible).value_or(QString());
    if (!isDigits(number))
        return {};
    if (const auto found = plans::e164(national(number), m_country, Trust::Valid))
        return *found;
    const QString &prefix = m_rules.internationalPrefix;
    for (const QString &abroad : {prefix, u"00"_s}) {
        const QString international = u'+' + number.mid(abroad.size());
        if (abroad.isEmpty() || !number.startsWith(abroad))
            continue;
        if (const auto found = plans::e164(international, m_country, Trust::Valid))
            return *found;
    }
    const QString &outside = m_rules.outsidePrefix;
    const bool hasOutside = !outside.isEmpty() && number.startsWith(outside);
    if (hasOutside && number.size() - outside.size() > m_rules.longestInternal) {
        const QString inner = number.mid(outside.size());
        if (const auto found = plans::e164(inner, m_country, Trust::Valid))
            return *found;
    }
    return {};
}

QString Numbering::extensionOfTheHouse(const QString &e164) const
{
    if (m_ownStem.isEmpty() || !e164.startsWith(m_ownStem))
        return {};
    const QString rest = e164.mid(m_ownStem.size());
    const qsizetype most = std::min<qsizetype>(m_rules.longestInternal, longestExtension);
    return !rest.isEmpty() && rest.size() <= most ? rest : QString();
}

QString toDial(const QString &typed, const Numbering &numbering)
{
    if (!typed.startsWith(u'+'))
        return typed;
    const auto read = numbering.read(typed);
    return read ? read->dial : typed;
}

bool isSameNumber(const QString &match, const QString &otherMatch)
{
    if (match.isEmpty() || match == otherMatch)
        return !match.isEmpty();
    const bool isWhole = match.startsWith(u'+');
    if (isWhole && otherMatch.startsWith(u'+'))
        return false;
    const QString one = digitsOf(match);
    const QString other = digitsOf(otherMatch);
    if (one.size() + int(isWhole) < match.size()
        || other.size() + int(otherMatch.startsWith(u'+')) < otherMatch.size())
        return false; // a feature code or a name
    const QString &shorter = one.size() < other.size() ? one : other;
    const QString &longer = one.size() < other.size() ? other : one;
    return shorter.size() >= enoughToMatch && longer.endsWith(shorter);
}

bool isExtensionOf(const QString &match, const QString &houseMatch)
{
    if (!match.startsWith(u'+') || !houseMatch.startsWith(u'+'))
        return false;
    const auto goesOn = [&match](const QString &stem) {
        const auto more = match.size() - stem.size();
        return digitsOf(stem).size() > shortestStem && match.startsWith(stem) && more >= 1
            && more <= longestExtension;
    };
    const bool hasDesk = houseMatch.endsWith(u'0');
    return match != houseMatch
        && (goesOn(houseMatch) || (hasDesk && goesOn(houseMatch.chopped(1))));
}

} // namespace desk
