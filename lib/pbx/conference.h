// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/party.h"

#include <QList>

#include <optional>

namespace pbx {

struct ConferenceUser {
    Party party;
    bool isAdmin = false;
    std::optional<bool> isMuted;
    std::optional<bool> isTalking;

    bool operator==(const ConferenceUser &) const = default;
};

/// A ConfBridge room in which somebody is.
struct Conference {
    QString server; ///< the exchange's name
    QString name;
    std::optional<bool> isLocked;
    std::optional<bool> isRecorded;
    QList<ConferenceUser> users; ///< in the order they came

    bool operator==(const Conference &) const = default;
};

} // namespace pbx
