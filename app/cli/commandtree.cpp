// SPDX-License-Identifier: MIT
#include "commandtree.h"

#include <CLI/CLI.hpp>

namespace {

/// The words between braces, with which CLI11 describes a choice: `TEXT:{on,off}`.
std::vector<std::string> choicesIn(const std::string &type)
{
    const auto open = type.find('{');
    const auto close = type.find('}', open);
    if (open == std::string::npos || close == std::string::npos)
        return {};
    return CLI::detail::split(type.substr(open + 1, close - open - 1), ',');
}

TypedArgument argumentOf(const CLI::Option &option)
{
    TypedArgument argument;
    for (const std::string &name : option.get_lnames())
        argument.names.push_back("--" + name);
    for (const std::string &name : option.get_snames())
        argument.names.push_back("-" + name);
    const std::string type = option.get_type_name();
    argument.description = option.get_description();
    argument.choices = choicesIn(type);
    argument.isFlag = option.get_items_expected_max() == 0;
    argument.isFile = type == "FILE";
    argument.isRepeated = option.get_items_expected_max() > 1;
    return argument;
}

void add(const CLI::App &app, const std::string &path, std::vector<TypedCommand> &commands)
{
    const auto at = commands.size();
    commands.push_back({.path = path,
        .name = app.get_name(),
        .description = app.get_description(),
        .commands = {},
        .options = {},
        .places = {}});
    for (const CLI::Option *option : app.get_options()) {
        const TypedArgument argument = argumentOf(*option);
        auto &list = argument.names.empty() ? commands[at].places : commands[at].options;
        list.push_back(argument);
    }
    for (const CLI::App *below : app.get_subcommands([](const CLI::App *) { return true; })) {
        const std::string name = path.empty() ? below->get_name() : path + ' ' + below->get_name();
        commands[at].commands.push_back(name);
        add(*below, name, commands);
    }
}

} // namespace

std::vector<TypedCommand> commandTree(const CLI::App &app)
{
    std::vector<TypedCommand> commands;
    add(app, {}, commands);
    return commands;
}
