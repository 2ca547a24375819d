// SPDX-License-Identifier: MIT
#pragma once

#include "desk/keptvalues.h"

namespace desk {

/// What an administrator gives to all desks of a machine: a JSON file with `defaults`, which people
/// may change, and `locked` settings, which they may not. Its keys are those of a profile's file;
/// secrets have no place in it.
class Provisioning
{
public:
    Provisioning() = default;
    /// Only what can be used; the rest is named in problems().
    static Provisioning ofFile(const QString &path);
    static Provisioning ofJson(const QByteArray &json, const QString &path = {});
    /// `cordboard/provisioning.json` where the system keeps settings for everybody; empty for none.
    static QString standardPath();

    const QString &path() const { return m_path; }
    /// A sentence for each value that was not usable, with where it stands.
    const QStringList &problems() const { return m_problems; }
    QStringList lockedSettings() const { return m_locked.settings(); }

    /// The user's own settings with what is given laid around them.
    KeptValues around(const KeptValues &own) const;
    /// Of what is in force, what is the user's own: neither locked nor as given.
    KeptValues within(const KeptValues &inForce, const KeptValues &own) const;

private:
    KeptValues sifted(const KeptValues &given, const QString &where);

    QString m_path;
    KeptValues m_defaults;
    KeptValues m_locked;
    QStringList m_problems;
};

/// Why that one setting cannot be used, in a sentence; empty if it can.
QString objectionTo(const KeptValues &one, const QString &setting);

/// Whether a key or an address would give away a secret, which only a keyring may hold.
bool holdsSecret(const KeptValues &values);

} // namespace desk
