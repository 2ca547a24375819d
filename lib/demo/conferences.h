// SPDX-License-Identifier: MIT
#pragma once

#include "demo/application.h"
#include "demo/bridges.h"
#include "demo/states.h"

namespace demo {

/// Somebody in a conference.
struct ConferenceUser {
    QByteArray uniqueid;
    bool isAdmin = false;
    bool isMuted = false;
    bool isTalking = false;
};

struct Conference {
    QByteArray room;
    QByteArray bridge;
    QList<ConferenceUser> users;
    bool isLocked = false;
    bool isRecorded = false;
};

/// ConfBridge(): rooms that exist as long as somebody is in them.
class Conferences : public QObject, public Application
{
    Q_OBJECT

public:
    Conferences(Lines &lines, Bridges &bridges, States &states, QObject *parent = nullptr);

    /// False if the room is locked and the channel is no admin's.
    bool join(Channel &channel, const QByteArray &room, bool asAdmin);

    const std::map<QByteArray, Conference> &all() const { return m_conferences; }
    Conference *find(const QByteArray &room);
    ConferenceUser *user(const Conference &conference, const QByteArray &channelName);

    void setMuted(const Conference &conference, ConferenceUser &user, bool muted);
    void setTalking(const QByteArray &uniqueid, bool talking);
    void setRecorded(Conference &conference, bool recorded);
    void kick(const ConferenceUser &user);

    void hungUp(Channel &channel, Ending ending) override;
    void released(Channel &channel) override;

signals:
    void entered(const QByteArray &uniqueid, const QByteArray &room);

private:
    Conference &open(const QByteArray &room);
    Conference *conferenceOf(const QByteArray &uniqueid);
    void closeIfEmpty(const QByteArray &room);
    Event begin(const QByteArray &name, const Conference &conference);
    Event begin(const QByteArray &name, const Conference &conference, const ConferenceUser &user);
    void tellAnnouncer(const QByteArray &room, DeviceState state);

    Lines &m_lines;
    Bridges &m_bridges;
    std::map<QByteArray, Conference> m_conferences;
};

} // namespace demo
