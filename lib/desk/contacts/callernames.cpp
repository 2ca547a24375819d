// SPDX-License-Identifier: MIT
#include "desk/contacts/callernames.h"

namespace desk {

namespace {

    template <typename Row>
    std::pair<QString, QString> keyOf(const Row &row)
    {
        if constexpr (std::is_same_v<Row, pbx::Call>)
            return {row.server, row.id};
        else if constexpr (std::is_same_v<Row, pbx::Journey>)
            return {row.server, row.call};
        else
            return {row.server, row.name};
    }

    QList<pbx::Change<pbx::Call>> &listOf(pbx::Batch &batch, const pbx::Call &)
    {
        return batch.calls;
    }
    QList<pbx::Change<pbx::Queue>> &listOf(pbx::Batch &batch, const pbx::Queue &)
    {
        return batch.queues;
    }
    QList<pbx::Change<pbx::ParkingLot>> &listOf(pbx::Batch &batch, const pbx::ParkingLot &)
    {
        return batch.lots;
    }
    QList<pbx::Change<pbx::Conference>> &listOf(pbx::Batch &batch, const pbx::Conference &)
    {
        return batch.conferences;
    }
    QList<pbx::Change<pbx::Journey>> &listOf(pbx::Batch &batch, const pbx::Journey &)
    {
        return batch.journeys;
    }

    template <typename Row>
    void dropRows(QHash<std::pair<QString, QString>, Row> &rows, const QString &server)
    {
        rows.removeIf([&server](const auto &row) { return row.key().first == server; });
    }

} // namespace

CallerNames::CallerNames(Callers &callers, QObject *parent) : QObject(parent), m_callers(callers)
{
    connect(&callers, &Callers::changed, this, &CallerNames::reviewAll);
}

void CallerNames::apply(const pbx::Batch &batch)
{
    pbx::Batch named = batch;
    name(m_calls, named.calls);
    name(m_queues, named.queues);
    name(m_lots, named.lots);
    name(m_conferences, named.conferences);
    name(m_journeys, named.journeys);
    emit changed(named);
}

void CallerNames::forget(const QString &server)
{
    dropRows(m_calls, server);
    dropRows(m_queues, server);
    dropRows(m_lots, server);
    dropRows(m_conferences, server);
    dropRows(m_journeys, server);
}

/// What went out last is what those who listen know as `before`.
template <typename Row>
void CallerNames::name(Rows<Row> &rows, QList<pbx::Change<Row>> &changes)
{
    for (pbx::Change<Row> &change : changes) {
        const auto key = keyOf(change.row());
        if (change.before) {
            const auto told = rows.constFind(key);
            if (told != rows.cend())
                change.before = told->named;
            else
                name(*change.before);
        }
        if (change.after) {
            const Row plain = *change.after;
            name(*change.after);
            rows.insert(key, {plain, *change.after});
        } else {
            rows.remove(key);
        }
    }
}

void CallerNames::reviewAll()
{
    QHash<QString, pbx::Batch> batches;
    review(m_calls, batches);
    review(m_queues, batches);
    review(m_lots, batches);
    review(m_conferences, batches);
    review(m_journeys, batches);
    for (pbx::Batch &batch : batches) {
        name(m_calls, batch.calls);
        name(m_queues, batch.queues);
        name(m_lots, batch.lots);
        name(m_conferences, batch.conferences);
        name(m_journeys, batch.journeys);
        emit changed(batch);
    }
}

/// Collects the rows that would be named otherwise now, as the exchange tells them.
template <typename Row>
void CallerNames::review(const Rows<Row> &rows, QHash<QString, pbx::Batch> &batches)
{
    for (const Told<Row> &told : rows) {
        Row renamed = told.plain;
        name(renamed);
        if (renamed == told.named)
            continue;
        pbx::Batch &batch = batches[told.plain.server];
        batch.server = told.plain.server;
        batch.isLive = false; // nothing has happened at the exchange
        listOf(batch, renamed).append({told.named, told.plain});
    }
}

void CallerNames::name(pbx::CallerId &callerId) const
{
    if (const Caller caller = m_callers.lookUp(callerId.number); caller.isKnown())
        callerId.name = caller.title;
}

/// Who has a phone of the exchange is called what the exchange calls them.
void CallerNames::name(pbx::Party &party) const
{
    if (party.extension.isEmpty())
        name(party.callerId);
}

void CallerNames::name(pbx::Call &call) const
{
    name(call.caller);
    for (pbx::Party &target : call.targets)
        name(target);
}

void CallerNames::name(pbx::Queue &queue) const
{
    for (pbx::QueueCaller &caller : queue.callers)
        name(caller.callerId);
}

void CallerNames::name(pbx::ParkingLot &lot) const
{
    for (pbx::ParkedCall &parked : lot.parked)
        name(parked.caller);
}

void CallerNames::name(pbx::Conference &conference) const
{
    for (pbx::ConferenceUser &user : conference.users)
        name(user.party);
}

void CallerNames::name(pbx::Journey &journey) const
{
    for (pbx::JourneyLeg &leg : journey.legs) {
        name(leg.who);
        name(leg.with);
    }
}

} // namespace desk
