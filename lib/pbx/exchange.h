// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/agents.h"
#include "pbx/batch.h"
#include "pbx/calls.h"
#include "pbx/channels.h"
#include "pbx/conferences.h"
#include "pbx/database.h"
#include "pbx/destinations.h"
#include "pbx/endpoints.h"
#include "pbx/extensions.h"
#include "pbx/parking.h"
#include "pbx/queues.h"
#include "pbx/trunks.h"

namespace pbx {

/// All that is known of one exchange: every tracker, fed with its events and its lists.
class Exchange
{
public:
    explicit Exchange(QString server);
    Exchange(const Exchange &) = delete;
    Exchange &operator=(const Exchange &) = delete;

    const QString &server() const { return m_server; }

    /// `now` is the time for events that bring none; without it what they tell of has no time.
    void apply(const ami::Event &event, std::optional<Moment> now);

    /// An action was sent, and was answered: what a reading of the database does not tell of is
    /// not there.
    void asked(const QByteArray &actionId, const ami::Action &action);
    void answered(const ami::Reply &reply);

    /// The lists are about to be asked for again: what they say replaces what was known. Channels
    /// stay until their own list is through, so that calls keep their identity.
    void beginSnapshot();

    /// Every row that looks different from when it was last taken.
    Batch takeBatch();

    Channels &channels() { return m_channels; }
    const Channels &channels() const { return m_channels; }
    const Calls &calls() const { return m_calls; }
    const Endpoints &endpoints() const { return m_endpoints; }
    const Extensions &extensions() const { return m_extensions; }
    const Queues &queues() const { return m_queues; }
    Agents &agents() { return m_agents; }
    const Agents &agents() const { return m_agents; }
    const Parking &parking() const { return m_parking; }
    const Conferences &conferences() const { return m_conferences; }
    const Trunks &trunks() const { return m_trunks; }
    const Destinations &destinations() const { return m_destinations; }
    const Database &database() const { return m_database; }

private:
    QString m_server;
    Endpoints m_endpoints;
    Channels m_channels;
    Calls m_calls;
    Extensions m_extensions;
    Queues m_queues;
    Agents m_agents;
    Parking m_parking;
    Conferences m_conferences;
    Trunks m_trunks;
    Destinations m_destinations;
    Database m_database;
};

} // namespace pbx
