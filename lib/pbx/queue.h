// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/party.h"

#include <QList>

#include <cstdint>
#include <optional>

namespace pbx {

/// Asterisk's device states, with their numbers (`QueueMember` Status, `ast_device_state`).
enum class DeviceState {
    Unknown = 0,
    NotInUse = 1,
    InUse = 2,
    Busy = 3,
    Invalid = 4,
    Unavailable = 5,
    Ringing = 6,
    RingInUse = 7,
    OnHold = 8
};

/// Who answers a queue's calls.
struct QueueMember {
    QString interface; ///< `PJSIP/101`, `Local/103@agents/n`: what identifies it
    QString name;
    QString extension; ///< the number it stands for, empty if it cannot be told
    QString membership; ///< static, dynamic, realtime
    DeviceState status = DeviceState::Unknown;
    bool isPaused = false;
    QString pauseReason;
    std::optional<Moment> pausedSince;
    int penalty = 0;
    int callsTaken = 0;
    std::optional<Moment> lastCall;
    std::optional<Moment> loggedInSince;
    bool isInCall = false; ///< in a call of this queue
    std::optional<bool> ringsInUse; ///< is called even in a call; in no list, only in events

    bool operator==(const QueueMember &) const = default;
};

/// Who may log in to a queue and is not its member now: was one since the program began to listen,
/// or is in the exchange's own list.
struct AbsentMember {
    QString extension;
    QString interface; ///< as it was; empty if only the exchange's list tells of it
    QString name;
    int penalty = 0;

    bool operator==(const AbsentMember &) const = default;
};

/// Who waits in a queue.
struct QueueCaller {
    QString uniqueid;
    QString channel;
    CallerId callerId;
    int position = 0; ///< from 1
    std::optional<int> priority; ///< a greater one is served earlier; in lists only
    std::optional<Moment> since;

    bool operator==(const QueueCaller &) const = default;
};

/// How a queue has done since the program began to listen. Who is found waiting has joined.
struct QueueTally {
    int joined = 0;
    int answered = 0;
    int abandoned = 0; ///< as Asterisk counts: hung up while waiting, or the queue's time was over
    int longestWait = 0; ///< seconds, of those answered or abandoned
    std::int64_t holdSeconds = 0; ///< for which those answered had waited

    /// Seconds; nothing while nobody was answered.
    std::optional<int> averageWait() const
    {
        return answered > 0 ? std::optional<int>(int(holdSeconds / answered)) : std::nullopt;
    }

    bool operator==(const QueueTally &) const = default;
};

/// A queue with those who wait and those who answer.
struct Queue {
    QString server; ///< the exchange's name
    QString name;
    QString strategy;
    QList<QueueCaller> callers; ///< by position
    QList<QueueMember> members;
    QList<AbsentMember> absent; ///< in the order they were seen
    std::optional<int> completed;
    std::optional<int> abandoned;
    std::optional<int> holdTime; ///< average wait in seconds
    std::optional<int> talkTime; ///< average talk in seconds
    std::optional<int> serviceLevel; ///< answered within so many seconds counts as good
    std::optional<double> serviceLevelPercent; ///< ServicelevelPerf
    QueueTally sinceStart;

    bool operator==(const Queue &) const = default;
};

} // namespace pbx
