// SPDX-License-Identifier: MIT
#include "watchcommands.h"

#include "output.h"
#include "pbx/cacofonisk/json.h"
#include "pbx/json.h"
#include "stateobject.h"

#include <algorithm>

void StateCommand::begin()
{
    if (live::Replay *const replay = attachment().replay()) {
        QString trouble;
        connect(replay, &live::Source::ended, this,
            [&trouble](const QString &problem) { trouble = problem; });
        replay->runToEnd();
        if (!trouble.isEmpty()) {
            say(trouble);
            emit ended(int(Exit::Unreadable));
            return;
        }
    }
    bool isBlind = false;
    for (const live::Source *const source : attachment().sources()) {
        for (const QString &part : source->state().missingParts)
            say(QStringLiteral("missing: ") + part);
        isBlind = isBlind || source->state().trouble == ami::Failure::NotAllowed;
    }
    print(stateObject(attachment().sources()));
    emit ended(int(isBlind ? Exit::Refused : Exit::Done));
}

void EventsCommand::begin()
{
    for (live::Source *const source : attachment().sources())
        connect(source, &live::Source::received, this, &EventsCommand::show);
    playRecording();
}

void EventsCommand::show(const ami::Event &event)
{
    const auto isWanted
        = [&event](const QString &name) { return ami::sameName(event.name, name.toStdString()); };
    if (options().only.isEmpty() || std::ranges::any_of(options().only, isWanted))
        print(toJson(event.message));
}

void CallsCommand::begin()
{
    const bool isScoped = !options().agents.isEmpty() || !options().queues.isEmpty();
    for (live::Source *const source : attachment().sources()) {
        if (options().isCacofoniskWanted)
            tellAsCacofonisk(*source);
        else if (isScoped)
            tellScoped(*source);
        else
            tell(*source);
    }
    playRecording();
    sayUnknown();
}

void CallsCommand::tell(live::Source &source)
{
    pbx::Exchange &exchange = source.exchange();
    m_journals.push_back(std::make_unique<pbx::Journal>(exchange.channels(), exchange.endpoints(),
        [server = exchange.server()](
            const pbx::CallEvent &event) { print(pbx::toJson(event, server)); }));
}

void CallsCommand::tellScoped(live::Source &source)
{
    pbx::Exchange &exchange = source.exchange();
    m_scopes.push_back(std::make_unique<pbx::Scope>(exchange, options().agents, options().queues));
    const auto show
        = [server = exchange.server(), scope = m_scopes.back().get()](const pbx::CallEvent &event) {
              if (scope->includes(event))
                  print(pbx::toJson(event, server));
          };
    m_journals.push_back(
        std::make_unique<pbx::Journal>(exchange.channels(), exchange.endpoints(), show));
    m_agentJournals.push_back(std::make_unique<pbx::AgentJournal>(
        exchange.agents(), exchange.channels(), exchange.endpoints(), show));
}

void CallsCommand::tellAsCacofonisk(live::Source &source)
{
    const pbx::Exchange &exchange = source.exchange();
    using Reporter = pbx::cacofonisk::Reporter;
    m_reporters.push_back(std::make_unique<Reporter>(
        [server = exchange.server()](
            const pbx::cacofonisk::Report &report) { print(toJson(report, server)); }));
    Reporter *const reporter = m_reporters.back().get();
    connect(&source, &live::Source::stateChanged, this, [reporter](const live::LinkState &state) {
        if (state.phase == live::LinkState::Phase::Waiting)
            reporter->forget();
    });
    connect(&source, &live::Source::received, this, [reporter, &exchange](const ami::Event &event) {
        reporter->apply(event, exchange.channels().now());
    });
}

/// A queue may be made and an agent log in later, so that this is no error.
void CallsCommand::sayUnknown() const
{
    if (m_scopes.empty())
        return;
    QStringList unknown = m_scopes.front()->unknown();
    for (const auto &scope : m_scopes) {
        const QStringList here = scope->unknown();
        unknown.removeIf([&here](const QString &name) { return !here.contains(name); });
    }
    for (const QString &name : std::as_const(unknown))
        say(QStringLiteral("no agent, extension or queue %1 has been seen so far").arg(name));
}
