// SPDX-License-Identifier: MIT
#pragma once

#include "demo/clock.h"
#include "demo/directory.h"
#include "demo/states.h"

namespace demo {

/// Somebody who takes calls of a queue.
struct QueueMember {
    MemberPlan plan;
    int callsTaken = 0;
    qint64 lastCall = 0;
    qint64 lastPause = 0;
    qint64 loginTime = 0;
    bool isInCall = false;
    bool isPaused = false;
    ami::Moment freeFrom{}; ///< end of the wrap-up time
};

/// Somebody who waits in a queue.
struct QueueCaller {
    QByteArray uniqueid;
    int firstPosition = 1;
    ami::Moment joined{};
    QByteArrayList legs; ///< the members' phones that ring for it now
    ami::Moment rang{};
    int priority = 0; ///< a greater one is served earlier
    bool isWithdrawn = false; ///< leaves as soon as no phone rings for it
    Clock::Ticket nextTry = 0;
    Clock::Ticket patience = 0;
};

/// A queue as it stands: members, waiting callers and what it has had so far.
struct Queue {
    QueuePlan plan;
    QList<QueueMember> members;
    QList<QueueCaller> callers;
    int completed = 0;
    int completedInTime = 0;
    int abandoned = 0;
    int holdTime = 0;
    int talkTime = 0;
    int nextMember = 0; ///< whose turn it is where members ring one after the other

    QueueMember *member(const QByteArray &interface);
    QueueCaller *caller(const QByteArray &uniqueid);
    int position(const QByteArray &uniqueid) const;
    /// Where somebody of that priority comes to stand, from 0: behind their equals.
    qsizetype placeFor(int priority) const;

    /// Per cent of the calls that were answered in time, of all answered ones.
    double serviceLevel() const;
};

/// The header lines about a member that all its events share.
void describe(Block &block, const Queue &queue, const QueueMember &member, DeviceState state);

} // namespace demo
