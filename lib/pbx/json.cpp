// SPDX-License-Identifier: MIT
#include "pbx/json.h"

#include <QDateTime>
#include <QJsonArray>

#include <array>

namespace pbx {

namespace {

    QJsonValue orNull(const QString &text)
    {
        return text.isEmpty() ? QJsonValue() : QJsonValue(text);
    }

    template <typename T>
    QJsonValue orNull(const std::optional<T> &value)
    {
        return value ? QJsonValue(*value) : QJsonValue();
    }

    template <typename Enum, std::size_t N>
    QString word(Enum value, const std::array<const char *, N> &words)
    {
        return QString::fromLatin1(words.at(std::size_t(value)));
    }

    constexpr std::array stages{
        "dialing", "ringing", "up", "held", "parked", "queued", "conference"};
    constexpr std::array directions{"internal", "in", "out"};
    constexpr std::array statuses{
        "unknown", "offline", "online", "ringing", "busy", "busy_ringing", "onhold"};
    constexpr std::array deviceStates{"unknown", "not_inuse", "inuse", "busy", "invalid",
        "unavailable", "ringing", "ringinuse", "onhold"};

    constexpr std::array legKinds{"ringing", "talk", "hold", "queue", "parking", "conference",
        "recording", "blind_transfer", "attended_transfer", "pickup", "forward", "end"};

    QJsonValue recordingWord(Call::Recording recording)
    {
        switch (recording) {
        case Call::Recording::Unknown:
            return {};
        case Call::Recording::Off:
            return QStringLiteral("off");
        case Call::Recording::On:
            return QStringLiteral("on");
        case Call::Recording::Muted:
            return QStringLiteral("muted");
        }
        return {};
    }

    QJsonObject idJson(const CallerId &id)
    {
        return {{QStringLiteral("name"), id.name}, {QStringLiteral("num"), id.number}};
    }

