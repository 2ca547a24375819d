// SPDX-License-Identifier: MIT
#pragma once

#include "demo/consultations.h"
#include "demo/dialplan.h"
#include "demo/keys.h"
#include "demo/origination.h"
#include "demo/phones.h"
#include "demo/recordings.h"
#include "demo/spying.h"

namespace demo {

/// The exchange without its manager interface: what phones and actions can do to it. Everything
/// it does, it tells on its stream.
class Switchboard : public QObject
{
    Q_OBJECT

public:
    Switchboard(
        const Directory &directory, Clock &clock, Stream &stream, QObject *parent = nullptr);

    // What people do with their phones; all of it does nothing where it makes no sense.

    /// Somebody dials; nothing comes of it where the number does not exist.
    QByteArray dial(const QByteArray &number, const QByteArray &exten);
    /// Somebody calls from the outside.
    QByteArray arrive(const CallerId &caller, const QByteArray &did);
    void ring(const QByteArray &uniqueid);
    void answer(const QByteArray &uniqueid);
    void refuse(const QByteArray &uniqueid, const Refusal &refusal);
    void hangUp(const QByteArray &uniqueid);
    void hold(const QByteArray &uniqueid);
    void unhold(const QByteArray &uniqueid);
    /// Parks whom the channel talks to, by feature code.
    void parkPeer(const QByteArray &uniqueid);
    void setRegistered(const QByteArray &number, bool registered)
    {
        m_phones.setRegistered(number, registered);
    }

    // What actions do; the channel must exist.

    void end(Channel &channel);
    /// False if it has not been answered.
    bool redirect(Channel &channel, const QByteArray &context, const QByteArray &exten);
    bool redirectBoth(Channel &first, Channel &second, const QByteArray &context,
        const QByteArray &exten, const QByteArray &secondContext, const QByteArray &secondExten);
    /// False if it talks to nobody.
    bool blindTransfer(Channel &channel, const QByteArray &context, const QByteArray &exten);
    /// `announceTo` stays a little and hears the space.
    bool park(Channel &channel, const QByteArray &dialString, seconds time, int space,
        Channel *announceTo);
    void originate(const OriginateRequest &request);
    /// Sends the phone an event by NOTIFY: `talk` lets it answer or take back what it holds, `hold`
    /// hold. Other phones than desk phones do nothing.
    void notify(const Channel &channel, const QByteArray &event);

    const Directory &directory() const { return m_directory; }
    Clock &clock() { return m_clock; }
    Stream &stream() { return m_stream; }
    Lines &lines() { return m_lines; }
    Bridges &bridges() { return m_bridges; }
    Legs &legs() { return m_legs; }
    Talks &talks() { return m_talks; }
    Consultations &consultations() { return m_consultations; }
    Keys &keys() { return m_keys; }
    Recordings &recordings() { return m_recordings; }
    Dialing &dialing() { return m_dialing; }
    Origination &origination() { return m_origination; }
    QueueMembers &members() { return m_members; }
    QueueCalls &queueCalls() { return m_queueCalls; }
    Parking &parking() { return m_parking; }
    Conferences &conferences() { return m_conferences; }
    Mailboxes &mailboxes() { return m_mailboxes; }
    States &states() { return m_states; }
    Services &services() { return m_services; }
    Database &database() { return m_database; }
    Dialplan &dialplan() { return m_dialplan; }

private:
    void run(const QByteArray &uniqueid, const QByteArray &application, const QByteArray &data);

    const Directory &m_directory;
    Clock &m_clock;
    Stream &m_stream;
    Database m_database;
    States m_states;
    Lines m_lines;
    Bridges m_bridges;
    Legs m_legs;
    Talks m_talks;
    LocalPairs m_pairs;
    Consultations m_consultations;
    Keys m_keys;
    Recordings m_recordings;
    Spying m_spying;
    Dialing m_dialing;
    Origination m_origination;
    Phones m_phones; // before the queues, whose state follows that of phones
    QueueMembers m_members;
    QueueCalls m_queueCalls;
    Parking m_parking;
    Conferences m_conferences;
    Mailboxes m_mailboxes;
    Services m_services;
    Dialplan m_dialplan;
};

} // namespace demo
