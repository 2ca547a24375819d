// SPDX-License-Identifier: MIT
#pragma once

#include <string>

namespace CLI {
class App;
}

/// Adds `completion` to the command line; `shell` is whose script is wanted.
void addCompletion(CLI::App &app, std::string &shell);

/// A script for `bash`, `zsh` or `fish` that completes the commands of the app, their options and
/// what there is to choose.
std::string completionScript(const CLI::App &app, const std::string &shell);
