// SPDX-License-Identifier: MIT
#pragma once

#include "orders/checkup/checkup.h"

namespace ui {

/// One step of a check-up in words for people.
struct CheckWords {
    QString title; ///< what is tested
    QString outcome; ///< `done`, `failed`
    QString sentence; ///< what came out; empty while nothing has
    QString advice; ///< what to do about it; empty if nothing
    QString line; ///< of manager.conf or http.conf, to be put in as it stands; may be empty

    /// All of it in one piece, for those who listen.
    QString spoken() const;
};

CheckWords checkWords(const orders::CheckStep &step, const orders::CheckFindings &findings);

/// The whole check-up as text, to be sent to somebody. Who may log in is not told.
QString checkReport(const orders::Checkup &checkup);

} // namespace ui
