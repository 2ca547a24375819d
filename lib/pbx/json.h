// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/callevent.h"
#include "pbx/exchange.h"
#include "pbx/journey.h"

#include <QJsonObject>

namespace pbx {

/// Rows and call events as JSON for scripts. What the exchange did not give is null.
QJsonObject toJson(const Party &party);
QJsonObject toJson(const Contact &contact);
QJsonObject toJson(const AgentId &agent);
/// With the pauses as long as they are `now`.
QJsonObject toJson(const Agent &agent, std::optional<Moment> now);
QJsonObject toJson(const AgentTally &tally);
QJsonObject toJson(const QueueTally &tally);
QJsonObject toJson(const QueueMember &member);
QJsonObject toJson(const AbsentMember &member);
QJsonObject toJson(const QueueCaller &caller);
QJsonObject toJson(const ConferenceUser &user);
QJsonObject toJson(const Call &call);
QJsonObject toJson(const Extension &extension);
QJsonObject toJson(const Queue &queue);
QJsonObject toJson(const ParkingLot &lot);
QJsonObject toJson(const Conference &conference);
QJsonObject toJson(const Trunk &trunk);
QJsonObject toJson(const JourneyLeg &leg);
QJsonObject toJson(const CallEvent &event, const QString &server);

/// ISO 8601 in UTC to the millisecond, or null.
QJsonValue toJson(const std::optional<Moment> &moment);

} // namespace pbx
