// SPDX-License-Identifier: MIT
#include "pbx/conferences.h"

#include "pbx/overloaded.h"
#include "pbx/partyof.h"

#include <algorithm>

namespace pbx {

namespace event = ami::event;

void Conferences::apply(const ami::Event &event)
{
    const auto mute
        = [](bool isMuted) { return [isMuted](ConferenceUser &user) { user.isMuted = isMuted; }; };
    const auto record = [this](ami::Text room, bool isRecorded) {
        if (m_rows.find(room))
            edit(room).isRecorded = isRecorded;
    };
    const overloaded handle{
        [this](const event::ConfbridgeListRooms &e) {
            if (!e.conference.empty())
                edit(e.conference).isLocked = ami::isYes(e.locked);
        },
        [this](const event::ConfbridgeList &e) {
            put(e.conference, e.channel, e.admin, ami::isYes(e.muted), ami::isYes(e.talking));
        },
        [this](const event::ConfbridgeStart &e) {
            if (e.conference.empty())
                return;
            Conference &room = edit(e.conference);
            room.isLocked = false;
            room.isRecorded = false;
        },
        [this](const event::ConfbridgeJoin &e) {
            put(e.conference, e.channel, e.admin, ami::isYes(e.muted), false);
        },
        [this](const event::ConfbridgeLeave &e) { take(e.channel.uniqueid); },
        [this](const event::Hangup &e) { take(e.channel.uniqueid); },
        [this](const event::ConfbridgeEnd &e) { m_rows.remove(e.conference); },
        [&](const event::ConfbridgeMute &e) { editUser(e.conference, e.channel, mute(true)); },
        [&](const event::ConfbridgeUnmute &e) { editUser(e.conference, e.channel, mute(false)); },
        [this](const event::ConfbridgeTalking &e) {
            editUser(e.conference, e.channel,
                [&e](ConferenceUser &user) { user.isTalking = ami::isYes(e.talkingStatus); });
        },
        [&](const event::ConfbridgeRecord &e) { record(e.conference, true); },
        [&](const event::ConfbridgeStopRecord &e) { record(e.conference, false); },
        [](const auto &) {}, // the other trackers' events
    };
    std::visit(handle, event.body);
}

void Conferences::clear()
{
    m_rows.clear();
    m_userIn.clear();
}

Conference &Conferences::edit(ami::Text name)
{
    Conference &room = m_rows.edit(name);
    if (room.name.isEmpty()) {
        room.server = m_server;
        room.name = ami::cleaned(name);
    }
    return room;
}

void Conferences::put(ami::Text room, const event::ChannelSnapshot &channel, ami::Text admin,
    std::optional<bool> isMuted, std::optional<bool> isTalking)
{
    if (room.empty() || !channel.isGiven())
        return;
    const ConferenceUser user{.party = partyOf(channel, m_directory),
        .isAdmin = ami::isYes(admin),
        .isMuted = isMuted,
        .isTalking = isTalking};
    const auto known = m_userIn.find(channel.uniqueid);
    if (known != m_userIn.end() && known->second == room)
        return editUser(room, channel, [&user](ConferenceUser &same) { same = user; });
    take(channel.uniqueid);
    edit(room).users.append(user);
    m_userIn[std::string(channel.uniqueid)] = std::string(room);
}

/// The last to go closes the room.
void Conferences::take(ami::Text uniqueid)
{
    const auto found = m_userIn.find(uniqueid);
    if (found == m_userIn.end())
        return;
    const QString id = ami::cleaned(uniqueid);
    Conference &room = edit(found->second);
    room.users.removeIf([&id](const ConferenceUser &user) { return user.party.uniqueid == id; });
    if (room.users.isEmpty())
        m_rows.remove(found->second);
    m_userIn.erase(found);
}

template <typename Change>
void Conferences::editUser(ami::Text room, const event::ChannelSnapshot &channel, Change change)
{
    if (!m_rows.find(room))
        return;
    auto &users = edit(room).users;
    const QString id = ami::cleaned(channel.uniqueid);
    const auto user = std::ranges::find_if(
        users, [&id](const ConferenceUser &one) { return one.party.uniqueid == id; });
    if (user != users.end())
        change(*user);
}

} // namespace pbx
