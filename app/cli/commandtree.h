// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace CLI {
class App;
}

/// What can be typed at one place of the command line.
struct TypedArgument {
    std::vector<std::string> names; ///< `--penalty`; empty for what has no name, in its turn
    std::string description;
    std::vector<std::string> choices; ///< empty where anything may stand
    bool isFlag = false; ///< takes no value
    bool isFile = false;
    bool isRepeated = false; ///< takes all that follows
};

/// A command, and what may follow it.
struct TypedCommand {
    std::string path; ///< `queue add`; empty for the program itself
    std::string name; ///< `add`
    std::string description;
    std::vector<std::string> commands; ///< the paths of those below it
    std::vector<TypedArgument> options;
    std::vector<TypedArgument> places; ///< what has no name, in order
};

/// The program and all its commands, as the command line knows them.
std::vector<TypedCommand> commandTree(const CLI::App &app);
