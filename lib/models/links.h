// SPDX-License-Identifier: MIT
#pragma once

#include "live/linkstate.h"

#include <QHash>

namespace models {

/// Which exchanges can be believed at the moment: what was heard of one whose link is not up is
/// unknown, not free and not offline.
class Links
{
public:
    /// True if the rows of that exchange have to be shown differently now.
    bool set(const live::LinkState &state);

    bool isUp(const QString &server) const;
    /// Since when nothing is known; nothing while the link is up or if it has never been.
    std::optional<ami::Moment> unknownSince(const QString &server) const;

private:
    struct Standing {
        bool isUp = false;
        std::optional<ami::Moment> lostAt;
        bool operator==(const Standing &) const = default;
    };
    QHash<QString, Standing> m_standings;
};

} // namespace models
