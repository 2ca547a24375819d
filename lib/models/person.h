// SPDX-License-Identifier: MIT
#pragma once

#include "models/duration.h"
#include "pbx/extension.h"

#include <QMetaType>

namespace models {

/// How somebody stands, as one word says it.
enum class PersonState { Unknown, Offline, Free, Ringing, InCall, OnHold, DoNotDisturb, Paused };

/// The conversation somebody is in, from their side.
struct Talk {
    QString call; ///< its id
    pbx::Call::Stage stage = pbx::Call::Stage::Dialing;
    QString counterpart; ///< whom to show as the other side; empty if nobody yet
    QString queue; ///< the queue it came by or waits in
    QString conference; ///< the room, if it is one
    std::optional<Timer> timer;
    bool rings = false; ///< the person's own phone rings for it
    bool isAnswered = false;
    bool isHeldHere = false; ///< this person has put the other on hold

    bool operator==(const Talk &) const = default;
};

/// A break from the queues.
struct Pause {
    QString reason;
    std::optional<pbx::Moment> since;

    bool operator==(const Pause &) const = default;
};

/// One row of the people: the extension and all that is shown with it.
struct Person {
    pbx::Extension extension;
    PersonState state = PersonState::Unknown;
    std::optional<Talk> talk;
    std::optional<Pause> pause; ///< in every queue the person works for
    std::optional<pbx::Moment> unknownSince; ///< when the link was lost; nothing if it is up
    bool isLinkUp = false;
    QString group;
    bool isFavourite = false;

    bool isUnknown() const { return state == PersonState::Unknown; }
    /// Whom to show: the name, else the number.
    const QString &title() const;

    bool operator==(const Person &) const = default;
};

/// The extension's side of the call.
Talk talk(const pbx::Call &call, const QString &extension);

/// The one word for somebody, from what the exchange says of the phones and the rest of the row.
PersonState personState(const Person &person);

} // namespace models

Q_DECLARE_METATYPE(models::Person)
