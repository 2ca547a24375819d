// SPDX-License-Identifier: MIT
#include "pbx/journal/scope.h"

#include <algorithm>

namespace pbx {

namespace {

    /// Calls every member of the event that is of one of the types `visit` takes.
    template <typename Visitor>
    void eachField(const CallEvent &event, Visitor visit)
    {
        const auto body = [&visit](const auto &one) {
            std::apply([&](const auto &...field) { (visit(field.name, one.*(field.member)), ...); },
                one.fields);
        };
        std::visit(body, event.body);
    }

    template <typename... Kinds>
    bool isOneOf(const CallEvent &event)
    {
        return (std::holds_alternative<Kinds>(event.body) || ...);
    }

    bool isSame(const QString &one, const QString &other)
    {
        return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
    }

    constexpr std::size_t mostCalls = 10'000;

} // namespace

Scope::Scope(const Exchange &exchange, QStringList agents, QStringList queues)
    : m_exchange(exchange), m_agents(std::move(agents)), m_queues(std::move(queues))
{
}

bool Scope::includes(const CallEvent &event)
{
    const bool isOfAgents = m_agents.isEmpty() || this->isOfAgents(event);
    return isOfAgents && (m_queues.isEmpty() || isOfQueues(event));
}

bool Scope::isOfQueues(const CallEvent &event) const
{
    QString queue;
    const auto read = [&queue](const char *name, const auto &value) {
        if constexpr (std::is_same_v<decltype(value), const QString &>) {
            if (std::string_view(name) == "queue")
                queue = value;
        }
    };
    eachField(event, read);
    if (queue.isEmpty()) {
        if (const CallGroup *const group = m_exchange.calls().find(event.call.toStdString()))
            queue = ami::cleaned(group->queue);
    }
    return m_queues.contains(queue);
}

bool Scope::isOfAgents(const CallEvent &event)
{
    namespace on = callevent;
    bool isParty = false;
    const auto look = [&](const char *, const auto &value) {
        using Value = std::decay_t<decltype(value)>;
        if constexpr (std::is_same_v<Value, Party> || std::is_same_v<Value, AgentId>)
            isParty = isParty || isWanted(value);
        else if constexpr (std::is_same_v<Value, std::optional<Party>>)
            isParty = isParty || (value && isWanted(*value));
        else if constexpr (std::is_same_v<Value, QList<Party>>)
            isParty = isParty || std::ranges::any_of(value, [this](const Party &party) {
                return isWanted(party);
            });
    };
    eachField(event, look);
    const std::string call = event.call.toStdString();
    if (isOneOf<on::Hangup>(event))
        return m_calls.erase(call) > 0 || isParty;
    const bool isTransfer
        = isOneOf<on::AttendedTransfer, on::BlondeTransfer, on::BlindTransfer>(event);
    const bool isRinging
        = isOneOf<on::BDial, on::BDialEnd, on::AgentCalled, on::AgentRingNoAnswer>(event);
    if (isTransfer)
        m_calls.erase(call);
    else if (isParty && !isRinging && !call.empty() && m_calls.size() < mostCalls)
        m_calls.insert(call);
    return isParty;
}

bool Scope::isWanted(const AgentId &agent) const
{
    return std::ranges::any_of(m_agents, [&](const QString &wanted) {
        return isSame(agent.interface, wanted) || isSame(agent.name, wanted)
            || isSame(agent.extension, extensionOf(wanted));
    });
}

bool Scope::isWanted(const Party &party) const
{
    return std::ranges::any_of(m_agents, [&](const QString &wanted) {
        return isSame(party.endpoint, wanted) || isSame(party.extension, extensionOf(wanted));
    });
}

/// Whatever names the agent: his interface, his name, or his extension itself.
QString Scope::extensionOf(const QString &agent) const
{
    const std::string text = agent.toStdString();
    if (const Agent *const row = m_exchange.agents().rows().find(text))
        return row->id.extension;
    if (agent.contains(u'/'))
        return m_exchange.endpoints().extensionOf(text);
    QString extension = agent;
    m_exchange.agents().rows().each([&](const Agent &row) {
        if (isSame(row.id.name, agent))
            extension = row.id.extension;
    });
    return extension;
}

QStringList Scope::unknown() const
{
    QStringList unknown;
    for (const QString &agent : m_agents) {
        const QString extension = extensionOf(agent);
        bool isKnown = m_exchange.extensions().rows().find(extension.toStdString());
        m_exchange.agents().rows().each([&](const Agent &row) {
            isKnown = isKnown || isSame(row.id.interface, agent) || isSame(row.id.name, agent)
                || isSame(row.id.extension, extension);
        });
        if (!isKnown)
            unknown.append(agent);
    }
    for (const QString &queue : m_queues) {
        if (!m_exchange.queues().rows().find(queue.toStdString()))
            unknown.append(queue);
    }
    return unknown;
}

} // namespace pbx
