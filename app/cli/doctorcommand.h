// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

/// `doctor`: what works with this exchange and account, and which right is missing or too wide.
class DoctorCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void begin() override;

private:
    QJsonObject examine(const live::Connection &connection) const;
};
