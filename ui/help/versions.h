// SPDX-License-Identifier: MIT
#pragma once

#include "live/linkstate.h"

#include <QList>

namespace ui {

/// What of which version this is.
struct Version {
    QString what;
    QString version;

    bool operator==(const Version &) const = default;
};

/// The program, what it stands on, and each exchange as far as it tells.
QList<Version> versions(const QList<live::LinkState> &links);
/// A line each, to be sent to somebody.
QString versionText(const QList<Version> &versions);

} // namespace ui
