// SPDX-License-Identifier: MIT
#pragma once

#include "demo/conferences.h"
#include "demo/dialing.h"
#include "demo/mailboxes.h"
#include "demo/parking.h"
#include "demo/queuecalls.h"
#include "demo/services.h"

namespace demo {

/// Where numbers lead: phones, groups, queues, rooms, parking, mailboxes and the outside.
class Dialplan : public QObject, public Application
{
    Q_OBJECT

public:
    /// What it sends channels to.
    struct Parts {
        Lines &lines;
        Dialing &dialing;
        QueueCalls &queues;
        Parking &parking;
        Conferences &conferences;
        Mailboxes &mailboxes;
        Services &services;
        Database &database;
    };

    explicit Dialplan(const Parts &parts, QObject *parent = nullptr);

    bool exists(const QByteArray &context, const QByteArray &exten) const;

    /// Goes on where the channel's context and exten say.
    void run(Channel &channel);

    /// A parked call rings at the phone that parked it.
    void comeBack(Channel &channel, const QByteArray &dialString);
    /// The queue has let the channel go.
    void leaveQueue(Channel &channel);

    void hungUp(Channel &channel, Ending ending) override;
    void released(Channel &) override { }

private:
    void runFromTrunk(Channel &channel);
    void runInternal(Channel &channel);
    void answer(Channel &channel, int priority);

    void ringPerson(Channel &channel, const QByteArray &number);
    void ringPersonFailed(Channel &channel, const QByteArray &number, Dialing::Failure failure);
    bool forward(Channel &channel, const QByteArray &family, const QByteArray &number);
    void ringGroup(Channel &channel, const RingGroup &group);
    void callOutside(Channel &channel);
    void enterQueue(Channel &channel, const QByteArray &queue);
    void enterRoom(Channel &channel, const RoomPlan &room);
    void fetch(Channel &channel);
    void leaveMessage(Channel &channel, const QByteArray &number, int priority);
    void serve(Channel &channel);

    void hangUp(Channel &channel, const Refusal &refusal);
    void busy(Channel &channel, milliseconds lasting);
    void congestion(Channel &channel);
    void finishLater(Channel &channel, milliseconds delay, Cause cause, int sip);

    Parts m_parts;
    const Directory &m_directory;
};

} // namespace demo
