// SPDX-License-Identifier: MIT
#include "options.h"

#include "desk/numbers/numbertext.h"
#include "desk/profiles.h"
#include "desk/provisioning.h"

#include "languages.h"

#include <CLI/CLI.hpp>

#include <algorithm>
#include <cstdio>

namespace {

QString text(const std::string &value) { return QString::fromStdString(value); }

[[noreturn]] void refuse(const QString &sentence)
{
    throw CLI::ValidationError(sentence.toStdString());
}

auto into(QString &target)
{
    return [&target](const std::string &value) { target = text(value); };
}

void takeServers(Options &options, const std::vector<std::string> &urls)
{
    for (const std::string &url : urls) {
        const auto address = ami::ServerAddress::parse(text(url));
        if (!address)
            refuse(address.error());
        const auto isNamed = [&address](const ami::ServerAddress &other) {
            return other.name() == address->name();
        };
        if (std::ranges::any_of(options.servers, isNamed))
            refuse(QStringLiteral("--server names %1 twice").arg(address->name()));
        options.servers.append(*address);
    }
}

/// A text may hold several numbers, to be chosen from; what a number is depends on the country that
/// the panel is set to, so that here only what has none in any is refused.
void takeNumber(Options &options, const std::string &value)
{
    const QString given = text(value);
    const auto number = desk::numberIn(given);
    constexpr int fewestDigits = 3;
    const auto isDigit = [](QChar c) { return c.isDigit(); };
    if (!number && std::ranges::count_if(given, isDigit) < fewestDigits)
        refuse(number.error());
    options.wish = {Wish::Kind::Dial, given};
}

void takeTheme(Options &options, const std::string &name)
{
    options.theme = desk::themeNamed(text(name));
    if (!options.theme)
        refuse(
            QStringLiteral("--theme is light, dark, high-contrast, high-contrast-dark or system"));
}

void takeLanguage(Options &options, const std::string &code)
{
    options.language = text(code).replace(u'-', u'_');
    if (!languages::known().contains(options.language))
        refuse(QStringLiteral("--language is one of %1")
                   .arg(languages::known().join(QStringLiteral(", "))));
}

void takeProfile(Options &options, const std::string &name)
{
    options.profile = text(name);
    if (!desk::Profiles::isName(options.profile))
        refuse(QStringLiteral("--profile is made of letters, digits, spaces, _ and -"));
}

void addSources(CLI::App &app, Options &options)
{
    auto *demo
        = app.add_flag("--demo", options.isDemo, "Connect to the demo exchange inside the program");
    auto *server = app.add_option_function<std::vector<std::string>>(
        "--server",
        [&options](const std::vector<std::string> &urls) { takeServers(options, urls); },
        "Exchange to connect to: ami://user@host[:5038], amis://user@host[:5039], "
        "http://user@host[:8088][/prefix] or https://user@host[:8089][/prefix]; repeatable. The "
        "secret comes from the keyring, from CORDBOARD_SECRET, or is asked for");
    server->type_name("URL")->allow_extra_args(false);
    auto *from = app.add_option_function<std::string>(
        "--from", into(options.from), "Show a recorded stream instead of an exchange");
    from->type_name("FILE");
    app.add_option("--speed", options.speed, "How fast: 1 as recorded, 0 at once")
        ->check(CLI::NonNegativeNumber)
        ->needs(from);
    demo->excludes(server)->excludes(from);
    server->excludes(from);
    app.add_option_function<std::string>(
           "--ca-file", into(options.caFile), "PEM certificates to trust besides the system's")
        ->type_name("FILE")
        ->needs(server);
}

void addWishes(CLI::App &app, Options &options)
{
    const auto add = [&](const char *name, Wish::Kind kind, const char *meaning) {
        app.add_flag_callback(
            name, [&options, kind] { options.wish = {kind}; }, meaning);
    };
    add("--dial-clipboard", Wish::Kind::DialClipboard, "The same for what was copied");
    add("--dial-selection", Wish::Kind::DialSelection,
        "The same for what is selected, where the desktop tells (X11)");
    add("--answer", Wish::Kind::Answer,
        "Answer the call that rings for me; fails where no panel runs");
    add("--hang-up", Wish::Kind::HangUp,
        "Hang up my call, or decline it; fails where no panel runs");
    add("--wallboard", Wish::Kind::Wallboard,
        "Show the wallboard of the queues on the whole screen; starts the panel if none runs");
    add("--show", Wish::Kind::Show, "Bring the panel to the front");
}

void addDesk(CLI::App &app, Options &options)
{
    app.add_option_function<std::string>(
        "--profile", [&options](const std::string &name) { takeProfile(options, name); },
        "Settings of that name");
    app.add_option_function<std::string>("--provisioning", into(options.provisioning),
           "Settings an administrator gives, instead of the system's provisioning.json")
        ->type_name("FILE")
        ->check(CLI::ExistingFile);
    app.add_option_function<std::string>(
           "--extension", into(options.extension), "The extension of who sits here")
        ->type_name("NUMBER");
    app.add_option_function<std::string>(
           "--theme", [&options](const std::string &name) { takeTheme(options, name); },
           "Colours: light, dark, high-contrast, high-contrast-dark or system")
        ->type_name("NAME");
    app.add_option_function<std::string>(
           "--language", [&options](const std::string &code) { takeLanguage(options, code); },
           "What the panel speaks: en, de, es, it, pt_BR, fr or ar; else what is set")
        ->type_name("CODE");
    const auto number = [&options](const std::string &value) { takeNumber(options, value); };
    auto *wishes = app.add_option_group("For the running panel", "One of");
    auto *dial = wishes->add_option_function<std::string>("--dial", number,
        "Ask whether to dial it, or which of the numbers in the text; starts the panel if none "
        "runs");
    dial->type_name("NUMBER");
    addWishes(*wishes, options);
    wishes->add_option_function<std::string>(
        "address", number, "The same for a tel:, callto: or sip: address");
    wishes->require_option(0, 1);
    app.add_flag("--minimized", options.isMinimized,
        "Start in the tray; without one, as a minimized window");
    auto *screenshot = app.add_option_function<std::string>(
        "--screenshot", into(options.screenshot), "Write what the window shows as a PNG, and quit");
    screenshot->type_name("FILE");
    app.add_option("--after", options.after, "Seconds until the picture is taken")
        ->check(CLI::Range(0.0, 86400.0))
        ->needs(screenshot);
}

} // namespace

