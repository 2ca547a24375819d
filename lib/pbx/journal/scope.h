// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/callevent.h"
#include "pbx/exchange.h"

#include <QStringList>

namespace pbx {

/// Whose stream of call events is wanted: that of some agents, of some queues, or of both at once.
///
/// An agent's are those in which he is a party, and the end of a call in which he was one and not
/// only rang; a queue's are its own and those of the calls that have come by it.
class Scope
{
public:
    /// Agents by extension, interface or name. A list that is empty lets everybody in.
    Scope(const Exchange &exchange, QStringList agents, QStringList queues);

    bool includes(const CallEvent &event);
    /// The agents and queues that the exchange has shown nothing of so far.
    QStringList unknown() const;

private:
    bool isOfQueues(const CallEvent &event) const;
    bool isOfAgents(const CallEvent &event);
    bool isWanted(const AgentId &agent) const;
    bool isWanted(const Party &party) const;
    QString extensionOf(const QString &agent) const;

    const Exchange &m_exchange;
    QStringList m_agents;
    QStringList m_queues;
    TextSet m_calls; ///< in which a wanted agent is or was a party
};

} // namespace pbx
