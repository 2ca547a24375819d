// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace pbx {

/// Why a call that was asked for has not come about, as far as the exchange tells.
struct Unmade {
    enum class Side { OwnPhone, Number };
    enum class Reason {
        Unknown, ///< not connected, no such number, or not told
        Busy,
        Declined,
        NoAnswer,
        HungUp, ///< the own phone, before anybody answered
        NoLine
    };

    Side side = Side::OwnPhone;
    Reason reason = Reason::Unknown;

    /// Of `OriginateResponse`'s Reason: a control frame of Asterisk's. With PJSIP 0 is most of
    /// them (Asterisk 16 to 22).
    static Reason ofOriginate(int reason);
    /// Of the word with which the journal tells of a call's end.
    static Reason ofEnd(const QString &word);

    bool operator==(const Unmade &) const = default;
};

/// `busy`, `declined`, `no-answer`, `hung-up`, `no-line`, `unknown`.
QString wordOf(Unmade::Reason reason);

} // namespace pbx
