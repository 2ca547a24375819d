// SPDX-License-Identifier: MIT
#include "demo/actiontable.h"
#include "demo/switchboard.h"

#include <algorithm>

namespace demo {

namespace {

    qint64 secondsSince(ami::Moment moment, Switchboard &board)
    {
        return std::chrono::floor<seconds>(board.clock().now() - moment).count();
    }

    /// QueueEntry gives names unescaped, and another word for those that are not known.
    QByteArray shownInEntry(const QByteArray &text)
    {
        return text.isEmpty() ? QByteArray("unknown") : text;
    }

    void addParameters(Reply &reply, const Queue &queue)
    {
        const int asked = queue.completed + queue.abandoned;
        const double second = asked > 0 ? 100.0 * queue.completedInTime / asked : 0.0;
        reply.addBareItem(
            reply.bareItem("QueueParams")
                .add("Queue", queue.plan.name)
                .add("Max", 0)
                .add("Strategy", queue.plan.strategy)
                .add("Calls", int(queue.callers.size()))
                .add("Holdtime", queue.holdTime)
                .add("TalkTime", queue.talkTime)
                .add("Completed", queue.completed)
                .add("Abandoned", queue.abandoned)
                .add("ServiceLevel", queue.plan.serviceLevel)
                .add("ServicelevelPerf", QByteArray::number(queue.serviceLevel(), 'f', 1))
                .add("ServicelevelPerf2", QByteArray::number(second, 'f', 1))
                .add("Weight", 0));
    }

    void addMember(Reply &reply, const Queue &queue, const QueueMember &member, DeviceState state)
    {
        reply.addBareItem(reply.bareItem("QueueMember")
                              .add("Queue", queue.plan.name)
                              .add("Name", member.plan.name)
                              .add("Location", member.plan.interface)
                              .add("StateInterface", member.plan.stateInterface)
                              .add("Membership", member.plan.isDynamic ? "dynamic" : "static")
                              .add("Penalty", member.plan.penalty)
                              .add("CallsTaken", member.callsTaken)
                              .add("LastCall", member.lastCall)
                              .add("LastPause", member.lastPause)
                              .add("LoginTime", member.loginTime)
                              .add("InCall", int(member.isInCall))
                              .add("Status", int(state))
                              .add("Paused", int(member.isPaused))
                              .add("PausedReason", member.plan.pauseReason)
                              .add("Wrapuptime", 0));
    }

    void addEntry(Switchboard &board, Reply &reply, const Queue &queue, const QueueCaller &caller)
    {
        const Channel &channel = *board.lines().find(caller.uniqueid);
        reply.addBareItem(reply.bareItem("QueueEntry")
                              .add("Queue", queue.plan.name)
                              .add("Position", queue.position(caller.uniqueid))
                              .add("Channel", channel.name)
                              .add("Uniqueid", channel.uniqueid)
                              .add("CallerIDNum", shownInEntry(channel.caller.number))
                              .add("CallerIDName", shownInEntry(channel.caller.name))
                              .add("ConnectedLineNum", shownInEntry(channel.connected.number))
                              .add("ConnectedLineName", shownInEntry(channel.connected.name))
                              .add("Wait", secondsSince(caller.joined, board))
                              .add("Priority", caller.priority));
    }

    void listStatus(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray wanted = request.value("Queue");
        const QByteArray interface = request.value("Member");
        reply.beginList("Queue status will follow");
        for (const Queue &queue : std::as_const(board.members().queues())) {
            if (!wanted.isEmpty() && queue.plan.name != wanted)
                continue;
            addParameters(reply, queue);
            for (const QueueMember &member : queue.members) {
                if (interface.isEmpty() || member.plan.interface == interface)
                    addMember(reply, queue, member, board.members().state(member));
            }
            for (const QueueCaller &caller : queue.callers)
                addEntry(board, reply, queue, caller);
        }
        reply.endList("QueueStatusComplete");
    }

    void listSummary(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray wanted = request.value("Queue");
        const QueueMembers &members = board.members();
        reply.beginList("Queue summary will follow");
        for (const Queue &queue : std::as_const(board.members().queues())) {
            if (!wanted.isEmpty() && queue.plan.name != wanted)
                continue;
            const auto isThere = [&](const QueueMember &member) {
                return members.state(member) != DeviceState::Unavailable;
            };
            const auto isFree = [&](const QueueMember &member) { return members.isFree(member); };
            const auto oldest
                = queue.callers.isEmpty() ? board.clock().now() : queue.callers.first().joined;
            reply.addBareItem(
                reply.bareItem("QueueSummary")
                    .add("Queue", queue.plan.name)
                    .add("LoggedIn", qint64(std::ranges::count_if(queue.members, isThere)))
                    .add("Available", qint64(std::ranges::count_if(queue.members, isFree)))
                    .add("Callers", int(queue.callers.size()))
                    .add("HoldTime", queue.holdTime)
                    .add("TalkTime", queue.talkTime)
                    .add("LongestHoldTime", secondsSince(oldest, board)));
        }
        reply.endList("QueueSummaryComplete");
    }

} // namespace

void addQueueLists(ActionTable &table, Switchboard &board)
{
    table.add("QueueStatus", {}, "Show queue status.", board, listStatus);
    table.add("QueueSummary", {}, "Show queue summary.", board, listSummary);
}

} // namespace demo
