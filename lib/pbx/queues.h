// SPDX-License-Identifier: MIT
#pragma once

#include "ami/event.h"
#include "pbx/database.h"
#include "pbx/directory.h"
#include "pbx/queue.h"
#include "pbx/queuetallies.h"
#include "pbx/rows.h"

namespace pbx {

/// The queues: who waits, who answers, and the counters, which are carried on from the events as
/// app_queue itself does.
class Queues
{
public:
    Queues(const Directory &directory, QString server)
        : m_directory(directory), m_server(std::move(server))
    {
    }

    void apply(const ami::Event &event, std::optional<Moment> now);
    /// An entry of the exchange's list of those who may log in is no more.
    void apply(const Database::Absence &absence);
    void clear();

    QList<Change<Queue>> takeChanges() { return m_rows.takeChanges(); }
    const Rows<Queue> &rows() const { return m_rows; }

private:
    void applyMembers(const ami::Event &event);
    void applyCallers(const ami::Event &event);

    Queue &edit(ami::Text name);
    void setParameters(const ami::event::QueueParams &e);
    void setMember(const ami::event::QueueMemberSnapshot &e);
    void removeMember(const ami::event::QueueMemberSnapshot &e);
    void permit(ami::Text key, ami::Text penalty);
    void remember(const QString &queue, const QueueMember &member);
    void updateAbsent(Queue &queue);
    void list(const ami::event::QueueEntry &e);
    void join(const ami::event::QueueCallerJoin &e);
    void leave(ami::Text uniqueid);
    void setInCall(ami::Text queue, ami::Text interface, bool isInCall);
    void handOver(const ami::event::AttendedTransfer &e);
    void countConnect(const ami::event::AgentConnect &e);
    void countComplete(const ami::event::AgentComplete &e);

    const Directory &m_directory;
    QString m_server;
    Rows<Queue> m_rows;
    /// Who may log in, by queue: those seen as members, also before the link was lost, and those
    /// that the exchange's database lists.
    struct Seats {
        QList<AbsentMember> seen;
        QList<AbsentMember> permitted;
    };
    TextMap<Seats> m_seats;
    TextMap<std::string> m_waitingIn; ///< a caller's Uniqueid to the queue's name
    QueueTallies m_tallies;
    TextMap<double> m_completedInTime; ///< for the service level; by queue
    std::optional<Moment> m_now;
};

} // namespace pbx
