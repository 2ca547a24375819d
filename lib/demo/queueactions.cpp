// SPDX-License-Identifier: MIT
#include "demo/actiontable.h"
#include "demo/switchboard.h"

namespace demo {

namespace {

    void add(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray name = request.value("Queue");
        const QByteArray interface = request.value("Interface");
        Queue *queue = board.members().queue(name);
        if (name.isEmpty()) {
            reply.error("'Queue' not specified.");
        } else if (interface.isEmpty()) {
            reply.error("'Interface' not specified.");
        } else if (!queue) {
            reply.error("Unable to add interface to queue: No such queue");
        } else if (queue->member(interface)) {
            reply.error("Unable to add interface: Already there");
        } else {
            reply.success("Added interface to queue");
            MemberPlan plan{.name = request.value("MemberName"),
                .interface = interface,
                .stateInterface = request.value("StateInterface"),
                .isDynamic = true,
                .penalty = request.value("Penalty").toInt()};
            if (plan.name.isEmpty())
                plan.name = interface;
            if (plan.stateInterface.isEmpty())
                plan.stateInterface = interface;
            plan.device = plan.stateInterface;
            board.members().add(*queue, plan);
            if (request.isTrue("Paused"))
                board.members().pause(name, interface, true, request.value("Reason"));
        }
    }

    void remove(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray name = request.value("Queue");
        const QByteArray interface = request.value("Interface");
        Queue *queue = board.members().queue(name);
        if (name.isEmpty() || interface.isEmpty()) {
            reply.error("Need 'Queue' and 'Interface' parameters.");
        } else if (!queue) {
            reply.error("Unable to remove interface from queue: No such queue");
        } else if (!queue->member(interface)) {
            reply.error("Unable to remove interface: Not there");
        } else if (!queue->member(interface)->plan.isDynamic) {
            reply.error("Member not dynamic");
        } else {
            reply.success("Removed interface from queue");
            board.members().remove(*queue, interface);
        }
    }

    bool isMember(Switchboard &board, const QByteArray &name, const QByteArray &interface)
    {
        for (Queue &queue : board.members().queues()) {
            if ((name.isEmpty() || queue.plan.name == name) && queue.member(interface))
                return true;
        }
        return false;
    }

    void pause(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray interface = request.value("Interface");
        const bool paused = request.isTrue("Paused");
        if (interface.isEmpty() || !request.has("Paused")) {
            reply.error("Need 'Interface' and 'Paused' parameters.");
        } else if (!isMember(board, request.value("Queue"), interface)) {
            reply.error("Interface not found");
        } else {
            reply.success(
                paused ? "Interface paused successfully" : "Interface unpaused successfully");
            board.members().pause(
                request.value("Queue"), interface, paused, request.value("Reason"));
        }
    }

    void setPenalty(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray interface = request.value("Interface");
        bool isNumber = false;
        const int penalty = request.value("Penalty").toInt(&isNumber);
        if (interface.isEmpty() || !request.has("Penalty")) {
            reply.error("Need 'Interface' and 'Penalty' parameters.");
        } else if (!isNumber || penalty < 0
            || !isMember(board, request.value("Queue"), interface)) {
            reply.error("Invalid interface, queuename or penalty");
        } else {
            reply.success("Interface penalty set successfully");
            board.members().setPenalty(request.value("Queue"), interface, penalty);
        }
    }

    void setRingInUse(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray interface = request.value("Interface");
        if (interface.isEmpty() || !request.has("RingInUse")) {
            reply.error("Need 'Interface' and 'RingInUse' parameters.");
        } else if (!isMember(board, request.value("Queue"), interface)) {
            reply.error("Invalid interface, queuename, or ringinuse value\n");
        } else {
            reply.success("Interface ringinuse set successfully");
            board.members().setRingInUse(
                request.value("Queue"), interface, request.isTrue("RingInUse"));
        }
    }

    void reset(Switchboard &board, const Request &request, Reply &reply)
    {
        reply.success("Queue stats reset successfully"); // of an unknown queue too
        board.members().resetCounters(request.value("Queue"));
    }

    /// Somebody who waits; answers the action if there is no such caller. `order` is how Asterisk
    /// calls what is wanted.
    QueueCaller *caller(
        Switchboard &board, const Request &request, Reply &reply, const QByteArray &order)
    {
        Queue *queue = board.members().queue(request.value("Queue"));
        const Channel *channel = board.lines().named(request.value("Caller"));
        if (!queue) {
            reply.error("Unable to " + order + " queue: No such queue");
            return nullptr;
        }
        QueueCaller *found = channel ? queue->caller(channel->uniqueid) : nullptr;
        if (!found)
            reply.error("Unable to " + order + " queue: No such caller");
        return found;
    }

    void withdraw(Switchboard &board, const Request &request, Reply &reply)
    {
        if (request.value("Queue").isEmpty()) {
            reply.error("'Queue' not specified.");
            return;
        }
        if (request.value("Caller").isEmpty()) {
            reply.error("'Caller' not specified.");
            return;
        }
        QueueCaller *found = caller(board, request, reply, "request withdraw from");
        if (found && found->isWithdrawn) {
            reply.error("Unable to request withdraw from queue: Already requested");
        } else if (found) {
            reply.success("Withdraw requested successfully");
            board.queueCalls().withdraw(*found);
        }
    }

    void prioritize(Switchboard &board, const Request &request, Reply &reply)
    {
        const QByteArray text = request.value("Priority");
        bool isNumber = false;
        const int priority = text.toInt(&isNumber);
        if (request.value("Queue").isEmpty()) {
            reply.error("'Queue' not specified.");
        } else if (request.value("Caller").isEmpty()) {
            reply.error("'Caller' not specified.");
        } else if (text.isEmpty()) {
            reply.error("'Priority' not specified.");
        } else if (!isNumber) {
            reply.error("'Priority' need integer.");
        } else if (const QueueCaller *found
            = caller(board, request, reply, "change priority caller on")) {
            reply.success("Priority change for caller on queue");
            board.queueCalls().prioritize(*board.members().queue(request.value("Queue")),
                QByteArray(found->uniqueid), priority, request.isTrue("Immediate"));
        }
    }

} // namespace

void addQueueActions(ActionTable &table, Switchboard &board)
{
    table.add("QueueAdd", "agent", "Add interface to queue.", board, add);
    table.add("QueueRemove", "agent", "Remove interface from queue.", board, remove);
    table.add("QueuePause", "agent", "Makes a queue member temporarily unavailable.", board, pause);
    table.add("QueuePenalty", "agent", "Set the penalty for a queue member.", board, setPenalty);
    table.add("QueueMemberRingInUse", "agent", "Set the ringinuse value for a queue member.", board,
        setRingInUse);
    table.add("QueueReset", {}, "Reset queue statistics.", board, reset);
    table.add("QueueWithdrawCaller", {},
        "Request to withdraw a caller from the queue back to the dialplan.", board, withdraw);
    table.add("QueueChangePriorityCaller", {}, "Change priority of a caller on queue.", board,
        prioritize);
}

} // namespace demo
