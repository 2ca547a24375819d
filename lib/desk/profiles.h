// SPDX-License-Identifier: MIT
#pragma once

#include "desk/profile.h"

#include <QStringList>

#include <optional>

namespace desk {

/// The desk's settings on disk: an INI file for each profile, and which was used last.
///
/// Secrets are not among them, see Secrets.
class Profiles
{
public:
    struct Loaded {
        Profile profile;
        QStringList problems; ///< a sentence for each value that was not usable
    };

    explicit Profiles(QString folder) : m_folder(std::move(folder)) { }
    /// Where the system keeps a program's settings.
    static QString standardFolder();
    /// 1 to 40 letters, digits, spaces, `_` and `-`: it becomes the name of a file.
    static bool isName(const QString &name);

    bool has(const QString &name) const;
    QStringList names() const;
    /// Usable values only: what is absent or broken is as in a new profile.
    Loaded load(const QString &name) const;
    /// What is wrong if it could not be written; empty if it was.
    QString save(const Profile &profile) const;

    /// The profile used last; empty if none, or if it is gone.
    QString last() const;
    void setLast(const QString &name) const;

    /// How the window was arranged, in its own words; empty if it never was.
    QByteArray layout() const;
    void setLayout(const QByteArray &layout) const;

private:
    QString path(const QString &name) const;
    QString generalPath() const;

    QString m_folder;
};

} // namespace desk
