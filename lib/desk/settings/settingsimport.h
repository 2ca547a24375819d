// SPDX-License-Identifier: MIT
#pragma once

#include "desk/settings/settingsfile.h"

namespace desk {

/// What would become of one profile if it were imported.
struct ProfileImport {
    enum class Kind { New, Changed, Same };
    /// One setting: its key, and in one line how it is and how it would be.
    struct Difference {
        QString setting;
        QString before;
        QString after;

        bool operator==(const Difference &) const = default;
    };

    QString name;
    Kind kind = Kind::New;
    QList<Difference> differences;
    QStringList problems; ///< a sentence for each value that is left out, with its key
    QStringList locked; ///< settings that the file has and only an administrator changes
    KeptValues result;
};

/// What a file of settings would change here. Nothing is written before keep().
class SettingsImport
{
public:
    enum class Manner {
        Merge, ///< what the file does not say stays as it is
        Replace ///< what the file does not say is as in a new profile
    };

    SettingsImport(const Profiles &profiles, const SettingsFile &file);

    /// One of the same name that is not in the file is not touched in either manner.
    QList<ProfileImport> plan(Manner manner) const;
    /// Writes those of these names. What is wrong if one could not be written, with all of them as
    /// they were before; empty if all were.
    QString keep(const QList<ProfileImport> &plan, const QStringList &names) const;

private:
    struct Usable {
        KeptValues values;
        QStringList problems;
        QStringList locked;
    };
    Usable sifted(const KeptValues &given) const;
    ProfileImport planFor(const QString &name, const Usable &usable, Manner manner) const;

    const Profiles &m_profiles;
    SettingsFile m_file;
    QMap<QString, Usable> m_usable; ///< by profile
};

} // namespace desk