std::optional<int> read(Options &options, int argc, char **argv)
{
    CLI::App app("Cordboard: an operator panel for Asterisk", "cordboard");
    app.set_version_flag("--version", "cordboard " CORDBOARD_VERSION);
    addSources(app, options);
    addDesk(app, options);
    try {
        app.parse(argc, argv);
        if (options.wish.isForRunning() && !options.isPlainStart())
            refuse(QStringLiteral("--answer and --hang-up are for a panel that runs already, and "
                                  "start none"));
    } catch (const CLI::ParseError &error) {
        const bool isWrong = error.get_exit_code() != 0;
        app.exit(error);
        return int(isWrong ? Exit::WrongUse : Exit::Done);
    }
    return std::nullopt;
}

QString provisioningPath(const Options &options)
{
    return options.provisioning.isEmpty() ? desk::Provisioning::standardPath()
                                          : options.provisioning;
}

QStringList argumentsAgain(const Options &options, bool isMinimized)
{
    QStringList again;
    for (const ami::ServerAddress &server : options.servers)
        again += {QStringLiteral("--server"), server.url()};
    for (const auto &[name, value] :
        {std::pair{"--ca-file", options.caFile}, std::pair{"--profile", options.profile},
            std::pair{"--extension", options.extension}}) {
        if (!value.isEmpty())
            again += {QLatin1String(name), value};
    }
    if (isMinimized)
        again += QStringLiteral("--minimized");
    return again;
}

void say(const QString &sentence) { std::fprintf(stderr, "cordboard: %s\n", qPrintable(sentence)); }
