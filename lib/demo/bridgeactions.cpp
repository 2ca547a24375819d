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

} // namespace

void addBridgeActions(ActionTable &table, Switchboard &board)
{
    table.add("BridgeList", {}, "Get a list of bridges in the system.", board, list);
    table.add("BridgeInfo", {}, "Get information about a bridge.", board, show);
}

} // namespace demo
