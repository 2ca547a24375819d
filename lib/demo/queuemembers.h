// SPDX-License-Identifier: MIT
#pragma once

#include "demo/lines.h"
#include "demo/queue.h"

namespace demo {

/// Who takes calls of which queue: logging in and out, pauses, penalties, and who is free.
class QueueMembers : public QObject
{
    Q_OBJECT

public:
    QueueMembers(Lines &lines, States &states, QObject *parent = nullptr);

    QList<Queue> &queues() { return m_queues; }
    Queue *queue(const QByteArray &name);

    DeviceState state(const QueueMember &member) const;
    /// Whether a call may ring at the member now.
    bool isFree(const QueueMember &member) const;

    void add(Queue &queue, const MemberPlan &plan);
    void remove(Queue &queue, const QByteArray &interface);
    /// In one queue, or in all that it is a member of. False if it is in none.
    bool pause(const QByteArray &queue, const QByteArray &interface, bool paused,
        const QByteArray &reason);
    bool setPenalty(const QByteArray &queue, const QByteArray &interface, int penalty);
    bool setRingInUse(const QByteArray &queue, const QByteArray &interface, bool rings);

    /// Forgets what the queue, or all of them where no name is given, and its members have had.
    void resetCounters(const QByteArray &queue);

    /// A call of the queue begins or ends at the member.
    void beginCall(QueueMember &member) { member.isInCall = true; }
    void endCall(Queue &queue, QueueMember &member);

signals:
    /// Somebody may have become free.
    void moved();

private:
    void watch(const QByteArray &queueName, const QByteArray &interface);
    void tell(const QByteArray &name, const Queue &queue, const QueueMember &member);
    void review(const QByteArray &device);
    bool forEach(const QByteArray &queue, const QByteArray &interface,
        const std::function<void(Queue &, QueueMember &)> &visit);

    Lines &m_lines;
    States &m_states;
    QList<Queue> m_queues;
};

} // namespace demo
