// SPDX-License-Identifier: MIT
#include "desk/profiles.h"
#include "desk/provisioning.h"

// A profile as values, for who moves settings from one desk to another and needs to know none.

namespace desk {

/// By way of a profile: what it does not know, nobody can say to be harmless.
KeptValues Profiles::own(const QString &name) const
{
    if (!has(name))
        return {};
    const KeptValues file = KeptValues::ofFile(path(name));
    const KeptValues known = KeptValues::of(file.profile().profile);
    KeptValues own;
    for (const QString &setting : known.settings()) {
        if (file.has(setting))
            own.take(setting, known);
    }
    return own;
}

QString Profiles::save(const QString &name, const KeptValues &values) const
{
    if (!isName(name))
        return save(Profile{.name = name}); // which says so
    KeptValues kept = values;
    const KeptValues before = KeptValues::ofFile(path(name));
    const KeptValues known = KeptValues::of(before.profile().profile);
    const QStringList locked = lockedSettings();
    for (const QString &setting : before.settings()) {
        if (!known.has(setting) || locked.contains(setting))
            kept.take(setting, before); // another version's, or the administrator's
    }
    return kept.writeTo(path(name));
}

QStringList Profiles::lockedSettings() const { return m_provisioning->lockedSettings(); }

} // namespace desk
