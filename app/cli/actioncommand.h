// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

/// `action`: sends any action and prints what comes back, list items included.
class ActionCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void begin() override;

private:
    void show(const ami::Reply &reply);
};

/// The exit code for an action's end.
Exit exitOf(ami::Result result);
/// The contract's word for an action's end.
QString wordOf(ami::Result result);
