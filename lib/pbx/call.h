// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/party.h"

#include <QList>

#include <optional>

namespace pbx {

/// A conversation in the exchange: who talks, or wants to talk, to whom.
///
/// It is what a person would call one call: Local channels are looked through, and it stays the
/// same call through transfers. `id` is stable for its life.
struct Call {
    enum class Stage { Dialing, Ringing, Up, Held, Parked, Queued, Conference };
    enum class Direction { Internal, In, Out };
    enum class Recording { Unknown, Off, On, Muted };

    struct Parking {
        QString lot;
        int space = 0;
        bool operator==(const Parking &) const = default;
    };

    QString server; ///< the exchange's name
    QString id;
    Stage stage = Stage::Dialing;
    Direction direction = Direction::Internal;
    Party caller;
    QList<Party> targets; ///< who rings, or after the answer who talks to the caller
    std::optional<Moment> since; ///< when the first channel was made
    std::optional<Moment>
        answered; ///< when two people were first connected; nothing if not, or not known
    bool isAnswered = false; ///< true although `answered` is unknown when attached in mid-call
    QString queue; ///< the queue it came by or waits in
    QString group; ///< the number dialled when several phones ring for it
    QString did; ///< the outside number that was called
    QString trunk;
    Recording recording = Recording::Unknown;
    QString conference; ///< the room the caller is in
    std::optional<Parking> parking;

    /// Whether the extension is one of the call's sides.
    bool concerns(const QString &extension) const;
    /// That extension's side of the call, or null.
    const Party *side(const QString &extension) const;
    /// The one the extension talks to, or null: the caller for a target, the first target for the
    /// caller.
    const Party *counterpart(const QString &extension) const;
    /// Whether that extension's phone is ringing for the call.
    bool ringsAt(const QString &extension) const;

    bool operator==(const Call &) const = default;
};

} // namespace pbx
