// SPDX-License-Identifier: MIT
#include "demo/actiontable.h"
#include "demo/switchboard.h"

#include <QDateTime>

namespace demo {

namespace {

    QByteArray duration(ami::Moment from, ami::Moment to)
    {
        const auto total = std::chrono::floor<seconds>(to - from).count();
        const auto padded
            = [](qint64 value) { return QByteArray::number(value).rightJustified(2, '0'); };
        return padded(total / 3600) + ':' + padded(total / 60 % 60) + ':' + padded(total % 60);
    }

    void showSettings(Reply &reply)
    {
        reply.send(reply.begin("Success")
                       .add("AMIversion", "11.0.0")
                       .add("AsteriskVersion", "22.10.1")
                       .add("SystemName", "")
                       .add("CoreMaxCalls", 0)
                       .add("CoreMaxLoadAvg", "0.000000")
                       .add("CoreRunUser", "")
                       .add("CoreRunGroup", "")
                       .add("CoreMaxFilehandles", 0)
                       .addFlag("CoreRealTimeEnabled", false)
                       .addFlag("CoreCDRenabled", true)
                       .addFlag("CoreHTTPenabled", true)
                       .addFlag("SoundsSearchCustomDir", false));
    }

    void showStatus(Switchboard &board, qint64 start, Reply &reply)
    {
        const QDateTime begin = QDateTime::fromSecsSinceEpoch(start, Qt::UTC);
        const QByteArray date = begin.toString(u"yyyy-MM-dd").toLatin1();
        const QByteArray time = begin.toString(u"HH:mm:ss").toLatin1();
        reply.send(reply.begin("Success")
                       .add("CoreStartupDate", date)
                       .add("CoreStartupTime", time)
                       .add("CoreReloadDate", date)
                       .add("CoreReloadTime", time)
                       .add("CoreCurrentCalls", int(board.lines().all().size()))
                       .add("CoreProcessedCalls", board.lines().made()));
    }

    void showChannels(Switchboard &board, Reply &reply)
    {
        reply.beginList("Channels will follow");
        for (const auto &[id, channel] : board.lines().all()) {
            Block item = reply.item("CoreShowChannel");
            describe(item, channel);
            item.add("Application", channel.application)
                .add("ApplicationData", channel.data)
                .add("Duration", duration(channel.created, board.clock().now()))
                .add("BridgeId", channel.bridge);
            reply.addItem(item);
        }
        reply.endList("CoreShowChannelsComplete");
    }

} // namespace

void addCoreActions(ActionTable &table, Switchboard &board)
{
    const qint64 start = board.clock().seconds() - qint64(board.directory().uptime.count());
    table.add("CoreSettings", "system,reporting", "Show PBX core settings (version etc).",
        [](const Request &, Reply &reply) { showSettings(reply); });
    table.add("CoreStatus", "system,reporting", "Show PBX core status variables.",
        [&board, start](const Request &, Reply &reply) { showStatus(board, start, reply); });
    table.add("CoreShowChannels", "system,reporting", "List currently active channels.",
        [&board](const Request &, Reply &reply) { showChannels(board, reply); });
    table.add("Ping", {}, "Keepalive command.", [&board](const Request &, Reply &reply) {
        reply.send(reply.begin("Success")
                       .add("Ping", "Pong")
                       .add("Timestamp", stamp(board.clock().now())));
    });
}

} // namespace demo
