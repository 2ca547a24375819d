// SPDX-License-Identifier: MIT
#include "desk/numbers/numberingplans.h"

#include <QLocale>

#include <phonenumbers/logger.h>
#include <phonenumbers/phonenumbermatch.h>
#include <phonenumbers/phonenumbermatcher.h>
#include <phonenumbers/phonenumberutil.h>
#include <phonenumbers/shortnumberinfo.h>

#include <algorithm>
#include <set>

namespace desk::plans {

namespace {

    using i18n::phonenumbers::PhoneNumber;
    using i18n::phonenumbers::PhoneNumberMatch;
    using i18n::phonenumbers::PhoneNumberMatcher;
    using i18n::phonenumbers::PhoneNumberUtil;
    using namespace Qt::Literals::StringLiterals;

    constexpr int mostTries = 500;

    /// Reading its tables takes a few milliseconds once. What it has to say would go to standard
    /// output, among the results.
    const PhoneNumberUtil &library()
    {
        static const PhoneNumberUtil &quiet = []() -> const PhoneNumberUtil & {
            PhoneNumberUtil *const it = PhoneNumberUtil::GetInstance();
            it->SetLogger(new i18n::phonenumbers::NullLogger); // becomes the library's own
            return *it;
        }();
        return quiet;
    }

    /// The library's word for no country.
    std::string codeOf(const QString &country)
    {
        return country.isEmpty() ? "ZZ" : country.toUpper().toStdString();
    }

    bool isPlain(const QString &digits)
    {
        const auto rest = QStringView(digits).mid(digits.startsWith(u'+') ? 1 : 0);
        return !rest.isEmpty() && rest.size() <= 40
            && std::ranges::all_of(rest, [](QChar c) { return c >= u'0' && c <= u'9'; });
    }

    std::optional<PhoneNumber> parsed(const QString &digits, const QString &country)
    {
        PhoneNumber number;
        if (!isPlain(digits)
            || library().Parse(digits.toStdString(), codeOf(country), &number)
                != PhoneNumberUtil::NO_PARSING_ERROR)
            return std::nullopt;
        return number;
    }

    QString formatted(const PhoneNumber &number, PhoneNumberUtil::PhoneNumberFormat format)
    {
        std::string text;
        library().Format(number, format, &text);
        return QString::fromStdString(text);
    }

} // namespace

bool isCountry(const QString &country)
{
    return !country.isEmpty() && library().GetCountryCodeForRegion(codeOf(country)) != 0;
}

QStringList countries()
{
    std::set<std::string> known;
    library().GetSupportedRegions(&known);
    QStringList list;
    for (const std::string &one : known)
        list.append(QString::fromStdString(one));
    return list;
}

QString countryOfThisComputer()
{
    const QString code = QLocale::territoryToCode(QLocale::system().territory());
    return isCountry(code) ? code : QString();
}

QString trunkPrefix(const QString &country)
{
    std::string prefix;
    if (isCountry(country))
        library().GetNddPrefixForRegion(codeOf(country), true, &prefix);
    return QString::fromStdString(prefix);
}

std::optional<QString> e164(const QString &digits, const QString &country, Trust trust)
{
    const auto number = parsed(digits, country);
    if (!number)
        return std::nullopt;
    const bool isGood = trust == Trust::Valid
        ? library().IsValidNumber(*number)
        : library().IsPossibleNumberWithReason(*number) == PhoneNumberUtil::IS_POSSIBLE;
    if (!isGood)
        return std::nullopt;
    return formatted(*number, PhoneNumberUtil::E164);
}

QString written(const QString &e164, const QString &country, const QString &extension)
{
    auto number = parsed(e164, {});
    if (!number)
        return e164;
    if (!extension.isEmpty())
        number->set_extension(extension.toStdString());
    std::string here;
    library().GetRegionCodeForNumber(*number, &here);
    const bool isHere = !country.isEmpty() && here == codeOf(country);
    return formatted(*number, isHere ? PhoneNumberUtil::NATIONAL : PhoneNumberUtil::INTERNATIONAL);
}

bool isWithin(const QString &e164, const QString &country)
{
    const auto number = parsed(e164, {});
    return number && isCountry(country)
        && library().GetCountryCodeForRegion(codeOf(country)) == number->country_code();
}

std::optional<QString> dialledFrom(const QString &country, const QString &e164)
{
    const auto number = parsed(e164, {});
    if (!number || !isCountry(country))
        return std::nullopt;
    std::string text;
    library().FormatOutOfCountryCallingNumber(*number, codeOf(country), &text);
    QString digits = QString::fromStdString(text);
    if (digits.startsWith(u'+'))
        return std::nullopt;
    digits.removeIf([](QChar c) { return c < u'0' || c > u'9'; });
    return digits.isEmpty() ? std::nullopt : std::optional(digits);
}

bool isEmergency(const QString &digits, const QString &country)
{
    if (digits == u"112"_s || digits == u"911"_s)
        return true;
    static const i18n::phonenumbers::ShortNumberInfo shortNumbers;
    return isPlain(digits) && isCountry(country)
        && shortNumbers.IsEmergencyNumber(digits.toStdString(), codeOf(country));
}

QStringList numbersIn(const QString &text, const QString &country)
{
    const std::string bytes = text.toStdString();
    PhoneNumberMatcher matcher(
        library(), bytes, codeOf(country), PhoneNumberMatcher::VALID, mostTries);
    QStringList found;
    while (matcher.HasNext()) {
        PhoneNumberMatch match;
        matcher.Next(&match);
        found.append(QString::fromStdString(match.raw_string()));
    }
    return found;
}

} // namespace desk::plans
