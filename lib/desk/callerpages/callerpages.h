// SPDX-License-Identifier: MIT
#pragma once

#include <QStringList>

class QSettings;

namespace desk {

/// A page about the caller in somebody's customer system.
struct CallerPage {
    enum class When { Button, Ringing, Answered }; ///< the last two open by themselves

    QString name; ///< what its button says
    QString address; ///< a template, see PageAddress
    When when = When::Button;

    bool operator==(const CallerPage &) const = default;
};

struct CallerPages {
    QList<CallerPage> pages;
    QStringList hosts; ///< the only ones that are opened, without case
    bool isPlainHttpAllowed = false; ///< `http:` beside `https:`

    bool operator==(const CallerPages &) const = default;
};

/// What is not usable has a sentence, and is kept: its owner may mend it.
void read(QSettings &settings, CallerPages &pages, QStringList &problems);
void write(QSettings &settings, const CallerPages &pages);

} // namespace desk
