// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

#include <chrono>
#include <functional>

namespace pbx {

class Exchange;

/// Why a wish makes no action.
enum class Objection {
    NotDialable, ///< not made of what may stand in an Exten
    NoPhone, ///< the phone of who wants it is not known
    PhoneSilent, ///< it would not ring: do-not-disturb is on, or it is not there
    NoContext, ///< where in the dialplan to look the number up is not known
    NoChannel, ///< the call is over
    NotInCall, ///< who wants it is not one of the call's sides
    NobodyThere, ///< there is no other side yet
    NoWayThere, ///< no number is known that leads to that queue, room or mailbox
    NoSuchSpace, ///< the parking lot has no such space, or somebody is in it
    NobodyParked, ///< the space is empty
    NothingConsulted, ///< no consultation is under way
    NotTaken, ///< the exchange's dialect has no such thing
    NotWritable, ///< made of what would mean something to the dialplan
    PhoneCannot ///< the phone is of a kind that cannot be told so from afar
};

template <typename T>
using Asked = tl::expected<T, Objection>;

inline tl::unexpected<Objection> objection(Objection why) { return tl::unexpected(why); }

/// For how long an Originate lets a phone ring.
constexpr int ringMilliseconds = 30'000;

/// What has to be asked of the exchange, one after another, so that something is done: the first
/// that is refused ends it.
struct Plan {
    QList<ami::Action> steps;
    /// Asked at the end, so that the picture shows what nothing announces. Who may not ask has to
    /// believe the answers to the steps.
    QList<ami::Action> looks;
    QString rung; ///< the ChannelId of a phone that is rung first; whether it answers is told late
    QStringList forgiven; ///< sentences of refusals that change nothing: it is so already
    /// Whether it has come about, where the answers say only that Asterisk will try.
    std::function<bool(const Exchange &)> isReached;
    /// For how long it has to look so: a phone that is busy may say first that it rings.
    std::chrono::milliseconds steadiness{0};

    Plan() = default;
    Plan(const ami::Action &step) // NOLINT(google-explicit-constructor): one step is a plan
        : steps{step}
    {
    }
    explicit Plan(QList<ami::Action> all) : steps(std::move(all)) { }
};

} // namespace pbx
