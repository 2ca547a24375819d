// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/party.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace pbx {

/// One place where a phone has registered itself.
struct Contact {
    QString uri;
    QString status; ///< Reachable, Unreachable, NonQualified, Unknown (Asterisk 18 to 22)
    QString userAgent;
    std::optional<double> roundTripMs;

    bool operator==(const Contact &) const = default;
};

/// Where calls to an extension are sent instead; empty is nowhere.
struct Forward {
    QString always;
    QString busy;
    QString unavailable;

    bool operator==(const Forward &) const = default;
};

struct MessageCount {
    int fresh = 0; ///< not listened to yet
    int old = 0;

    bool operator==(const MessageCount &) const = default;
};

/// A person's number and how the phones behind it stand.
struct Extension {
    enum class Status { Unknown, Offline, Online, Ringing, Busy, BusyRinging, OnHold };

    QString server; ///< the exchange's name
    QString number;
    QString name;
    Status status = Status::Unknown;
    QString device; ///< `PJSIP/101`
    QString context; ///< the hint's context
    QString dialContext; ///< where its phone dials; empty until the phone has been seen to call
    std::optional<bool> doNotDisturb;
    std::optional<bool> callWaiting; ///< rings for a second call
    Forward forward;
    QList<Contact> contacts;
    std::optional<MessageCount> voicemail;
    QString presence; ///< Asterisk's presence word (`available`, `away`, `dnd` …); empty if none
    QString presenceNote; ///< what they say with it: `back at 14:00`
    QStringList calls; ///< the ids of the calls it takes part in

    bool operator==(const Extension &) const = default;
};

} // namespace pbx
