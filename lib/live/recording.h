// SPDX-License-Identifier: MIT
#pragma once

#include "ami/text.h"

#include <QMetaType>
#include <QString>

namespace live {

/// Where a recording goes, and what is masked in it.
struct RecordingWish {
    QString path;
    bool isMasked = false; ///< numbers, names and addresses
    bool keepsInternal = false; ///< but extensions stay as they are
};

/// How the recording of one exchange stands.
struct RecordingState {
    QString server; ///< the exchange's name
    QString path;
    bool isOn = false;
    qint64 size = 0; ///< bytes so far
    ami::Moment since; ///< on this machine's clock
    QString problem; ///< why it could not begin or has ended, in a sentence

    bool operator==(const RecordingState &) const = default;
};

} // namespace live

Q_DECLARE_METATYPE(live::RecordingState)
