// SPDX-License-Identifier: MIT
#include "pbx/control/queueing.h"

#include "ami/actions.h"

#include <algorithm>

namespace pbx {

Asked<QString> interfaceOf(const QString &extension, const Queue *queue, const Dialect &dialect)
{
    if (queue) {
        const auto found = std::ranges::find_if(queue->members, [&](const QueueMember &member) {
            return member.extension == extension || member.interface == extension;
        });
        if (found != queue->members.end())
            return found->interface;
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
    return interfaceOf(extension.number, &queue, dialect).map([&](const QString &interface) {
        return Plan(ami::action::QueueAdd{.queue = queue.name,
            .interface = interface,
            .penalty = penalty,
            .paused = std::nullopt,
            .memberName = extension.name,
            .stateInterface
            = filled(dialect.queueStateInterface, QStringLiteral("ext"), extension.number)});
    });
}

Asked<Plan> logOut(const Queue &queue, const QString &extension, const Dialect &dialect)
{
    return interfaceOf(extension, &queue, dialect).map([&queue](const QString &interface) {
        return Plan(ami::action::QueueRemove{.queue = queue.name, .interface = interface});
    });
}

Asked<Plan> withdraw(const Queue &queue, const QueueCaller &caller)
{
    if (caller.channel.isEmpty())
        return objection(Objection::NoChannel);
    return Plan(ami::action::QueueWithdrawCaller{
        .queue = queue.name, .caller = caller.channel, .withdrawInfo = {}});
}

Asked<Plan> prioritize(const Queue &queue, const QueueCaller &caller, int priority)
{
    if (caller.channel.isEmpty())
        return objection(Objection::NoChannel);
    return Plan(ami::action::QueueChangePriorityCaller{
        .queue = queue.name, .caller = caller.channel, .priority = priority, .immediate = true});
}

Plan resetCounters(const Queue &queue)
{
    return Plan(ami::action::QueueReset{.queue = queue.name});
}

const QueueCaller *callerOf(const Queue &queue, const Call &call)
{
    const auto found
        = std::ranges::find(queue.callers, call.caller.uniqueid, &QueueCaller::uniqueid);
    return found == queue.callers.end() ? nullptr : &*found;
}

} // namespace pbx
