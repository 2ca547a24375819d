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
    QString extension; ///< the number of the phone that has it
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
    pbx::Extension extension; ///< of the phone that is called for them
    QList<pbx::Extension> others; ///< their other phones
    bool isOther = false; ///< no person but another phone of one that has a row of their own
    PersonState state = PersonState::Unknown;
    std::optional<Talk> talk;
    std::optional<Pause> pause; ///< in every queue the person works for
    std::optional<pbx::Moment> unknownSince; ///< when the link was lost; nothing if it is up
    bool isLinkUp = false;
    QString group;
    bool isOwnGroup = false; ///< the group is one that the operator has made
    bool isFavourite = false;
    bool isAwaited = false; ///< something is to happen as soon as they are free

    bool isUnknown() const { return state == PersonState::Unknown; }
    /// Whom to show: the name, else the number.
    const QString &title() const;

    bool operator==(const Person &) const = default;
};

/// Which of somebody's phones tells how they stand: one in a call, else one that rings, else one on
/// hold, else one that is there.
const pbx::Extension &leadingPhone(const Person &person);

/// The extension's side of the call.
Talk talk(const pbx::Call &call, const QString &extension);

/// The one word for somebody, from what the exchange says of the phones and the rest of the row.
PersonState personState(const Person &person);

} // namespace models

Q_DECLARE_METATYPE(models::Person)
