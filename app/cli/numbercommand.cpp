// SPDX-License-Identifier: MIT
#include "numbercommand.h"

#include "desk/numbers/numbering.h"
#include "desk/numbers/numberingplans.h"
#include "desk/profiles.h"
#include "options.h"
#include "output.h"

#include <CLI/CLI.hpp>

#include <optional>

namespace {

auto into(QString &target)
{
    return [&target](const std::string &value) { target = QString::fromStdString(value); };
}

QJsonObject toJson(const desk::ReadNumber &read)
{
    QJsonObject object{{QStringLiteral("dial"), read.dial}, {QStringLiteral("match"), read.match},
        {QStringLiteral("display"), read.display}, {QStringLiteral("internal"), read.isInternal()}};
    if (!read.extension.isEmpty())
        object.insert(QStringLiteral("extension"), read.extension);
    if (!read.rule.isEmpty())
        object.insert(QStringLiteral("rule"), read.rule);
    return object;
}

} // namespace

std::optional<desk::NumberRules> rulesOf(const NumberOptions &options)
{
    const desk::Profiles profiles(desk::Profiles::standardFolder());
    const QString name = options.profile.isEmpty() ? profiles.last() : options.profile;
    if (!options.profile.isEmpty() && !profiles.has(name)) {
        const QStringList names = profiles.names();
        say(names.isEmpty()
                ? QStringLiteral("there is no profile \"%1\", and no other either").arg(name)
                : QStringLiteral("there is no profile \"%1\"; there are: %2")
                      .arg(name, names.join(QStringLiteral(", "))));
        return std::nullopt;
    }
    desk::NumberRules rules = profiles.load(name).profile.numberRules;
    if (!options.country.isEmpty())
        rules.country = options.country;
    return rules;
}

void addNumber(CLI::App &app, NumberOptions &options)
{
    auto *number = app.add_subcommand(
        "number", "Say what the number rules make of a text: dial, match, display, internal");
    number
        ->add_option_function<std::string>("text", into(options.text),
            "A number as somebody wrote it, a tel:, callto: or sip: address, or a text with "
            "numbers in it")
        ->required();
    number
        ->add_option_function<std::string>("--region", into(options.country),
            "Two letters of the country to read numbers as in (else the profile's, else this "
            "computer's)")
        ->type_name("COUNTRY");
    number
        ->add_option_function<std::string>(
            "--profile", into(options.profile), "Whose rules (else those of the profile used last)")
        ->type_name("NAME");
}

int runNumber(const NumberOptions &options)
{
    if (!options.country.isEmpty() && !desk::plans::isCountry(options.country)) {
        say(QStringLiteral("--region: there is no country \"%1\"; give its two letters, such as DE")
                .arg(options.country.left(40)));
        return int(Exit::WrongUse);
    }
    const auto rules = rulesOf(options);
    if (!rules)
        return int(Exit::WrongUse);
    const desk::Numbering numbering(*rules);
    for (const QString &problem : numbering.problems())
        say(problem);
    const QList<desk::NumberText> found = desk::numbersIn(options.text, numbering.country());
    if (found.isEmpty())
        say(desk::numberIn(options.text).error());
    bool isWrong = found.isEmpty();
    for (const desk::NumberText &one : found) {
        const auto read = numbering.read(one);
        if (read)
            print(toJson(*read));
        else
            say(read.error());
        isWrong = isWrong || !read;
    }
    return int(isWrong ? Exit::WrongUse : Exit::Done);
}
