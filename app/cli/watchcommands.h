// SPDX-License-Identifier: MIT
#pragma once

#include "command.h"

#include "pbx/cacofonisk/reporter.h"
#include "pbx/journal/agentjournal.h"
#include "pbx/journal/journal.h"
#include "pbx/journal/scope.h"

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

/// `calls`: what happens to calls, as it happens; with agents and queues named, what happens to
/// them.
class CallsCommand : public Command
{
    Q_OBJECT

public:
    using Command::Command;
    void begin() override;
    bool isLasting() const override { return true; }

private:
    void tell(live::Source &source);
    void tellScoped(live::Source &source);
    void tellAsCacofonisk(live::Source &source);
    void sayUnknown() const;

    std::vector<std::unique_ptr<pbx::Journal>> m_journals;
    std::vector<std::unique_ptr<pbx::AgentJournal>> m_agentJournals;
    std::vector<std::unique_ptr<pbx::Scope>> m_scopes;
    std::vector<std::unique_ptr<pbx::cacofonisk::Reporter>> m_reporters;
};
