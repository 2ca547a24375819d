// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

/// `bench`: how fast a recording is parsed, and parsed and tracked. Medians.
class BenchCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void begin() override;
};
