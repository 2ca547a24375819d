// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/agents.h"
#include "pbx/journal/pen.h"

namespace pbx {

/// Tells the story of those who answer the queues' calls: called, answered or not, completed,
/// added, removed, paused. Beside the Journal, for those who ask for it.
class AgentJournal : public AgentFacts
{
public:
    AgentJournal(Agents &agents, Channels &channels, const Directory &directory, Pen::Sink sink);
    AgentJournal(const AgentJournal &) = delete;
    AgentJournal &operator=(const AgentJournal &) = delete;

    void called(const AgentId &agent, const ami::event::AgentCalled &e) override;
    void connected(const AgentId &agent, const ami::event::AgentConnect &e) override;
    void unanswered(const AgentId &agent, const ami::event::AgentRingNoAnswer &e) override;
    void completed(const AgentId &agent, const ami::event::AgentComplete &e) override;
    void added(const AgentId &agent, const QString &queue) override;
    void removed(const AgentId &agent, const QString &queue) override;
    void paused(const AgentId &agent, const AgentQueue &place) override;
    void unpaused(
        const AgentId &agent, const AgentQueue &before, std::optional<int> seconds) override;

private:
    Party callerOf(const ami::event::ChannelSnapshot &channel) const;
    void tell(const ami::event::ChannelSnapshot &caller, CallEventBody body) const;

    const Directory &m_directory;
    Pen m_pen;
};

} // namespace pbx
