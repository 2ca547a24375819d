// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"
#include "orders/undertaking.h"

/// An operator's command: asks the exchange for what the order says, and tells what became of it.
class OrderCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void begin() override;
    void interrupt() override;
    bool isLasting() const override;

private:
    void showPlan(const pbx::Plan &plan);
    void finish(const orders::Outcome &outcome);

    orders::Undertaking *m_undertaking = nullptr;
};
