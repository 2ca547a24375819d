// SPDX-License-Identifier: MIT
#include "pbx/control/queueing.h"

#include "ami/actions.h"
#include "pbx/control/outcomes.h"
#include "pbx/exchange.h"

#include <algorithm>

namespace pbx {

Asked<QString> interfaceOf(const QString &extension, const Queue *queue, const Dialect &dialect)
{
    if (queue && !extension.isEmpty()) {
        const auto found = std::ranges::find_if(queue->members, [&](const QueueMember &member) {
            return member.extension == extension || member.interface == extension;
        });
        if (found != queue->members.end())
            return found->interface;
        const auto seat = std::ranges::find(queue->absent, extension, &AbsentMember::extension);
        if (seat != queue->absent.end() && !seat->interface.isEmpty())
            return seat->interface;
    }
    if (!isDialable(extension))
        return objection(Objection::NotDialable);
    if (dialect.queueInterface.isEmpty())
        return objection(Objection::NotTaken);
    return filled(dialect.queueInterface, QStringLiteral("ext"), extension);
}

Asked<Plan> logIn(const Queue &queue, const Extension &extension, std::optional<int> penalty,
    const Dialect &dialect)
{
    const auto seat = std::ranges::find(queue.absent, extension.number, &AbsentMember::extension);
    if (!penalty && seat != queue.absent.end())
        penalty = seat->penalty;
    return interfaceOf(extension.number, &queue, dialect).map([&](const QString &interface) {
        Plan plan(ami::action::QueueAdd{.queue = queue.name,
            .interface = interface,
            .penalty = penalty,
            .paused = std::nullopt,
            .memberName = extension.name,
            .stateInterface
            = filled(dialect.queueStateInterface, QStringLiteral("ext"), extension.number)});
        plan.isReached = outcome::isMember({queue.name}, interface, true);
        return plan;
    });
}

Asked<Plan> logOut(const Queue &queue, const QString &extension, const Dialect &dialect)
{
    return interfaceOf(extension, &queue, dialect).map([&queue](const QString &interface) {
        Plan plan(ami::action::QueueRemove{.queue = queue.name, .interface = interface});
        plan.isReached = outcome::isMember({queue.name}, interface, false);
        return plan;
    });
}

bool isOwnQueue(const Queue &queue, const QString &extension)
{
    const auto isIt = [&extension](const QueueMember &member) {
        return member.extension == extension && member.membership == u"dynamic";
    };
    return std::ranges::any_of(queue.members, isIt)
        || std::ranges::find(queue.absent, extension, &AbsentMember::extension)
        != queue.absent.end();
}

Plan setPaused(const QString &queue, const QString &interface, bool isPaused, const QString &reason)
{
    Plan plan(pause(queue, interface, isPaused, reason));
    plan.isReached = outcome::eachMember(queue, interface,
        [isPaused](const QueueMember &member) { return member.isPaused == isPaused; });
    return plan;
}

Plan setPenalty(const QString &queue, const QString &interface, int penalty)
{
    Plan plan(
        ami::action::QueuePenalty{.interface = interface, .penalty = penalty, .queue = queue});
    plan.isReached = outcome::eachMember(queue, interface,
        [penalty](const QueueMember &member) { return member.penalty == penalty; });
    return plan;
}

Plan setRingInUse(const QString &queue, const QString &interface, bool isRung)
{
    Plan plan(ami::action::QueueMemberRingInUse{
        .interface = interface, .ringInUse = isRung, .queue = queue});
    plan.isReached = outcome::eachMember(queue, interface,
        [isRung](const QueueMember &member) { return member.ringsInUse == isRung; });
    return plan;
}

Asked<Plan> withdraw(const Queue &queue, const QueueCaller &caller)
{
    if (caller.channel.isEmpty())
        return objection(Objection::NoChannel);
    Plan plan(ami::action::QueueWithdrawCaller{
        .queue = queue.name, .caller = caller.channel, .withdrawInfo = {}});
    plan.isReached
        = outcome::caller(queue.name, caller.uniqueid, [](const QueueCaller &) { return false; });
    return plan;
}

/// No event tells that others have been overtaken.
Asked<Plan> prioritize(const Queue &queue, const QueueCaller &caller, int priority)
{
    if (caller.channel.isEmpty())
        return objection(Objection::NoChannel);
    Plan plan(ami::action::QueueChangePriorityCaller{
        .queue = queue.name, .caller = caller.channel, .priority = priority, .immediate = true});
    plan.looks = {ami::action::QueueStatus{.queue = queue.name}};
    plan.isReached = outcome::caller(queue.name, caller.uniqueid,
        [priority](const QueueCaller &one) { return one.priority.value_or(priority) == priority; });
    return plan;
}

/// Nor that the counters are at nothing.
Plan resetCounters(const Queue &queue)
{
    Plan plan(ami::action::QueueReset{.queue = queue.name});
    plan.looks = {ami::action::QueueStatus{.queue = queue.name}};
    plan.isReached = [name = queue.name.toStdString()](const Exchange &exchange) {
        const Queue *const row = exchange.queues().rows().find(name);
        return !row || (row->completed.value_or(0) == 0 && row->abandoned.value_or(0) == 0);
    };
    return plan;
}

const QueueCaller *callerOf(const Queue &queue, const Call &call)
{
    const auto found
        = std::ranges::find(queue.callers, call.caller.uniqueid, &QueueCaller::uniqueid);
    return found == queue.callers.end() ? nullptr : &*found;
}

} // namespace pbx
