// SPDX-License-Identifier: MIT
#include "demo/actiontable.h"
#include "demo/switchboard.h"

#include <algorithm>

namespace demo {

namespace {

    void listRooms(Switchboard &board, const Request &, Reply &reply)
    {
        const auto &rooms = board.conferences().all();
        if (rooms.empty()) {
            reply.error("No active conferences.");
            return;
        }
        reply.beginList("Confbridge conferences will follow");
        for (const auto &[name, conference] : rooms) {
            const auto marked
                = std::ranges::count(conference.users, true, &ConferenceUser::isAdmin);
            reply.addItem(reply.item("ConfbridgeListRooms")
                              .add("Conference", name)
                              .add("Parties", int(conference.users.size()))
                              .add("Marked", qint64(marked))
                              .addFlag("Locked", conference.isLocked)
                              .addFlag("Muted", false));
        }
        reply.endList("ConfbridgeListRoomsComplete");
    }

    /// The conference that the action names; answers it if there is none.
    Conference *conference(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray room = request.value("Conference");
        if (room.isEmpty()) {
            reply.error("No Conference name provided.");
            return nullptr;
        }
        if (board.conferences().all().empty()) {
            reply.error("No active conferences.");
            return nullptr;
        }
        Conference *found = board.conferences().find(room);
        if (!found)
            reply.error("No Conference by that name found.");
        return found;
    }

    void addUser(
        Switchboard &board, Reply &reply, const QByteArray &room, const ConferenceUser &user)
    {
        const Channel &channel = *board.lines().find(user.uniqueid);
        const auto time = std::chrono::floor<seconds>(board.clock().now() - channel.answered);
        Block item = reply.item("ConfbridgeList")
                         .add("Conference", room)
                         .addFlag("Admin", user.isAdmin)
                         .addFlag("MarkedUser", user.isAdmin)
                         .addFlag("WaitMarked", false)
                         .addFlag("EndMarked", false)
                         .addFlag("EndMarkedAny", false)
                         .addFlag("Waiting", false)
                         .addFlag("Muted", user.isMuted)
                         .addFlag("Talking", user.isTalking)
                         .add("AnsweredTime", qint64(time.count()));
        describe(item, channel);
        reply.addItem(item);
    }

    void listUsers(Switchboard &board, const Request &request, Reply &reply)
    {
        const Conference *found = conference(board, request, reply);
        if (!found)
            return;
        reply.beginList("Confbridge user list will follow");
        for (const ConferenceUser &user : found->users)
            addUser(board, reply, found->room, user);
        reply.endList("ConfbridgeListComplete");
    }

    void withUser(Switchboard &board, const Request &request, Reply &reply, const QByteArray &done,
        const std::function<void(Conference &, ConferenceUser &)> &act)
    {
        const QByteArray channel = request.value("Channel");
        if (channel.isEmpty()) {
            reply.error("No channel name provided.");
            return;
        }
        Conference *found = conference(board, request, reply);
        if (!found)
            return;
        ConferenceUser *user = board.conferences().user(*found, channel);
        if (!user) {
            reply.error("No Channel by that name found in Conference.");
            return;
        }
        reply.success(done);
        act(*found, *user);
    }

    void mute(Switchboard &board, const Request &request, Reply &reply)
    {
        withUser(board, request, reply, "User muted", [&](Conference &room, ConferenceUser &user) {
            board.conferences().setMuted(room, user, true);
        });
    }

    void unmute(Switchboard &board, const Request &request, Reply &reply)
    {
        withUser(
            board, request, reply, "User unmuted", [&](Conference &room, ConferenceUser &user) {
                board.conferences().setMuted(room, user, false);
            });
    }

    void kick(Switchboard &board, const Request &request, Reply &reply)
    {
        if (request.value("Channel") != "all") {
            withUser(board, request, reply, "User kicked",
                [&](Conference &, ConferenceUser &user) { board.conferences().kick(user); });
            return;
        }
        const Conference *found = conference(board, request, reply);
        if (!found)
            return;
        reply.success("All participants kicked");
        const QList<ConferenceUser> users = found->users;
        for (const ConferenceUser &user : users)
            board.conferences().kick(user);
    }

    void lock(Switchboard &board, const Request &request, Reply &reply)
    {
        if (Conference *found = conference(board, request, reply)) {
            found->isLocked = true;
            reply.success("Conference locked");
        }
    }

    void unlock(Switchboard &board, const Request &request, Reply &reply)
    {
        if (Conference *found = conference(board, request, reply)) {
            found->isLocked = false;
            reply.success("Conference unlocked");
        }
    }

    void startRecord(Switchboard &board, const Request &request, Reply &reply)
    {
        Conference *found = conference(board, request, reply);
        if (found && found->isRecorded) {
            reply.error("Conference is already being recorded.");
        } else if (found) {
            reply.success("Conference Recording Started.");
            board.conferences().setRecorded(*found, true);
        }
    }

    void stopRecord(Switchboard &board, const Request &request, Reply &reply)
    {
        Conference *found = conference(board, request, reply);
        if (found && !found->isRecorded) {
            reply.error("Internal error while stopping recording.");
        } else if (found) {
            reply.success("Conference Recording Stopped.");
            board.conferences().setRecorded(*found, false);
        }
    }

} // namespace

void addConferenceActions(ActionTable &table, Switchboard &board)
{
    table.add("ConfbridgeListRooms", "reporting", "List active conferences.", board, listRooms);
    table.add(
        "ConfbridgeList", "reporting", "List participants in a conference.", board, listUsers);
    table.add("ConfbridgeMute", "call", "Mute a Confbridge user.", board, mute);
    table.add("ConfbridgeUnmute", "call", "Unmute a Confbridge user.", board, unmute);
    table.add("ConfbridgeKick", "call", "Kick a Confbridge user.", board, kick);
    table.add("ConfbridgeLock", "call", "Lock a Confbridge conference.", board, lock);
    table.add("ConfbridgeUnlock", "call", "Unlock a Confbridge conference.", board, unlock);
    table.add("ConfbridgeStartRecord", "system", "Start recording a Confbridge conference.", board,
        startRecord);
    table.add("ConfbridgeStopRecord", "system", "Stop recording a Confbridge conference.", board,
        stopRecord);
}

} // namespace demo
