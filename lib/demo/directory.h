// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QByteArrayList>
#include <QList>

#include <chrono>

namespace demo {

using std::chrono::seconds;

/// Who calls or is called: empty is unknown.
struct CallerId {
    QByteArray number;
    QByteArray name;
};

/// A place where a phone registers itself.
struct ContactPlan {
    QByteArray uri;
    QByteArray userAgent;
    int roundTripMicros = 0;
};

/// Somebody with an extension, a phone and a mailbox.
struct Person {
    QByteArray number;
    QByteArray name;
    QByteArray account;
    QList<ContactPlan> contacts; ///< none while the phone is not plugged in
    int freshMessages = 0;
    int oldMessages = 0;
    bool obeysNotify = true; ///< whether the phone answers and holds when it is told to
};

struct MemberPlan {
    QByteArray name;
    QByteArray interface;
    QByteArray stateInterface; ///< what Asterisk calls the thing it watches
    QByteArray device; ///< the device that stands behind it
    bool isDynamic = false;
    int penalty = 0;
    bool ringsInUse = false;
    QByteArray pauseReason; ///< paused if not empty
    int callsTaken = 0; ///< so far
    seconds sinceCall{0}; ///< since the last of them
    seconds sincePause{0};
    seconds sinceLogin{0};
};

/// What a queue is at the start of the day, with what it has had so far.
struct QueuePlan {
    QByteArray exten;
    QByteArray name;
    QByteArray strategy;
    seconds ringTime{15};
    seconds retry{1};
    seconds wrapUp{0};
    seconds patience{60}; ///< after that the caller falls out of the queue
    int serviceLevel = 0; ///< seconds
    bool takesCallersWithoutMembers = false;
    QList<MemberPlan> members;
    int completed = 0;
    int completedInTime = 0;
    int abandoned = 0;
    int holdTime = 0;
    int talkTime = 0;
};

struct RingGroup {
    QByteArray exten;
    QByteArrayList numbers;
};

struct RoomPlan {
    QByteArray exten;
    QByteArray room;
    bool isAdmin = false;
};

struct LotPlan {
    QByteArray name;
    QByteArray exten;
    int firstSpace = 0;
    int lastSpace = 0;
    seconds time{0};
    seconds comebackTime{0};
};

/// The way to the outside, with an outbound registration at the provider.
struct TrunkPlan {
    QByteArray name;
    QByteArray account;
    QByteArray registration;
    QByteArray clientUri;
    QByteArray serverUri;
    QByteArray username;
    QByteArray contactUri;
    int roundTripMicros = 0;
    QByteArray number; ///< what the others see, and the first DID
    QByteArray didPrefix; ///< the DIDs are this and an internal number
    QByteArray mainQueue; ///< where calls to `number` go
};

struct HintPlan {
    QByteArray exten;
    QByteArray context;
    QByteArrayList devices;
    QByteArray presence;
};

/// An outside caller.
struct Stranger {
    QByteArray number;
    QByteArray name;
};

/// The exchange's configuration: who and what there is.
struct Directory {
    QList<Person> people;
    QList<QueuePlan> queues;
    QList<RingGroup> groups;
    QList<RoomPlan> rooms;
    LotPlan lot;
    TrunkPlan trunk;
    QList<HintPlan> moreHints; ///< besides those of people, rooms and parking spaces
    QList<Stranger> strangers;
    seconds uptime{0}; ///< when the day begins
    QByteArrayList channelVariables; ///< manager.conf's `channelvars`
    bool hasVoicemailOnNoAnswer = true;

    const Person *person(const QByteArray &number) const;
    const QueuePlan *queueAt(const QByteArray &exten) const;
    const RingGroup *groupAt(const QByteArray &exten) const;
    const RoomPlan *roomAt(const QByteArray &exten) const;
};

} // namespace demo
