// SPDX-License-Identifier: MIT
#pragma once

#include <QMap>
#include <QString>
#include <QStringList>

class QSettings;

namespace desk {

/// Which keys the operator has chosen for what, where they differ from the usual ones.
struct KeyChoices {
    /// By the command's id: its keys as `Ctrl+Shift+T`, or none at all.
    QMap<QString, QStringList> keys;

    bool operator==(const KeyChoices &) const = default;
};

/// Bad values are left out, each with a sentence.
void read(QSettings &settings, KeyChoices &choices, QStringList &problems);
void write(QSettings &settings, const KeyChoices &choices);

} // namespace desk
