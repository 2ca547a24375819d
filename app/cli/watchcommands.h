// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include "pbx/cacofonisk/reporter.h"
#include "pbx/journal/journal.h"

/// `state`: the whole picture, once it is complete.
class StateCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void begin() override;
};

/// `events`: what the exchange sends, as it comes.
class EventsCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void begin() override;
    bool isLasting() const override { return true; }

private:
    void show(const ami::Event &event);
};

/// `calls`: what happens to calls, as it happens.
class CallsCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void begin() override;
    bool isLasting() const override { return true; }

private:
    void tell(live::Source &source);
    void tellAsCacofonisk(live::Source &source);

    std::vector<std::unique_ptr<pbx::Journal>> m_journals;
    std::vector<std::unique_ptr<pbx::cacofonisk::Reporter>> m_reporters;
};
