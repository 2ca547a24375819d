// SPDX-License-Identifier: MIT
#pragma once

#include "ami/action.h"
#include "pbx/control/objection.h"
#include "pbx/control/ringtime.h"

#include <QString>
#include <QStringList>

#include <chrono>
#include <functional>

namespace pbx {

class Exchange;

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
