// SPDX-License-Identifier: MIT
#include "pbx/exchange.h"

namespace pbx {

Exchange::Exchange(QString server)
    : m_server(std::move(server)), m_calls(m_channels, m_endpoints, m_server),
      m_extensions(m_endpoints, m_server), m_queues(m_endpoints, m_server),
      m_agents(m_endpoints, m_server), m_parking(m_endpoints, m_server),
      m_conferences(m_endpoints, m_server), m_trunks(m_endpoints, m_server)
{
}

void Exchange::apply(const ami::Event &event, std::optional<Moment> now)
{
    if (std::holds_alternative<std::monostate>(event.body))
        return;
    m_endpoints.apply(event);
    m_channels.apply(event, now);
    m_extensions.apply(event);
    m_queues.apply(event, now);
    m_agents.apply(event, now);
    m_parking.apply(event, now);
    m_conferences.apply(event);
    m_trunks.apply(event);
    m_destinations.apply(event);
    m_database.apply(event);
}

void Exchange::asked(const QByteArray &actionId, const ami::Action &action)
{
    m_database.asked(actionId, action);
}

void Exchange::answered(const ami::Reply &reply)
{
    m_database.answered(reply);
    for (const Database::Absence &absence : m_database.takeAbsences()) {
        m_extensions.apply(absence);
        m_queues.apply(absence);
    }
}

void Exchange::beginSnapshot()
{
    m_endpoints.clear();
    m_extensions.clear();
    m_queues.clear();
    m_agents.clear();
    m_parking.clear();
    m_conferences.clear();
    m_trunks.clear();
    m_destinations.clear();
    m_database.clear();
}

Batch Exchange::takeBatch()
{
    if (m_endpoints.takeReviewed())
        m_calls.review();
    Batch batch;
    batch.server = m_server;
    batch.calls = m_calls.takeChanges();
    for (const Change<Call> &change : std::as_const(batch.calls)) {
        m_extensions.apply(change);
        m_trunks.apply(change);
    }
    batch.extensions = m_extensions.takeChanges();
    batch.queues = m_queues.takeChanges();
    batch.agents = m_agents.takeChanges();
    batch.lots = m_parking.takeChanges();
    batch.conferences = m_conferences.takeChanges();
    batch.trunks = m_trunks.takeChanges();
    return batch;
}

} // namespace pbx
