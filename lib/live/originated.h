// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QMetaType>
#include <QString>

namespace live {

/// What has become of a call that was asked for: Asterisk's late answer to an Originate, which
/// every session is told.
struct Originated {
    QByteArray actionId; ///< of the Originate
    bool isMade = false; ///< the phone was picked up
    int reason = 0; ///< Asterisk's `Reason`: 3 nobody picked up, 5 busy, 0 anything else
    QString uniqueid; ///< the channel's; empty if there was none

    bool operator==(const Originated &) const = default;
};

} // namespace live

Q_DECLARE_METATYPE(live::Originated)
