// SPDX-License-Identifier: MIT
#pragma once

#include "desk/desktop/openwindows.h"
#include "desk/profile.h"

#include <QStringList>

#include <memory>

class QSettings;

namespace desk {

class KeptValues;
class Provisioning;

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

    explicit Profiles(QString folder);
    ~Profiles();
    /// What an administrator gives; nothing at first.
    void setProvisioning(const Provisioning &provisioning);
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

    /// What its file says itself, as far as this program knows it: without what is given.
    KeptValues own(const QString &name) const;
    /// Makes its file say that; locked settings stay as they are.
    QString save(const QString &name, const KeptValues &values) const;
    QStringList lockedSettings() const;

    // What is wrong if it could not be done; empty if it was.
    QString rename(const QString &name, const QString &newName) const;
    /// Of one that is not on disk yet, a new one.
    QString copy(const QString &name, const QString &newName) const;
    /// All but the last one.
    QString remove(const QString &name) const;

    // All sections of a profile: one line each.
    static Loaded profileIn(QSettings &settings);
    static void put(const Profile &profile, QSettings &settings);

    /// The profile used last; empty if none, or if it is gone.
    QString last() const;
    void setLast(const QString &name) const;

    /// How the window was arranged, in its own words; empty if it never was.
    QByteArray layout() const;
    void setLayout(const QByteArray &layout) const;

    /// Which windows stood beside it.
    QList<OpenWindow> openWindows() const;
    void setOpenWindows(const QList<OpenWindow> &windows) const;

private:
    QString path(const QString &name) const;
    QString problemOfName(const QString &name) const;
    QString generalPath() const;

    QString m_folder;
    std::unique_ptr<Provisioning> m_provisioning;
};

} // namespace desk
