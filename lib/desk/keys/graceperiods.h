// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QSettings;

namespace desk {

/// For how long what cannot be taken back is held back, so that it can be undone; 0 for not at all.
///
/// A caller who is sent to the wrong place is lost to the operator, and seconds are hardly noticed
/// by who waits anyway: three. Hanging up leaves two people connected for as long, so it is as
/// short as noticing the wrong button takes: two. What has been asked for twice, as with
/// Esc Esc, is not held back.
struct GracePeriods {
    static constexpr int most = 10; ///< seconds

    int hangUpSeconds = 2;
    int transferSeconds = 3; ///< blind: after asking nothing is lost

    bool operator==(const GracePeriods &) const = default;
};

/// Bad values are left out, each with a sentence.
void read(QSettings &settings, GracePeriods &periods, QStringList &problems);
void write(QSettings &settings, const GracePeriods &periods);

} // namespace desk
