// SPDX-License-Identifier: MIT
#include "demo/actiontable.h"
#include "demo/switchboard.h"

namespace demo {

namespace {

    void list(Switchboard &board, const Request &, Reply &reply)
    {
        reply.beginList("Bridge listing will follow");
        for (const auto &[id, bridge] : board.bridges().all()) {
            Block item = reply.item("BridgeListItem");
            describe(item, bridge);
            reply.addItem(item);
        }
        reply.endList("BridgeListComplete");
    }

    void show(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray id = request.value("BridgeUniqueid");
        const Bridge *bridge = board.bridges().find(id);
        if (id.isEmpty()) {
            reply.error("BridgeUniqueid must be provided");
            return;
        }
        if (!bridge) {
            reply.error("Specified BridgeUniqueid not found");
            return;
        }
        reply.beginList("Bridge channel listing will follow");
        for (const QByteArray &member : bridge->members) {
            Block item = reply.item("BridgeInfoChannel");
            describe(item, *board.lines().find(member));
            reply.addItem(item);
        }
        Block end = reply.beginEnd("BridgeInfoComplete");
        describe(end, *bridge);
        reply.send(end);
    }

    void connectTwo(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray names[] = {request.value("Channel1"), request.value("Channel2")};
        Channel *first = board.lines().named(names[0]);
        Channel *second = board.lines().named(names[1]);
        if (names[0].isEmpty() || names[1].isEmpty()) {
            reply.error("Missing channel parameter in request");
        } else if (!first) {
            reply.error("Channel1 does not exist: " + names[0]);
        } else if (!second) {
            reply.error("Channel2 does not exist: " + names[1]);
        } else if (first->state != ChannelState::Up || second->state != ChannelState::Up
            || first == second) {
            reply.error("Unable to bridge channels");
        } else {
            reply.success("Channels have been bridged");
            board.talks().connectTo(*first, *second);
        }
    }

} // namespace

void addBridgeActions(ActionTable &table, Switchboard &board)
{
    table.add("Bridge", "call", "Bridge two channels already in the PBX.", board, connectTwo);
    table.add("BridgeList", {}, "Get a list of bridges in the system.", board, list);
    table.add("BridgeInfo", {}, "Get information about a bridge.", board, show);
}

} // namespace demo
