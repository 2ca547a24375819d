// SPDX-License-Identifier: MIT
#pragma once

#include "ami/serveraddress.h"
#include "clicks/wish.h"
#include "desk/profile.h"

#include <QList>
#include <QString>

#include <optional>

/// How the panel's program ends; the numbers are the same as the command line program's.
enum class Exit { Done = 0, Failed = 1, WrongUse = 2, Unreadable = 5 };

/// What was asked for on the command line.
struct Options {
    bool isDemo = false;
    QList<ami::ServerAddress> servers;
    QString from; ///< a recording
    double speed = 1;
    QString profile;
    QString provisioning; ///< an administrator's file; empty for the system's
    Wish wish; ///< what the panel is to do
    bool isMinimized = false; ///< starts in the tray, or as small as it gets
    QString screenshot; ///< where to write a picture
    double after = 5; ///< seconds until then
    QString extension; ///< the operator's own
    std::optional<desk::Profile::Theme> theme;
    QString language; ///< a code; empty for what the settings say
    QString caFile;

    /// Nothing says what to show: the desk as it was last time.
    bool isPlainStart() const
    {
        return !isDemo && servers.isEmpty() && from.isEmpty() && screenshot.isEmpty();
    }
};

/// Reads the command line; the exit code where the program is to end right away.
std::optional<int> read(Options &options, int argc, char **argv);

/// Where an administrator's settings are; empty for none.
QString provisioningPath(const Options &options);

/// What to start the program with once more; without what was wished only once.
QStringList argumentsAgain(const Options &options, bool isMinimized);

/// Says something to whoever started the program.
void say(const QString &sentence);
