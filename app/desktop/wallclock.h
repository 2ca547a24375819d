// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/party.h"

#include <chrono>

/// What time it is at this desk. Below the program nothing reads a clock of its own but links and
/// sources: they are given this.
inline pbx::Moment wallClock()
{
    return std::chrono::floor<std::chrono::microseconds>(std::chrono::system_clock::now());
}