    template <typename Row>
    QJsonArray list(const QList<Row> &rows)
    {
        QJsonArray array;
        for (const Row &row : rows)
            array.append(toJson(row));
        return array;
    }

} // namespace

QJsonObject toJson(const Contact &contact)
{
    return {{QStringLiteral("uri"), contact.uri},
        {QStringLiteral("status"), orNull(contact.status)},
        {QStringLiteral("user_agent"), orNull(contact.userAgent)},
        {QStringLiteral("rtt_ms"), orNull(contact.roundTripMs)}};
}

QJsonObject toJson(const QueueMember &member)
{
    return {{QStringLiteral("interface"), member.interface},
        {QStringLiteral("name"), orNull(member.name)},
        {QStringLiteral("extension"), orNull(member.extension)},
        {QStringLiteral("membership"), orNull(member.membership)},
        {QStringLiteral("status"), word(member.status, deviceStates)},
        {QStringLiteral("paused"), member.isPaused},
        {QStringLiteral("pause_reason"), orNull(member.pauseReason)},
        {QStringLiteral("penalty"), member.penalty},
        {QStringLiteral("calls_taken"), member.callsTaken},
        {QStringLiteral("last_call"), toJson(member.lastCall)},
        {QStringLiteral("in_call"), member.isInCall},
        {QStringLiteral("ring_in_use"), orNull(member.ringsInUse)}};
}

QJsonObject toJson(const AbsentMember &member)
{
    return {{QStringLiteral("extension"), orNull(member.extension)},
        {QStringLiteral("interface"), orNull(member.interface)},
        {QStringLiteral("name"), orNull(member.name)}, {QStringLiteral("penalty"), member.penalty}};
}

QJsonObject toJson(const QueueCaller &caller)
{
    return {{QStringLiteral("num"), caller.callerId.number},
        {QStringLiteral("name"), caller.callerId.name},
        {QStringLiteral("position"), caller.position},
        {QStringLiteral("priority"), orNull(caller.priority)},
        {QStringLiteral("since"), toJson(caller.since)},
        {QStringLiteral("uniqueid"), caller.uniqueid}};
}

QJsonObject toJson(const ConferenceUser &user)
{
    return {{QStringLiteral("num"), user.party.callerId.number},
        {QStringLiteral("name"), user.party.callerId.name},
        {QStringLiteral("muted"), orNull(user.isMuted)}, {QStringLiteral("admin"), user.isAdmin},
        {QStringLiteral("talking"), orNull(user.isTalking)},
        {QStringLiteral("uniqueid"), user.party.uniqueid}};
}

QJsonValue toJson(const std::optional<Moment> &moment)
{
    if (!moment)
        return {};
    const auto ms
        = std::chrono::duration_cast<std::chrono::milliseconds>(moment->time_since_epoch());
    return QDateTime::fromMSecsSinceEpoch(ms.count(), Qt::UTC).toString(Qt::ISODateWithMs);
}

QJsonObject toJson(const Party &party)
{
    return {{QStringLiteral("uniqueid"), party.uniqueid},
        {QStringLiteral("linkedid"), party.linkedid}, {QStringLiteral("name"), party.channel},
        {QStringLiteral("account_code"), party.accountCode},
        {QStringLiteral("caller_id"), idJson(party.callerId)},
        {QStringLiteral("connected_line"), idJson(party.connectedLine)},
        {QStringLiteral("exten"), party.exten}, {QStringLiteral("state"), party.state},
        {QStringLiteral("cid_calling_pres"), orNull(party.presentation)}};
}

QJsonObject toJson(const Call &call)
{
    QJsonArray holders;
    if (call.caller.isHolding)
        holders.append(call.caller.uniqueid);
    for (const Party &target : call.targets) {
        if (target.isHolding)
            holders.append(target.uniqueid);
    }
    QJsonValue parking;
    if (call.parking)
        parking = QJsonObject{{QStringLiteral("lot"), call.parking->lot},
            {QStringLiteral("space"), call.parking->space}};
    return {{QStringLiteral("id"), call.id}, {QStringLiteral("stage"), word(call.stage, stages)},
        {QStringLiteral("caller"), toJson(call.caller)},
        {QStringLiteral("targets"), list(call.targets)},
        {QStringLiteral("direction"), word(call.direction, directions)},
        {QStringLiteral("since"), toJson(call.since)},
        {QStringLiteral("answered"), toJson(call.answered)},
        {QStringLiteral("queue"), orNull(call.queue)},
        {QStringLiteral("trunk"), orNull(call.trunk)}, {QStringLiteral("did"), orNull(call.did)},
        {QStringLiteral("recording"), recordingWord(call.recording)},
        {QStringLiteral("held_by"), holders},
        {QStringLiteral("conference"), orNull(call.conference)},
        {QStringLiteral("parking"), parking}};
}

QJsonObject toJson(const Extension &extension)
{
    QJsonValue voicemail;
    if (extension.voicemail)
        voicemail = QJsonObject{{QStringLiteral("new"), extension.voicemail->fresh},
            {QStringLiteral("old"), extension.voicemail->old}};
    const QJsonObject forward{{QStringLiteral("always"), orNull(extension.forward.always)},
        {QStringLiteral("busy"), orNull(extension.forward.busy)},
        {QStringLiteral("unavailable"), orNull(extension.forward.unavailable)}};
    return {{QStringLiteral("name"), orNull(extension.name)},
        {QStringLiteral("status"), word(extension.status, statuses)},
        {QStringLiteral("device"), orNull(extension.device)},
        {QStringLiteral("context"), orNull(extension.context)},
        {QStringLiteral("dnd"), orNull(extension.doNotDisturb)},
        {QStringLiteral("call_waiting"), orNull(extension.callWaiting)},
        {QStringLiteral("forward"), forward},
        {QStringLiteral("contacts"), list(extension.contacts)},
        {QStringLiteral("voicemail"), voicemail},
        {QStringLiteral("presence"), orNull(extension.presence)},
        {QStringLiteral("presence_note"), orNull(extension.presenceNote)},
        {QStringLiteral("calls"), QJsonArray::fromStringList(extension.calls)}};
}

QJsonObject toJson(const Queue &queue)
{
    return {{QStringLiteral("strategy"), orNull(queue.strategy)},
        {QStringLiteral("waiting"), list(queue.callers)},
        {QStringLiteral("members"), list(queue.members)},
        {QStringLiteral("absent"), list(queue.absent)},
        {QStringLiteral("completed"), orNull(queue.completed)},
        {QStringLiteral("abandoned"), orNull(queue.abandoned)},
        {QStringLiteral("hold_time"), orNull(queue.holdTime)},
        {QStringLiteral("talk_time"), orNull(queue.talkTime)},
        {QStringLiteral("service_level"), orNull(queue.serviceLevel)},
        {QStringLiteral("service_level_perf"), orNull(queue.serviceLevelPercent)},
        {QStringLiteral("since_start"), toJson(queue.sinceStart)}};
}

QJsonObject toJson(const ParkingLot &lot)
{
    QJsonArray spaces;
    for (const int space : lot.spaces)
        spaces.append(space);
    QJsonObject parked;
    for (const ParkedCall &call : lot.parked)
        parked.insert(QString::number(call.space),
            QJsonObject{{QStringLiteral("caller"), toJson(call.caller)},
                {QStringLiteral("by"), orNull(call.parkedBy)},
                {QStringLiteral("until"), toJson(call.until)}});
    return {{QStringLiteral("spaces"), spaces}, {QStringLiteral("parked"), parked}};
}

QJsonObject toJson(const Conference &conference)
{
    return {{QStringLiteral("locked"), orNull(conference.isLocked)},
        {QStringLiteral("recording"), orNull(conference.isRecorded)},
        {QStringLiteral("users"), list(conference.users)}};
}

QJsonObject toJson(const JourneyLeg &leg)
{
    const auto name = [](const Party &party) {
        return orNull(party.extension.isEmpty() ? party.callerId.number : party.extension);
    };
    return {{QStringLiteral("leg"), word(leg.kind, legKinds)},
        {QStringLiteral("who"), name(leg.who)}, {QStringLiteral("with"), name(leg.with)},
        {QStringLiteral("place"), orNull(leg.place)}, {QStringLiteral("from"), toJson(leg.from)},
        {QStringLiteral("until"), toJson(leg.until)}, {QStringLiteral("over"), leg.isOver},
        {QStringLiteral("outcome"), orNull(leg.outcome)}};
}

QJsonObject toJson(const Trunk &trunk)
{
    return {{QStringLiteral("status"), trunk.status},
        {QStringLiteral("registration"), orNull(trunk.registration)},
        {QStringLiteral("calls"), QJsonArray::fromStringList(trunk.calls)}};
}

} // namespace pbx
