// SPDX-License-Identifier: MIT
#pragma once

#include <QString>
#include <QStringList>

#include <optional>

/// The numbering plans of the world, as libphonenumber knows them: E.164 numbers (`+4930123456`)
/// and countries by their two letters (ISO 3166, `DE`). A country nobody knows is the empty text:
/// then only what begins with `+` can be understood.
namespace desk::plans {

bool isCountry(const QString &country);
/// All of them, in the order of their letters.
QStringList countries();
/// Where this computer is set to be; empty where it does not say.
QString countryOfThisComputer();

/// What is dialled before an area code from within: `0` in Germany, `1` in the United States,
/// nothing in Spain or Italy.
QString trunkPrefix(const QString &country);

enum class Trust {
    Possible, ///< it has the right length
    Valid ///< there are numbers like this
};
/// The one form of a number made of digits with or without `+`; nothing if it is none. Also sees
/// through the country's prefix for calls abroad and a trunk prefix after a country code.
std::optional<QString> e164(const QString &digits, const QString &country, Trust trust);

/// How an E.164 number is written for somebody in `country`: within the country as there, else
/// with `+` and the country code; `extension` is appended in words where there is one.
QString written(const QString &e164, const QString &country, const QString &extension);
/// Whether the number is reached from that country without dialling abroad.
bool isWithin(const QString &e164, const QString &country);
/// The digits that reach an E.164 number from a phone in that country; nothing where there is more
/// than one way to dial abroad.
std::optional<QString> dialledFrom(const QString &country, const QString &e164);

/// The police, the fire brigade and the like; 112 and 911 are everywhere.
bool isEmergency(const QString &digits, const QString &country);

/// The numbers in a text, as written there, in their order.
QStringList numbersIn(const QString &text, const QString &country);

} // namespace desk::plans
