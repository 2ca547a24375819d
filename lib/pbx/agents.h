// SPDX-License-Identifier: MIT
#pragma once

#include "ami/event.h"
#include "pbx/agent.h"
#include "pbx/directory.h"
#include "pbx/offers.h"
#include "pbx/rows.h"

#include <set>

namespace pbx {

/// What the book of agents tells about while it applies an event: each thing once, and nothing
/// that a list has brought.
class AgentFacts
{
public:
    virtual ~AgentFacts() = default;

    virtual void called(const AgentId &, const ami::event::AgentCalled &) { }
    virtual void connected(const AgentId &, const ami::event::AgentConnect &) { }
    virtual void unanswered(const AgentId &, const ami::event::AgentRingNoAnswer &) { }
    virtual void completed(const AgentId &, const ami::event::AgentComplete &) { }
    virtual void added(const AgentId &, const QString & /*queue*/) { }
    virtual void removed(const AgentId &, const QString & /*queue*/) { }
    virtual void paused(const AgentId &, const AgentQueue &) { }
    /// `before` is how he was in the queue.
    virtual void unpaused(
        const AgentId &, const AgentQueue & /*before*/, std::optional<int> /*seconds*/)
    {
    }
};

/// The book of those who answer the queues' calls: what each is doing, and how he has done since
/// the program began to listen. The counters outlive lost links; lists do not count.
class Agents
{
public:
    Agents(const Directory &directory, QString server)
        : m_directory(directory), m_server(std::move(server))
    {
    }

    /// The one to be told; it outlives this.
    void tell(AgentFacts &facts) { m_facts.push_back(&facts); }

    void apply(const ami::Event &event, std::optional<Moment> now);
    /// Forgets what the lists will say anew, and no counter.
    void clear();

    QList<Change<Agent>> takeChanges() { return m_rows.takeChanges(); }
    const Rows<Agent> &rows() const { return m_rows; }

private:
    using Snapshot = ami::event::QueueMemberSnapshot;
    enum class Source { List, Status, Pause, Added };

    void applyMembers(const ami::Event &event);
    void applyCalls(const ami::Event &event);

    AgentQueue *place(ami::Text interface, ami::Text queue);
    void setMember(const Snapshot &e, Source source);
    void setPause(AgentQueue &place, const Snapshot &e, bool isFound);
    void tellPause(const AgentQueue &before, const AgentQueue &after, ami::Text interface) const;
    void remove(const Snapshot &e);
    void leave(AgentQueue &place);

    template <typename Event>
    Offer *offerOf(const Event &e);
    template <typename Event>
    Offer &begin(const Event &e, AgentQueue &place);
    void call(const ami::event::AgentCalled &e);
    void connect(const ami::event::AgentConnect &e);
    void giveUp(const ami::event::AgentRingNoAnswer &e);
    void complete(const ami::event::AgentComplete &e);
    void hangUp(ami::Text uniqueid);

    void settleLists();
    void endWrapUps();
    void wrapUp(const std::string &interface, int seconds);
    void refresh(ami::Text interface);
    void refreshPause(Agent &agent);
    void identify(ami::Text interface, ami::Text name, ami::Text stateInterface);
    AgentId idOf(ami::Text interface) const;

    const Directory &m_directory;
    QString m_server;
    std::vector<AgentFacts *> m_facts;
    Rows<Agent> m_rows;
    Offers m_offers;
    std::set<std::pair<Moment, std::string>> m_wrapUps; ///< when each is over
    TextSet m_known; ///< the keys of the rows
    std::optional<Moment> m_now;
    std::optional<Moment> m_lostAt; ///< what was known is as old as that
};

} // namespace pbx
