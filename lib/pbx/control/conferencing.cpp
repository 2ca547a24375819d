// SPDX-License-Identifier: MIT
#include "pbx/control/conferencing.h"

#include "ami/actions.h"
#include "pbx/control/outcomes.h"
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
    invitation->isReached = outcome::met(call.caller.channel, call.targets.constFirst().channel);
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
    const auto locked = [&room](const ami::Action &action, bool isLocked) {
        Plan plan(action);
        plan.looks = {ConfbridgeListRooms()}; // no event tells of it
        plan.isReached = outcome::room(
            room.name, [isLocked](const Conference &row) { return row.isLocked == isLocked; });
        return plan;
    };
    const auto recorded = [&room](const ami::Action &action, bool isRecorded) {
        Plan plan(action);
        plan.isReached = outcome::room(room.name,
            [isRecorded](const Conference &row) { return row.isRecorded == isRecorded; });
        return plan;
    };
    switch (order) {
    case RoomOrder::Lock:
        return locked(ConfbridgeLock{.conference = room.name}, true);
    case RoomOrder::Unlock:
        return locked(ConfbridgeUnlock{.conference = room.name}, false);
    case RoomOrder::Record:
        return recorded(ConfbridgeStartRecord{.conference = room.name, .recordFile = {}}, true);
    case RoomOrder::StopRecord:
        return recorded(ConfbridgeStopRecord{.conference = room.name}, false);
    case RoomOrder::KickAll:
        break;
    }
    Plan plan(ConfbridgeKick{.conference = room.name, .channel = QStringLiteral("all")});
    plan.isReached = outcome::room(room.name, [](const Conference &) { return false; });
    return plan;
}

Asked<Plan> order(const Conference &room, const ConferenceUser &user, UserOrder order)
{
    using namespace ami::action;
    const QString channel = user.party.channel;
    if (channel.isEmpty() || channel == u"all" || channel == u"participants")
        return objection(Objection::NoChannel);
    const auto heard = [&](const ami::Action &action, bool isMuted) {
        Plan plan(action);
        plan.isReached = outcome::user(room.name, user.party.uniqueid,
            [isMuted](const ConferenceUser &one) { return one.isMuted == isMuted; });
        return plan;
    };
    switch (order) {
    case UserOrder::Mute:
        return heard(ConfbridgeMute{.conference = room.name, .channel = channel}, true);
    case UserOrder::Unmute:
        return heard(ConfbridgeUnmute{.conference = room.name, .channel = channel}, false);
    case UserOrder::Kick:
        break;
    }
    Plan plan(ConfbridgeKick{.conference = room.name, .channel = channel});
    plan.isReached = outcome::user(
        room.name, user.party.uniqueid, [](const ConferenceUser &) { return false; });
    return plan;
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
