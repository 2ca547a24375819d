// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"
#include "pbx/control/plan.h"

/// An operator's command: asks the exchange for what the order says, and tells what became of it.
class OrderCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void begin() override;

private:
    void learnContexts();
    void carryOut();
    void showPlan(const pbx::Plan &plan);
    void run(const pbx::Plan &plan);
    void finish(ami::Result result, const QString &message);

    QStringList m_strangers; ///< endpoints of which it is not known where they dial
    QString m_rung;
};
