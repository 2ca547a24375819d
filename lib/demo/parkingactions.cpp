// SPDX-License-Identifier: MIT
#include "demo/actiontable.h"
#include "demo/switchboard.h"

namespace demo {

namespace {

    void park(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray name = request.value("Channel");
        const QByteArray lot = request.value("Parkinglot");
        Channel *channel = board.lines().named(name);
        if (name.isEmpty()) {
            reply.error("Channel not specified");
            return;
        }
        if (!channel) {
            reply.error("Channel does not exist: " + name);
            return;
        }
        if (!lot.isEmpty() && lot != board.directory().lot.name) {
            reply.error("Park action failed\n");
            return;
        }
        if (channel->state != ChannelState::Up || !board.parking().hasSpace()) {
            reply.error("Park action failed\n");
            return;
        }
        QByteArray timeoutChannel = request.value("TimeoutChannel");
        if (timeoutChannel.isEmpty())
            timeoutChannel = request.value("Channel2"); // its name up to Asterisk 11
        const QByteArray back = timeoutChannel.isEmpty() ? name : timeoutChannel;
        seconds time = board.directory().lot.time;
        if (const int given = request.value("Timeout").toInt(); given > 0)
            time = std::chrono::round<seconds>(milliseconds(given));
        reply.success("Park successful\n");
        board.park(*channel, back.left(back.lastIndexOf('-')), time, channel->parkingSpace,
            board.lines().named(request.value("AnnounceChannel")));
    }

    void listLots(Switchboard &board, const Request &, Reply &reply)
    {
        const LotPlan &lot = board.directory().lot;
        reply.beginList("Parking lots will follow");
        reply.addItem(reply.item("Parkinglot")
                          .add("Name", lot.name)
                          .add("StartSpace", lot.firstSpace)
                          .add("StopSpace", lot.lastSpace)
                          .add("Timeout", qint64(lot.time.count())));
        reply.endList("ParkinglotsComplete");
    }

    void listCalls(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray lot = request.value("ParkingLot");
        if (!lot.isEmpty() && lot != board.directory().lot.name) {
            reply.error("Requested parking lot could not be found.");
            return;
        }
        reply.beginList("Parked calls will follow");
        for (const auto &[space, call] : board.parking().calls()) {
            Block item = reply.bareItem("ParkedCall");
            describe(item, *board.lines().find(call.parkee), "Parkee");
            board.parking().describe(item, call);
            reply.addBareItem(item);
        }
        reply.send(reply.beginEnd("ParkedCallsComplete")
                       .add("Total", int(board.parking().calls().size())));
    }

} // namespace

void addParkingActions(ActionTable &table, Switchboard &board)
{
    table.add("Park", "call", "Park a channel.", board, park);
    table.add("Parkinglots", "call", "Get a list of parking lots", board, listLots);
    table.add("ParkedCalls", "call", "List parked calls.", board, listCalls);
}

} // namespace demo
