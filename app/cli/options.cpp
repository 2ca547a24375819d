// SPDX-License-Identifier: MIT
#include "options.h"

#include "completion.h"

#include "orderoptions.h"

#include <CLI/CLI.hpp>

#include <iostream>

namespace {

QString text(const std::string &value) { return QString::fromStdString(value); }

/// Lets CLI11 fill a QString or a QStringList.
auto into(QString &target)
{
    return [&target](const std::string &value) { target = text(value); };
}

auto into(QStringList &target)
{
    return [&target](const std::vector<std::string> &values) {
        for (const auto &value : values)
            target.append(text(value));
    };
}

void addSource(CLI::App &app, Options &options)
{
    app.add_option_function<std::vector<std::string>>("--server", into(options.servers),
           "Exchange to use: ami://user@host[:5038], amis://user@host[:5039], "
           "http://user@host[:8088][/prefix] or https://user@host[:8089][/prefix]; repeatable")
        ->type_name("URL")
        ->allow_extra_args(false);
    app.add_option_function<std::string>("--secret-file", into(options.secretFile),
           "File with the secret in its first line (else "
           "CORDBOARD_SECRET, else the keyring)")
        ->type_name("FILE");
    app.add_option_function<std::string>(
           "--ca-file", into(options.caFile), "PEM certificates to trust besides the system's")
        ->type_name("FILE");
    app.add_option_function<std::string>("--from", into(options.from),
           "Recorded stream instead of an exchange; - is standard input")
        ->type_name("FILE");
    app.add_flag("--demo", options.isDemo, "Use the demo exchange inside the program");
}

/// One value each time, so that what follows is not taken for another.
CLI::Option *addNames(CLI::App &command, const char *name, QStringList &target, const char *type,
    const char *description)
{
    return command.add_option_function<std::vector<std::string>>(name, into(target), description)
        ->type_name(type)
        ->allow_extra_args(false);
}

void addReading(CLI::App &app, Options &options)
{
    auto *calls
        = app.add_subcommand("calls", "Print call events as they happen, a JSON object a line");
    calls
        ->add_option_function<std::string>(
            "--compat", [&options](const std::string &) { options.isCacofoniskWanted = true; },
            "Tell what Cacofonisk would, in its words")
        ->type_name("NAME")
        ->check(CLI::IsMember({"cacofonisk"}))
        ->excludes(addNames(*calls, "--agent", options.agents, "AGENT",
            "Only what concerns this agent (extension, interface or name), and what his queues "
            "tell of him; repeatable"))
        ->excludes(addNames(*calls, "--queue", options.queues, "QUEUE",
            "Only what concerns this queue, its members and its calls; repeatable"));
    app.add_subcommand("state", "Print the whole picture as one JSON object");
    auto *events = app.add_subcommand("events", "Print the raw events, a JSON object a line");
    events
        ->add_option_function<std::vector<std::string>>(
            "--only", into(options.only), "Names of the events to print")
        ->type_name("NAME,…")
        ->delimiter(',');
    auto *record = app.add_subcommand(
        "record", "Capture the stream with its times, without the secrets in it");
    record->add_option_function<std::string>("file", into(options.file), "Where to write")
        ->type_name("FILE")
        ->required();
    record->add_option("--for", options.seconds, "Stop after so many seconds")
        ->check(CLI::PositiveNumber);
    auto *mask = record->add_flag(
        "--mask", options.isMasked, "Put stand-ins in the place of numbers, names and addresses");
    record
        ->add_flag(
            "--keep-internal", options.keepsInternal, "Mask no numbers of at most five digits")
        ->needs(mask);
    auto *bench = app.add_subcommand("bench", "Measure parsing and tracking of a recording");
    bench->add_option("--repeat", options.repeat, "Passes; the median counts")
        ->check(CLI::Range(1, 1000));
    app.add_subcommand(
        "doctor", "Say what works with this exchange and account, and what does not");
}

void addCommands(CLI::App &app, Options &options)
{
    auto *action = app.add_subcommand("action", "Send any action; print its reply and list items");
    action->add_option_function<std::string>("name", into(options.action), "The action")
        ->required();
    action->add_option_function<std::vector<std::string>>(
        "headers", into(options.headers), "Header=Value, repeatable");
    action->add_option("--timeout", options.timeout, "Seconds to wait")->check(CLI::PositiveNumber);
}

void addOperating(CLI::App &app, Options &options)
{
    addOrders(app, options.order, [&options](CLI::App &command) {
        command.add_option("--timeout", options.timeout, "Seconds to wait")
            ->check(CLI::PositiveNumber);
        command.add_flag(
            "--dry-run", options.isDryRun, "Print the actions instead of sending them");
        command
            .add_option_function<std::string>("--dialect", into(options.dialect),
                "Kind of exchange: asterisk, freepbx, nethserver or one of your own")
            ->type_name("NAME");
        command
            .add_option_function<std::string>("--profile", into(options.numbers.profile),
                "Whose number rules a number that begins with + goes by (the profile used last)")
            ->type_name("NAME");
    });
}

} // namespace

std::optional<int> read(Options &options, int argc, char **argv)
{
    CLI::App app("cordboardctl: an Asterisk exchange from the command line", "cordboardctl");
    app.set_version_flag("--version", std::string("cordboardctl " CORDBOARD_VERSION));
    app.require_subcommand(1);
    app.footer("Exit: 0 done, 1 refused or failed, 2 wrong use, 3 no connection or login, "
               "4 timed out, 5 unreadable input.");
    addSource(app, options);
    addReading(app, options);
    addCommands(app, options);
    addOperating(app, options);
    addNumber(app, options.numbers);
    std::string shell;
    addCompletion(app, shell);
    try {
        app.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        return app.exit(error) == 0 ? int(Exit::Done) : int(Exit::WrongUse);
    }
    if (!shell.empty()) {
        std::cout << completionScript(app, shell);
        return int(Exit::Done);
    }
    options.command = text(app.get_subcommands().front()->get_name());
    return std::nullopt;
}
