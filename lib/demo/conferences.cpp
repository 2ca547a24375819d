// SPDX-License-Identifier: MIT
#include "demo/conferences.h"

#include <algorithm>

namespace demo {

Conferences::Conferences(Lines &lines, Bridges &bridges, States &states, QObject *parent)
    : QObject(parent), m_lines(lines), m_bridges(bridges)
{
    QByteArrayList rooms;
    for (const RoomPlan &plan : lines.directory().rooms) {
        if (rooms.contains(plan.room))
            continue;
        rooms.append(plan.room);
        const QByteArray room = plan.room;
        states.watch("confbridge:" + room, [this, room] {
            return m_conferences.contains(room) ? DeviceState::InUse : DeviceState::NotInUse;
        });
        states.addHint({room, "hints", {"confbridge:" + room}, {}});
    }
}

bool Conferences::join(Channel &channel, const QByteArray &room, bool asAdmin)
{
    Conference *known = find(room);
    if (known && known->isLocked && !asAdmin)
        return false;
    const bool isFirst = known == nullptr;
    Conference &conference = known ? *known : open(room);
    Bridge &bridge = *m_bridges.find(conference.bridge);
    channel.task = this;
    channel.application = "ConfBridge";
    channel.data = asAdmin ? QByteArray(room + ",,admin_user") : room;
    conference.users.append({channel.uniqueid, asAdmin});
    m_bridges.enter(bridge, channel);
    if (isFirst) {
        Event event = m_lines.stream().begin(EventClass::Call, "ConfbridgeStart");
        event.block.add("Conference", room);
        Bridge asCreated = bridge;
        asCreated.members.clear();
        describe(event.block, asCreated);
        m_lines.stream().send(event);
    }
    Event event = begin("ConfbridgeJoin", conference, conference.users.last());
    event.block.addFlag("Admin", asAdmin).addFlag("Muted", false);
    m_lines.stream().send(event);
    emit entered(channel.uniqueid, room);
    return true;
}

Conference &Conferences::open(const QByteArray &room)
{
    Bridge &bridge = m_bridges.create(
        {.type = "base", .technology = "softmix", .creator = "ConfBridge", .name = room});
    m_lines.skip(2); // the announcer's two channels
    bridge.hidden = 1;
    return m_conferences[room] = {.room = room, .bridge = bridge.id};
}

Conference *Conferences::find(const QByteArray &room)
{
    const auto found = m_conferences.find(room);
    return found == m_conferences.end() ? nullptr : &found->second;
}

ConferenceUser *Conferences::user(const Conference &conference, const QByteArray &channelName)
{
    const Channel *channel = m_lines.named(channelName);
    if (!channel)
        return nullptr;
    auto &users = m_conferences[conference.room].users;
    const auto found = std::ranges::find(users, channel->uniqueid, &ConferenceUser::uniqueid);
    return found == users.end() ? nullptr : &*found;
}

Conference *Conferences::conferenceOf(const QByteArray &uniqueid)
{
    for (auto &[room, conference] : m_conferences) {
        if (std::ranges::find(conference.users, uniqueid, &ConferenceUser::uniqueid)
            != conference.users.end())
            return &conference;
    }
    return nullptr;
}

void Conferences::setMuted(const Conference &conference, ConferenceUser &user, bool muted)
{
    user.isMuted = muted;
    Event event = begin(muted ? "ConfbridgeMute" : "ConfbridgeUnmute", conference, user);
    event.block.addFlag("Admin", user.isAdmin);
    m_lines.stream().send(event);
}

void Conferences::setTalking(const QByteArray &uniqueid, bool talking)
{
    Conference *conference = conferenceOf(uniqueid);
    if (!conference)
        return;
    ConferenceUser &user
        = *std::ranges::find(conference->users, uniqueid, &ConferenceUser::uniqueid);
    if (user.isMuted || user.isTalking == talking)
        return;
    user.isTalking = talking;
    Event event = begin("ConfbridgeTalking", *conference, user);
    event.block.add("TalkingStatus", talking ? "on" : "off").addFlag("Admin", user.isAdmin);
    m_lines.stream().send(event);
}

void Conferences::setRecorded(Conference &conference, bool recorded)
{
    conference.isRecorded = recorded;
    Bridge &bridge = *m_bridges.find(conference.bridge);
    bridge.hidden = 2; // the recorder leaves only after it was told to stop
    m_lines.stream().send(
        begin(recorded ? "ConfbridgeRecord" : "ConfbridgeStopRecord", conference));
    bridge.hidden = recorded ? 2 : 1;
}

void Conferences::kick(const ConferenceUser &user)
{
    Channel &channel = *m_lines.find(user.uniqueid);
    released(channel);
    ++channel.priority;
    m_lines.finish(channel, Cause::Normal);
}

void Conferences::hungUp(Channel &channel, Ending ending)
{
    if (ending == Ending::ByPhone) {
        m_lines.requestHangup(
            channel, channel.wasDialled ? std::optional(Cause::Normal) : std::nullopt);
    }
    released(channel);
    m_lines.finish(channel, Cause::Normal);
}

void Conferences::released(Channel &channel)
{
    Conference *conference = conferenceOf(channel.uniqueid);
    if (!conference)
        return;
    const auto found
        = std::ranges::find(conference->users, channel.uniqueid, &ConferenceUser::uniqueid);
    Event event = begin("ConfbridgeLeave", *conference, *found);
    event.block.addFlag("Admin", found->isAdmin);
    m_lines.stream().send(event);
    conference->users.erase(found);
    m_bridges.leave(channel);
    closeIfEmpty(QByteArray(conference->room));
}

void Conferences::closeIfEmpty(const QByteArray &room)
{
    const auto found = m_conferences.find(room);
    if (found == m_conferences.end() || !found->second.users.isEmpty())
        return;
    Bridge &bridge = *m_bridges.find(found->second.bridge);
    bridge.hidden = 1;
    m_lines.stream().send(begin("ConfbridgeEnd", found->second));
    m_conferences.erase(found);
    tellAnnouncer(bridge.name, DeviceState::InUse);
    m_bridges.destroy(bridge);
    tellAnnouncer(room, DeviceState::Unknown);
}

/// The announcer's device shows up only when the room closes.
void Conferences::tellAnnouncer(const QByteArray &room, DeviceState state)
{
    Event event = m_lines.stream().begin(EventClass::Call, "DeviceStateChange");
    event.block.add("Device", "CBAnn/" + room).add("State", deviceWord(state));
    m_lines.stream().send(event);
}

Event Conferences::begin(const QByteArray &name, const Conference &conference)
{
    Event event = m_lines.stream().begin(EventClass::Call, name);
    event.block.add("Conference", conference.room);
    describe(event.block, *m_bridges.find(conference.bridge));
    return event;
}

Event Conferences::begin(
    const QByteArray &name, const Conference &conference, const ConferenceUser &user)
{
    Event event = begin(name, conference);
    describe(event.block, *m_lines.find(user.uniqueid));
    return event;
}

} // namespace demo
