// SPDX-License-Identifier: MIT
#pragma once

#include <QMetaType>
#include <QString>

namespace models {

/// One thing that can be done with something that is going on: a call, a queue, a parked call, a
/// conference.
struct Offer {
    enum class Deed {
        Answer,
        PickUp,
        TakeOver,
        Listen,
        Story,
        TakeBack,
        Send,
        LogIn,
        LogOut,
        Open
    };

    Deed deed = Deed::Story;
    QString server;
    QString
        thing; ///< a call's id, `queue:NAME`, `conference:ROOM`, `LOT` and a space: `default/71`
    QString title; ///< `Pick up Hotel Adler`
    QString note; ///< what stands below it
    QString icon; ///< a name the window knows it by
    int rank = 0; ///< ten times that of Search::rank() and a little

    bool operator==(const Offer &) const = default;
};

} // namespace models

Q_DECLARE_METATYPE(models::Offer)
