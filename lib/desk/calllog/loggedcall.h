// SPDX-License-Identifier: MIT
#pragma once

#include "pbx/party.h"

#include <QMetaType>

#include <optional>

namespace desk {

/// One call as the log keeps it: seen from the extension it rang at or was made from.
struct LoggedCall {
    enum class Direction { In, Out };
    /// The numbers stand in the archive.
    enum class Ending {
        GoingOn = 0,
        Answered = 1, ///< by `own`, or by whom `own` has called
        Elsewhere = 2, ///< it rang here, and `answeredBy` took it
        Missed = 3, ///< it rang here, and nobody took it
        Declined = 4, ///< by the phone that rang
        Busy = 5,
        NoAnswer = 6,
        Cancelled = 7, ///< by `own`, before anybody answered
        Failed = 8, ///< the number cannot be reached
        Unknown = 9 ///< the link was down when it was decided
    };

    qint64 id = 0; ///< in the log, later calls have larger ones; 0 where it is not written yet
    QString server; ///< the exchange's name
    QString call; ///< the Call's id
    QString own; ///< the extension whose call it was
    Direction direction = Direction::In;
    QString number; ///< the other side's; empty where it is withheld
    QString name; ///< as shown then
    QString match; ///< of the number, see ReadNumber::match
    QString queue;
    QString group; ///< the number dialled where several phones rang
    QString did;
    QString trunk;
    pbx::Moment began; ///< on the exchange's clock, as all times
    std::optional<pbx::Moment> answered;
    std::optional<pbx::Moment> ended; ///< nothing while it goes on, or where nobody saw it
    Ending ending = Ending::GoingOn;
    pbx::CallerId answeredBy; ///< who took it: in my place, or not whom I had dialled
    QString transferredTo; ///< the number that `own` has sent it to
    bool isRecorded = false;
    QString note;
    bool isSeen = true; ///< false for a missed call that nobody has looked at

    bool isMissed() const { return ending == Ending::Missed; }
    /// Whom to show: the name, else the number; empty where neither is known.
    QString title() const { return name.isEmpty() ? number : name; }
    /// How long `own` has talked; nothing where it is not known.
    std::optional<std::chrono::seconds> talked() const
    {
        if (!answered || !ended || ending != Ending::Answered)
            return std::nullopt;
        return std::chrono::duration_cast<std::chrono::seconds>(*ended - *answered);
    }

    bool operator==(const LoggedCall &) const = default;
};

} // namespace desk

Q_DECLARE_METATYPE(desk::LoggedCall)
