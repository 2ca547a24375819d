// SPDX-License-Identifier: MIT
#include "pbx/control/conferencing.h"

#include "ami/actions.h"
#include "pbx/control/transfers.h"

#include <algorithm>

namespace pbx {

Asked<Plan> conferenceOf(const Call &call, const Place &room, const QString &roomName,
    const QString &invited, const QString &context)
{
    auto invitation = invite(room, roomName, invited, context);
    if (!invitation)
        return invitation;
    const auto moved = redirect(call, Side::Both, room);
    if (!moved)
        return moved;
    invitation->steps = moved->steps + invitation->steps;
    return invitation;
}

Asked<Plan> invite(
    const Place &room, const QString &roomName, const QString &number, const QString &context)
{
    if (context.isEmpty())
        return objection(Objection::NoContext);
    if (!isDialable(number) || !isDialable(room.exten))
        return objection(Objection::NotDialable);
    const QString id = QString::fromLatin1(ami::randomActionId());
    // A number, and maybe outside: through the dialplan like any other call.
    Plan plan(
        ami::action::Originate{.channel = QString(u"Local/" + number + u'@' + context + u"/n"),
            .context = room.context,
            .exten = room.exten,
            .callerId = callerIdText({QStringLiteral("Conference"), roomName}),
            .timeout = ringMilliseconds,
            .account = {},
            .channelId = id,
            .variables = {}});
    plan.rung = id;
    return plan;
}

Plan order(const Conference &room, RoomOrder order)
{
    using namespace ami::action;
    switch (order) {
    case RoomOrder::Lock:
        return Plan(ConfbridgeLock{.conference = room.name});
    case RoomOrder::Unlock:
        return Plan(ConfbridgeUnlock{.conference = room.name});
    case RoomOrder::Record:
        return Plan(ConfbridgeStartRecord{.conference = room.name, .recordFile = {}});
    case RoomOrder::StopRecord:
        return Plan(ConfbridgeStopRecord{.conference = room.name});
    case RoomOrder::KickAll:
        break;
    }
    return Plan(ConfbridgeKick{.conference = room.name, .channel = QStringLiteral("all")});
}

Asked<Plan> order(const Conference &room, const ConferenceUser &user, UserOrder order)
{
    using namespace ami::action;
    const QString channel = user.party.channel;
    if (channel.isEmpty() || channel == u"all" || channel == u"participants")
        return objection(Objection::NoChannel);
    switch (order) {
    case UserOrder::Mute:
        return Plan(ConfbridgeMute{.conference = room.name, .channel = channel});
    case UserOrder::Unmute:
        return Plan(ConfbridgeUnmute{.conference = room.name, .channel = channel});
    case UserOrder::Kick:
        break;
    }
    return Plan(ConfbridgeKick{.conference = room.name, .channel = channel});
}

const ConferenceUser *userNamed(const Conference &room, const QString &text)
{
    const auto found = std::ranges::find_if(room.users, [&text](const ConferenceUser &user) {
        const Party &party = user.party;
        return party.extension == text || party.callerId.number == text || party.uniqueid == text;
    });
    return found == room.users.end() ? nullptr : &*found;
}

} // namespace pbx
