// SPDX-License-Identifier: MIT
#pragma once

#include "ami/failure.h"
#include "ami/text.h"

#include <QMetaType>
#include <QSet>
#include <QString>
#include <QStringList>

#include <optional>

namespace live {

/// Why there is no link, or why it shows too little.
using Trouble = ami::Failure;

/// How the link to one exchange stands.
struct LinkState {
    enum class Phase {
        Down, ///< and not trying: see `trouble`
        Connecting,
        Synchronizing, ///< logged in, the lists are on their way
        Up,
        Waiting ///< down, and tries again at `retryAt`
    };

    QString server; ///< the exchange's name
    Phase phase = Phase::Down;
    Trouble trouble = Trouble::None;
    QString detail; ///< Asterisk's or the system's own sentence, plain text
    QString version; ///< `22.10.1`; empty if the rights do not suffice to know
    QString amiVersion; ///< `11.0.0`, from the greeting; over HTTP from CoreSettings
    std::optional<ami::Moment> since; ///< when the phase began, on this machine's clock
    std::optional<ami::Moment> retryAt;
    /// How far the exchange's clock is ahead of this machine's; its times count on its own clock.
    std::chrono::microseconds clockOffset{0};
    std::optional<double> latencyMs; ///< the whole round trip of the last ping
    QStringList
        missingParts; ///< lists the exchange refused or does not know: `queues: Permission denied`
    QSet<QByteArray> actions; ///< what the login may ask for, by `ListCommands`; empty if not told
    bool isDemo = false;
    bool isReplay = false;

    bool isUp() const { return phase == Phase::Up; }
    bool operator==(const LinkState &) const = default;
};

} // namespace live

Q_DECLARE_METATYPE(live::LinkState)
