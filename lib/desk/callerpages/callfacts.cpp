// SPDX-License-Identifier: MIT
#include "desk/callerpages/callfacts.h"

#include <QDateTime>

namespace desk {

namespace {

    QString directionOf(const pbx::Call &call)
    {
        switch (call.direction) {
        case pbx::Call::Direction::In:
            return QStringLiteral("in");
        case pbx::Call::Direction::Out:
            return QStringLiteral("out");
        case pbx::Call::Direction::Internal:
            break;
        }
        return QStringLiteral("internal");
    }

    QString timeOf(const std::optional<pbx::Moment> &moment)
    {
        if (!moment)
            return {};
        const auto seconds = std::chrono::floor<std::chrono::seconds>(*moment);
        return QDateTime::fromSecsSinceEpoch(seconds.time_since_epoch().count(), Qt::UTC)
            .toString(Qt::ISODate);
    }

} // namespace

CallFacts factsOf(const pbx::Call &call, const QString &extension, const Numbering &numbering,
    const QString &name, const QString &company)
{
    const pbx::Party *const other = call.counterpart(extension);
    const pbx::Party &party = other ? *other : call.caller;
    const auto read = numbering.read(party.callerId.number);
    const bool isE164 = read && read->match.startsWith(u'+');
    return {.number = party.callerId.number,
        .e164 = isE164 ? read->match : QString(),
        .name = name.isEmpty() ? party.callerId.name : name,
        .company = company,
        .queue = call.queue,
        .did = call.did,
        .trunk = call.trunk,
        .extension = extension,
        .uniqueid = party.uniqueid,
        .direction = directionOf(call),
        .time = timeOf(call.since)};
}

} // namespace desk
