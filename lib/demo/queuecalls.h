// SPDX-License-Identifier: MIT
#pragma once

#include "demo/legs.h"
#include "demo/queuemembers.h"
#include "demo/talks.h"

namespace demo {

/// Queue(): callers wait to music, members' phones ring for the first of them.
class QueueCalls : public QObject, public Application
{
    Q_OBJECT

public:
    QueueCalls(
        Lines &lines, Legs &legs, Talks &talks, QueueMembers &members, QObject *parent = nullptr);

    /// False if the queue does not take callers now.
    bool join(Channel &caller, const QByteArray &queue);

    /// Sends the caller on in the dialplan, once no member's phone rings for it.
    void withdraw(QueueCaller &caller);
    /// `now` lets it take its new place at once.
    void prioritize(Queue &queue, const QByteArray &caller, int priority, bool now);

    void rang(Channel &leg) override;
    void answered(Channel &leg) override;
    void refused(Channel &leg, const Refusal &refusal) override;
    void hungUp(Channel &channel, Ending ending) override;
    void released(Channel &caller) override;

signals:
    void waiting(const QByteArray &uniqueid);
    /// The caller has waited too long and goes on in the dialplan.
    void expired(const QByteArray &uniqueid);

private:
    struct Place {
        Queue *queue = nullptr;
        QueueCaller *caller = nullptr;
        explicit operator bool() const { return caller != nullptr; }
    };

    bool takesCallers(const Queue &queue) const;
    Place placeOf(const QByteArray &caller);
    Place placeOfLeg(const QByteArray &leg);
    QueueMember *memberOf(Queue &queue, const Channel &leg);

    void serveLater();
    void serve(Queue &queue);
    QList<QueueMember *> chosen(Queue &queue);
    void ring(Queue &queue, QueueCaller &caller, const QList<QueueMember *> &members);
    void stopRinging(const QByteArray &caller);
    void expire(const QByteArray &caller);
    void leave(const Place &place, bool abandoned);
    void cancelLegs(const Channel &caller, const QByteArrayList &legs, Cause cause);
    void connectTo(const Place &place, Channel &caller, Channel &leg);
    void complete(const QByteArray &queue, const QByteArray &interface, const Channel &caller,
        const Channel &leg, int holdTime, ami::Moment since, Talks::Reason reason);
    Event begin(const QByteArray &name, const Channel &caller, const Channel &leg,
        const Queue &queue, const QueueMember &member);

    Lines &m_lines;
    Legs &m_legs;
    Talks &m_talks;
    QueueMembers &m_members;
    Clock::Ticket m_serving = 0;
};

} // namespace demo
