// SPDX-License-Identifier: MIT
#include "stateobject.h"

#include "pbx/json.h"

#include <QJsonArray>

namespace {

using Phase = live::LinkState::Phase;

QJsonValue orNull(const QString &text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QString linkWord(Phase phase)
{
    switch (phase) {
    case Phase::Up:
        return QStringLiteral("up");
    case Phase::Connecting:
    case Phase::Synchronizing:
        return QStringLiteral("connecting");
    default:
        return QStringLiteral("down");
    }
}

QJsonObject serverObject(const live::LinkState &state)
{
    return {{QStringLiteral("name"), state.server},
        {QStringLiteral("version"), orNull(state.version)},
        {QStringLiteral("ami_version"), orNull(state.amiVersion)},
        {QStringLiteral("link"), linkWord(state.phase)},
        {QStringLiteral("since"), pbx::toJson(state.isReplay ? std::nullopt : state.since)}};
}

template <typename Row, typename Key>
void add(QJsonObject &object, const pbx::Rows<Row> &rows, Key key)
{
    rows.each([&](const Row &row) {
        const QString name = row.*key;
        object.insert(object.contains(name) ? name + u'@' + row.server : name, pbx::toJson(row));
    });
}

/// The call with the way it has taken.
QJsonObject callObject(const pbx::Call &call, const pbx::Journeys &journeys)
{
    QJsonObject object = pbx::toJson(call);
    QJsonArray legs;
    if (const pbx::Journey *const journey = journeys.rows().find(call.id.toStdString())) {
        for (const pbx::JourneyLeg &leg : journey->legs)
            legs.append(pbx::toJson(leg));
    }
    object.insert(QStringLiteral("journey"), legs);
    return object;
}

/// What each agent has done in each queue, by the queues' names in the state.
using Tables = QMap<QString, QJsonObject>;

void addAgents(QJsonObject &agents, Tables &tables, const pbx::Exchange &exchange)
{
    const auto now = exchange.channels().now();
    exchange.agents().rows().each([&](const pbx::Agent &row) {
        const QString &interface = row.id.interface;
        agents.insert(agents.contains(interface) ? interface + u'@' + row.server : interface,
            pbx::toJson(row, now));
        for (const pbx::AgentQueue &place : row.queues)
            tables[place.name].insert(interface, pbx::toJson(place.tally));
    });
}

QJsonObject queuesOf(const pbx::Exchange &exchange, const Tables &tables)
{
    QJsonObject queues;
    exchange.queues().rows().each([&](const pbx::Queue &row) {
        QJsonObject queue = pbx::toJson(row);
        QJsonObject sinceStart = queue.value(QLatin1String("since_start")).toObject();
        sinceStart.insert(QStringLiteral("agents"), tables.value(row.name));
        queue.insert(QStringLiteral("since_start"), sinceStart);
        queues.insert(row.name, queue);
    });
    return queues;
}

void addQueues(QJsonObject &all, QJsonObject &agents, const pbx::Exchange &exchange)
{
    Tables tables;
    addAgents(agents, tables, exchange);
    const QJsonObject queues = queuesOf(exchange, tables);
    for (auto queue = queues.begin(); queue != queues.end(); ++queue) {
        const QString name = queue.key();
        all.insert(all.contains(name) ? name + u'@' + exchange.server() : name, queue.value());
    }
}

} // namespace

QJsonObject stateObject(const QList<live::Source *> &sources)
{
    QJsonArray servers, calls;
    QJsonObject extensions, queues, agents, parking, conferences, trunks;
    int channels = 0;
    for (live::Source *const source : sources) {
        pbx::Exchange &exchange = source->exchange();
        servers.append(serverObject(source->state()));
        add(extensions, exchange.extensions().rows(), &pbx::Extension::number);
        addQueues(queues, agents, exchange);
        add(parking, exchange.parking().rows(), &pbx::ParkingLot::name);
        add(conferences, exchange.conferences().rows(), &pbx::Conference::name);
        add(trunks, exchange.trunks().rows(), &pbx::Trunk::name);
        for (const pbx::Call &call : exchange.calls().all())
            calls.append(callObject(call, source->journeys()));
        channels += int(exchange.channels().count());
    }
    return {{QStringLiteral("servers"), servers}, {QStringLiteral("extensions"), extensions},
        {QStringLiteral("calls"), calls}, {QStringLiteral("queues"), queues},
        {QStringLiteral("agents"), agents}, {QStringLiteral("parking"), parking},
        {QStringLiteral("conferences"), conferences}, {QStringLiteral("trunks"), trunks},
        {QStringLiteral("channels"), channels}};
}
