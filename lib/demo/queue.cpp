// SPDX-License-Identifier: MIT
#include "demo/queue.h"

#include <algorithm>

namespace demo {

QueueMember *Queue::member(const QByteArray &interface)
{
    const auto found = std::ranges::find_if(
        members, [&](const QueueMember &member) { return member.plan.interface == interface; });
    return found == members.end() ? nullptr : &*found;
}

QueueCaller *Queue::caller(const QByteArray &uniqueid)
{
    const auto found = std::ranges::find(callers, uniqueid, &QueueCaller::uniqueid);
    return found == callers.end() ? nullptr : &*found;
}

int Queue::position(const QByteArray &uniqueid) const
{
    const auto found = std::ranges::find(callers, uniqueid, &QueueCaller::uniqueid);
    return int(found - callers.begin()) + 1;
}

qsizetype Queue::placeFor(int priority) const
{
    const auto found = std::ranges::find_if(
        callers, [priority](const QueueCaller &other) { return other.priority < priority; });
    return found - callers.begin();
}

double Queue::serviceLevel() const
{
    return completed > 0 ? 100.0 * completedInTime / completed : 0.0;
}

void describe(Block &block, const Queue &queue, const QueueMember &member, DeviceState state)
{
    block.add("Queue", queue.plan.name)
        .add("MemberName", member.plan.name)
        .add("Interface", member.plan.interface)
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
        .add("Ringinuse", int(member.plan.ringsInUse))
        .add("Wrapuptime", 0); // a member's own, which none has
}

} // namespace demo
