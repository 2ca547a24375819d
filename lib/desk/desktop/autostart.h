// SPDX-License-Identifier: MIT
#pragma once

#include "desk/desktop/desktopmanners.h"

namespace desk {

/// The file by which a desktop opens the panel at the login (XDG autostart). The file is the truth:
/// the desktop's own settings may switch it off as well.
class Autostart
{
public:
    /// `program` is what is to be started, a path or a name.
    explicit Autostart(QString program, QString path = standardPath())
        : m_program(std::move(program)), m_path(std::move(path))
    {
    }
    static QString standardPath();

    AtLogin state() const;
    /// What is wrong if the file could not be written or removed, in a sentence; else empty.
    QString set(const AtLogin &wanted) const;

    /// An argument as it stands in a desktop file's Exec line.
    static QString quoted(const QString &argument);

private:
    QString content(bool isMinimized) const;

    QString m_program;
    QString m_path;
};

} // namespace desk
